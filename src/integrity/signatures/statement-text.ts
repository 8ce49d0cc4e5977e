import type { Finding, FindingName, StatementParts } from './statement-parts.ts';

/** The acts that are signed, as the text calls them. */
export const signedActs: Readonly<Record<string, string>> = {
  GiveLegalOpinion: '出具法律意见',
  IssueLawfulOpinion: '出具审查意见:合法',
  IssueConditionalOpinion: '出具审查意见:修改后合法',
  IssueUnlawfulOpinion: '出具审查意见:不合法',
  ConfirmReviewItems: '确认审查意见办理完毕',
  ConfirmEditorialChange: '确认文字修改',
  ConfirmEditorialAdoption: '确认会议修改为文字修改',
  ConfirmMinutesEntry: '确认本人的会议记录',
  DeclineMinutesEntry: '不予确认本人的会议记录',
};

/** The offices that sign. */
export const signingRoles: Readonly<Record<string, string>> = {
  governmentLawyer: '公职律师',
  outsideCounsel: '法律顾问',
  reviewOffice: '合法性审查部门',
  member: '会议组成人员',
  chief: '行政首长',
};

const conclusions: Readonly<Record<string, string>> = {
  lawful: '合法',
  conditional: '修改后合法',
  unlawful: '不合法',
  declined: '不予出具或者不予确认',
  confirmed: '确认',
  'items-closed': '审查意见均已办理,以所涉草案为准',
  editorial: '仅为文字修改,以所涉草案为准',
};

const results: Readonly<Record<string, string>> = {
  complies: '符合规定',
  deficient: '不符合规定',
  'no-explicit-rule': '国家尚无明确规定',
};

const stands: Readonly<Record<string, string>> = {
  agree: '同意',
  disagree: '不同意',
  abstain: '弃权',
  'no-opinion': '无意见',
};

const matters: readonly [FindingName, string][] = [
  ['authority', '是否符合法定权限'],
  ['procedure', '是否履行相关法定程序'],
  ['content', '内容是否符合有关规定'],
];

/** What a step may state in words of its own, in the order in which a reader asks. */
const words: readonly [name: string, zh: string][] = [
  ['opinion', '意见'],
  ['reason', '理由'],
  ['onLawyers', '对法律顾问、公职律师意见的说明'],
  ['legalRisk', '法律风险'],
  ['changes', '修改内容'],
  ['note', '说明'],
  ['licence', '执业证号'],
];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const records = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** Text on one line each: a statement's words cannot make lines that look like ours. */
const inLine = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value ?? '')).replaceAll(
    /\s*[\r\n\u2028\u2029]+\s*/g,
    ' / ',
  );

const named = (table: Readonly<Record<string, string>>, word: unknown): string =>
  table[String(word)] ?? inLine(word);

function findingLines(findings: StatementParts['findings']): string[] {
  if (findings === null) return [];
  return [
    '审查结论(《重大行政决策程序暂行条例》第二十七条):',
    ...matters.map(([name, zh], at) => {
      const { result, reasons }: Finding = findings[name] ?? {};
      const found = result === undefined ? '未作结论' : named(results, result);
      return `  ${at + 1}. ${zh}:${found}。理由:${inLine(reasons ?? '未写明')}`;
    }),
  ];
}

function itemLines({ stated }: StatementParts): string[] {
  const items = records(stated.items);
  return items.length === 0
    ? []
    : ['须修改的内容:', ...items.map(({ number, text }) => `  ${inLine(number)}. ${inLine(text)}`)];
}

const grounds: Readonly<Record<string, string>> = {
  'own-accord': '审查部门自行提前出具',
  consented: '经审查部门书面同意',
  emergency: '突发事件',
  'superior-order': '上级机关的紧急命令和决定',
};

/** An opinion before its time says so in the text that is signed. */
function hasteLines({ stated: { early } }: StatementParts): string[] {
  if (!isRecord(early)) return [];
  const { ground, urgency, reason } = early;
  const said = [ground, urgency].flatMap((word) =>
    word === undefined ? [] : [named(grounds, word)],
  );
  return [`提前出具意见:${[...said, ...(reason === undefined ? [] : [inLine(reason)])].join(';')}`];
}

function contextLines({ context }: StatementParts): string[] {
  const lawyers = records(context.counsel).map(
    ({ name, position }) => `  ${inLine(name)}:${named(conclusions, position)}`,
  );
  const speeches = records(context.speeches).map(
    ({ stand, words: said }) => `  ${named(stands, stand)}:${inLine(said ?? '')}`,
  );
  return [
    ...(lawyers.length > 0 ? ['已收到的法律意见:', ...lawyers] : []),
    ...(context.heldOn === undefined ? [] : [`会议日期:${inLine(context.heldOn)}`]),
    ...(speeches.length > 0 ? ['本人发言记录:', ...speeches] : []),
  ];
}

const fileLines = ({ stated }: StatementParts): string[] =>
  records(stated.evidence).map(
    ({ document, sha256 }) => `随附文件:${inLine(document)},SHA-256 ${inLine(sha256)}`,
  );

/** By its name where the statement has it: the id tells which of two of the same name. */
const unitOf = ({ unit, unitName }: StatementParts['signer']): string =>
  unitName === undefined ? inLine(unit) : `${inLine(unitName)}(${inLine(unit)})`;

/** What the signer reads before signing: Chinese, one matter a line. It follows from the parts alone. */
export function textOf(parts: StatementParts): string {
  const { act, matter, edition, draft, conclusion, reservations, signer, date, stated } = parts;
  return [
    '签名陈述',
    `事项:《${inLine(matter.title)}》(编号 ${inLine(matter.id)})`,
    `办理:${named(signedActs, act)}`,
    `适用规则:${inLine(edition.filedOn)} 立案时有效的版本,SHA-256 ${inLine(edition.sha256)}`,
    draft === null
      ? '所涉草案:无'
      : `所涉草案:《${inLine(draft.title)}》,SHA-256 ${inLine(draft.sha256)}`,
    ...findingLines(parts.findings),
    `结论:${named(conclusions, conclusion)}`,
    ...itemLines(parts),
    ...words.flatMap(([name, zh]) =>
      stated[name] === undefined ? [] : [`${zh}:${inLine(stated[name])}`],
    ),
    ...hasteLines(parts),
    ...(stated.noConflict === true ? ['声明:与本事项无利害关系。'] : []),
    `保留意见:${reservations.trim() === '' ? '无' : inLine(reservations)}`,
    ...contextLines(parts),
    ...fileLines(parts),
    `签名人:${inLine(signer.name)}(${inLine(signer.person)}),${named(signingRoles, signer.role)},${unitOf(signer)}`,
    `日期:${inLine(date)}`,
    '本人已阅读以上内容,以本人掌握的私钥签名。',
  ].join('\n');
}
