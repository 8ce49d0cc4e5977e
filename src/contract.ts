// Generated from openapi.yaml by `npm run contract:types`; do not edit.
export interface paths {
    "/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登录 · Sign in
         * @description 口令连续错误会使账号暂时锁定。得到的访问令牌十分钟内有效,用刷新令牌换取下一个。
         *     The access token is good for ten minutes; the refresh token, once, for the next pair.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 用刷新令牌换取新的令牌 · Exchange the refresh token
         * @description 刷新令牌只能用一次;再次使用旧的刷新令牌会使整个登录作废,并留下记录。
         *     A refresh token is good once. One that was used before ends the whole sign-in, on record.
         */
        post: operations["refreshSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退出登录,令牌即刻失效 · Sign out; the tokens are worthless at once */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人及现有任职 · Who you are, and the offices you hold now */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改本人口令,此前的登录全部失效 · Change your password; every sign-in before it ends */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位 · Units */
        get: operations["listUnits"];
        put?: never;
        /** 登记单位 · Register a unit */
        post: operations["registerUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员 · People */
        get: operations["listPeople"];
        put?: never;
        /**
         * 登记人员 · Register a person
         * @description 所设口令是临时的:本人首次登录后须先自行修改,之后才能办理任何事项。
         *     The password is temporary: the person chooses another before anything else.
         */
        post: operations["registerPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任职,含已终止的;可查某日 · Offices, ended ones included, or those of one day */
        get: operations["listMemberships"];
        put?: never;
        /**
         * 任职 · Grant an office
         * @description 自记录时起生效,不追溯;该人此前的登录全部失效。应当分离的岗位不能由一人同时担任。
         *     In force from when it is recorded, never before. Ends the person's sign-ins.
         */
        post: operations["grantMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/memberships/{membershipId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 终止任职,即刻生效 · End an office, at once */
        post: operations["endMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解除账号锁定 · Unlock an account */
        post: operations["unlockAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重设临时口令 · Set a temporary password
         * @description 本人下次登录后须先自行修改 · the person chooses another before anything else
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/signing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人登记的公钥 · Your own public keys */
        get: operations["listOwnSigningKeys"];
        put?: never;
        /**
         * 登记本人的公钥,待另一人核准 · Register your public key; a second person approves it
         * @description 只收公钥。密钥对在本人的计算机上生成(npx duecourse keygen),私钥不得发送;含有私钥成员的一律拒收。
         *     须附持有证明:用同一把私钥对登记内容签名。须在十分钟内登录过。
         *     Public keys only, with proof that the private half is yours; it never leaves your computer.
         *     Asks for a sign-in of the last ten minutes.
         */
        post: operations["proposeSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/signing-keys/{thumbprint}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销本人的公钥,即刻生效 · Revoke your key, at once
         * @description 此前已记录的签名不受影响 · what was recorded before stands
         */
        post: operations["revokeOwnSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/signing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某人登记的公钥 · A person's public keys */
        get: operations["listSigningKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/signing-keys/{thumbprint}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核准公钥,须由另一人当面或者电话核对指纹后办理 · Approve a key, its thumbprint compared in person */
        post: operations["approveSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/signing-keys/{thumbprint}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销某人的公钥,即刻生效 · Revoke a person's key, at once */
        post: operations["revokeSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事项列表 · Matters that you may see */
        get: operations["listMatters"];
        put?: never;
        /**
         * 提出决策事项建议 · Propose a matter
         * @description 在案卷里留下第一条事实,并把事项固定在当日有效的法律版本上 · leaves the first fact of a matter and pins it to the edition of the law in force
         */
        post: operations["ProposeMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事项现状:各部分状态、可办步骤、期限、最早合法决策日 · A matter now */
        get: operations["readMatter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取得待签名的陈述 · The statement that is to be signed for a step
         * @description 按今天(北京时间)和所填内容拟出全文,不作任何记录。在本人的计算机上签名(npx duecourse sign),
         *     再连同 signature 提交该步骤;内容须与此处所填一字不差。
         *     Composes what has to be signed and records nothing. Sign it on your own computer, then take the
         *     step with the very same body and the `signature`.
         */
        post: operations["prepareStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/minutes/own-entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本人会议记录的摘录及其证明 · An extract of your own entry in the minutes, with proof
         * @description 会议组成人员可以取走本人的发言、不同意见和确认情况,连同日志证明(.tlog-proof),不依赖本系统即可核对。
         *     What you said, how you voted and how you answered to the minutes, each with its proof in the log.
         */
        get: operations["readOwnMinutesEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/minutes/{sequence}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 会议记录,供打印;每页印有日志头的短码 · Minutes for paper, with the head’s short code on every page
         * @description 依据条目号所指的会议记录排版,每页印校验短码。打印人和校验短码先记入调阅日志。
         *     The minutes that an entry is. Who printed them, and up to which head, is recorded first.
         */
        get: operations["printMinutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/outlook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 最早合法决策日及其理由 · The earliest lawful day of the decision, with its reasons */
        get: operations["readOutlook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已封存的记录,按顺序 · The sealed entries, in order */
        get: operations["readTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 被拒绝的尝试 · The attempts that were refused */
        get: operations["readRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 收到的公众意见 · The opinions received */
        get: operations["listOpinions"];
        put?: never;
        /** 登记来信、来电、来访的意见 · Record an opinion that came by letter, telephone or in person */
        post: operations["recordOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整个案卷(可独立核验) · The whole record, checkable by itself */
        get: operations["exportRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出与查阅的记录 · Who exported or read what
         * @description 导出案卷、查阅公众意见和不予公开的文件,在内容发出之前先行记录。
         *     Exports, and reads of opinions and of withheld documents, are recorded before anything goes out.
         */
        get: operations["readAccesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/opinions/{number}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 删除一条意见的内容、姓名和联系方式 · Erase the text, name and contact of an opinion
         * @description 删除后,记录中只留下加盐的摘要,已有的封存和证明不受影响。不能恢复。此前答复中写明的姓名和
         *     联系方式,公布时继续遮盖;此后写入答复的,本系统已认不出,须凭 words 再办理一次。
         *     The salted commitment stays, and every seal and proof holds. This cannot be undone. Where answers
         *     named the author before, they stay masked; what is written into answers later is not recognised
         *     any more, and is covered by asking once more with its words.
         */
        post: operations["eraseOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/proofs/{sequence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一条记录在日志中的证明(.tlog-proof) · That an entry is in the log
         * @description C2SP tlog-proof。叶子是该记录(含封存值)的 RFC 8785 形式。
         *     C2SP tlog-proof. The leaf is the RFC 8785 form of the entry, its seal included.
         */
        get: operations["readProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 最新签署的日志头,附见证签名 · The newest signed head, with the lines of witnesses */
        get: operations["readCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/checkpoints/{size}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某一长度的日志头 · The head that was signed for a size */
        get: operations["readCheckpointOfSize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/head-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 最新日志头的短码,印在会议记录和报告上 · The short code of the newest head, for paper
         * @description 把短码和条数印在纸上,纸就成了证人:以后可以凭它核对日志没有被改写。
         *     Printed on minutes and reports, code and size make the paper a witness.
         */
        get: operations["readHeadCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 后一日志头延续前一日志头的证明 · That one head continues another */
        get: operations["readConsistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 日志的验证公钥 · The public keys of the log */
        get: operations["readLogKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/witness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 见证方,含公钥已撤销的 · Outside parties that keep heads of the log, those whose key was revoked included */
        get: operations["listWitnesses"];
        put?: never;
        /**
         * 见证方对日志头联署 · A witness cosigns a head
         * @description 不需要账号:已登记公钥的签名就是凭证。重复提交同一签名没有影响。见证方可用 `npx duecourse witness` 核对、联署并送交。
         *     No account is needed: the signature of a registered key is what counts. Sending it twice is harmless.
         *     `npx duecourse witness` checks, cosigns and hands in.
         */
        post: operations["cosignCheckpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/witness/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 见证方公钥一览,含待核准的 · Keys of witnesses, those that await approval included */
        get: operations["listWitnessKeys"];
        put?: never;
        /**
         * 提出登记见证方的公钥 · Propose the key of a witness
         * @description 由另一名管理员核准后才有效;此前其签名不予记录。须在十分钟内登录过。
         *     It counts once another administrator has approved it; until then nothing that it signs is recorded.
         *     Asks for a sign-in of the last ten minutes.
         */
        post: operations["proposeWitnessKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/witness/keys/{proposal}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 由另一名管理员核准见证方的公钥 · Approve the key of a witness, as another administrator
         * @description 提出的人不能自己核准。须在十分钟内登录过。
         *     Whoever proposed it cannot approve it. Asks for a sign-in of the last ten minutes.
         */
        post: operations["approveWitnessKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/witness/keys/{proposal}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销见证方的公钥,即刻生效 · Revoke the key of a witness, at once
         * @description 一名管理员即可办理:公钥失控时不能等。此后其签名不予记录,此前已记录的联署仍然有效;
         *     撤销的公钥不能再登记。须在十分钟内登录过。
         *     One administrator does it: a key in other hands cannot wait. From then on nothing that it signs is
         *     recorded; what was recorded before stands. The key is not registered again. Asks for a sign-in of
         *     the last ten minutes.
         */
        post: operations["revokeWitnessKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可核验案卷(BagIt 包) · The matter as a package that anybody can check (a BagIt bag)
         * @description 同一事项、同一末条记录,任何人在任何时候导出的字节都相同;导出本身先记入查阅记录。
         *     The same matter with the same last entry is the same bytes, whoever exports it and whenever;
         *     who exports it is put on record before the first byte.
         */
        get: operations["exportDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 步骤表:谁办理、留下什么事实、依据 · The table of steps */
        get: operations["listSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 法律:规则包及其条款与可信标记 · The packs of law, their provisions and marks */
        get: operations["readStatute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statute/provisions/{provisionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条规定 · One provision */
        get: operations["readProvision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传文件,得到摘要 · Upload a file and get its digests
         * @description 请求体就是文件本身。文件按内容的摘要保存,重复上传同一文件得到同一结果,所以不需要幂等键。
         *     The body is the file. Files are kept by the digest of their bytes, so sending one twice is harmless.
         */
        post: operations["uploadEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/evidence/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载案卷里的文件 · Download a file of the case */
        get: operations["downloadEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/solicitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公开征求意见的事项 · Drafts published for comment */
        get: operations["listSolicitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/solicitations/{matterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 征求意见公告及文件 · A published notice and its documents */
        get: operations["readSolicitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/solicitations/{matterId}/documents/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载已公开的文件 · Download a published document */
        get: operations["downloadPublishedDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/solicitations/{matterId}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交意见 · Submit an opinion
         * @description 不需要账号;请保存回执编号 · no account is needed; keep the code of the receipt
         */
        post: operations["submitOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/solicitations/{matterId}/dispositions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 最近一期的意见采纳情况(姓名已隐去) · How the opinions of the latest period were answered, names masked */
        get: operations["readDispositions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/solicitations/{matterId}/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 历次征求意见:公告、文件和结果 · Every comment period of a matter, the first one first
         * @description 已经公布的,在下一期开始后仍可查阅;各期的文件都由 documents 下载,各期的采纳情况由 periods/{period}/dispositions 查阅。
         *     What was published stays when the next period is opened: documents of every period are downloaded under
         *     documents, the answers of each are read under periods/{period}/dispositions.
         */
        get: operations["listCommentPeriods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/solicitations/{matterId}/periods/{period}/dispositions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一期的意见采纳情况(姓名已隐去) · How the opinions of one period were answered, names masked */
        get: operations["readDispositionsOfPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/opinions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 凭回执编号查询意见 · Look an opinion up by its code */
        get: operations["readOpinionByCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本安装的性质与时间 · What this installation is, and its time */
        get: operations["readInstallation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/installation/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 把示例安装的时钟向后推移 · Move a demonstration's clock forward
         * @description 正式安装没有这一功能 · a real installation keeps the server's clock
         */
        post: operations["moveClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 进程是否在运行 · Whether the process runs */
        get: operations["readHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 能否受理请求 · Whether requests can be taken */
        get: operations["readReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本接口约定 · This contract */
        get: operations["readContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 问题类型的说明 · What a type of problem means, and what to do */
        get: operations["readProblemType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 规则取值变更一览 · Changes of law values and holiday notices */
        get: operations["listLawChanges"];
        put?: never;
        /** 提出变更 · Propose a change */
        post: operations["proposeLawChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/changes/{proposal}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 第二人确认 · Confirm as the second person */
        post: operations["confirmLawChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度目录及进展 · The year’s directory with its progress */
        get: operations["readDirectory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度事项日历 · The year’s dates, what is due to whom */
        get: operations["readYearlyDates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度登记簿 · The year’s register */
        get: operations["readRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度指标 · The year’s metrics */
        get: operations["readMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/metrics/{figure}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项数据所依据的记录 · The entries that a figure counted */
        get: operations["listFigureEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度报告决策部分,逐句附依据 · The report’s section with its proofs */
        get: operations["readReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/annex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 完整附表,事项、步骤、日期、记录 · The whole annex, matter by matter */
        get: operations["listAnnex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/report.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度报告决策部分(公文格式)· The section as a document */
        get: operations["downloadReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/report.md": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度报告决策部分(Markdown)· The section in Markdown */
        get: operations["downloadReportText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/charts/{chart}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度图表的数据 · A chart as data */
        get: operations["readChart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/charts/{chart}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度图表 · A chart as a picture */
        get: operations["drawChart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/sources/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度登记所附来源文件 · A source named in the year’s books */
        get: operations["downloadSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/directories/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已公布的目录及进展 · The published directory and its progress */
        get: operations["readPublishedDirectory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/acts/ListDirectoryItem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 列入目录事项 · List an item in the directory */
        post: operations["ListDirectoryItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/acts/AdjustDirectoryItem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 调整目录事项 · Adjust an item of the directory */
        post: operations["AdjustDirectoryItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/acts/RemoveDirectoryItem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 调出目录事项 · Remove an item from the directory */
        post: operations["RemoveDirectoryItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/acts/RecordPartyConsent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记录同级党委同意 · Record the consent of the Party committee */
        post: operations["RecordPartyConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/acts/PublishDirectory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公布目录 · Publish the directory */
        post: operations["PublishDirectory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/acts/RegisterLegalWork": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记法律审核事项 · Register a piece of legal work */
        post: operations["RegisterLegalWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/acts/EnterFigure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 填报数据 · Enter a figure with its source */
        post: operations["EnterFigure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/acts/RecordProblem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记存在的问题 · Record a problem */
        post: operations["RecordProblem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/acts/CloseProblem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记问题整改完成 · Close a problem with its evidence */
        post: operations["CloseProblem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/acts/RecordYearlyDuty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记年度事项已办理 · Record that a yearly duty was done */
        post: operations["RecordYearlyDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/acts/EditSentence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改报告中的句子 · Edit a sentence of the report */
        post: operations["EditSentence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/acts/AddSentence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 增写句子 · Add a sentence to the report */
        post: operations["AddSentence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/acts/RestoreSentence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复生成的句子 · Restore the generated sentence */
        post: operations["RestoreSentence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/years/{year}/acts/FreezeReport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报告定稿 · Freeze the report with its figures */
        post: operations["FreezeReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/RecordStudy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记录研究论证 · Record the study that precedes the start */
        post: operations["RecordStudy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ClassifyAsMajor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 判定属于重大行政决策事项 · Classify as a major decision */
        post: operations["ClassifyAsMajor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ClassifyOutOfScope": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 判定不适用本程序 · Classify as out of scope */
        post: operations["ClassifyOutOfScope"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ListInDirectory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 列入目录 · List in the yearly directory */
        post: operations["ListInDirectory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/DeclareNotInDirectory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定未列入目录 · Declare that it is not in a directory */
        post: operations["DeclareNotInDirectory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/AdjustDirectoryEntry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 调整目录条目 · Adjust the directory entry */
        post: operations["AdjustDirectoryEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/InitiateMatter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 决定启动 · Decide to start */
        post: operations["InitiateMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/DeclineProposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 决定不启动 · Decline the proposal */
        post: operations["DeclineProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/WithdrawMatter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回事项 · Withdraw the matter */
        post: operations["WithdrawMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/RecordResearch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记录调查研究 · Record the research */
        post: operations["RecordResearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ListLegalBasis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交依据梳理表 · List the legal basis */
        post: operations["ListLegalBasis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/RequireCostBenefit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定需要成本效益分析 · Require a cost-benefit analysis */
        post: operations["RequireCostBenefit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/DeclareCostBenefitNotNeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定不需要成本效益分析 · Declare that no cost-benefit analysis is needed */
        post: operations["DeclareCostBenefitNotNeeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/RecordCostBenefit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交成本效益分析 · Record the cost-benefit analysis */
        post: operations["RecordCostBenefit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/SubmitDraft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交决策草案 · Submit a draft */
        post: operations["SubmitDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ConsultUnits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 征求有关单位意见 · Consult the units concerned */
        post: operations["ConsultUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/DeclareUnitConsultationNotNeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定不涉及其他单位 · Declare that no other unit is concerned */
        post: operations["DeclareUnitConsultationNotNeeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/RecordUnitReply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记录单位复函 · Record a unit's reply */
        post: operations["RecordUnitReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/CloseUnitConsultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束单位意见征求 · Close the consultation of units */
        post: operations["CloseUnitConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/PlanParticipation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 制定公众参与方案 · Plan the public participation */
        post: operations["PlanParticipation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/RecordParticipation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记录听取意见情况 · Record how opinions were heard */
        post: operations["RecordParticipation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ConcludeParticipation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 完成公众参与 · Conclude the public participation */
        post: operations["ConcludeParticipation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/WithholdFromPublic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定依法不予公开 · Find that the law withholds the matter from the public */
        post: operations["WithholdFromPublic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ReviewForPublication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 保密审查和公开审查 · Review for publication */
        post: operations["ReviewForPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/RequireSolicitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定需要公开征求意见 · Require a public solicitation of comments */
        post: operations["RequireSolicitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/DeclareSolicitationNotNeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定不需要公开征求意见 · Declare that no solicitation is needed */
        post: operations["DeclareSolicitationNotNeeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/OpenCommentPeriod": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开始公开征求意见 · Open the comment period */
        post: operations["OpenCommentPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ExtendCommentPeriod": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 延长公开征求意见 · Extend the comment period */
        post: operations["ExtendCommentPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/RespondToComments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交意见采纳情况 · Respond to the comments
         * @description 公布时遮盖提出人的姓名和联系方式。已删除的意见除外:本系统不再知道是谁提出的,答复中不得写明;
         *     已经写明的,按删除意见的接口(words)补充遮盖。
         *     Published answers have the names and contacts of authors masked. Not of erased opinions: nothing here
         *     knows any more whose they were, and no answer is to say it; where one does, the erasure of the opinion
         *     (`words`) covers it.
         */
        post: operations["RespondToComments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/RequireHearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定需要听证 · Require a hearing */
        post: operations["RequireHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/DeclareHearingNotNeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定不需要听证 · Declare that no hearing is needed */
        post: operations["DeclareHearingNotNeeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/AnswerHearingProposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 答复听证建议 · Answer a proposal to hold a hearing */
        post: operations["AnswerHearingProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/AnnounceHearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布听证公告 · Announce the hearing */
        post: operations["AnnounceHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/PublishHearingParticipants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公布听证参加人名单 · Publish the participants of the hearing */
        post: operations["PublishHearingParticipants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/DeliverHearingMaterials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 送达听证材料 · Deliver the materials of the hearing */
        post: operations["DeliverHearingMaterials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/HoldHearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记录听证会 · Record the hearing */
        post: operations["HoldHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/PostponeHearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 延期听证 · Postpone the hearing */
        post: operations["PostponeHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ClassifyAsOperation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 判定属于公共数据授权运营 · Classify as an authorised operation of public data */
        post: operations["ClassifyAsOperation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ClassifyNotOperation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 判定不属于公共数据授权运营 · Classify as no authorised operation of public data */
        post: operations["ClassifyNotOperation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ClassifyAsNormative": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 判定属于行政规范性文件 · Classify as a normative document */
        post: operations["ClassifyAsNormative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ClassifyNotNormative": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 判定不属于行政规范性文件 · Classify as no normative document */
        post: operations["ClassifyNotNormative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/RequireExpertReview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定需要专家论证 · Require an expert review */
        post: operations["RequireExpertReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/DeclareExpertReviewNotNeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定不需要专家论证 · Declare that no expert review is needed */
        post: operations["DeclareExpertReviewNotNeeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/AppointExperts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确定论证专家 · Appoint the experts */
        post: operations["AppointExperts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/RecordExpertOpinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交专家论证意见 · Record the opinion of an expert */
        post: operations["RecordExpertOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ConcludeExpertReview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 完成专家论证 · Conclude the expert review */
        post: operations["ConcludeExpertReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/RequireRiskAssessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定需要风险评估 · Require a risk assessment */
        post: operations["RequireRiskAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/DeclareRiskAssessmentNotNeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定不需要风险评估 · Declare that no risk assessment is needed */
        post: operations["DeclareRiskAssessmentNotNeeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/AdoptExistingRiskAssessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 采用已有风险评估 · Adopt an existing risk assessment */
        post: operations["AdoptExistingRiskAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/FindRiskControllable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 评估结论为风险可控 · Find the risk controllable */
        post: operations["FindRiskControllable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/FindRiskUncontrollable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 评估结论为风险不可控 · Find the risk uncontrollable */
        post: operations["FindRiskUncontrollable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/RequireFairCompetitionReview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定需要公平竞争审查 · Require a fair competition review */
        post: operations["RequireFairCompetitionReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/DeclareFairCompetitionReviewNotNeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定不需要公平竞争审查 · Declare that no fair competition review is needed */
        post: operations["DeclareFairCompetitionReviewNotNeeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/PreReviewFairCompetition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交公平竞争初审意见 · Record the preliminary fair competition review */
        post: operations["PreReviewFairCompetition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/PassFairCompetition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公平竞争审查通过 · Record that the fair competition review is passed */
        post: operations["PassFairCompetition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/FailFairCompetition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公平竞争审查不通过 · Record that the fair competition review is failed */
        post: operations["FailFairCompetition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/RequirePersonalInformationAssessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定需要个人信息保护影响评估 · Require a personal information impact assessment */
        post: operations["RequirePersonalInformationAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/DeclarePersonalInformationAssessmentNotNeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定不需要个人信息保护影响评估 · Declare that no personal information impact assessment is needed */
        post: operations["DeclarePersonalInformationAssessmentNotNeeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/RecordPersonalInformationAssessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交个人信息保护影响评估 · Record the personal information impact assessment */
        post: operations["RecordPersonalInformationAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/FileOperationPlan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交授权运营实施方案要件 · File the parts of the operation plan */
        post: operations["FileOperationPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/CheckNormativeDocument": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 规范性文件制定程序核查 · Check the making of a normative document */
        post: operations["CheckNormativeDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/SendToLegalityReview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 送请合法性审查 · Send to legality review */
        post: operations["SendToLegalityReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ReturnForCompletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回补充材料 · Return for completion */
        post: operations["ReturnForCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/AcceptForReview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 受理审查 · Accept for review */
        post: operations["AcceptForReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ResubmitToReview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补充材料后重新送审 · Resubmit to review */
        post: operations["ResubmitToReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ReopenDrafting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回后重新起草 · Reopen the drafting */
        post: operations["ReopenDrafting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/GiveLegalOpinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 出具法律意见 · Give a legal opinion */
        post: operations["GiveLegalOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/IssueLawfulOpinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 出具审查意见 合法 · Issue the opinion - lawful */
        post: operations["IssueLawfulOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/IssueConditionalOpinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 出具审查意见 修改后合法 · Issue the opinion - lawful once changed */
        post: operations["IssueConditionalOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/IssueUnlawfulOpinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 出具审查意见 不合法 · Issue the opinion - unlawful */
        post: operations["IssueUnlawfulOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/CloseReviewItem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办理一条审查意见 · Close an item of the opinion */
        post: operations["CloseReviewItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ConfirmReviewItems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认审查意见办理完毕 · Confirm that the items are closed */
        post: operations["ConfirmReviewItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ConfirmEditorialChange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认文字修改 · Confirm an editorial change */
        post: operations["ConfirmEditorialChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ChangeDraftSubstantively": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 对草案作实质修改 · Change the draft substantively */
        post: operations["ChangeDraftSubstantively"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/TableDraft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提请集体讨论 · Table the draft */
        post: operations["TableDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/TableExploratoryReform": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 明示法律风险后提请讨论 · Table an exploratory reform */
        post: operations["TableExploratoryReform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/RefuseAgenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予列入议题 · Refuse the agenda */
        post: operations["RefuseAgenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ConveneMeeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 通知开会 · Convene the meeting */
        post: operations["ConveneMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/PostponeMeeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 会议改期 · Postpone the meeting */
        post: operations["PostponeMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/RecordDeliberation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记录集体讨论 · Record the deliberation */
        post: operations["RecordDeliberation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ConfirmMinutesEntry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认本人的会议记录 · Confirm one’s own entry in the minutes */
        post: operations["ConfirmMinutesEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/DeclineMinutesEntry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予确认本人的会议记录 · Decline to confirm one’s own entry */
        post: operations["DeclineMinutesEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/AdoptDraft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 决定通过 · Adopt the draft */
        post: operations["AdoptDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/AdoptWithEditorialChange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 文字修改后通过 · Adopt with an editorial change */
        post: operations["AdoptWithEditorialChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/AdoptWithSubstantiveChange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作实质修改后再报 · Decide on a substantive change */
        post: operations["AdoptWithSubstantiveChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/DeferDraft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 暂缓决定 · Defer the draft */
        post: operations["DeferDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/RejectDraft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 决定不通过 · Reject the draft */
        post: operations["RejectDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ConfirmEditorialAdoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认会议修改为文字修改 · Confirm that the adopted change is editorial */
        post: operations["ConfirmEditorialAdoption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/RefuseEditorialAdoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定会议修改为实质修改 · Find that the adopted change is substantive */
        post: operations["RefuseEditorialAdoption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ReportToParty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 向同级党委请示报告 · Report to the Party committee */
        post: operations["ReportToParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/DeclarePartyReportNotNeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定不需要请示报告 · Declare that no report to the Party is needed */
        post: operations["DeclarePartyReportNotNeeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/RequireCongressReport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定需要向人大报告 · Require a report to the congress */
        post: operations["RequireCongressReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/DeclareCongressReportNotNeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定不需要向人大报告 · Declare that no report to the congress is needed */
        post: operations["DeclareCongressReportNotNeeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ReportToCongress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 向人大报告 · Report to the congress */
        post: operations["ReportToCongress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/IssueDecision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 印发决定 · Issue the decision */
        post: operations["IssueDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/PromulgateDecision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公布决定 · Promulgate the decision */
        post: operations["PromulgateDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/WithholdDecision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定决定依法不予公开 · Find that the law withholds the decision */
        post: operations["WithholdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/PrepareInterpretation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 准备政策解读 · Prepare the interpretation */
        post: operations["PrepareInterpretation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/DeclareInterpretationNotNeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定不需要政策解读 · Declare that no interpretation is needed */
        post: operations["DeclareInterpretationNotNeeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/PublishInterpretation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布政策解读 · Publish the interpretation */
        post: operations["PublishInterpretation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/FileNormativeDocument": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 规范性文件备案 · File the normative document */
        post: operations["FileNormativeDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/CompileArchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 整理归档 · Compile the archive */
        post: operations["CompileArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/TransferArchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移交档案 · Transfer the archive */
        post: operations["TransferArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/AssignExecution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 明确执行单位 · Assign the execution */
        post: operations["AssignExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ReportExecution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报告执行情况 · Report on the execution */
        post: operations["ReportExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/LogPublicVoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记公众意见 · Log the voice of the public */
        post: operations["LogPublicVoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ReportTrouble": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报告执行中的问题 · Report trouble in the execution */
        post: operations["ReportTrouble"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ResolveTrouble": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 处理执行中的问题 · Resolve the trouble */
        post: operations["ResolveTrouble"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/OrderPostEvaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 决定开展后评估 · Order a post-evaluation */
        post: operations["OrderPostEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/RecordPostEvaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交后评估报告 · Record the post-evaluation */
        post: operations["RecordPostEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/SuspendExecution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 先行中止执行 · Suspend the execution */
        post: operations["SuspendExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/ResumeExecution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复执行 · Resume the execution */
        post: operations["ResumeExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/AdjustDecision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按新程序调整决策 · Adjust the decision by a new matter */
        post: operations["AdjustDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/steps/TerminateDecision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按新程序停止执行 · Terminate the decision by a new matter */
        post: operations["TerminateDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Line: string;
        Prose: string;
        /** @description 须写明的一行文字,不能为空白 · a line that says something */
        StatedLine: string & (unknown & unknown);
        /** @description 须写明的文字,不能为空白 · text that says something */
        StatedProse: string & (unknown & unknown);
        /**
         * Format: date
         * @description 日期(北京时间) · a civil day in Asia/Shanghai
         */
        CivilDate: string;
        /**
         * Format: date-time
         * @description 时刻(UTC,毫秒) · an instant, UTC, milliseconds
         */
        Instant: string;
        Sha256: string;
        UnitId: string;
        PersonId: string;
        MatterIdValue: string;
        DocumentCode: string;
        EvidenceItem: {
            document: components["schemas"]["DocumentCode"];
            sha256: components["schemas"]["Sha256"];
        };
        /** @description 证据:文件代码与摘要;文件须先上传 · files named by digest, uploaded beforehand */
        EvidenceList: components["schemas"]["EvidenceItem"][];
        ReasonedAct: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            reason?: components["schemas"]["Prose"];
            basis?: components["schemas"]["Prose"];
        };
        /** @description 认定不需要:理由、依据、认定人 · a determination with reason, basis and person */
        NotNeeded: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            reason?: components["schemas"]["Prose"];
            basis?: components["schemas"]["Prose"];
            decider?: components["schemas"]["Line"];
        };
        Text: {
            zh: string;
            en: string;
        };
        Missing: {
            zh: string;
            en: string;
            field?: string;
            document?: string;
        };
        /** @description 所违反的规定 · a provision that the step would breach */
        Breach: {
            rule: string;
            provision: string;
            article: string;
            /** @enum {string} */
            force: "must" | "must-not" | "generally" | "may" | "determine";
            mark: string;
            requires: components["schemas"]["Text"];
            /** @description 缺少什么;步骤尚未到的,须先办理的步骤;已经办过或已过的,从何时起 · what is missing; of a step that is not open what comes first, or since when it lies behind */
            missing: components["schemas"]["Missing"][];
            /** @description 由谁补充;无从补充的为空 · the offices that can supply it; none where nobody can */
            suppliedBy: string[];
            since?: components["schemas"]["Instant"];
        };
        FieldFault: {
            field: string;
            zh: string;
            en: string;
        };
        /** @description RFC 9457 */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            instance?: string;
            requestId: string;
            demonstration?: boolean;
            faults?: components["schemas"]["FieldFault"][];
            breaches?: components["schemas"]["Breach"][];
            warnings?: components["schemas"]["Breach"][];
        };
        Receipt: {
            matterId: components["schemas"]["MatterIdValue"];
            sequence: number;
            seal: components["schemas"]["Sha256"];
            recordedAt: components["schemas"]["Instant"];
            fact: string;
            demonstration: boolean;
            warnings: components["schemas"]["Breach"][];
        };
        MembershipId: string;
        /** @description 登录口令 · as it was chosen */
        Password: string;
        /** @description 12 至 128 个字符 · 12 to 128 characters */
        NewPassword: string;
        Name: string;
        /**
         * @description 所示为示例安装的账号 · the account shown is one of the demonstration
         * @example {
         *       "person": "lin-drafter",
         *       "password": "shili-demo-2026"
         *     }
         */
        SignIn: {
            person: components["schemas"]["PersonId"];
            password: components["schemas"]["Password"];
        };
        RefreshSignIn: {
            refreshToken: string;
        };
        SignInAnswer: {
            accessToken: string;
            /** @constant */
            tokenType: "Bearer";
            /** @description 秒 · seconds */
            expiresIn: number;
            refreshToken: string;
            /** @description 口令是他人所设,须先修改 · choose a password first */
            mustChangePassword: boolean;
            demonstration: boolean;
        };
        Me: {
            person: components["schemas"]["PersonId"];
            name: string;
            memberships: components["schemas"]["Membership"][];
            mustChangePassword: boolean;
            demonstration: boolean;
        };
        ChangePassword: {
            current: components["schemas"]["Password"];
            next: components["schemas"]["NewPassword"];
        };
        ResetPassword: {
            password: components["schemas"]["NewPassword"];
        };
        RegisterUnit: {
            unit: components["schemas"]["UnitId"];
            name: components["schemas"]["Name"];
            /** @description 所属单位,须已登记 · the body it belongs to, registered before */
            parent?: components["schemas"]["UnitId"];
        };
        Unit: {
            unit: components["schemas"]["UnitId"];
            name: string;
            parent?: components["schemas"]["UnitId"];
            registeredAt: components["schemas"]["Instant"];
        };
        UnitAnswer: {
            unit: components["schemas"]["UnitId"];
            name: string;
            parent?: components["schemas"]["UnitId"];
            registeredAt: components["schemas"]["Instant"];
            demonstration: boolean;
        };
        UnitPage: {
            items: components["schemas"]["Unit"][];
            next?: string;
            demonstration: boolean;
        };
        RegisterPerson: {
            person: components["schemas"]["PersonId"];
            name: components["schemas"]["Name"];
            password: components["schemas"]["NewPassword"];
        };
        Person: {
            person: components["schemas"]["PersonId"];
            name: string;
            registeredAt: components["schemas"]["Instant"];
        };
        PersonAnswer: {
            person: components["schemas"]["PersonId"];
            name: string;
            registeredAt: components["schemas"]["Instant"];
            demonstration: boolean;
        };
        PersonPage: {
            items: components["schemas"]["Person"][];
            next?: string;
            demonstration: boolean;
        };
        GrantMembership: {
            unit: components["schemas"]["UnitId"];
            role: components["schemas"]["RoleName"];
            from: components["schemas"]["CivilDate"];
            /** @description 最后一日(含);不填即无期限 · the last day, inclusive */
            to?: components["schemas"]["CivilDate"];
            /** @description 法律顾问所服务的审查部门 · for outside counsel only */
            serves?: components["schemas"]["UnitId"];
        };
        EndMembership: {
            reason: string;
        };
        Membership: {
            membership: components["schemas"]["MembershipId"];
            person: components["schemas"]["PersonId"];
            unit: components["schemas"]["UnitId"];
            role: components["schemas"]["RoleName"];
            from: components["schemas"]["CivilDate"];
            to?: components["schemas"]["CivilDate"];
            serves?: components["schemas"]["UnitId"];
            grantedAt?: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["Instant"];
        };
        MembershipAnswer: {
            membership: components["schemas"]["MembershipId"];
            person: components["schemas"]["PersonId"];
            unit: components["schemas"]["UnitId"];
            role: components["schemas"]["RoleName"];
            from: components["schemas"]["CivilDate"];
            to?: components["schemas"]["CivilDate"];
            serves?: components["schemas"]["UnitId"];
            grantedAt: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["Instant"];
            demonstration: boolean;
        };
        Memberships: {
            items: components["schemas"]["Membership"][];
            demonstration: boolean;
        };
        Done: {
            demonstration: boolean;
        };
        /**
         * @description 岗位:drafter 起草人、unitHead 承办单位负责人、governmentLawyer 公职律师、outsideCounsel 法律顾问、reviewOffice 合法性审查部门、secretary 会务秘书、chief 行政首长、member 会议组成人员、publisher 公开审查与发布人、archivist 档案管理员、auditor 审计督察人员、accountAdministrator 账号管理员、lawAdministrator 规则管理员、system 系统自身,不授予任何人 · offices; system is nobody’s
         * @enum {string}
         */
        RoleName: "drafter" | "unitHead" | "governmentLawyer" | "outsideCounsel" | "reviewOffice" | "secretary" | "chief" | "member" | "publisher" | "archivist" | "auditor" | "accountAdministrator" | "lawAdministrator" | "system";
        /**
         * @description 条文可信程度;只有 READ 与 design 默认有约束力 · only READ and design rows bind by default
         * @enum {string}
         */
        Mark: "READ" | "READ-2" | "PRACTICE" | "RECALLED-H" | "RECALLED-L" | "UNKNOWN" | "design";
        /** @enum {string} */
        Force: "must" | "must-not" | "generally" | "may" | "determine";
        /**
         * @description 决策程序所处的阶段,即状态图“程序”区域的状态 · where the procedure stands
         * @enum {string}
         */
        ProcedureStage: "unfiled" | "proposed" | "studied" | "declined" | "withdrawn" | "drafting" | "sent" | "returned" | "underReview" | "itemsOpen" | "foundUnlawful" | "reviewed" | "tabled" | "convened" | "deliberated" | "rejected" | "adopted" | "issued" | "promulgated";
        MatterRow: {
            matterId: components["schemas"]["MatterIdValue"];
            title: string;
            /** @enum {string} */
            mode: "government" | "reference";
            authority: string;
            reviewOffice?: string;
            sponsors: string[];
            leadSponsor?: string;
            stage: components["schemas"]["ProcedureStage"];
            proposedAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            sequence: number;
            seal: components["schemas"]["Sha256"];
            nextDue?: components["schemas"]["Instant"];
            sweepDue?: components["schemas"]["Instant"];
            awaits: components["schemas"]["RoleName"][];
            /** @enum {string} */
            soliciting: "yes" | "no";
            demonstration: boolean;
        };
        MatterPage: {
            items: components["schemas"]["MatterRow"][];
            /** @description 下一页的分页标记;没有则为最后一页 · absent on the last page */
            next?: string;
            demonstration: boolean;
        };
        Region: {
            region: string;
            zh: string;
            en: string;
            law: string;
            state: string;
            stateZh: string;
            stateEn: string;
            since?: components["schemas"]["Instant"];
        };
        /** @description 现在可办的步骤,以及还缺什么 · a step that is open, and what still stands in its way */
        OpenStep: {
            step: string;
            zh: string;
            en: string;
            by: components["schemas"]["RoleName"][];
            provision: string;
            article: string;
            documents: components["schemas"]["DocumentCode"][];
            unmet: components["schemas"]["Breach"][];
            yours: boolean;
            /** @description 随时可办,事项并不等待它 · may be taken at any time; nothing waits for it */
            atWill: boolean;
        };
        Deadline: {
            name: string;
            zh: string;
            en: string;
            /** @enum {string} */
            kind: "closes" | "protects" | "duty";
            provision: string;
            due: components["schemas"]["CivilDate"];
            at: components["schemas"]["Instant"];
            overdue: boolean;
            counting: components["schemas"]["Text"];
            mark: components["schemas"]["Mark"];
        };
        /** @description 最早合法决策日,由法律、日历和记录算出 · computed from the law, the calendar and the record */
        Outlook: {
            earliest?: components["schemas"]["CivilDate"];
            path: {
                zh: string;
                en: string;
                from: components["schemas"]["CivilDate"];
                to: components["schemas"]["CivilDate"];
                provision: string;
            }[];
            unknown: components["schemas"]["Missing"][];
        };
        OutlookAnswer: {
            matterId: components["schemas"]["MatterIdValue"];
            outlook: components["schemas"]["Outlook"];
            demonstration: boolean;
        };
        MatterReading: {
            row: components["schemas"]["MatterRow"];
            /** @description 案卷现状,由事实折叠而成 · folded from the facts */
            dossier: {
                [key: string]: unknown;
            };
            regions: components["schemas"]["Region"][];
            openSteps: components["schemas"]["OpenStep"][];
            deadlines: components["schemas"]["Deadline"][];
            outlook: components["schemas"]["Outlook"];
            demonstration: boolean;
        };
        /** @description 一条封存的记录;seal 是其余字段规范化 JSON(RFC 8785)的 SHA-256 · the seal covers all other fields */
        Entry: {
            stream: string;
            sequence: number;
            commandId: string;
            requestDigest: components["schemas"]["Sha256"];
            recordedAt: components["schemas"]["Instant"];
            fact: {
                type: string;
            } & {
                [key: string]: unknown;
            };
            previous: components["schemas"]["Sha256"];
            seal: components["schemas"]["Sha256"];
        };
        EntryPage: {
            items: components["schemas"]["Entry"][];
            /** @description 作为 after 继续读取 · pass it as `after` to read on */
            next?: number;
            demonstration: boolean;
        };
        MatterRecord: {
            format: string;
            installation: components["schemas"]["Installation"];
            matterId: components["schemas"]["MatterIdValue"];
            exportedAt: components["schemas"]["Instant"];
            head: {
                [key: string]: unknown;
            };
            entries: components["schemas"]["Entry"][];
            refusals: components["schemas"]["Entry"][];
            opinions: components["schemas"]["Entry"][];
            demonstration: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @enum {string} */
        OpinionChannel: "online" | "letter" | "e-mail" | "telephone" | "in-person" | "fax";
        RecordedOpinion: {
            text: components["schemas"]["OpinionText"];
            name?: string;
            contact?: string;
            clause?: string;
            /** @enum {string} */
            channel: "letter" | "e-mail" | "telephone" | "in-person" | "fax";
        };
        OpinionReceipt: {
            /** @description 凭此编号查询,请保存 · keep it to look the opinion up */
            code: string;
            number: number;
            receivedAt: components["schemas"]["Instant"];
            demonstration: boolean;
        };
        LogSize: number;
        LogHash: string;
        Vkey: string;
        HeadCode: {
            code: string;
            size: components["schemas"]["LogSize"];
            root: components["schemas"]["LogHash"];
            /** @description 可以直接印在会议记录上的一句话 · a line ready for minutes */
            printed: {
                zh: string;
                en: string;
            };
            demonstration: boolean;
        };
        ConsistencyProof: {
            from: components["schemas"]["LogSize"];
            to: components["schemas"]["LogSize"];
            hashes: components["schemas"]["LogHash"][];
            demonstration: boolean;
        };
        LogKeys: {
            origin: string;
            keys: components["schemas"]["Vkey"][];
            demonstration: boolean;
        };
        ProposeWitness: {
            vkey: components["schemas"]["Vkey"];
            organisation: string;
        };
        WitnessKey: {
            proposal: number;
            vkey: components["schemas"]["Vkey"];
            organisation: string;
            proposedBy: string;
            proposedAt: components["schemas"]["Instant"];
            /** @description 早期由一名管理员登记的没有此项 · absent also of keys that one person once registered */
            approvedBy?: string;
            /** @description 自何时起有效;待核准的没有此项 · since when it counts; absent while it awaits approval */
            registeredAt?: components["schemas"]["Instant"];
            revokedBy?: string;
            /** @description 自何时起其联署不予接受;此前已记录的仍然有效 · from when it cosigns no more; what was recorded before stands */
            revokedAt?: components["schemas"]["Instant"];
            /** @description 自何日起可能已被他人掌握;不早于此日的联署请另行核实 · since when it may be in other hands */
            revokedFrom?: components["schemas"]["CivilDate"];
            reason?: string;
            demonstration: boolean;
        };
        RevokeWitnessKey: {
            reason: string;
            /** @description 自何日起可能已被他人掌握;不写为当日 · since when it may be in other hands; today where not given */
            from?: components["schemas"]["CivilDate"];
        };
        WitnessKeys: {
            items: components["schemas"]["WitnessKey"][];
            demonstration: boolean;
        };
        WitnessAnswer: {
            vkey: components["schemas"]["Vkey"];
            organisation: string;
            registeredAt: components["schemas"]["Instant"];
            /** @description 自何时起其联署不予接受;此前已记录的仍然有效 · from when it cosigns no more; what was recorded before stands */
            revokedAt?: components["schemas"]["Instant"];
            /** @description 自何日起可能已被他人掌握;不早于此日的联署请另行核实 · since when it may be in other hands */
            revokedFrom?: components["schemas"]["CivilDate"];
            newest?: {
                size: components["schemas"]["LogSize"];
                at: components["schemas"]["Instant"];
            };
            demonstration?: boolean;
        };
        WitnessList: {
            items: components["schemas"]["WitnessAnswer"][];
            demonstration: boolean;
        };
        CosignedNote: {
            /** @description C2SP signed-note(普通签名或者 cosignature/v1) */
            note: string;
        };
        Cosigned: {
            size: components["schemas"]["LogSize"];
            root: components["schemas"]["LogHash"];
            witnesses: string[];
            demonstration: boolean;
        };
        EraseOpinion: {
            /** @enum {string} */
            ground: "purpose-over" | "retention-over" | "consent-withdrawn" | "unlawful-processing" | "other-law";
            reason: string;
            /** @description 第几期征求意见;不写的为最近一期 · of which comment period; the latest unless said */
            period?: components["schemas"]["PeriodNumber"];
            /**
             * @description 答复中仍然写明的姓名、联系方式等:在本事项的全部答复中查找并遮盖,本身不予保存。再次办理用新的 Idempotency-Key。
             *     What of the author still stands in answers: looked for in all answers of the matter, covered there,
             *     and kept nowhere. To ask once more takes a new Idempotency-Key.
             */
            words?: string[];
        };
        ErasureReceipt: {
            number: number;
            commitment: components["schemas"]["Sha256"];
            erasedAt: components["schemas"]["Instant"];
            /** @description 此次遮盖答复中的几处 · how many places in answers this act covers */
            covered: number;
            demonstration: boolean;
        };
        OpinionPage: {
            items: {
                number: number;
                receivedAt: components["schemas"]["Instant"];
                channel: components["schemas"]["OpinionChannel"];
                commitment: components["schemas"]["Sha256"];
                text?: string;
                name?: string;
                contact?: string;
                clause?: string;
                erasedAt?: components["schemas"]["Instant"];
                /** @description 意见已删除的,答复时须知 · of an erased opinion, what to heed in an answer */
                notice?: components["schemas"]["Text"];
            }[];
            next?: number;
            demonstration: boolean;
        };
        StepRow: {
            step: string;
            zh: string;
            en: string;
            becomes: string;
            by: components["schemas"]["RoleName"][];
            provision: string;
            article: string;
            documents: components["schemas"]["DocumentCode"][];
            mayBring?: components["schemas"]["DocumentCode"][];
            /** @description 随时可办,事项并不等待它 · may be taken at any time; nothing waits for it */
            atWill?: boolean;
        };
        StepTable: {
            items: components["schemas"]["StepRow"][];
            demonstration: boolean;
        };
        Limit: {
            name: string;
            value: number | null;
            /** @enum {string} */
            unit: "day" | "working-day" | "month" | "year" | "person";
            /** @enum {string} */
            bound: "at-least" | "at-most";
        };
        Provision: {
            id: string;
            article: string;
            citation?: string;
            force: components["schemas"]["Force"];
            mark: components["schemas"]["Mark"];
            /** @enum {string} */
            heldBy: "chart" | "record" | "roles" | "views" | "text";
            /** @description 没有状态图规则的,由什么保证,或者为何不能由软件保证 · what holds it where no rule does */
            instead?: components["schemas"]["Text"];
            requires: components["schemas"]["Text"];
            evidence: string[];
            /** @description 例外情形及其本身的要求;none 表示条文没有例外 · none where the text has none */
            exception?: "none" | {
                when: components["schemas"]["Text"];
                requires: components["schemas"]["Text"];
            };
            limits?: components["schemas"]["Limit"][];
        };
        ProvisionAnswer: {
            provision: components["schemas"]["Provision"];
            pack: string;
            demonstration: boolean;
        };
        Pack: {
            id: string;
            version: string;
            title: string;
            instrument: string;
            /** @enum {string} */
            level: "national" | "province" | "city" | "district" | "project";
            from: components["schemas"]["CivilDate"];
            to?: components["schemas"]["CivilDate"];
            provisions: components["schemas"]["Provision"][];
        };
        Statute: {
            packs: components["schemas"]["Pack"][];
            demonstration: boolean;
        };
        StoredFile: {
            sha256: components["schemas"]["Sha256"];
            sm3: string;
            bytes: number;
            /** @description 由内容识别,不采信上传时的说法 · from the bytes, not from what the sender said */
            mediaType: string;
            name: string;
            demonstration: boolean;
        };
        OpinionText: string & (unknown & unknown);
        PublicOpinion: {
            text: components["schemas"]["OpinionText"];
            name?: string;
            contact?: string;
            /** @description 针对的条款 · the clause it is about */
            clause?: string;
        };
        PeriodNumber: number;
        /**
         * @description open:正在征求意见;closed:已经截止,采纳情况尚未公布;answered:采纳情况已经公布 · comments are taken; they are no longer taken, and the answers are not published yet; the answers are published
         * @enum {string}
         */
        PeriodState: "open" | "closed" | "answered";
        /** @description 期限延长:公告所载的截止日期改为此日,以最近一次为准 · the period was extended: this day takes the place of the one in the notice; the latest extension */
        PeriodExtension: {
            announcedOn: components["schemas"]["CivilDate"];
            closesOn: components["schemas"]["CivilDate"];
            reason: string;
        };
        PublishedDocuments: {
            sha256: components["schemas"]["Sha256"];
            name: string;
            mediaType: string;
            document: components["schemas"]["DocumentCode"];
            /**
             * @description 公告中的草案、起草说明,或者公告本身 · the draft, its explanation, or the notice itself
             * @enum {string}
             */
            part: "draft" | "explanation" | "notice";
        }[];
        /** @description 最近一期征求意见 · the latest comment period of a matter */
        Solicitation: {
            matterId: components["schemas"]["MatterIdValue"];
            title: string;
            /** @description 第几期;此前各期见 periods · which one it is; those before it are listed under periods */
            period: number;
            notice: {
                [key: string]: unknown;
            };
            extension?: components["schemas"]["PeriodExtension"];
            publishedOn: components["schemas"]["CivilDate"];
            closesAt: components["schemas"]["Instant"];
            state: components["schemas"]["PeriodState"];
            documents: components["schemas"]["PublishedDocuments"];
            demonstration: boolean;
        };
        CommentPeriods: {
            matterId: components["schemas"]["MatterIdValue"];
            title: string;
            items: components["schemas"]["CommentPeriod"][];
            demonstration: boolean;
        };
        CommentPeriod: {
            period: components["schemas"]["PeriodNumber"];
            notice: {
                [key: string]: unknown;
            };
            extension?: components["schemas"]["PeriodExtension"];
            publishedOn: components["schemas"]["CivilDate"];
            closesAt: components["schemas"]["Instant"];
            state: components["schemas"]["PeriodState"];
            documents: components["schemas"]["PublishedDocuments"];
            /** @description 已公布采纳情况的意见条数;尚未公布的没有此项 · how many opinions are answered; absent until they are */
            answers?: number;
        };
        SolicitationPage: {
            items: components["schemas"]["Solicitation"][];
            next?: string;
            demonstration: boolean;
        };
        Dispositions: {
            matterId: components["schemas"]["MatterIdValue"];
            period: components["schemas"]["PeriodNumber"];
            items: components["schemas"]["PublishedDisposition"][];
            demonstration: boolean;
        };
        /** @description 一条意见的处理;反馈人隐名,说明文字中出现的反馈人姓名和联系方式隐去 · the answer to one opinion, names masked */
        PublishedDisposition: {
            opinion: number;
            /** @description 反馈人,只留首字(朱**);未留姓名的为“匿名” · the first letter of the name alone */
            from: string;
            outcome: string;
            reason?: string;
            change?: string;
        };
        OwnOpinion: {
            code: string;
            matterId: components["schemas"]["MatterIdValue"];
            period: components["schemas"]["PeriodNumber"];
            number: number;
            receivedAt: components["schemas"]["Instant"];
            text?: string;
            /**
             * @description answered:采纳情况见 /public/solicitations/{matterId}/periods/{period}/dispositions 中与 number 相同的一条 · answered: how, stands among the dispositions of its period under the same number
             * @enum {string}
             */
            state: "received" | "answered";
            demonstration: boolean;
        };
        /** @description 首条封存记录所写,永不改变 · written into the first sealed entry, never changed */
        Installation: {
            /** @enum {string} */
            mode: "real" | "demonstration";
            name: string;
            createdAt: components["schemas"]["Instant"];
        };
        InstallationAnswer: {
            /** @enum {string} */
            mode: "real" | "demonstration";
            name: string;
            createdAt: components["schemas"]["Instant"];
            now: components["schemas"]["Instant"];
            demonstration: boolean;
        };
        ClockMove: {
            to: components["schemas"]["Instant"];
        };
        ClockAnswer: {
            now: components["schemas"]["Instant"];
            recorded: number;
            demonstration: boolean;
        };
        Health: {
            /** @constant */
            status: "ok";
            demonstration: boolean;
        };
        ProblemType: {
            type: string;
            status: number;
            title: components["schemas"]["Text"];
            meaning: components["schemas"]["Text"];
            remedy: components["schemas"]["Text"];
            demonstration: boolean;
        };
        /** @description 未经核实的规定可以确认;数值只能收紧 · an unconfirmed provision is confirmed, a number only tightened */
        LawValue: {
            provision: string;
            /** @constant */
            confirmed?: true;
            limit?: {
                name: string;
                value: number;
            };
            from: components["schemas"]["CivilDate"];
        };
        /** @description 国务院办公厅的节假日安排(holiday-cn 格式) · a year's official notice */
        HolidayNotice: {
            year: number;
            papers: components["schemas"]["Line"][];
            days: {
                name: components["schemas"]["Line"];
                date: components["schemas"]["CivilDate"];
                isOffDay: boolean;
            }[];
        };
        ProposeLawChange: {
            reason: components["schemas"]["Prose"];
            value?: components["schemas"]["LawValue"];
            holidays?: components["schemas"]["HolidayNotice"];
        } & (unknown | unknown);
        LawChange: {
            proposal: number;
            proposedBy: string;
            proposedAt: components["schemas"]["Instant"];
            reason: string;
            change: {
                [key: string]: unknown;
            };
            confirmedBy?: string;
            confirmedAt?: components["schemas"]["Instant"];
            demonstration: boolean;
        };
        LawChanges: {
            items: components["schemas"]["LawChange"][];
            demonstration: boolean;
        };
        YearText: string;
        DirectoryNumber: string;
        /** @description 目录条目(D04);首次公布后列入的须写明理由 */
        ListDirectoryItem: {
            number: components["schemas"]["DirectoryNumber"];
            name: string;
            unit: components["schemas"]["UnitId"];
            plannedFor: components["schemas"]["CivilDate"];
            /** @description 是否列入听证目录 */
            hearing: boolean;
            reason?: components["schemas"]["Prose"];
        };
        AdjustDirectoryItem: {
            number: components["schemas"]["DirectoryNumber"];
            name?: string;
            unit?: components["schemas"]["UnitId"];
            plannedFor?: components["schemas"]["CivilDate"];
            hearing?: boolean;
            reason?: components["schemas"]["Prose"];
        };
        RemoveDirectoryItem: {
            number: components["schemas"]["DirectoryNumber"];
            reason?: components["schemas"]["Prose"];
        };
        RecordPartyConsent: {
            on: components["schemas"]["CivilDate"];
            /** @description 批准文号或者会议名称 */
            reference: string;
            source?: components["schemas"]["Sha256"];
        };
        PublishDirectory: {
            publishedOn: components["schemas"]["CivilDate"];
            url: string;
            /** @description 发布证据(截图等)的摘要 */
            source?: components["schemas"]["Sha256"];
        };
        /** @description 法律顾问、公职律师或者法制机构在决策程序之外的审核 */
        RegisterLegalWork: {
            /** @enum {string} */
            kind: "contract" | "disclosure" | "normative-document" | "other";
            title: string;
            reviewedOn: components["schemas"]["CivilDate"];
            reviewer: {
                name: components["schemas"]["Name"];
                /** @enum {string} */
                capacity: "governmentLawyer" | "outsideCounsel" | "legal-section";
            };
            opinions: number;
            adopted: number;
            source?: components["schemas"]["Sha256"];
        };
        /** @description 不由本系统记录产生的数据,凭来源文件填报 */
        EnterFigure: {
            figure: components["schemas"]["FigureKeyValue"];
            value: number;
            source: components["schemas"]["Sha256"];
            sourceTitle: string;
        };
        RecordProblem: {
            number: components["schemas"]["DirectoryNumber"];
            text: string;
            /** @description 原因(督察工作规定第二十五条) */
            cause: string;
        };
        CloseProblem: {
            number: components["schemas"]["DirectoryNumber"];
            measures: string;
            /** @description 整改完成的证据 */
            source: components["schemas"]["Sha256"];
        };
        RecordYearlyDuty: {
            /** @description 设定日期的条文编号,见年度事项日历 */
            duty: string;
            on: components["schemas"]["CivilDate"];
            to: string;
            source?: components["schemas"]["Sha256"];
        };
        SentenceName: string;
        /** @description 证明所写内容的文件;没有来源的句子失去依据标记 */
        NamedSource: {
            sha256: components["schemas"]["Sha256"];
            title: string;
        };
        EditSentence: {
            sentence: components["schemas"]["SentenceName"];
            /** @description 改后的文字;空文字即删去此句 */
            text: string;
            source?: components["schemas"]["NamedSource"];
        };
        AddSentence: {
            heading: components["schemas"]["SentenceName"];
            text: string;
            source?: components["schemas"]["NamedSource"];
        };
        RestoreSentence: {
            sentence: components["schemas"]["SentenceName"];
        };
        /** @description 年度结束之后定稿:记下此刻全部数据和日志头;此后数据有变化的标为重述 · once the year is over: keeps every figure and the head of the log; what changes later is marked as restated */
        FreezeReport: {
            note?: components["schemas"]["Prose"];
        };
        YearReceipt: {
            stream: string;
            sequence: number;
            seal: components["schemas"]["Sha256"];
            recordedAt: components["schemas"]["Instant"];
            fact: string;
            demonstration: boolean;
        };
        EntryRef: {
            stream: string;
            sequence: number;
        };
        /** @description 报告所依据的日志头;短码印在附件上 */
        ReportHead: {
            size: number;
            code: string;
        };
        DirectoryItem: {
            number: string;
            name: string;
            unit: string;
            plannedFor: components["schemas"]["CivilDate"];
            hearing: boolean;
            sequence: number;
            adjustedIn: boolean;
            adjustments: {
                sequence: number;
                reason: string;
            }[];
            matters: {
                matterId: components["schemas"]["MatterIdValue"];
                title: string;
            }[];
            /** @enum {string} */
            progress: "not-started" | "running" | "done" | "ended";
            doneOn?: components["schemas"]["CivilDate"];
            /** @description 到计划完成时间尚未启动 */
            notStartedInTime: boolean;
            /** @description 已启动而未按计划完成 */
            overdue: boolean;
        };
        Publication: {
            sequence: number;
            publishedOn: components["schemas"]["CivilDate"];
            url: string;
        };
        Directory: {
            year: components["schemas"]["YearText"];
            asOf: components["schemas"]["CivilDate"];
            items: components["schemas"]["DirectoryItem"][];
            consents: {
                sequence: number;
                on: components["schemas"]["CivilDate"];
                reference: string;
            }[];
            publications: components["schemas"]["Publication"][];
            demonstration: boolean;
        };
        PublishedDirectory: {
            year: components["schemas"]["YearText"];
            publishedOn: components["schemas"]["CivilDate"];
            url: string;
            items: {
                number: string;
                name: string;
                unit: string;
                plannedFor: components["schemas"]["CivilDate"];
                hearing: boolean;
                /** @enum {string} */
                progress: "not-started" | "running" | "done" | "ended";
                doneOn?: components["schemas"]["CivilDate"];
            }[];
            demonstration: boolean;
        };
        YearlyDates: {
            year: components["schemas"]["YearText"];
            items: {
                provision: string;
                article: string;
                mark: components["schemas"]["Mark"];
                zh: string;
                en: string;
                to: components["schemas"]["Text"];
                due: components["schemas"]["CivilDate"];
                /** @enum {string} */
                state: "done" | "done-late" | "pending" | "overdue";
                doneOn?: components["schemas"]["CivilDate"];
                shownBy?: components["schemas"]["EntryRef"];
            }[];
            demonstration: boolean;
        };
        Register: {
            year: components["schemas"]["YearText"];
            works: Record<string, never>[];
            problems: Record<string, never>[];
            entered: {
                [key: string]: Record<string, never>;
            };
            duties: Record<string, never>[];
            demonstration: boolean;
        };
        FigureKeyValue: string;
        FigureReading: {
            key: components["schemas"]["FigureKeyValue"];
            zh: string;
            en: string;
            unit: string;
            /** @description 没有可计算的对象或者没有填报时为 null */
            value: number | null;
            /** @description 所依据的记录 */
            entries?: string;
            /** @description 填报的,附来源 */
            entered?: {
                sequence: number;
                value: number;
                source: components["schemas"]["Sha256"];
                sourceTitle: string;
            };
            /** @description 定稿之后有变化 */
            restated?: {
                was: number | null;
            };
        };
        YearMetrics: {
            year: components["schemas"]["YearText"];
            asOf: components["schemas"]["CivilDate"];
            head: components["schemas"]["ReportHead"];
            metrics: {
                id: string;
                version: number;
                zh: string;
                en: string;
                definition: components["schemas"]["Text"];
                figures: components["schemas"]["FigureReading"][];
            }[];
            demonstration: boolean;
        };
        FigureEntries: {
            year: components["schemas"]["YearText"];
            figure: components["schemas"]["FigureKeyValue"];
            items: components["schemas"]["EntryRef"][];
            next?: string;
            demonstration: boolean;
        };
        ReportSentence: {
            id: string;
            text: string;
            /**
             * @description record 由记录证明;entered 含填报数据;source 修改并附来源;none 修改而无来源
             * @enum {string}
             */
            proof: "record" | "entered" | "source" | "none";
            figures: string[];
            entries: components["schemas"]["EntryRef"][];
            edited?: {
                generated?: string;
                by: {
                    person: string;
                    name: string;
                };
                at: components["schemas"]["Instant"];
                sequence: number;
                source?: components["schemas"]["NamedSource"];
                outdated: boolean;
            };
        };
        AnnexMatter: {
            matterId: string;
            title: string;
            unit: string;
            steps: {
                milestone: string;
                zh: string;
                on?: components["schemas"]["CivilDate"];
                entry: number;
                documents: string[];
                notNeeded?: string;
            }[];
        };
        AnnexPage: {
            year: components["schemas"]["YearText"];
            items: components["schemas"]["AnnexMatter"][];
            next?: string;
            demonstration: boolean;
        };
        YearReport: {
            year: components["schemas"]["YearText"];
            title: string;
            template: string;
            head: components["schemas"]["ReportHead"];
            parts: {
                id: string;
                /** @enum {integer} */
                level: 1 | 2;
                title: string;
                sentences: components["schemas"]["ReportSentence"][];
            }[];
            /** @description 附件1,事项、步骤、日期、记录 */
            matters: components["schemas"]["AnnexMatter"][];
            /** @description 附件2,数据和来源 */
            figures: {
                key: string;
                metric: string;
                zh: string;
                value: string;
                source: string;
            }[];
            /** @description 是否已定稿 */
            frozen: boolean;
            demonstration: boolean;
        };
        Chart: {
            year: components["schemas"]["YearText"];
            chart: string;
            rows: Record<string, never>[];
            demonstration: boolean;
        };
        ProposeMatter: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            title: components["schemas"]["Line"];
            /**
             * @description 政府决策由本单位承办 government;部门参照决策 reference(第四十二条)
             * @enum {string}
             */
            mode: "government" | "reference";
            authority: components["schemas"]["UnitId"];
            reviewOffice?: components["schemas"]["UnitId"];
            /** @description 承办单位;两个以上的须明确一个牵头单位 */
            sponsors: {
                unit: components["schemas"]["UnitId"];
                lead?: boolean;
            }[];
            source: {
                /** @enum {string} */
                kind: "leader" | "department" | "lower-government" | "deputy" | "citizen";
                reference?: components["schemas"]["Line"];
                assignedTo?: components["schemas"]["UnitId"];
            };
            /** @description 第十条第二项:主要问题、理由和依据、初步方案、必要性和可行性 */
            suggestion?: {
                problem?: components["schemas"]["Prose"];
                basis?: components["schemas"]["Prose"];
                solution?: components["schemas"]["Prose"];
                necessity?: components["schemas"]["Prose"];
            };
            /** @description 本事项所调整的已公布决策(第三十七条) */
            adjusts?: components["schemas"]["MatterIdValue"];
        };
        RecordStudy: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /** @enum {string} */
            conclusion?: "start" | "decline";
            findings?: components["schemas"]["Prose"];
        };
        /** @description 属于第三条第一款所列事项(分类判定表 D02) */
        ClassifyAsMajor: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            item?: number;
            reason?: components["schemas"]["Prose"];
            decider?: components["schemas"]["Line"];
            justiceView: components["schemas"]["StatedProse"];
        };
        /** @description 不适用本程序:第三条第二款的排除情形,或者不属于重大行政决策 */
        ClassifyOutOfScope: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /** @enum {string} */
            ground?: "macro-control" | "legislation" | "emergency" | "other-law" | "not-major";
            otherLaw?: components["schemas"]["Line"];
            reason?: components["schemas"]["Prose"];
            decider?: components["schemas"]["Line"];
            justiceView: components["schemas"]["StatedProse"];
        };
        ListInDirectory: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            year: number;
            number: components["schemas"]["StatedLine"];
            name: components["schemas"]["StatedLine"];
            unit: components["schemas"]["UnitId"];
            plannedFor: components["schemas"]["CivilDate"];
            hearing: boolean;
            partyConsentOn?: components["schemas"]["CivilDate"];
            publishedOn?: components["schemas"]["CivilDate"];
            url?: components["schemas"]["Line"];
        };
        DeclareNotInDirectory: components["schemas"]["NotNeeded"];
        AdjustDirectoryEntry: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            reason?: components["schemas"]["Prose"];
            plannedFor?: components["schemas"]["CivilDate"];
            hearing?: boolean;
            partyConsentOn?: components["schemas"]["CivilDate"];
            publishedOn?: components["schemas"]["CivilDate"];
            url?: components["schemas"]["Line"];
        };
        InitiateMatter: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            decision?: components["schemas"]["Prose"];
            sponsors: {
                unit: components["schemas"]["UnitId"];
                lead?: boolean;
            }[];
            plannedFor: components["schemas"]["CivilDate"];
        };
        DeclineProposal: components["schemas"]["ReasonedAct"];
        WithdrawMatter: components["schemas"]["ReasonedAct"];
        RecordResearch: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            places?: components["schemas"]["Line"][];
            from?: components["schemas"]["CivilDate"];
            to: components["schemas"]["CivilDate"];
            findings?: components["schemas"]["Prose"];
        };
        ListLegalBasis: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            bases?: {
                title?: components["schemas"]["Line"];
                number?: components["schemas"]["Line"];
                article?: components["schemas"]["Line"];
                inForceOn?: components["schemas"]["CivilDate"];
                source: components["schemas"]["StatedLine"];
            }[];
        };
        RequireCostBenefit: components["schemas"]["ReasonedAct"];
        DeclareCostBenefitNotNeeded: components["schemas"]["NotNeeded"];
        RecordCostBenefit: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            costs?: components["schemas"]["Prose"];
            benefits?: components["schemas"]["Prose"];
        };
        SubmitDraft: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            version: number;
            draft: components["schemas"]["Sha256"];
            explanation?: components["schemas"]["Sha256"];
            /** @description 备选方案(第十二条第四款,可以) */
            options?: components["schemas"]["Sha256"][];
            /** @description 与上一版相比的主要变化及原因 */
            changes?: components["schemas"]["Prose"];
        };
        ConsultUnits: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            units?: components["schemas"]["UnitId"][];
            replyBy?: components["schemas"]["CivilDate"];
        };
        DeclareUnitConsultationNotNeeded: components["schemas"]["NotNeeded"];
        RecordUnitReply: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            unit: components["schemas"]["UnitId"];
            /** @enum {string} */
            opinion: "agree" | "comments" | "disagree";
            summary?: components["schemas"]["Prose"];
            /** @enum {string} */
            outcome?: "adopted" | "partly" | "not-adopted";
            reason?: components["schemas"]["Prose"];
        };
        CloseUnitConsultation: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /** @description 未达成一致的:主要争议、单位意见、承办单位意见及理由和依据(第十三条) */
            disputes?: {
                unit: components["schemas"]["UnitId"];
                mainDispute?: components["schemas"]["Prose"];
                unitOpinion?: components["schemas"]["Prose"];
                sponsorOpinion?: components["schemas"]["Prose"];
                sponsorBasis?: components["schemas"]["Prose"];
            }[];
        };
        PlanParticipation: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /** @description 公众参与方式(第十四条第二款) */
            methods?: ("symposium" | "hearing" | "visit" | "written" | "open-solicitation" | "questionnaire" | "survey" | "other")[];
            otherMethod?: components["schemas"]["Prose"];
            /** @description 是否涉及特定群体利益(第十四条第三款) */
            affectsSpecialGroups?: boolean;
            specialGroups?: components["schemas"]["Line"][];
        };
        RecordParticipation: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /** @enum {string} */
            method: "symposium" | "hearing" | "visit" | "written" | "open-solicitation" | "questionnaire" | "survey" | "other";
            heldOn?: components["schemas"]["CivilDate"];
            persons?: number;
            summary?: components["schemas"]["Prose"];
            /** @description 沟通协商的人民团体、社会组织、群众代表 */
            consulted?: ("peoples-organisation" | "social-organisation" | "representatives")[];
        };
        ConcludeParticipation: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            summary?: components["schemas"]["Prose"];
            /** @description 没有相应人民团体、社会组织或者群众代表的,说明原因 */
            absent?: {
                /** @enum {string} */
                group: "peoples-organisation" | "social-organisation" | "representatives";
                reason?: components["schemas"]["Prose"];
            }[];
        };
        WithholdFromPublic: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            legalBasis?: components["schemas"]["Prose"];
            /** @enum {string} */
            ground?: "state-secret" | "security" | "business-secret" | "privacy" | "other-law";
            reason?: components["schemas"]["Prose"];
            reviewer?: components["schemas"]["Line"];
        };
        ReviewForPublication: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /** @description 逐件:文件摘要、结论、理由、审查人 */
            items?: {
                sha256: components["schemas"]["Sha256"];
                /** @enum {string} */
                result?: "publish" | "withhold";
                /** @enum {string} */
                ground?: "state-secret" | "work-secret" | "security" | "business-secret" | "privacy" | "process-information" | "other";
                reason?: components["schemas"]["Prose"];
                reviewer?: components["schemas"]["Line"];
            }[];
        };
        RequireSolicitation: components["schemas"]["ReasonedAct"];
        DeclareSolicitationNotNeeded: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            reason?: components["schemas"]["Prose"];
            basis?: components["schemas"]["Prose"];
            decider?: components["schemas"]["Line"];
            /** @description 是否与市场主体生产经营活动密切相关 */
            affectsMarketEntities?: boolean;
        };
        OpenCommentPeriod: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /** @description 公告内容:草案、说明、意见反馈方式、截止日;期限较短的在公告中说明原因(第十五条第一款) */
            notice?: {
                title?: components["schemas"]["Line"];
                draft?: components["schemas"]["Sha256"];
                explanation?: components["schemas"]["Sha256"];
                howToComment?: components["schemas"]["Prose"];
                closesOn?: components["schemas"]["CivilDate"];
                reasonForShorterPeriod?: components["schemas"]["Prose"];
            };
            /** @description 发布渠道:政府网站、政务新媒体、报刊、广播、电视等 */
            channels?: {
                /** @enum {string} */
                kind: "government-website" | "government-media" | "press" | "radio" | "television" | "other";
                name?: components["schemas"]["Line"];
                url?: components["schemas"]["Line"];
                /** @description 发布证据(截图等)的摘要 */
                capture?: components["schemas"]["Sha256"];
            }[];
        };
        ExtendCommentPeriod: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            closesOn?: components["schemas"]["CivilDate"];
            reason?: components["schemas"]["Prose"];
        };
        /** @description 由系统在截止时记录 · recorded by the engine itself when the period is over */
        CloseCommentPeriod: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            received: number;
            opinionsSeal: components["schemas"]["Sha256"];
        };
        RespondToComments: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /** @description 逐条意见的处理,编号从1开始(第十八条) */
            dispositions?: {
                opinion: number;
                group?: components["schemas"]["Line"];
                /** @enum {string} */
                outcome: "adopted" | "partly" | "not-adopted";
                reason?: components["schemas"]["Prose"];
                change?: components["schemas"]["Prose"];
            }[];
        };
        RequireHearing: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /** @enum {string} */
            ground?: "chosen" | "mandatory" | "proposal" | "directory";
            /** @description 规定应当听证的法律、法规、规章 */
            law?: components["schemas"]["Line"];
            reason?: components["schemas"]["Prose"];
        };
        DeclareHearingNotNeeded: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            reason?: components["schemas"]["Prose"];
            basis?: components["schemas"]["Prose"];
            decider?: components["schemas"]["Line"];
            /** @description 收到的听证建议件数 */
            proposalsReceived?: number;
        };
        AnswerHearingProposal: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /** @description 建议的编号 */
            proposal?: components["schemas"]["Line"];
            receivedOn?: components["schemas"]["CivilDate"];
            /** @enum {string} */
            answer?: "hold" | "decline";
            reason?: components["schemas"]["Prose"];
        };
        AnnounceHearing: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            on?: components["schemas"]["CivilDate"];
            startsAt?: components["schemas"]["Line"];
            place?: components["schemas"]["Line"];
            draft?: components["schemas"]["Sha256"];
            explanation?: components["schemas"]["Sha256"];
            url?: components["schemas"]["Line"];
            /** @description 是否需要遴选听证参加人;需要的附遴选办法文件摘要 */
            selection?: {
                needed?: boolean;
                method?: components["schemas"]["Sha256"];
            };
        };
        PublishHearingParticipants: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            url?: components["schemas"]["Line"];
            /** @description 听证参加人:编号、所属方面、身份、代表谁 */
            participants?: {
                ref: components["schemas"]["Line"];
                /** @enum {string} */
                side?: "for" | "against" | "affected" | "expert" | "deputy" | "organisation" | "neutral";
                role?: components["schemas"]["Line"];
                represents?: components["schemas"]["Line"];
            }[];
        };
        DeliverHearingMaterials: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            participants?: components["schemas"]["Line"][];
            materials?: components["schemas"]["Sha256"][];
        };
        HoldHearing: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            heldOn?: components["schemas"]["CivilDate"];
            /** @description 是否公开举行 */
            public?: boolean;
            /** @description 依次进行的环节 */
            phases?: ("presentation" | "debate" | "confirmation")[];
            host?: components["schemas"]["Line"];
            presenter?: components["schemas"]["Line"];
            recorder?: components["schemas"]["Line"];
            /** @description 逐人确认笔录并签字;拒签的记录理由和见证人 */
            signatures?: {
                participant: components["schemas"]["Line"];
                signed: boolean;
                refusalReason?: components["schemas"]["Prose"];
                witness?: components["schemas"]["Line"];
            }[];
            summary: components["schemas"]["StatedProse"];
        };
        PostponeHearing: components["schemas"]["ReasonedAct"];
        ClassifyAsOperation: components["schemas"]["NotNeeded"];
        ClassifyNotOperation: components["schemas"]["NotNeeded"];
        ClassifyAsNormative: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            reason?: components["schemas"]["Prose"];
            basis?: components["schemas"]["Prose"];
            decider?: components["schemas"]["Line"];
            /**
             * @description 政府规范性文件,或者部门规范性文件
             * @enum {string}
             */
            issuer?: "government" | "department";
        };
        ClassifyNotNormative: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            reason?: components["schemas"]["Prose"];
            basis?: components["schemas"]["Prose"];
            decider?: components["schemas"]["Line"];
            /** @description 是否约束本机关以外的单位和个人 */
            bindsOutsiders?: boolean;
        };
        RequireExpertReview: components["schemas"]["ReasonedAct"];
        DeclareExpertReviewNotNeeded: components["schemas"]["NotNeeded"];
        AppointExperts: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            /** @enum {string} */
            form?: "meeting" | "written" | "commissioned";
            /** @description 专家库 */
            pool?: components["schemas"]["Line"];
            /** @description 涉及面较广、争议性较强或者内容特别复杂 */
            broad?: boolean;
            /** @description 承担主要论证评估工作的机构 */
            mainOrganisation?: components["schemas"]["Line"];
            experts?: {
                ref: components["schemas"]["Line"];
                name: components["schemas"]["Line"];
                field?: components["schemas"]["Line"];
                affiliation?: components["schemas"]["Line"];
                organisation?: components["schemas"]["Line"];
                /** @description 声明无直接利害关系 */
                noInterest?: boolean;
                /** @enum {string} */
                leaning?: "favourable" | "critical" | "neutral";
            }[];
        };
        RecordExpertOpinion: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            expert: components["schemas"]["Line"];
            /** @description 署名或者盖章 */
            signed?: boolean;
            /** @enum {string} */
            view?: "support" | "conditional" | "oppose";
            necessity?: components["schemas"]["Prose"];
            feasibility?: components["schemas"]["Prose"];
            soundness?: components["schemas"]["Prose"];
            legality?: components["schemas"]["Prose"];
            /** @description 负面影响和风险 */
            negativeEffects?: components["schemas"]["Prose"];
            recommendations?: components["schemas"]["Prose"][];
        };
        ConcludeExpertReview: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            conclusion: components["schemas"]["StatedProse"];
            /** @description 逐条建议的处理:专家编号、第几条建议(从1开始) */
            handling?: {
                expert: components["schemas"]["Line"];
                recommendation: number;
                /** @enum {string} */
                outcome: "adopted" | "partly" | "not-adopted";
                reason?: components["schemas"]["Prose"];
            }[];
        };
        RequireRiskAssessment: components["schemas"]["ReasonedAct"];
        DeclareRiskAssessmentNotNeeded: components["schemas"]["NotNeeded"];
        AdoptExistingRiskAssessment: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            /** @description 依据何规定已作评估 */
            underLaw?: components["schemas"]["Line"];
            assessor?: components["schemas"]["Line"];
            report?: components["schemas"]["Sha256"];
            /** @description 已有评估的结论为可控 */
            controllable?: boolean;
            /** @enum {string} */
            level?: "high" | "medium" | "low";
        };
        FindRiskControllable: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            /** @enum {string} */
            level: "high" | "medium" | "low";
            heardDepartments?: components["schemas"]["Line"][];
            /** @description 风险点、风险源 */
            riskPoints?: components["schemas"]["Prose"][];
            /** @description 风险防范措施 */
            measures?: components["schemas"]["Prose"][];
            /** @description 风险处置预案 */
            disposalPlan?: components["schemas"]["Prose"];
            /** @description 评估报告备案的回执,或者不需要备案的理由 · the receipt of its filing, or why there is none */
            filing?: components["schemas"]["Prose"];
            /** @description 委托第三方的:机构及合同摘要(第二十三条第三款) */
            entrustedTo?: {
                organisation?: components["schemas"]["Line"];
                contract?: components["schemas"]["Sha256"];
            };
        };
        FindRiskUncontrollable: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            /** @enum {string} */
            level: "high" | "medium" | "low";
            heardDepartments?: components["schemas"]["Line"][];
            /** @description 风险点、风险源 */
            riskPoints?: components["schemas"]["Prose"][];
            /** @description 风险防范措施 */
            measures?: components["schemas"]["Prose"][];
            /** @description 风险处置预案 */
            disposalPlan?: components["schemas"]["Prose"];
            /** @description 评估报告备案的回执,或者不需要备案的理由 · the receipt of its filing, or why there is none */
            filing?: components["schemas"]["Prose"];
            /** @description 委托第三方的:机构及合同摘要(第二十三条第三款) */
            entrustedTo?: {
                organisation?: components["schemas"]["Line"];
                contract?: components["schemas"]["Sha256"];
            };
        };
        RequireFairCompetitionReview: components["schemas"]["ReasonedAct"];
        DeclareFairCompetitionReviewNotNeeded: components["schemas"]["NotNeeded"];
        PreReviewFairCompetition: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            opinion?: components["schemas"]["Prose"];
        };
        PassFairCompetition: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            /** @description 会同审查的市场监管部门 */
            reviewerUnit?: components["schemas"]["Line"];
            /** @description 听取意见情况 */
            heard?: {
                /** @enum {string} */
                who: "operators" | "associations" | "public" | "other";
                how?: components["schemas"]["Prose"];
            }[];
            /** @description 是否涉及社会公众利益 */
            publicInterest?: boolean;
            /** @description 四个方面的审查标准 */
            lists?: {
                entryAndExit?: {
                    /** @enum {string} */
                    result?: "complies" | "breaches" | "exception";
                    note?: components["schemas"]["Prose"];
                };
                freeFlow?: {
                    /** @enum {string} */
                    result?: "complies" | "breaches" | "exception";
                    note?: components["schemas"]["Prose"];
                };
                productionCost?: {
                    /** @enum {string} */
                    result?: "complies" | "breaches" | "exception";
                    note?: components["schemas"]["Prose"];
                };
                productionConduct?: {
                    /** @enum {string} */
                    result?: "complies" | "breaches" | "exception";
                    note?: components["schemas"]["Prose"];
                };
            };
            reason?: components["schemas"]["Prose"];
            /** @description 适用例外规定的(第十二条) */
            exception?: {
                /** @enum {string} */
                purpose?: "security" | "science" | "public-interest" | "law";
                /** @description 没有对公平竞争影响更小的替代方案 */
                noLessRestrictive?: components["schemas"]["Prose"];
                endsOn?: components["schemas"]["CivilDate"];
                endCondition?: components["schemas"]["Prose"];
                explanation?: components["schemas"]["Prose"];
                /** @description 第三方评估机构 */
                evaluatedBy?: components["schemas"]["Line"];
                /** @description 第三方评估报告摘要 */
                evaluation?: components["schemas"]["Sha256"];
            };
        };
        FailFairCompetition: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            /** @description 会同审查的市场监管部门 */
            reviewerUnit?: components["schemas"]["Line"];
            /** @description 听取意见情况 */
            heard?: {
                /** @enum {string} */
                who: "operators" | "associations" | "public" | "other";
                how?: components["schemas"]["Prose"];
            }[];
            /** @description 是否涉及社会公众利益 */
            publicInterest?: boolean;
            /** @description 四个方面的审查标准 */
            lists?: {
                entryAndExit?: {
                    /** @enum {string} */
                    result?: "complies" | "breaches" | "exception";
                    note?: components["schemas"]["Prose"];
                };
                freeFlow?: {
                    /** @enum {string} */
                    result?: "complies" | "breaches" | "exception";
                    note?: components["schemas"]["Prose"];
                };
                productionCost?: {
                    /** @enum {string} */
                    result?: "complies" | "breaches" | "exception";
                    note?: components["schemas"]["Prose"];
                };
                productionConduct?: {
                    /** @enum {string} */
                    result?: "complies" | "breaches" | "exception";
                    note?: components["schemas"]["Prose"];
                };
            };
            reason?: components["schemas"]["Prose"];
        };
        RequirePersonalInformationAssessment: components["schemas"]["ReasonedAct"];
        DeclarePersonalInformationAssessmentNotNeeded: components["schemas"]["NotNeeded"];
        RecordPersonalInformationAssessment: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            /** @description 处理目的、方式是否合法、正当、必要 */
            lawfulness?: components["schemas"]["Prose"];
            /** @description 对个人权益的影响及安全风险 */
            impact?: components["schemas"]["Prose"];
            /** @description 保护措施是否合法、有效并与风险程度相适应 */
            measures?: components["schemas"]["Prose"];
            /** @description 报告和处理情况记录保存至 */
            keepUntil: components["schemas"]["CivilDate"];
        };
        FileOperationPlan: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            name?: components["schemas"]["Line"];
            necessity?: components["schemas"]["Prose"];
            feasibility?: components["schemas"]["Prose"];
            /** @description 资源范围与目录 */
            scope?: components["schemas"]["Prose"];
            /**
             * @description 运营模式
             * @enum {string}
             */
            model?: "whole" | "by-field" | "by-scenario";
            /** @description 运营期限(年) */
            termYears?: number;
            /** @description 授权条件:运营机构选择条件 */
            operatorConditions?: components["schemas"]["Prose"];
            /** @description 运营机构须为法人组织 */
            operatorIsLegalPerson?: boolean;
            /**
             * @description 运营机构选择方式
             * @enum {string}
             */
            operatorSelection?: "open-tender" | "invited-tender" | "competitive-negotiation" | "other" | "direct";
            /** @description 方案中指定的特定经营者;不得有 */
            namedOperator?: components["schemas"]["Line"];
            /** @description 退出机制 */
            exit?: components["schemas"]["Prose"];
            /** @description 平台与技术支撑 */
            platform?: components["schemas"]["Prose"];
            /** @description 产品与服务、场景 */
            products?: components["schemas"]["Prose"];
            /** @description 成本、收益、价格 */
            costsAndPrices?: components["schemas"]["Prose"];
            /** @description 数据安全与个人信息保护、安全管理责任 */
            security?: components["schemas"]["Prose"];
            /** @description 监督、考核、信息披露 */
            supervision?: components["schemas"]["Prose"];
            /** @description 其他 */
            other?: components["schemas"]["Prose"];
        };
        CheckNormativeDocument: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            necessity?: components["schemas"]["Prose"];
            procedureFollowed?: boolean;
            evaluated?: boolean;
            opinionsBroadlySought?: boolean;
            /** @description 没有法律法规依据,不减损市场主体权益、不增加其义务、不设置准入和退出条件 */
            burdensHaveLegalBasis?: boolean;
            /**
             * @description 是否为市场主体留出适应调整期
             * @enum {string}
             */
            adjustmentPeriod?: "needed" | "not-needed";
        };
        /** @description 送审函、材料清单和履行决策法定程序的说明(D19) */
        SendToLegalityReview: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            /** @description 履行决策法定程序的说明(第二十六条第一款) */
            procedureExplanation?: components["schemas"]["Prose"];
            /** @description 法律顾问、公职律师在论证阶段参与的情况 */
            counselInvolved?: components["schemas"]["Prose"];
            /** @description 有关法律依据文本的摘要 */
            legalBasisTexts?: components["schemas"]["Sha256"][];
        };
        ReturnForCompletion: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /** @description 需要补充的材料 */
            missing?: components["schemas"]["Line"][];
            reason?: components["schemas"]["Prose"];
        };
        /** @description 材料齐全,自本记录起计算审查时间 */
        AcceptForReview: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            note?: components["schemas"]["Prose"];
        };
        ResubmitToReview: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            /** @description 补充的材料 */
            supplied?: components["schemas"]["Line"][];
            procedureExplanation?: components["schemas"]["Prose"];
            legalBasisTexts?: components["schemas"]["Sha256"][];
        };
        ReopenDrafting: components["schemas"]["ReasonedAct"];
        Thumbprint: string;
        /**
         * @description 公钥(RFC 7517):P-256(ES256)、Ed25519(EdDSA)或者 SM2。任何私钥成员一律拒收。
         *     A public key; any member of a private one is refused.
         */
        PublicJwk: {
            /** @enum {string} */
            kty: "EC" | "OKP";
            /** @enum {string} */
            crv: "P-256" | "Ed25519" | "SM2";
            x: string;
            y?: string;
        };
        ProposeSigningKey: {
            jwk: components["schemas"]["PublicJwk"];
            validFrom: components["schemas"]["CivilDate"];
            validTo: components["schemas"]["CivilDate"];
            /** @description 持有证明 · detached JWS by the key over what is registered */
            proof: components["schemas"]["DetachedJws"];
        };
        RevokeSigningKey: {
            reason: string;
            /** @description 自何日起可能已被他人掌握;不早于此日的签名请另行核实 · since when it may be in other hands */
            from?: components["schemas"]["CivilDate"];
        };
        SigningKey: {
            person: components["schemas"]["PersonId"];
            jwk: components["schemas"]["PublicJwk"];
            thumbprint: components["schemas"]["Thumbprint"];
            /** @enum {string} */
            algorithm: "ES256" | "EdDSA" | "SM2";
            validFrom: components["schemas"]["CivilDate"];
            validTo: components["schemas"]["CivilDate"];
            proposedAt: components["schemas"]["Instant"];
            proof: string;
            approvedAt?: components["schemas"]["Instant"];
            approvedBy?: components["schemas"]["PersonId"];
            revokedAt?: components["schemas"]["Instant"];
            revokedFrom?: components["schemas"]["CivilDate"];
            reason?: string;
        };
        SigningKeyAnswer: {
            person: components["schemas"]["PersonId"];
            jwk: components["schemas"]["PublicJwk"];
            thumbprint: components["schemas"]["Thumbprint"];
            /** @enum {string} */
            algorithm: "ES256" | "EdDSA" | "SM2";
            validFrom: components["schemas"]["CivilDate"];
            validTo: components["schemas"]["CivilDate"];
            proposedAt: components["schemas"]["Instant"];
            proof: string;
            approvedAt?: components["schemas"]["Instant"];
            approvedBy?: components["schemas"]["PersonId"];
            revokedAt?: components["schemas"]["Instant"];
            revokedFrom?: components["schemas"]["CivilDate"];
            reason?: string;
            demonstration: boolean;
        };
        SigningKeys: {
            items: components["schemas"]["SigningKey"][];
            demonstration: boolean;
        };
        PrepareStatement: {
            /** @enum {string} */
            step: "GiveLegalOpinion" | "IssueLawfulOpinion" | "IssueConditionalOpinion" | "IssueUnlawfulOpinion" | "ConfirmReviewItems" | "ConfirmEditorialChange" | "ConfirmEditorialAdoption" | "ConfirmMinutesEntry" | "DeclineMinutesEntry";
        } & ({
            /** @constant */
            step: "GiveLegalOpinion";
            statement: components["schemas"]["GiveLegalOpinion"];
        } | {
            /** @constant */
            step: "IssueLawfulOpinion";
            statement: components["schemas"]["IssueLawfulOpinion"];
        } | {
            /** @constant */
            step: "IssueConditionalOpinion";
            statement: components["schemas"]["IssueConditionalOpinion"];
        } | {
            /** @constant */
            step: "IssueUnlawfulOpinion";
            statement: components["schemas"]["IssueUnlawfulOpinion"];
        } | {
            /** @constant */
            step: "ConfirmReviewItems";
            statement: components["schemas"]["ConfirmReviewItems"];
        } | {
            /** @constant */
            step: "ConfirmEditorialChange";
            statement: components["schemas"]["ConfirmEditorialChange"];
        } | {
            /** @constant */
            step: "ConfirmEditorialAdoption";
            statement: components["schemas"]["ConfirmEditorialAdoption"];
        } | {
            /** @constant */
            step: "ConfirmMinutesEntry";
            statement: components["schemas"]["ConfirmMinutesEntry"];
        } | {
            /** @constant */
            step: "DeclineMinutesEntry";
            statement: components["schemas"]["DeclineMinutesEntry"];
        });
        PreparedStatement: {
            statement: components["schemas"]["SignedStatement"];
            /** @description 被签名的字节(base64url) · the bytes that are signed */
            payload: string;
            /** @description 签名证明什么 · what a signature proves, and what it does not */
            proves: components["schemas"]["TextInTwo"];
            demonstration: boolean;
        };
        TextInTwo: {
            zh: string;
            en: string;
        };
        OwnMinutesEntry: {
            matterId: components["schemas"]["MatterIdValue"];
            title: string;
            person: components["schemas"]["PersonId"];
            name: string;
            heldOn?: components["schemas"]["CivilDate"];
            /** @description 是否记录有不同意见 · whether the minutes have a dissent */
            dissented: boolean;
            /** @enum {string} */
            answer?: "confirmed" | "declined";
            speeches: Record<string, never>[];
            /** @description 所据的记录全文及其日志证明 · the entries that it rests on, each with its proof */
            entries: {
                entry: Record<string, never>;
                proof: string;
            }[];
            demonstration: boolean;
        };
        LawyersFindings: {
            authority?: {
                /** @enum {string} */
                result?: "complies" | "deficient" | "no-explicit-rule";
                reasons?: components["schemas"]["Prose"];
            };
            procedure?: {
                /** @enum {string} */
                result?: "complies" | "deficient" | "no-explicit-rule";
                reasons?: components["schemas"]["Prose"];
            };
            content?: {
                /** @enum {string} */
                result?: "complies" | "deficient" | "no-explicit-rule";
                reasons?: components["schemas"]["Prose"];
            };
        };
        /**
         * @description 分离式 JWS(RFC 7515 附录 F、RFC 7797):头部为 {alg, b64:false, crit, kid},载荷不在其中。
         *     The detached JWS; `kid` is the RFC 7638 thumbprint of the registered key.
         */
        DetachedJws: string;
        /**
         * @description 本人签名:所签陈述的全文,以及在本人计算机上作出的签名。私钥不得发送。
         *     The statement that was signed, whole, and the signature made on the signer's own computer.
         */
        GivenSignature: {
            statement: components["schemas"]["SignedStatement"];
            jws: components["schemas"]["DetachedJws"];
        };
        /**
         * @description 签名陈述(duecourse-statement/2;早期的 /1 单位只写编号,仍予接受):给人读的文本,和机器核对的各部分;签名针对其 RFC 8785 形式。
         *     What is signed: text for a person, and the parts from which it follows; the signature covers
         *     the RFC 8785 form. In duecourse-statement/1, which is still taken, the unit has no name.
         */
        SignedStatement: {
            /** @enum {string} */
            format: "duecourse-statement/1" | "duecourse-statement/2";
            act: string;
            matter: {
                id: components["schemas"]["MatterIdValue"];
                title: components["schemas"]["Line"];
            };
            edition: {
                filedOn: components["schemas"]["CivilDate"];
                sha256: components["schemas"]["Sha256"];
            };
            draft: {
                title: string;
                sha256: string;
            } | null;
            findings: {
                authority?: {
                    /** @enum {string} */
                    result?: "complies" | "deficient" | "no-explicit-rule";
                    reasons?: components["schemas"]["Prose"];
                };
                procedure?: {
                    /** @enum {string} */
                    result?: "complies" | "deficient" | "no-explicit-rule";
                    reasons?: components["schemas"]["Prose"];
                };
                content?: {
                    /** @enum {string} */
                    result?: "complies" | "deficient" | "no-explicit-rule";
                    reasons?: components["schemas"]["Prose"];
                };
            } | null;
            conclusion: string;
            reservations: components["schemas"]["Prose"];
            signer: {
                person: components["schemas"]["PersonId"];
                name: components["schemas"]["Line"];
                role: string;
                unit: components["schemas"]["UnitId"];
                /** @description 登记的单位名称 · the unit's name as it is registered */
                unitName?: components["schemas"]["Line"];
            };
            date: components["schemas"]["CivilDate"];
            context: Record<string, never>;
            stated: Record<string, never>;
            text: string;
        };
        /** @description 法律顾问、公职律师的法律意见(D20) */
        GiveLegalOpinion: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            /** @description 律师对第二十七条三个方面的看法 */
            findings?: components["schemas"]["LawyersFindings"];
            /** @description 保留意见 */
            reservations?: components["schemas"]["Prose"];
            signature?: components["schemas"]["GivenSignature"];
            /** @enum {string} */
            position?: "lawful" | "conditional" | "unlawful" | "declined";
            opinion?: components["schemas"]["Prose"];
            reason?: components["schemas"]["Prose"];
            /** @description 执业证号或者公职律师证号 */
            licence: components["schemas"]["StatedLine"];
            /** @description 声明与本事项无利益冲突 */
            noConflict?: boolean;
        };
        /** @description 不足第二十六条规定的审查时间即出具意见的情形:审查部门自行提前,或者经其书面同意(附理由和同意书) · on which ground an opinion comes early */
        EarlyOpinion: {
            /** @enum {string} */
            ground?: "own-accord" | "consented";
            /**
             * @description 规范性文件免于审核时限的情形:突发事件,或者上级机关的紧急命令和决定
             * @enum {string}
             */
            urgency?: "emergency" | "superior-order";
            reason?: components["schemas"]["Prose"];
            /** @description 审查部门书面同意的摘要 */
            consent?: components["schemas"]["Sha256"];
        };
        /** @description 合法(D21) */
        IssueLawfulOpinion: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            /** @description 保留意见 */
            reservations?: components["schemas"]["Prose"];
            signature?: components["schemas"]["GivenSignature"];
            early?: components["schemas"]["EarlyOpinion"];
            /** @description 第二十七条:决策权限、形成程序、内容三个方面的审查结论 */
            findings?: {
                authority?: {
                    /** @enum {string} */
                    result?: "complies" | "deficient" | "no-explicit-rule";
                    reasons?: components["schemas"]["Prose"];
                };
                procedure?: {
                    /** @enum {string} */
                    result?: "complies" | "deficient" | "no-explicit-rule";
                    reasons?: components["schemas"]["Prose"];
                };
                content?: {
                    /** @enum {string} */
                    result?: "complies" | "deficient" | "no-explicit-rule";
                    reasons?: components["schemas"]["Prose"];
                };
            };
            /** @description 对法律顾问、公职律师不同意见的说明 */
            onLawyers?: components["schemas"]["Prose"];
        };
        /** @description 修改后合法,逐条列出审查意见(D21) */
        IssueConditionalOpinion: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            /** @description 保留意见 */
            reservations?: components["schemas"]["Prose"];
            signature?: components["schemas"]["GivenSignature"];
            early?: components["schemas"]["EarlyOpinion"];
            /** @description 第二十七条:决策权限、形成程序、内容三个方面的审查结论 */
            findings?: {
                authority?: {
                    /** @enum {string} */
                    result?: "complies" | "deficient" | "no-explicit-rule";
                    reasons?: components["schemas"]["Prose"];
                };
                procedure?: {
                    /** @enum {string} */
                    result?: "complies" | "deficient" | "no-explicit-rule";
                    reasons?: components["schemas"]["Prose"];
                };
                content?: {
                    /** @enum {string} */
                    result?: "complies" | "deficient" | "no-explicit-rule";
                    reasons?: components["schemas"]["Prose"];
                };
            };
            /** @description 对法律顾问、公职律师不同意见的说明 */
            onLawyers?: components["schemas"]["Prose"];
            /** @description 审查意见,编号从1开始 */
            items?: {
                number: number;
                text?: components["schemas"]["Prose"];
            }[];
        };
        /** @description 不合法;属于国家尚无明确规定的,写明并明示法律风险(D21) */
        IssueUnlawfulOpinion: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            /** @description 保留意见 */
            reservations?: components["schemas"]["Prose"];
            signature?: components["schemas"]["GivenSignature"];
            early?: components["schemas"]["EarlyOpinion"];
            /** @description 第二十七条:决策权限、形成程序、内容三个方面的审查结论 */
            findings?: {
                authority?: {
                    /** @enum {string} */
                    result?: "complies" | "deficient" | "no-explicit-rule";
                    reasons?: components["schemas"]["Prose"];
                };
                procedure?: {
                    /** @enum {string} */
                    result?: "complies" | "deficient" | "no-explicit-rule";
                    reasons?: components["schemas"]["Prose"];
                };
                content?: {
                    /** @enum {string} */
                    result?: "complies" | "deficient" | "no-explicit-rule";
                    reasons?: components["schemas"]["Prose"];
                };
            };
            /** @description 对法律顾问、公职律师不同意见的说明 */
            onLawyers?: components["schemas"]["Prose"];
            /** @description 国家尚无明确规定 */
            noExplicitRule?: boolean;
            /** @description 明示的法律风险 */
            legalRisk?: components["schemas"]["Prose"];
        };
        /** @description 审查意见的采纳情况(D22) */
        CloseReviewItem: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            number: number;
            /** @enum {string} */
            outcome?: "adopted" | "not-adopted";
            /** @description 采纳的,修改在何处 */
            where?: components["schemas"]["Prose"];
            /** @description 不采纳的理由 */
            reason?: components["schemas"]["Prose"];
            /** @description 修改后的草案 */
            draft?: components["schemas"]["Sha256"];
        };
        /** @description 审查部门确认修改后的草案 */
        ConfirmReviewItems: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            signature?: components["schemas"]["GivenSignature"];
            note?: components["schemas"]["Prose"];
        };
        /** @description 审查部门确认仅为文字修改 */
        ConfirmEditorialChange: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            signature?: components["schemas"]["GivenSignature"];
            changes?: components["schemas"]["Prose"];
        };
        ChangeDraftSubstantively: components["schemas"]["ReasonedAct"];
        /** @description 提请集体讨论,附上会材料(D23) */
        TableDraft: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            /** @description 第二十九条的六类材料:随附或者写明不适用的理由;account 为采纳、处理情况 */
            pack?: {
                draft?: {
                    /** @enum {string} */
                    status?: "attached" | "not-applicable";
                    account?: components["schemas"]["Prose"];
                    reason?: components["schemas"]["Prose"];
                    /** @description 涉及市场主体经济活动的,公平竞争审查情况 */
                    fairCompetition?: components["schemas"]["Prose"];
                };
                participation?: {
                    /** @enum {string} */
                    status?: "attached" | "not-applicable";
                    account?: components["schemas"]["Prose"];
                    reason?: components["schemas"]["Prose"];
                };
                expertReview?: {
                    /** @enum {string} */
                    status?: "attached" | "not-applicable";
                    account?: components["schemas"]["Prose"];
                    reason?: components["schemas"]["Prose"];
                };
                riskAssessment?: {
                    /** @enum {string} */
                    status?: "attached" | "not-applicable";
                    account?: components["schemas"]["Prose"];
                    reason?: components["schemas"]["Prose"];
                };
                legalityReview?: {
                    /** @enum {string} */
                    status?: "attached" | "not-applicable";
                    account?: components["schemas"]["Prose"];
                    reason?: components["schemas"]["Prose"];
                };
                other?: {
                    /** @enum {string} */
                    status?: "attached" | "not-applicable";
                    account?: components["schemas"]["Prose"];
                    reason?: components["schemas"]["Prose"];
                };
            };
            /** @description 报告分歧意见的单位(第十三条) */
            disputes?: components["schemas"]["UnitId"][];
            /** @description 未采纳的审查意见编号,向会议说明 */
            openItems?: number[];
        };
        /** @description 国家尚无明确规定的探索性改革决策事项,明示法律风险后提请讨论(第二十五条第二款) */
        TableExploratoryReform: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            /** @description 第二十九条的六类材料:随附或者写明不适用的理由;account 为采纳、处理情况 */
            pack?: {
                draft?: {
                    /** @enum {string} */
                    status?: "attached" | "not-applicable";
                    account?: components["schemas"]["Prose"];
                    reason?: components["schemas"]["Prose"];
                    /** @description 涉及市场主体经济活动的,公平竞争审查情况 */
                    fairCompetition?: components["schemas"]["Prose"];
                };
                participation?: {
                    /** @enum {string} */
                    status?: "attached" | "not-applicable";
                    account?: components["schemas"]["Prose"];
                    reason?: components["schemas"]["Prose"];
                };
                expertReview?: {
                    /** @enum {string} */
                    status?: "attached" | "not-applicable";
                    account?: components["schemas"]["Prose"];
                    reason?: components["schemas"]["Prose"];
                };
                riskAssessment?: {
                    /** @enum {string} */
                    status?: "attached" | "not-applicable";
                    account?: components["schemas"]["Prose"];
                    reason?: components["schemas"]["Prose"];
                };
                legalityReview?: {
                    /** @enum {string} */
                    status?: "attached" | "not-applicable";
                    account?: components["schemas"]["Prose"];
                    reason?: components["schemas"]["Prose"];
                };
                other?: {
                    /** @enum {string} */
                    status?: "attached" | "not-applicable";
                    account?: components["schemas"]["Prose"];
                    reason?: components["schemas"]["Prose"];
                };
            };
            /** @description 报告分歧意见的单位(第十三条) */
            disputes?: components["schemas"]["UnitId"][];
            /** @description 未采纳的审查意见编号,向会议说明 */
            openItems?: number[];
            /** @description 国家尚无明确规定的具体问题 */
            point?: components["schemas"]["Prose"];
            /** @description 为何认为没有明确规定 */
            whyNoRule?: components["schemas"]["Prose"];
            /** @description 明示的法律风险 */
            legalRisk?: components["schemas"]["Prose"];
        };
        RefuseAgenda: components["schemas"]["ReasonedAct"];
        /** @description 会议通知(D24) */
        ConveneMeeting: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /**
             * @description 常务会议、全体会议、党组会、局长办公会、传签
             * @enum {string}
             */
            kind?: "executive-meeting" | "plenary-meeting" | "party-group-meeting" | "director-meeting" | "circulation";
            meetsOn?: components["schemas"]["CivilDate"];
            place?: components["schemas"]["Line"];
            chair?: components["schemas"]["PersonId"];
            /** @description 行政首长 */
            chief?: components["schemas"]["PersonId"];
            /** @description 会议组成人员,含行政首长 */
            members?: components["schemas"]["PersonId"][];
            /** @description 探索性改革事项:议题材料上明示的法律风险 */
            legalRisk?: components["schemas"]["Prose"];
        };
        PostponeMeeting: components["schemas"]["ReasonedAct"];
        /** @description 会议记录(D24):出席、依次发言、不同意见 */
        RecordDeliberation: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            heldOn?: components["schemas"]["CivilDate"];
            place?: components["schemas"]["Line"];
            chair?: components["schemas"]["PersonId"];
            recorder?: components["schemas"]["PersonId"];
            attendance?: {
                person: components["schemas"]["PersonId"];
                /** @enum {string} */
                status: "present" | "absent" | "leave";
            }[];
            /** @description 按发言先后 */
            speeches?: {
                person: components["schemas"]["PersonId"];
                /** @enum {string} */
                stand: "agree" | "disagree" | "abstain" | "no-opinion";
                words?: components["schemas"]["Prose"];
            }[];
            /** @description 列席单位和人员 */
            observers: components["schemas"]["Line"][];
            /** @description 受邀专家 */
            experts: components["schemas"]["Line"][];
            mainIssues?: components["schemas"]["Prose"];
            /** @description 探索性改革事项:会议上明示的法律风险 */
            legalRisk?: components["schemas"]["Prose"];
        };
        /** @description 会议组成人员确认会议记录中本人的出席和发言(D24) */
        ConfirmMinutesEntry: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /** @description 哪一日的会议;不写的,为最近一次会议记录 · of which meeting; the newest minutes where it is left out */
            heldOn?: components["schemas"]["CivilDate"];
            /** @description 确认时的保留意见 */
            reservations?: components["schemas"]["Prose"];
            signature?: components["schemas"]["GivenSignature"];
        };
        /** @description 不予确认,写明理由(D24) */
        DeclineMinutesEntry: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /** @description 哪一日的会议;不写的,为最近一次会议记录 · of which meeting; the newest minutes where it is left out */
            heldOn?: components["schemas"]["CivilDate"];
            reason?: components["schemas"]["Prose"];
            signature?: components["schemas"]["GivenSignature"];
        };
        AdoptDraft: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            decision: components["schemas"]["StatedProse"];
            /** @description 与多数人意见不一致的,在会上说明的理由(第三十条第二款) */
            reasonStated?: components["schemas"]["Prose"];
        };
        /** @description 文字修改后通过,须经审查部门确认 */
        AdoptWithEditorialChange: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            changes?: components["schemas"]["Prose"];
            decision: components["schemas"]["StatedProse"];
            reasonStated?: components["schemas"]["Prose"];
        };
        /** @description 作实质修改:回到起草阶段,审查意见失效 */
        AdoptWithSubstantiveChange: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            changes?: components["schemas"]["Prose"];
            decision: components["schemas"]["StatedProse"];
            reasonStated?: components["schemas"]["Prose"];
        };
        DeferDraft: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            decision: components["schemas"]["StatedProse"];
            reasonStated?: components["schemas"]["Prose"];
        };
        RejectDraft: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            decision: components["schemas"]["StatedProse"];
            reasonStated?: components["schemas"]["Prose"];
        };
        /** @description 审查部门确认会议修改仅为文字修改 */
        ConfirmEditorialAdoption: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            signature?: components["schemas"]["GivenSignature"];
            note?: components["schemas"]["Prose"];
        };
        RefuseEditorialAdoption: components["schemas"]["ReasonedAct"];
        /** @description 向同级党委请示报告(D25) */
        ReportToParty: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            reportedOn?: components["schemas"]["CivilDate"];
            recipient?: components["schemas"]["Line"];
            /** @description 批复,或者没有批复的说明 · the answer, or why there is none */
            reply: {
                on?: components["schemas"]["CivilDate"];
                /**
                 * @description 批复结论 · what the answer comes to
                 * @enum {string}
                 */
                outcome?: "agreed" | "noted" | "changes-asked" | "objected";
                words?: components["schemas"]["StatedProse"];
                /** @description 没有批复的说明 */
                none?: components["schemas"]["StatedProse"];
            };
        };
        DeclarePartyReportNotNeeded: components["schemas"]["NotNeeded"];
        RequireCongressReport: components["schemas"]["ReasonedAct"];
        DeclareCongressReportNotNeeded: components["schemas"]["NotNeeded"];
        /** @description 提请人大讨论决定或者向人大常委会报告(D26) */
        ReportToCongress: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            reportedOn?: components["schemas"]["CivilDate"];
            recipient?: components["schemas"]["Line"];
            /** @enum {string} */
            kind?: "decision-by-congress" | "report-before-issue";
            outcome?: components["schemas"]["Prose"];
            /**
             * @description 人大或者其常委会的结论 · what the congress, or its committee, came to
             * @enum {string}
             */
            verdict?: "approved" | "noted" | "rejected";
        };
        /** @description 正式文本、签发单、文号(D27) */
        IssueDecision: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            draft?: components["schemas"]["Sha256"];
            /** @description 文号 */
            number: components["schemas"]["StatedLine"];
            /** @description 规范性文件的登记号 */
            registration?: components["schemas"]["Line"];
            /** @description 签发人 */
            signer?: components["schemas"]["Line"];
            issuedOn?: components["schemas"]["CivilDate"];
            effectiveOn?: components["schemas"]["CivilDate"];
            expiresOn?: components["schemas"]["CivilDate"];
            /** @description 暂行或者试行 */
            trial?: boolean;
            /** @description 公布后不满规定时间即施行的理由 */
            earlyEffectReason?: components["schemas"]["Prose"];
        };
        /** @description 公布证据(D29) */
        PromulgateDecision: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /** @description 政府公报、政府网站、报纸等 */
            channels?: {
                /** @enum {string} */
                kind: "gazette" | "government-website" | "newspaper" | "government-media" | "other";
                name?: components["schemas"]["Line"];
                /** @description 公报期号、报纸版次 */
                issue?: components["schemas"]["StatedLine"];
                url?: components["schemas"]["Line"];
                /** @description 发布证据的摘要 */
                capture?: components["schemas"]["Sha256"];
            }[];
            publishedOn?: components["schemas"]["CivilDate"];
            /** @description 社会关注度高或者专业性、技术性较强(第三十二条) */
            widelyWatched?: boolean;
            /** @description 公众意见、专家论证意见的采纳情况说明 */
            explanation?: components["schemas"]["Prose"];
        };
        /** @description 依法不予公开的决定 */
        WithholdDecision: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            legalBasis?: components["schemas"]["Prose"];
            reason?: components["schemas"]["Prose"];
            reviewer?: components["schemas"]["Line"];
        };
        /** @description 解读稿 */
        PrepareInterpretation: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /** @description 所解读的草案 */
            draft?: components["schemas"]["Sha256"];
            /** @description 解读稿的摘要 */
            material?: components["schemas"]["Sha256"];
            author?: components["schemas"]["Line"];
        };
        DeclareInterpretationNotNeeded: components["schemas"]["NotNeeded"];
        PublishInterpretation: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            publishedOn?: components["schemas"]["CivilDate"];
            url?: components["schemas"]["Line"];
            capture?: components["schemas"]["Sha256"];
        };
        /** @description 规范性文件备案报告(D30) */
        FileNormativeDocument: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            filedOn: components["schemas"]["CivilDate"];
            filedWith?: components["schemas"]["Line"];
            receipt: components["schemas"]["StatedLine"];
        };
        /** @description 卷内目录、备考表(D34) */
        CompileArchive: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /** @description 卷内文件 */
            items?: {
                document: components["schemas"]["DocumentCode"];
                sha256: components["schemas"]["Sha256"];
                title?: components["schemas"]["Line"];
            }[];
            /** @description 缺件及原因 */
            missing?: {
                document: components["schemas"]["DocumentCode"];
                reason?: components["schemas"]["Prose"];
            }[];
            /** @description 未形成决定的,说明程序终止的情况 */
            endedEarly?: components["schemas"]["Prose"];
        };
        /** @description 移交清单(D34) */
        TransferArchive: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /** @description 接收凭证号 */
            receipt?: components["schemas"]["Line"];
            receivedBy?: components["schemas"]["Line"];
            transferredOn?: components["schemas"]["CivilDate"];
        };
        /** @description 执行分工(D31) */
        AssignExecution: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /** @description 决策执行单位及任务 */
            executors?: {
                unit: components["schemas"]["UnitId"];
                task?: components["schemas"]["Prose"];
                due?: components["schemas"]["CivilDate"];
            }[];
            /** @description 负责督促检查的单位 */
            supervisor?: components["schemas"]["UnitId"];
        };
        /** @description 执行报告(D31) */
        ReportExecution: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            unit?: components["schemas"]["UnitId"];
            summary?: components["schemas"]["Prose"];
            progress?: number;
        };
        /** @description 执行中收到的公众意见(第三十五条第二款);姓名、联系方式等个人信息不写入本记录 */
        LogPublicVoice: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /** @enum {string} */
            channel?: "letter" | "phone" | "email" | "visit" | "website" | "other";
            receivedOn?: components["schemas"]["CivilDate"];
            summary?: components["schemas"]["Prose"];
            handling?: components["schemas"]["Prose"];
        };
        /** @description 执行中的问题、重大变化、不可抗力(D31) */
        ReportTrouble: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            unit?: components["schemas"]["UnitId"];
            /** @enum {string} */
            kind?: "problem" | "major-change" | "force-majeure";
            description?: components["schemas"]["Prose"];
            foundOn?: components["schemas"]["CivilDate"];
        };
        /** @description 问题处理结果 */
        ResolveTrouble: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            resolution?: components["schemas"]["Prose"];
        };
        /** @description 后评估决定(第三十六条第一款) */
        OrderPostEvaluation: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /**
             * @description 效果明显低于预期、公众意见较多、决策机关认为有必要
             * @enum {string}
             */
            ground?: "below-expectation" | "public-opinions" | "deemed-necessary";
            /** @description 负责后评估的单位 */
            unit?: components["schemas"]["UnitId"];
            reason?: components["schemas"]["Prose"];
            /** @description 委托的第三方机构 */
            entrustedTo?: components["schemas"]["Line"];
        };
        /** @description 后评估报告(D32) */
        RecordPostEvaluation: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            findings?: components["schemas"]["Prose"];
            /** @enum {string} */
            conclusion?: "continue" | "adjust" | "suspend" | "terminate";
            /** @description 承担后评估的第三方机构 */
            organisation?: components["schemas"]["Line"];
            /** @description 听取公众意见情况 */
            publicHeard?: components["schemas"]["Prose"];
            /** @description 参与评估的人大代表、政协委员、人民团体、基层组织、社会组织 */
            participants?: ("deputies" | "consultative-members" | "peoples-organisations" | "grassroots-organisations" | "social-organisations")[];
        };
        /** @description 情况紧急,行政首长先决定中止执行(D33) */
        SuspendExecution: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /** @enum {string} */
            circumstance?: "problem" | "major-change" | "force-majeure";
            description?: components["schemas"]["Prose"];
            /** @description 情况紧急的说明 */
            urgency?: components["schemas"]["Prose"];
            /** @description 行政首长签字 */
            signed?: boolean;
        };
        ResumeExecution: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            reason?: components["schemas"]["Prose"];
        };
        /** @description 按照新的决策程序调整(D33) */
        AdjustDecision: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /** @description 作出调整决定的事项 */
            newMatter?: components["schemas"]["MatterIdValue"];
            reason?: components["schemas"]["Prose"];
        };
        /** @description 按照新的决策程序停止执行(D33) */
        TerminateDecision: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            /** @description 作出停止执行决定的事项 */
            newMatter?: components["schemas"]["MatterIdValue"];
            reason?: components["schemas"]["Prose"];
        };
        /** @description 由系统记录 · recorded by the engine itself */
        NoteMissedDeadline: {
            evidence?: components["schemas"]["EvidenceList"];
            occurredOn?: components["schemas"]["CivilDate"];
            name: components["schemas"]["Line"];
            due: components["schemas"]["CivilDate"];
        };
    };
    responses: {
        /** @description 已记录;重发同一键得到同一回执 · recorded; the same key gets the same receipt */
        Receipt: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Receipt"];
            };
        };
        /** @description 请求有误,已指明字段 · the request names a field it cannot take */
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 未登录或登录已失效;签名和作出决定须在十分钟内登录过(RFC 9470)
         *     No valid sign-in, or none of the last ten minutes where one is asked for
         */
        Unauthenticated: {
            headers: {
                /** @description Bearer;须重新登录时带 error 与 max_age · with error and max_age for a step-up */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 无此权限 · not within this office */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 没有,或无权知悉 · not there, or not for you to know */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 与并发的办理冲突 · another act came in between */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 所见不是最新 · an entry was recorded since */
        StalePage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 法律不允许,已列明条款和缺少的内容 · the statute forbids it, with the articles and what is missing */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 缺少 If-Match · If-Match is missing */
        PreconditionMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 内容过大 · too large */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 请求过于频繁 · too many requests */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 暂不可用,可用同一键重发 · send again with the same key */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 内容类型不受支持 · not a content type that this path takes */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 字节范围超出文件 · the range lies outside the file */
        RangeNotSatisfiable: {
            headers: {
                "Content-Range": components["headers"]["ContentRange"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 405、413、415、500、503 等其他问题 · any other problem */
        Fault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 整个文件 · the whole file */
        File: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Accept-Ranges": components["headers"]["AcceptRanges"];
                "Content-Disposition": components["headers"]["ContentDisposition"];
                [name: string]: unknown;
            };
            content: {
                "*/*": string;
            };
        };
        /** @description 文件的一段 · a part of the file */
        FilePart: {
            headers: {
                "Content-Range": components["headers"]["ContentRange"];
                "Content-Disposition": components["headers"]["ContentDisposition"];
                [name: string]: unknown;
            };
            content: {
                "*/*": string;
            };
        };
    };
    parameters: {
        MatterId: components["schemas"]["MatterIdValue"];
        /** @description 年度 · the year */
        Year: components["schemas"]["YearText"];
        FigureKey: components["schemas"]["FigureKeyValue"];
        ChartName: "stages" | "spans" | "refusals" | "opinions";
        /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
        IdempotencyKey: string;
        /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
        IfMatch: string;
        /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
        ActingAs: string;
        AcceptLanguage: string;
        /** @description 上一页给出的分页标记 · from the page before */
        Cursor: string;
        /** @description 每页条数 · how many at most */
        Limit: number;
        /** @description 该序号之后的 · those after this number */
        After: number;
        Digest: components["schemas"]["Sha256"];
        /** @description 只支持一段字节范围 · one range of bytes */
        Range: string;
        PersonIdInPath: components["schemas"]["PersonId"];
        MembershipIdInPath: components["schemas"]["MembershipId"];
        /** @description 公钥指纹(RFC 7638) · the key's thumbprint */
        ThumbprintInPath: components["schemas"]["Thumbprint"];
    };
    requestBodies: never;
    headers: {
        /** @description 最后一条记录的序号 · the number of the last entry */
        ETag: string;
        /** @description 秒 · seconds */
        RetryAfter: number;
        /** @description 新事项的地址 · where the new matter is */
        Location: string;
        /** @description 始终作为附件下载 · always an attachment */
        ContentDisposition: string;
        /** @description 给出的字节范围 · the bytes given */
        ContentRange: string;
        AcceptRanges: "bytes";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    signIn: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description 已登录 · signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    refreshSignIn: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshSignIn"];
            };
        };
        responses: {
            /** @description 已登录 · signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人 · you */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            default: components["responses"]["Fault"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description 已办理 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description 上一页给出的分页标记 · from the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description 每页条数 · how many at most */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页,按编号 · one page, by number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    registerUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterUnit"];
            };
        };
        responses: {
            /** @description 已登记 · registered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description 上一页给出的分页标记 · from the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description 每页条数 · how many at most */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页,按编号 · one page, by number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    registerPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPerson"];
            };
        };
        responses: {
            /** @description 已登记 · registered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    listMemberships: {
        parameters: {
            query?: {
                /** @description 只列该日在任的(北京时间) · only those in force on that day */
                on?: components["schemas"]["CivilDate"];
            };
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                personId: components["parameters"]["PersonIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 全部 · all of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Memberships"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    grantMembership: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                personId: components["parameters"]["PersonIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantMembership"];
            };
        };
        responses: {
            /** @description 已记录 · recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    endMembership: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                personId: components["parameters"]["PersonIdInPath"];
                membershipId: components["parameters"]["MembershipIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndMembership"];
            };
        };
        responses: {
            /** @description 已终止 · ended */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    unlockAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                personId: components["parameters"]["PersonIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                personId: components["parameters"]["PersonIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPassword"];
            };
        };
        responses: {
            /** @description 已办理 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    listOwnSigningKeys: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 全部 · all of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKeys"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    proposeSigningKey: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeSigningKey"];
            };
        };
        responses: {
            /** @description 已登记,待核准 · registered, not approved yet */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKeyAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    revokeOwnSigningKey: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 公钥指纹(RFC 7638) · the key's thumbprint */
                thumbprint: components["parameters"]["ThumbprintInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeSigningKey"];
            };
        };
        responses: {
            /** @description 已记录 · recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKeyAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    listSigningKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                personId: components["parameters"]["PersonIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 全部 · all of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKeys"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    approveSigningKey: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                personId: components["parameters"]["PersonIdInPath"];
                /** @description 公钥指纹(RFC 7638) · the key's thumbprint */
                thumbprint: components["parameters"]["ThumbprintInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已记录 · recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKeyAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    revokeSigningKey: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                personId: components["parameters"]["PersonIdInPath"];
                /** @description 公钥指纹(RFC 7638) · the key's thumbprint */
                thumbprint: components["parameters"]["ThumbprintInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeSigningKey"];
            };
        };
        responses: {
            /** @description 已记录 · recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKeyAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    listMatters: {
        parameters: {
            query?: {
                /** @description 所处阶段,可用逗号列出几个 · stages, separated by commas */
                stage?: components["schemas"]["ProcedureStage"][];
                /** @description 承办单位 · a sponsoring unit */
                unit?: components["schemas"]["UnitId"];
                /** @description 现在等待哪一种岗位办理(随时可办的步骤不算) · the office for which the matter waits; what may be done at any time keeps none waiting */
                awaits?: components["schemas"]["RoleName"];
                /** @description 最近期限不晚于该时刻 · nearest deadline at or before this instant */
                dueBefore?: components["schemas"]["Instant"];
                sort?: "nextDue" | "updatedAt" | "proposedAt";
                /** @description 上一页给出的分页标记 · from the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description 每页条数 · how many at most */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 · one page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatterPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    ProposeMatter: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeMatter"];
            };
        };
        responses: {
            /** @description 已记录 · recorded */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    readMatter: {
        parameters: {
            query?: never;
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 现状;ETag 用于下一步的 If-Match · now; send the ETag back as If-Match */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatterReading"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    prepareStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareStatement"];
            };
        };
        responses: {
            /** @description 待签名的陈述 · what is to be signed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparedStatement"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    readOwnMinutesEntry: {
        parameters: {
            query?: never;
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 摘录 · the extract */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMinutesEntry"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    printMinutes: {
        parameters: {
            query?: never;
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
                sequence: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 会议记录 · the minutes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    readOutlook: {
        parameters: {
            query?: never;
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 关键路径 · the critical path */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutlookAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    readTimeline: {
        parameters: {
            query?: {
                /** @description 该序号之后的 · those after this number */
                after?: components["parameters"]["After"];
                /** @description 每页条数 · how many at most */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页记录 · a page of entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    readRefusals: {
        parameters: {
            query?: {
                /** @description 该序号之后的 · those after this number */
                after?: components["parameters"]["After"];
                /** @description 每页条数 · how many at most */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页记录 · a page of entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    listOpinions: {
        parameters: {
            query?: {
                /** @description 第几期征求意见;不写的为最近一期 · of which comment period; the latest unless said */
                period?: components["schemas"]["PeriodNumber"];
                /** @description 该序号之后的 · those after this number */
                after?: components["parameters"]["After"];
                /** @description 每页条数 · how many at most */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页意见 · a page of opinions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    recordOpinion: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordedOpinion"];
            };
        };
        responses: {
            /** @description 已收到 · received */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    exportRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 附件 · an attachment */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatterRecord"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    readAccesses: {
        parameters: {
            query?: {
                /** @description 该序号之后的 · those after this number */
                after?: components["parameters"]["After"];
                /** @description 每页条数 · how many at most */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页记录 · a page of entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    eraseOpinion: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseOpinion"];
            };
        };
        responses: {
            /** @description 已删除 · erased */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    readProof: {
        parameters: {
            query?: never;
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
                sequence: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 证明 · the proof */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    readCheckpoint: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description C2SP tlog-checkpoint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    readCheckpointOfSize: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                size: components["schemas"]["LogSize"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description C2SP tlog-checkpoint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    readHeadCode: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 短码 · the code */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeadCode"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    readConsistency: {
        parameters: {
            query: {
                from: components["schemas"]["LogSize"];
                to: components["schemas"]["LogSize"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RFC 6962 2.1.2 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsistencyProof"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Fault"];
        };
    };
    readLogKeys: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 每行一把公钥,旧的在前 · vkey lines, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogKeys"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Fault"];
        };
    };
    listWitnesses: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 见证方 · the witnesses */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WitnessList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Fault"];
        };
    };
    cosignCheckpoint: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CosignedNote"];
            };
        };
        responses: {
            /** @description 已记录 · recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cosigned"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    listWitnessKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 见证方公钥 · the keys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WitnessKeys"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    proposeWitnessKey: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeWitness"];
            };
        };
        responses: {
            /** @description 已记录,待另一名管理员核准 · recorded, awaiting another administrator */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WitnessKey"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    approveWitnessKey: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                proposal: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已核准 · approved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WitnessKey"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    revokeWitnessKey: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                proposal: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeWitnessKey"];
            };
        };
        responses: {
            /** @description 已撤销 · revoked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WitnessKey"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    exportDossier: {
        parameters: {
            query?: {
                /**
                 * @description full 完整;inspection 不含公民个人信息和无关账号;public 只含依法公开的内容。
                 *     full: everything; inspection: without citizens' personal data and accounts that are not
                 *     needed; public: what is for everybody. What is withheld keeps its place and states the
                 *     ground (政府信息公开条例第十四条至第十六条).
                 */
                profile?: "full" | "inspection" | "public";
            };
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description zip64 · a zip64 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    listSteps: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 步骤表 · the steps */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepTable"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            default: components["responses"]["Fault"];
        };
    };
    readStatute: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 规则包 · the packs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statute"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            default: components["responses"]["Fault"];
        };
    };
    readProvision: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                provisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 该规定 · the provision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    uploadEvidence: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 文件名,以 UTF-8 百分号编码(RFC 3986 第 2.1 节),编码前至多 255 个字,不含路径:“建议书.pdf”写作 `%E5%BB%BA%E8%AE%AE%E4%B9%A6.pdf`。
                 *     头字段只能是 ASCII,未编码的中文不予受理;JavaScript 用 `encodeURIComponent`,Python 用 `urllib.parse.quote`。
                 *     The file's name, its UTF-8 percent-encoded (RFC 3986, 2.1), at most 255 characters before that, without a path.
                 * @example %E5%BB%BA%E8%AE%AE%E4%B9%A6.pdf
                 */
                "File-Name": string;
                /** @description RFC 9530,例如 sha-256=:…:;与收到的内容不符则拒收 · checked against what arrives */
                "Content-Digest"?: string;
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description 已保存 · kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFile"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    downloadEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description 只支持一段字节范围 · one range of bytes */
                Range?: components["parameters"]["Range"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
                sha256: components["parameters"]["Digest"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["File"];
            206: components["responses"]["FilePart"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            416: components["responses"]["RangeNotSatisfiable"];
            default: components["responses"]["Fault"];
        };
    };
    listSolicitations: {
        parameters: {
            query?: {
                /** @description true 只看正在征求意见的 · only those that are open */
                open?: boolean;
                /** @description 上一页给出的分页标记 · from the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description 每页条数 · how many at most */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 · one page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolicitationPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Fault"];
        };
    };
    readSolicitation: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 公告 · the notice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Solicitation"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Fault"];
        };
    };
    downloadPublishedDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description 只支持一段字节范围 · one range of bytes */
                Range?: components["parameters"]["Range"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
                sha256: components["parameters"]["Digest"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["File"];
            206: components["responses"]["FilePart"];
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            416: components["responses"]["RangeNotSatisfiable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Fault"];
        };
    };
    submitOpinion: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicOpinion"];
            };
        };
        responses: {
            /** @description 已收到 · received */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    readDispositions: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 采纳情况 · the dispositions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispositions"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Fault"];
        };
    };
    listCommentPeriods: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 历次征求意见 · the periods */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPeriods"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Fault"];
        };
    };
    readDispositionsOfPeriod: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
                /** @description 第几期 · 1, 2, … */
                period: components["schemas"]["PeriodNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 采纳情况 · the dispositions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispositions"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Fault"];
        };
    };
    readOpinionByCode: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人的意见 · the opinion */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOpinion"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Fault"];
        };
    };
    readInstallation: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 正式或示例 · real or demonstration */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallationAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            default: components["responses"]["Fault"];
        };
    };
    moveClock: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockMove"];
            };
        };
        responses: {
            /** @description 现在的时间,及系统补记的到期事项数 · the time now, and how many due things were recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            default: components["responses"]["Fault"];
        };
    };
    readHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 在运行 · it runs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            default: components["responses"]["Fault"];
        };
    };
    readReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 可以受理 · ready */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    readContract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            default: components["responses"]["Fault"];
        };
    };
    readProblemType: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 网页或 JSON,按 Accept · a page or JSON, by Accept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemType"];
                    "text/html": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    listLawChanges: {
        parameters: {
            query?: never;
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 全部变更,含待第二人确认的 · all changes, those awaiting the second person included */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawChanges"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    proposeLawChange: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeLawChange"];
            };
        };
        responses: {
            /** @description 已记录,待第二人确认 · recorded, awaiting the second person */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawChange"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            default: components["responses"]["Fault"];
        };
    };
    confirmLawChange: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                proposal: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已确认 · confirmed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawChange"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            default: components["responses"]["Fault"];
        };
    };
    readDirectory: {
        parameters: {
            query?: never;
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 年度目录及进展 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Directory"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    readYearlyDates: {
        parameters: {
            query?: never;
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 年度事项日历 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearlyDates"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    readRegister: {
        parameters: {
            query?: never;
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 年度登记簿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Register"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    readMetrics: {
        parameters: {
            query?: never;
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 年度指标 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearMetrics"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    listFigureEntries: {
        parameters: {
            query?: {
                /** @description 上一页给出的分页标记 · from the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description 每页条数 · how many at most */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
                figure: components["parameters"]["FigureKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一项数据所依据的记录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureEntries"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    readReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 年度报告决策部分,逐句附依据 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearReport"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    listAnnex: {
        parameters: {
            query?: {
                /** @description 上一页给出的分页标记 · from the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description 每页条数 · how many at most */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整附表 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnexPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    downloadReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 年度报告决策部分(公文格式)· The section as a document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    downloadReportText: {
        parameters: {
            query?: never;
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 年度报告决策部分(Markdown)· The section in Markdown */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    readChart: {
        parameters: {
            query?: never;
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
                chart: components["parameters"]["ChartName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 年度图表的数据 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chart"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    drawChart: {
        parameters: {
            query?: never;
            header?: {
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
                chart: components["parameters"]["ChartName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 年度图表 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    downloadSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description 只支持一段字节范围 · one range of bytes */
                Range?: components["parameters"]["Range"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
                sha256: components["parameters"]["Digest"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 年度登记所附来源文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    readPublishedDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已公布的目录及进展 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedDirectory"];
                    "text/html": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Fault"];
        };
    };
    ListDirectoryItem: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListDirectoryItem"];
            };
        };
        responses: {
            /** @description 已记录 · recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            default: components["responses"]["Fault"];
        };
    };
    AdjustDirectoryItem: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustDirectoryItem"];
            };
        };
        responses: {
            /** @description 已记录 · recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            default: components["responses"]["Fault"];
        };
    };
    RemoveDirectoryItem: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveDirectoryItem"];
            };
        };
        responses: {
            /** @description 已记录 · recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            default: components["responses"]["Fault"];
        };
    };
    RecordPartyConsent: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPartyConsent"];
            };
        };
        responses: {
            /** @description 已记录 · recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            default: components["responses"]["Fault"];
        };
    };
    PublishDirectory: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishDirectory"];
            };
        };
        responses: {
            /** @description 已记录 · recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            default: components["responses"]["Fault"];
        };
    };
    RegisterLegalWork: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterLegalWork"];
            };
        };
        responses: {
            /** @description 已记录 · recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            default: components["responses"]["Fault"];
        };
    };
    EnterFigure: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterFigure"];
            };
        };
        responses: {
            /** @description 已记录 · recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            default: components["responses"]["Fault"];
        };
    };
    RecordProblem: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordProblem"];
            };
        };
        responses: {
            /** @description 已记录 · recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            default: components["responses"]["Fault"];
        };
    };
    CloseProblem: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseProblem"];
            };
        };
        responses: {
            /** @description 已记录 · recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            default: components["responses"]["Fault"];
        };
    };
    RecordYearlyDuty: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordYearlyDuty"];
            };
        };
        responses: {
            /** @description 已记录 · recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            default: components["responses"]["Fault"];
        };
    };
    EditSentence: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditSentence"];
            };
        };
        responses: {
            /** @description 已记录 · recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            default: components["responses"]["Fault"];
        };
    };
    AddSentence: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSentence"];
            };
        };
        responses: {
            /** @description 已记录 · recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            default: components["responses"]["Fault"];
        };
    };
    RestoreSentence: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreSentence"];
            };
        };
        responses: {
            /** @description 已记录 · recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            default: components["responses"]["Fault"];
        };
    };
    FreezeReport: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
            };
            path: {
                /** @description 年度 · the year */
                year: components["parameters"]["Year"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FreezeReport"];
            };
        };
        responses: {
            /** @description 已记录 · recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            default: components["responses"]["Fault"];
        };
    };
    RecordStudy: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordStudy"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ClassifyAsMajor: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifyAsMajor"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ClassifyOutOfScope: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifyOutOfScope"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ListInDirectory: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListInDirectory"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    DeclareNotInDirectory: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareNotInDirectory"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    AdjustDirectoryEntry: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustDirectoryEntry"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    InitiateMatter: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InitiateMatter"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    DeclineProposal: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineProposal"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    WithdrawMatter: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawMatter"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    RecordResearch: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordResearch"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ListLegalBasis: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListLegalBasis"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    RequireCostBenefit: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequireCostBenefit"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    DeclareCostBenefitNotNeeded: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareCostBenefitNotNeeded"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    RecordCostBenefit: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCostBenefit"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    SubmitDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitDraft"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ConsultUnits: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultUnits"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    DeclareUnitConsultationNotNeeded: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareUnitConsultationNotNeeded"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    RecordUnitReply: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordUnitReply"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    CloseUnitConsultation: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseUnitConsultation"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    PlanParticipation: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanParticipation"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    RecordParticipation: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordParticipation"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ConcludeParticipation: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeParticipation"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    WithholdFromPublic: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithholdFromPublic"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ReviewForPublication: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewForPublication"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    RequireSolicitation: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequireSolicitation"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    DeclareSolicitationNotNeeded: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareSolicitationNotNeeded"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    OpenCommentPeriod: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCommentPeriod"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ExtendCommentPeriod: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendCommentPeriod"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    RespondToComments: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RespondToComments"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    RequireHearing: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequireHearing"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    DeclareHearingNotNeeded: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareHearingNotNeeded"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    AnswerHearingProposal: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerHearingProposal"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    AnnounceHearing: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnounceHearing"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    PublishHearingParticipants: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishHearingParticipants"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    DeliverHearingMaterials: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliverHearingMaterials"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    HoldHearing: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldHearing"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    PostponeHearing: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostponeHearing"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ClassifyAsOperation: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifyAsOperation"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ClassifyNotOperation: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifyNotOperation"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ClassifyAsNormative: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifyAsNormative"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ClassifyNotNormative: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifyNotNormative"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    RequireExpertReview: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequireExpertReview"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    DeclareExpertReviewNotNeeded: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareExpertReviewNotNeeded"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    AppointExperts: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointExperts"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    RecordExpertOpinion: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordExpertOpinion"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ConcludeExpertReview: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeExpertReview"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    RequireRiskAssessment: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequireRiskAssessment"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    DeclareRiskAssessmentNotNeeded: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareRiskAssessmentNotNeeded"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    AdoptExistingRiskAssessment: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptExistingRiskAssessment"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    FindRiskControllable: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindRiskControllable"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    FindRiskUncontrollable: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindRiskUncontrollable"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    RequireFairCompetitionReview: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequireFairCompetitionReview"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    DeclareFairCompetitionReviewNotNeeded: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareFairCompetitionReviewNotNeeded"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    PreReviewFairCompetition: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreReviewFairCompetition"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    PassFairCompetition: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassFairCompetition"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    FailFairCompetition: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FailFairCompetition"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    RequirePersonalInformationAssessment: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequirePersonalInformationAssessment"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    DeclarePersonalInformationAssessmentNotNeeded: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclarePersonalInformationAssessmentNotNeeded"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    RecordPersonalInformationAssessment: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPersonalInformationAssessment"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    FileOperationPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileOperationPlan"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    CheckNormativeDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckNormativeDocument"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    SendToLegalityReview: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendToLegalityReview"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ReturnForCompletion: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnForCompletion"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    AcceptForReview: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptForReview"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ResubmitToReview: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResubmitToReview"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ReopenDrafting: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenDrafting"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    GiveLegalOpinion: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveLegalOpinion"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    IssueLawfulOpinion: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueLawfulOpinion"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    IssueConditionalOpinion: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueConditionalOpinion"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    IssueUnlawfulOpinion: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueUnlawfulOpinion"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    CloseReviewItem: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseReviewItem"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ConfirmReviewItems: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmReviewItems"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ConfirmEditorialChange: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmEditorialChange"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ChangeDraftSubstantively: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDraftSubstantively"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    TableDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableDraft"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    TableExploratoryReform: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableExploratoryReform"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    RefuseAgenda: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseAgenda"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ConveneMeeting: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConveneMeeting"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    PostponeMeeting: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostponeMeeting"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    RecordDeliberation: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordDeliberation"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ConfirmMinutesEntry: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmMinutesEntry"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    DeclineMinutesEntry: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineMinutesEntry"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    AdoptDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptDraft"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    AdoptWithEditorialChange: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptWithEditorialChange"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    AdoptWithSubstantiveChange: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptWithSubstantiveChange"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    DeferDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeferDraft"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    RejectDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectDraft"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ConfirmEditorialAdoption: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmEditorialAdoption"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    RefuseEditorialAdoption: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseEditorialAdoption"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ReportToParty: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportToParty"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    DeclarePartyReportNotNeeded: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclarePartyReportNotNeeded"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    RequireCongressReport: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequireCongressReport"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    DeclareCongressReportNotNeeded: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareCongressReportNotNeeded"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ReportToCongress: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportToCongress"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    IssueDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueDecision"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    PromulgateDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromulgateDecision"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    WithholdDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithholdDecision"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    PrepareInterpretation: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareInterpretation"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    DeclareInterpretationNotNeeded: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareInterpretationNotNeeded"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    PublishInterpretation: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishInterpretation"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    FileNormativeDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileNormativeDocument"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    CompileArchive: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompileArchive"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    TransferArchive: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferArchive"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    AssignExecution: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignExecution"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ReportExecution: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportExecution"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    LogPublicVoice: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogPublicVoice"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ReportTrouble: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportTrouble"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ResolveTrouble: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveTrouble"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    OrderPostEvaluation: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderPostEvaluation"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    RecordPostEvaluation: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPostEvaluation"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    SuspendExecution: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendExecution"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    ResumeExecution: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeExecution"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    AdjustDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustDecision"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
    TerminateDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发须用同一键;不同请求不得共用 · the same key for the same request sent again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 所见的最后一条记录 · the last entry seen, as the ETag gave it */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description 以何种任职办理(任职编号);只有一种任职可办时可以省略 */
                "Acting-As"?: components["parameters"]["ActingAs"];
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminateDecision"];
            };
        };
        responses: {
            200: components["responses"]["Receipt"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StalePage"];
            422: components["responses"]["Refused"];
            428: components["responses"]["PreconditionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Fault"];
        };
    };
}
