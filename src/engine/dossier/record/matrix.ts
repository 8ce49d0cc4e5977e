import type { Pack, Provision } from '../../../statute/provision.ts';
import { bindsByMark } from '../../../statute/editions.ts';
import { steps } from '../../../statute/steps/index.ts';
import { missingInNames, type Called } from '../../called.ts';
import { absenceOf, otherMachine, type LawText } from '../law-texts.ts';
import { cell, chapter, paragraph, section, type Block, type Cell } from '../../paper/blocks.ts';
import { numbersInWords, stepOfFact } from './facts-in-words.ts';
import type { Check } from './replay.ts';
import { shownActs, shownNumbers, withholds, type RecordSource } from './source.ts';
import { punctuated } from '../../paper/typography.ts';

/** What the record says to one provision. */
interface Standing {
  status: Cell;
  why: string;
}

interface Evidence {
  shown: readonly Check[];
  /** Whether all of the matter's entries can be seen: only then is it said that nothing bears on it. */
  whole: boolean;
  /** Entries that declare the provision's duty not needed. */
  declined: readonly number[];
  names: Called;
}

const withoutChecks: Record<Provision['heldBy'], Standing> = {
  chart: { status: cell('尚未适用', 'muted'), why: '记录中尚无适用此条的行为' },
  record: {
    status: cell('由记录保证', 'muted'),
    why: '只增不改、逐条封印、入日志，按卷首说明核对',
  },
  roles: { status: cell('由权限保证', 'muted'), why: '由岗位权限限制办理人' },
  views: { status: cell('由期限跟踪', 'muted'), why: '见“期限及其计算”' },
  text: { status: cell('系统不检查', 'muted'), why: '仅供阅读，须由人工核对' },
};

const numbersOf = (checks: readonly Check[]) =>
  numbersInWords(checks.map(({ sequence }) => sequence));

function standingOf({ heldBy, instead }: Provision, evidence: Evidence): Standing {
  const { shown, whole, declined } = evidence;
  const of = (outcome: Check['outcome']) => shown.filter((check) => check.outcome === outcome);
  const [unmet, flagged, unknown, kept] = [of('unmet'), of('flagged'), of('unknown'), of('kept')];
  if (unmet.length > 0)
    return { status: cell('现行规则下不符', 'bad'), why: reasons(unmet, evidence) };
  if (flagged.length > 0)
    return { status: cell('有提示', 'caution'), why: reasons(flagged, evidence) };
  if (declined.length > 0)
    return {
      status: cell('认定不需要', 'muted'),
      why: `${numbersInWords(declined)}，理由见下章`,
    };
  if (unknown.length > 0)
    return {
      status: cell('未能核验', 'caution'),
      why: `${numbersOf(unknown)}：缺相应年度放假安排`,
    };
  if (kept.length > 0) return { status: cell('符合', 'good'), why: `${numbersOf(kept)}已核验` };
  if (!whole && heldBy === 'chart')
    return { status: cell('未显示', 'muted'), why: '可见的记录中没有适用此条的行为' };
  const { status, why } = withoutChecks[heldBy];
  return { status, why: instead ? punctuated(instead.zh) : why };
}

/** What an act shown was told to lack, unless that was found out from acts that are not shown. */
const reasons = (checks: readonly Check[], { whole, names }: Evidence) =>
  checks
    .map(({ sequence, missing, onRecord }) =>
      whole || onRecord
        ? `第${sequence}条：${missingInNames(missing, names)
            .map(({ zh }) => punctuated(zh))
            .join('；')}`
        : `第${sequence}条：所缺内容涉及不予公开的记录`,
    )
    .join('\n');

/** 规则 × 证据 × 状态: every provision that the matter is pinned to, and what the record shows of it. */
export function matrix(source: RecordSource): Block[] {
  const machine = otherMachine(source.edition);
  return [
    chapter('规则、证据与状态'),
    paragraph(
      '列出本案所依版本的全部条款。状态由本案记录重新核验得出：“符合”指相应行为发生时规则的各项条件在记录中均已具备；标记为 READ、design 的条款具有约束力，其他标记的条款尚待规则管理员确认，只作提示。没有记录的，不作任何推定。',
      'muted',
    ),
    ...(withholds(source)
      ? [paragraph('只依据可见的行为列出；不予公开的记录适用哪些条款，此处不作说明。', 'muted')]
      : []),
    ...(machine === undefined
      ? []
      : [
          paragraph(
            `注意：本案所依程序图的摘要为 ${source.edition.machine}，重新核验所用程序图的摘要为 ${machine}，两者不同。下列状态只供参考，以当时的记录为准。`,
            'caution',
          ),
        ]),
    ...source.law.flatMap((text) => packTable(text, source)),
  ];
}

/** What a pack is called, with its number in parentheses; an instrument whose number is not known brings its own. */
export const packTitle = ({ title, instrument }: Pick<Pack, 'title' | 'instrument'>): string =>
  punctuated(/^[((]/.test(instrument) ? `${title}${instrument}` : `${title}（${instrument}）`);

/** Another text than the one of the matter is never shown without saying so. */
function packTable(law: LawText, source: RecordSource): Block[] {
  const { pinned, text, here } = law;
  const pack = here?.pack;
  const caution = paragraph(
    `注意：本案所依文本的摘要为 ${pinned.sha256}（版本 ${pinned.version}）。${absenceOf(law).zh}。${pack ? '下表的条款取自该另一文本，不是本案所依文本，只供对照；状态也由其核验。' : '条款不能列出。'}`,
    'caution',
  );
  if (!pack) return [section(pinned.id), caution];
  const filed = filedDocuments(source);
  return [
    section(packTitle(pack)),
    ...(text === undefined ? [caution] : []),
    {
      kind: 'table',
      columns: [
        ['条款', 16],
        ['要求', 34],
        ['应有文件与在卷情况', 14],
        ['状态', 11],
        ['依据', 25],
      ],
      rows: pack.provisions.map((provision) => provisionRow(provision, filed, source)),
    },
  ];
}

function provisionRow(
  provision: Provision,
  filed: ReadonlyMap<string, number>,
  source: RecordSource,
): Cell[] {
  const { id, article, requires, mark, evidence } = provision;
  const { status, why } = standingOf(provision, evidenceFor(id, source));
  const binds = bindsByMark(mark) || source.edition.confirmed.includes(id);
  return [
    cell(`${id}\n${punctuated(article)}\n${mark}${binds ? '' : '（仅提示）'}`),
    cell(punctuated(requires.zh)),
    cell(evidence.map((code) => `${code}：${filed.get(code) ?? 0}件`).join('\n')),
    status,
    cell(why),
  ];
}

function evidenceFor(id: string, source: RecordSource): Evidence {
  const numbers = shownNumbers(source);
  const checks = source.replayed.checks.filter(({ provision }) => provision === id);
  return {
    shown: checks.filter(({ sequence }) => numbers.has(sequence)),
    whole: !withholds(source),
    declined: shownActs(source)
      .filter(({ fact }) => declares(fact.type, id))
      .map(({ entry }) => entry.sequence),
    names: source.names,
  };
}

const declares = (type: string, provision: string) => {
  const step = stepOfFact(type);
  return isDeclaration(type) && step !== undefined && steps[step].provision === provision;
};

/** A recorded judgement that something is not owed in this matter. */
export const isDeclaration = (type: string): boolean =>
  /DeclaredNot|ClassifiedNot|OutOfScope$|Withheld$/.test(type);

function filedDocuments({ files }: RecordSource): ReadonlyMap<string, number> {
  const filed = new Map<string, number>();
  for (const { document, ground } of files)
    if (ground === undefined) filed.set(document, (filed.get(document) ?? 0) + 1);
  return filed;
}
