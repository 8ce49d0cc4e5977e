import type { Text } from '../text.ts';

/** What was not checked and why, and what a reader has to know to read the rest. */
export const noting = {
  'container-marks': {
    zh: '压缩包的时间、属性等标记不是本系统所写;没有任何内容依赖这些标记',
    en: 'Times, attributes or other marks of the zip are not those that the exporter writes; nothing rests on them',
  },
  'no-outside-trust': {
    zh: '没有提供信任的密钥:以上只说明包内自相一致,不能排除整个日志另行伪造。请与公告、会议纪要上的校验短码核对',
    en: 'No trusted key was given: the above shows that the package agrees with itself, not that the whole log was not made up. Compare the head code with one printed on minutes or notices',
  },
  'no-old-checkpoint': {
    zh: '没有提供旧检查点:没有检查日志在更早时是否另有内容',
    en: 'No old checkpoint was given: whether the log once said otherwise was not checked',
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
    zh: '未与记录核对内容的文件(只核对了摘要,受整包签封和清单保护;所写与记录是否一致须由人对照):{files}',
    en: 'Not held against the record (only their digests were checked, under the seal over the package and its manifests; whether they say what the record says is for a reader to compare): {files}',
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
  'signatures-withheld': {
    zh: '事项有 {entries} 条记录不公开({grounds}):其上的签名随之不公开,有无签名、是否有效均未核对',
    en: '{entries} entries of the matter are withheld ({grounds}), and with them whatever signatures they bear: whether there are any and whether they hold was not checked',
  },
  'acts-withheld': {
    zh: '未核对{what}:事项有 {entries} 条记录不公开,可见的记录不足以判断',
    en: 'Not checked: {what}. {entries} entries of the matter are withheld, and those shown do not tell',
  },
  'law-left-out': {
    zh: '事项所适用的 {packs} 个法规包原文不在包内,未作核对:{names}。可读记录中这些法规的条款取自其他文本',
    en: '{packs} packs of law that the matter is pinned to are not in the package and were not compared: {names}. What the readable record quotes of them is from other texts',
  },
  'rechecked-otherwise': {
    zh: '可读记录中的状态由摘要为 {here} 的程序图重新核验,不是事项所依的程序图 {pinned}',
    en: 'The readable record was checked once more by the chart {here}, not by {pinned} to which the matter is pinned',
  },
  'words-unknown': {
    zh: '来源关系(prov.json)对下列行为的称呼或条款号不是本核验程序所知的,可能出自另一版本,也可能被改动,未作核对:{words}',
    en: 'What prov.json calls these acts, or the provision that it gives, is none that this verifier knows; it may be of another version or changed, and was not checked: {words}',
  },
  'unit-names-unseen': {
    zh: '单位的登记不在本档次之内,{file} 所写的单位名称未作核对:{names}',
    en: 'The registration of these units is not part of this profile; their names in {file} were not checked: {names}',
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

export type Noting = keyof typeof noting;
