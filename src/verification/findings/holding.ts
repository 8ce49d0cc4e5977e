import type { Text } from '../text.ts';

/** Said only where every part of its check was done and no fault was found. */
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
  'bag-info': {
    zh: 'bag-info.txt 的载荷总量({oxum})与包内一致,其余各项与卷宗说明一致',
    en: 'bag-info.txt gives the payload as it is ({oxum}), and all else as the description does',
  },
  description: {
    zh: '卷宗说明(dossier.json)所写的编号、系统、可见的题名、档次、末条封印、检查点、计数、材料清单和可见的版本与包内一致',
    en: 'The description (dossier.json) gives number, installation, profile, head, checkpoint, counts, files and, where they are shown, title and edition as they are',
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
    zh: '检查点签名有效:{origin},{size} 条,校验短码 {code}',
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
    zh: '{signatures} 个签名有效,签署的正是所记录的行为、文本和所适用的版本;记录当时密钥均经批准、有效并属于签署人',
    en: '{signatures} signatures are valid and of the very acts, texts and edition of law on record; each key was approved, in force and its signer’s own at that time',
  },
  'same-text': {
    zh: '所审、所议、所决为同一文本:{draft}',
    en: 'The text reviewed, tabled and decided is one and the same: {draft}',
  },
  evidence: {
    zh: '可见的记录列有 {named} 份材料,包内有其中 {files} 份,摘要与大小均与记录相符',
    en: 'The visible entries name {named} documents; {files} of them are here, with the digests and size on record',
  },
  erasures: {
    zh: '{erasures} 次公众意见内容的删除均写明删除人和依据,所删意见的加盐摘要仍在记录中',
    en: '{erasures} erasures of what the public wrote say who erased it on which ground; the salted digests of those opinions are still on record',
  },
  provenance: {
    zh: '来源关系(prov.json)与可见的 {acts} 条记录逐项一致;未能核对的名称另行注明',
    en: 'Provenance (prov.json) says what the {acts} visible entries say, statement by statement; names that could not be checked are noted',
  },
  catalogue: {
    zh: '卷内目录(catalogue.json)的 {files} 件与记录、单位登记和包内材料一致,包括次序、责任者、日期和缺件;未能核对的名称另行注明',
    en: 'The {files} items of the catalogue (catalogue.json) are the documents on record and in the package, in their order, with who answers for them, their days and what is missing; names that could not be checked are noted',
  },
  law: {
    zh: '{packs} 个法规包与事项所适用版本的摘要一致',
    en: '{packs} packs of law have the digests of the edition that the matter is pinned to',
  },
  'law-as-described': {
    zh: '{packs} 个法规包与卷宗说明(dossier.json)所列版本的摘要一致;该版本所在的首条记录不公开,版本本身未作核对',
    en: '{packs} packs of law have the digests that the description (dossier.json) lists; the first entry, which pins the edition, is withheld, so the edition itself was not checked',
  },
} as const satisfies Record<string, Text>;

export type Holding = keyof typeof holding;
