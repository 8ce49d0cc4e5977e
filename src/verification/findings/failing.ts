import type { Text } from '../text.ts';

/** What does not fit; where two things disagree, both places are named with it. */
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
  'bag-info-differs': {
    zh: 'bag-info.txt 的 {label} 写为 {said},应为 {found}',
    en: 'bag-info.txt says {label} is {said}; it should be {found}',
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
    zh: '不公开的记录或材料没有写明依据和条款',
    en: 'A withheld entry or document states no ground or no article',
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
    zh: '没有有效的证明能说明您手中 {old} 条的检查点与本包 {size} 条的检查点一致',
    en: 'No valid proof shows that your checkpoint of {old} leaves and that of {size} in the package agree',
  },
  'signature-invalid': {
    zh: '签名无效:{reason}',
    en: 'The signature does not hold: {reason}',
  },
  'signature-copy-differs': {
    zh: '签名文件缺失,或者与记录中的签名不同',
    en: 'The file of a signature is missing or differs from the signature on record',
  },
  'signature-elsewhere': {
    zh: '签署的内容与记录的行为不符:{member}',
    en: 'What was signed is not what the entry records: {member}',
  },
  'key-not-in-force': {
    zh: '记录当时密钥 {key} 不能证明该签名:{reason}',
    en: 'When this was recorded the key {key} did not stand for the signer: {reason}',
  },
  'copy-stray': {
    zh: '此签名文件或密钥文件不属于任何可见的签名',
    en: 'This file of a signature or a key belongs to no signature that is shown',
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
  'erasure-differs': {
    zh: '删除记录所指的第 {number} 号意见与意见记录不符:{member}',
    en: 'The erasure of opinion {number} does not fit the record of opinions: {member}',
  },
  'provenance-differs': {
    zh: '来源关系与记录不符:{statement}',
    en: 'The provenance says what the record does not: {statement}',
  },
  'catalogue-differs': {
    zh: '卷内目录与记录、单位登记或包内材料不符:{member}',
    en: 'The catalogue does not fit the record, the register of units or the documents here: {member}',
  },
  'law-missing': {
    zh: '法规包 {pack} 的原文不在包内,卷宗说明也没有说明',
    en: 'The pack of law {pack} is not here, and the description does not say that it is left out',
  },
  'law-stray': {
    zh: '包内的法规文本不属于事项所适用的版本',
    en: 'This text of law is none of the edition that the matter is pinned to',
  },
  'law-differs': {
    zh: '法规包 {pack} 与事项所适用版本的摘要不符',
    en: 'The pack of law {pack} is not the one of the edition',
  },
  'row-unreadable': {
    zh: '存储中的这一行已不是可读的记录:{reason}',
    en: 'This row of the store can no longer be read as an entry: {reason}',
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

export type Failing = keyof typeof failing;
