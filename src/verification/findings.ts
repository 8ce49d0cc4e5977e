import type { Text } from './text.ts';

/**
 * Everything that the verifier can say, and nothing else: a closed list. `{name}` is filled from the
 * finding's details. A sentence under `holds` is said only where every part of its check was done.
 */
export const holding = {
  container: {
    zh: '压缩包结构完整:{files} 个文件,各只有一份,逐字节可解释,无夹带',
    en: 'The container is whole: {files} files, each once, every byte accounted for',
  },
  bag: {
    zh: 'BagIt 结构符合 RFC 8493,文件与清单一一对应',
    en: 'The bag follows RFC 8493; files and manifests match one to one',
  },
  digests: {
    zh: '{sha256} 个文件的 SHA-256、{sm3} 个文件的 SM3 摘要均与清单一致({bytes} 字节)',
    en: 'SHA-256 of {sha256} files and SM3 of {sm3} files are as listed ({bytes} bytes)',
  },
  'package-seal': {
    zh: '整包由日志密钥签封:可读记录、计数和记录的末尾都在签封之内',
    en: 'The package as a whole is sealed by the log key: readable record, counts and the end of the record included',
  },
  description: {
    zh: '卷宗说明(dossier.json)与包内实际内容一致',
    en: 'The description (dossier.json) says what is really there',
  },
  seals: {
    zh: '{entries} 条记录的封印均与内容相符;事项的 {chained} 条记录自第 1 条起首尾相接',
    en: 'The seals of {entries} entries fit; the {chained} entries of the matter follow one another from the first',
  },
  ledger: {
    zh: '存储中 {entries} 条记录的封印均与内容相符;{streams} 条历史各自首尾相接',
    en: 'The seals of {entries} entries in the store fit; each of {streams} histories follows from its first entry',
  },
  withheld: {
    zh: '{entries} 条不公开的记录以叶摘要存证,均写明依据',
    en: '{entries} withheld entries stand by their leaf hashes, each with its ground',
  },
  inclusion: {
    zh: '{entries} 条记录均在日志之中(检查点 {size} 条)',
    en: 'All {entries} entries are in the log (checkpoint of {size} leaves)',
  },
  'proof-files': {
    zh: '{proofs} 个可单独出示的证明文件均与所指记录相符',
    en: '{proofs} proof files, each to be handed on alone, prove the entries that they name',
  },
  checkpoint: {
    zh: '检查点签名有效:{origin},{size} 条,首部校验码 {code}',
    en: 'The checkpoint is signed: {origin}, {size} leaves, head code {code}',
  },
  trusted: {
    zh: '检查点由您信任的密钥 {key} 签署',
    en: 'The checkpoint is signed by a key that you trust: {key}',
  },
  consistent: {
    zh: '您手中 {old} 条的检查点是本日志的前身:此后只有增加,没有改写',
    en: 'The checkpoint of {old} leaves that you hold is a beginning of this log: it has only grown since',
  },
  signatures: {
    zh: '{signatures} 个签名有效,签署的正是所记录的行为和文本;记录当时密钥均经批准、有效并属于签署人',
    en: '{signatures} signatures are valid and of the very acts and texts on record; each key was approved, in force and its signer’s own at that time',
  },
  'same-text': {
    zh: '所审、所议、所决为同一文本:{draft}',
    en: 'The text reviewed, tabled and decided is one and the same: {draft}',
  },
  evidence: {
    zh: '可见的记录列有 {named} 份材料,包内有其中 {files} 份,摘要与大小均与记录相符',
    en: 'The visible entries name {named} documents; {files} of them are here, with the digests and size on record',
  },
  law: {
    zh: '{packs} 个法规包与事项所适用版本的摘要一致',
    en: '{packs} packs of law have the digests of the edition that the matter is pinned to',
  },
} as const satisfies Record<string, Text>;

export const failing = {
  'container-unreadable': {
    zh: '不是可读的压缩包:{reason}',
    en: 'This is no readable zip: {reason}',
  },
  'container-ambiguous': {
    zh: '压缩包的目录与文件头不一致({reason}):不同软件会读出不同内容',
    en: 'Directory and headers of the zip disagree ({reason}): programs would read different contents',
  },
  'bag-malformed': {
    zh: '不符合 BagIt 规定:{reason}',
    en: 'Not a bag by RFC 8493: {reason}',
  },
  'file-unlisted': {
    zh: '清单 {manifest} 没有列出此文件',
    en: 'This file is not listed in {manifest}',
  },
  'file-missing': {
    zh: '清单 {manifest} 列出的文件不在包内',
    en: 'A file that {manifest} lists is not here',
  },
  'digest-differs': {
    zh: '文件内容与 {manifest} 所记的 {algorithm} 摘要不符:文件或清单被改动',
    en: 'The file and its {algorithm} in {manifest} differ: one of the two was changed',
  },
  'package-seal-broken': {
    zh: '整包签封与清单不符:清单被改动,或签封被替换({reason})',
    en: 'The seal over the package does not fit its manifests: they were changed, or it was replaced ({reason})',
  },
  'package-seal-missing': {
    zh: '整包没有签封:无法证明记录的末尾没有被删去,可读记录没有被改动',
    en: 'The package as a whole is not sealed: nothing shows that the end of the record was not cut off or the readable record changed',
  },
  unreadable: {
    zh: '内容无法读取:{reason}',
    en: 'This cannot be read: {reason}',
  },
  'not-canonical': {
    zh: '不是 RFC 8785 规定的唯一写法(多余的空白、重复的成员或次序不同)',
    en: 'Not in the one form of RFC 8785 (blanks, doubled members or another order)',
  },
  'description-differs': {
    zh: '卷宗说明与内容不符:{member} 写为 {said},实为 {found}',
    en: 'The description says {member} is {said}; here it is {found}',
  },
  'entry-altered': {
    zh: '记录被改动:内容与封印不符',
    en: 'This entry was altered: its seal does not fit what it says',
  },
  'chain-broken': {
    zh: '此处的记录不相接:有记录被删除、插入、调换或重新封印(应为第 {expected} 条)',
    en: 'Entries do not follow one another here: one was dropped, inserted, swapped or sealed anew (number {expected} was due)',
  },
  'stream-foreign': {
    zh: '此文件中不应有 {stream} 的记录',
    en: 'An entry of {stream} does not belong in this file',
  },
  'withheld-without-ground': {
    zh: '不公开的记录没有写明依据',
    en: 'A withheld entry states no ground',
  },
  'not-in-log': {
    zh: '记录不在日志之中:记录或其证明被改动(叶 {leaf})',
    en: 'This entry is not shown to be in the log: it or its proof was changed (leaf {leaf})',
  },
  'checkpoint-foreign': {
    zh: '没有一条证明通向此检查点:检查点属于别的日志或别的时刻',
    en: 'Not one proof leads to this checkpoint: it is of another log or another time',
  },
  'proof-missing': {
    zh: '记录没有日志证明(叶 {leaf})',
    en: 'This entry has no proof of inclusion (leaf {leaf})',
  },
  'proof-differs': {
    zh: '单条证明文件与记录或检查点不符:{reason}',
    en: 'The proof file does not fit the entry or the checkpoint: {reason}',
  },
  'proof-stray': {
    zh: '证明没有对应的记录(叶 {leaf})',
    en: 'A proof without an entry (leaf {leaf})',
  },
  'checkpoint-unsigned': {
    zh: '检查点没有有效签名:检查点或密钥被替换({reason})',
    en: 'The checkpoint bears no valid signature: it or the key was replaced ({reason})',
  },
  'checkpoint-untrusted': {
    zh: '检查点不是由您信任的密钥签署',
    en: 'The checkpoint is not signed by any key that you trust',
  },
  'origin-differs': {
    zh: '日志名称 {origin} 与安装的首条记录不符({expected})',
    en: 'The log is named {origin}, but the first entry of the installation makes it {expected}',
  },
  'log-key-unpublished': {
    zh: '签署检查点的密钥没有在安装记录中公布',
    en: 'The key of the checkpoint was never published in the record of the installation',
  },
  'old-checkpoint-unreadable': {
    zh: '您提供的旧检查点不可用:{reason}',
    en: 'The old checkpoint that you gave cannot be used: {reason}',
  },
  'history-rewritten': {
    zh: '与您手中 {old} 条的检查点矛盾:日志的过去被改写',
    en: 'This contradicts the checkpoint of {old} leaves that you hold: the past of the log was rewritten',
  },
  'consistency-unproven': {
    zh: '没有有效的证明能说明您手中 {old} 条的检查点与本包 {size} 条的检查点一致(请用 --consistency 提供)',
    en: 'No valid proof shows that your checkpoint of {old} leaves and that of {size} in the package agree (give --consistency)',
  },
  'signature-invalid': {
    zh: '签名无效:{reason}',
    en: 'The signature does not hold: {reason}',
  },
  'signature-copy-differs': {
    zh: '签名文件与记录中的签名不同',
    en: 'The file of a signature differs from the signature on record',
  },
  'signature-elsewhere': {
    zh: '签署的内容与记录的行为不符:{member}',
    en: 'What was signed is not what the entry records: {member}',
  },
  'key-not-in-force': {
    zh: '记录当时密钥 {key} 不能证明该签名:{reason}',
    en: 'When this was recorded the key {key} did not stand for the signer: {reason}',
  },
  'key-file-differs': {
    zh: '密钥文件与登记的密钥不符',
    en: 'The file of a key is not the key that was registered',
  },
  'text-differs': {
    zh: '{step} 的文本 {found} 与应为的文本 {expected} 不同',
    en: '{step} is about the text {found}, where {expected} was due',
  },
  'evidence-missing': {
    zh: '记录所列材料的原件不在包内:{document} {name}',
    en: 'A document that the record names is not here: {document} {name}',
  },
  'evidence-differs': {
    zh: '材料与记录所记的 {member} 不符',
    en: 'The document does not have the {member} on record',
  },
  'evidence-stray': {
    zh: '包内材料没有被任何记录提到',
    en: 'No entry names this document',
  },
  'law-differs': {
    zh: '法规包 {pack} 与事项所适用版本的摘要不符',
    en: 'The pack of law {pack} is not the one of the edition',
  },
  'leaves-rewritten': {
    zh: '日志第 {from} 至 {to} 条(从 0 计)中有记录被改写、删除、插入或调换:与您手中的检查点矛盾',
    en: 'Among leaves {from} to {to} of the log (counted from 0) one was rewritten, dropped, inserted or moved: your checkpoint says otherwise',
  },
  'log-shorter': {
    zh: '日志只有 {size} 条,而您手中的检查点有 {old} 条:第 {from} 条(从 0 计)以后有记录被删去',
    en: 'The log has {size} leaves, your checkpoint {old}: entries from leaf {from} on (counted from 0) were removed',
  },
} as const satisfies Record<string, Text>;

export const noting = {
  'container-marks': {
    zh: '压缩包的时间、属性等标记不是本系统所写;没有任何内容依赖这些标记',
    en: 'Times, attributes or other marks of the zip are not those that the exporter writes; nothing rests on them',
  },
  'no-outside-trust': {
    zh: '没有提供信任的密钥(--trust):以上只说明包内自相一致,不能排除整个日志另行伪造。请与公告、会议纪要上的首部校验码核对',
    en: 'No trusted key was given (--trust): the above shows that the package agrees with itself, not that the whole log was not made up. Compare the head code with one printed on minutes or notices',
  },
  'no-old-checkpoint': {
    zh: '没有提供旧检查点(--since):没有检查日志在更早时是否另有内容',
    en: 'No old checkpoint was given (--since): whether the log once said otherwise was not checked',
  },
  unwitnessed: {
    zh: '最近 {count} 条记录晚于您手中的检查点,尚无外部见证',
    en: 'The latest {count} entries are newer than the checkpoint that you hold: nothing outside vouches for them yet',
  },
  'not-checked': {
    zh: '未检查:{what}(因为 {because})',
    en: 'Not checked: {what} (because of {because})',
  },
  'no-conclusion': {
    zh: '记录、清单或日志证明有不符之处:对整包签封、卷宗说明、材料、文本同一和法规版本不作“成立”的结论',
    en: 'Entries, manifests or proofs do not fit: of the seal over the package, the description, documents, sameness of text and law it is not said that they hold',
  },
  'not-applicable': {
    zh: '没有可检查的内容:{what}',
    en: 'Nothing to check: {what}',
  },
  'outside-protection': {
    zh: '不在日志证明之内、仅受整包签封和清单保护的文件:{files}',
    en: 'Not proven by the log but only by the seal over the package and its manifests: {files}',
  },
  'text-edited': {
    zh: '会议通过时作了文字修改,修改后的文本 {decided} 经审查部门确认(提请讨论的文本为 {tabled})',
    en: 'Adopted with changes of wording: the review office confirmed the text {decided} (tabled: {tabled})',
  },
  'keys-withheld': {
    zh: '{signatures} 个签名的密钥登记不在本档次之内,未作核对',
    en: 'The registration of the keys of {signatures} signatures is not part of this profile; they were not checked',
  },
  'no-signatures': {
    zh: '记录中没有签名',
    en: 'No act on record is signed',
  },
  'law-left-out': {
    zh: '事项所适用的 {packs} 个法规包原文不在包内,未作核对',
    en: '{packs} packs of law that the matter is pinned to are not in the package and were not compared',
  },
  'evidence-withheld': {
    zh: '按本档次不提供的材料:{files} 份',
    en: 'Documents that this profile leaves out: {files}',
  },
  more: {
    zh: '同类问题还有 {count} 处,未一一列出',
    en: '{count} more of the same kind are not listed',
  },
} as const satisfies Record<string, Text>;

export type Holding = keyof typeof holding;
export type Failing = keyof typeof failing;
export type Noting = keyof typeof noting;
