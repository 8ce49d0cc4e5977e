import type { Breach, Text } from '../../../errors.ts';
import { civilDateOf, daysBetween, isCivilDate } from '../../../statute/calendar/index.ts';
import { provisionOf } from '../../../statute/provisions.ts';
import { steps } from '../../../statute/steps/index.ts';
import type { Officer } from '../../../machines/matter/fact.ts';
import { cell, chapter, paragraph, type Block, type Cell } from '../../paper/blocks.ts';
import { beijingTime } from './describe.ts';
import { fieldWords } from './field-words.ts';
import { punctuated } from '../../paper/typography.ts';
import { factInPrint, officerInWords, stepInWords, stepOfFact } from './facts-in-words.ts';
import { isDeclaration } from './matrix.ts';
import type { Ran } from './replay.ts';
import {
  shownActs,
  shownNumbers,
  shownSpan,
  withholds,
  type Act,
  type RecordSource,
} from './source.ts';

type Columns = Extract<Block, { kind: 'table' }>['columns'];

/** A chapter that is one table, or one sentence where there is nothing to tell. */
export function tabled(
  title: string,
  lead: string,
  columns: Columns,
  rows: readonly (readonly Cell[])[],
  none: string,
): Block[] {
  return [
    chapter(title),
    paragraph(lead, 'muted'),
    rows.length === 0 ? paragraph(none) : { kind: 'table', columns, rows },
  ];
}

/** That there is none is said of the whole only where the whole is shown. */
const none = (source: RecordSource, what: string): string =>
  withholds(source) ? `可见的记录中没有${what}；不予公开的记录不作说明。` : `没有${what}。`;

const said = (value: unknown): string => (typeof value === 'string' ? value : '');

/** 认定不需要的事项及理由: what was declared not owed, by whom, on which basis and why. */
export function notNeeded(source: RecordSource): Block[] {
  const declared = shownActs(source).filter(({ fact }) => isDeclaration(fact.type));
  const rows = [...declared.map((act) => declaredRow(act, source)), ...packRows(source)];
  return tabled(
    '认定不需要的事项及理由',
    '没有证据的环节，必须有人认定不需要，并写明理由、依据和决定者。',
    [
      ['条目', 7],
      ['认定', 22],
      ['理由', 36],
      ['依据与决定者', 21],
      ['认定人', 14],
    ],
    rows,
    none(source, '认定不需要的事项'),
  );
}

function declaredRow({ entry, fact }: Act, { names }: RecordSource): Cell[] {
  const { reason, basis, decider } = fact as {
    reason?: unknown;
    basis?: unknown;
    decider?: unknown;
  };
  const step = stepOfFact(fact.type);
  const article = step ? punctuated(provisionOf(steps[step].provision).citation) : '';
  return [
    cell(String(entry.sequence)),
    cell(`${factInPrint(fact.type)}\n${article}`),
    cell(said(reason) || '（记录中没有理由）', said(reason) ? 'plain' : 'bad'),
    cell([said(basis), said(decider) && `决定者：${said(decider)}`].filter(Boolean).join('\n')),
    cell(officerInWords(fact.by, names)),
  ];
}

/** Materials of the meeting that were marked as not applicable (Order 713, art. 29). */
function packRows(source: RecordSource): Cell[][] {
  return shownActs(source).flatMap(({ entry, fact }) => {
    const pack = 'pack' in fact ? (fact.pack as Record<string, unknown> | undefined) : undefined;
    return Object.entries(pack ?? {}).flatMap(([group, item]) => {
      const { status, reason } = item as { status?: unknown; reason?: unknown };
      if (status !== 'not-applicable') return [];
      return [
        [
          cell(String(entry.sequence)),
          cell(`会议材料：${fieldWords[group] ?? group}不适用\n${provisionOf('A-SUB-1').citation}`),
          cell(said(reason) || '（记录中没有理由）', said(reason) ? 'plain' : 'bad'),
          cell(''),
          cell(officerInWords(fact.by, source.names)),
        ],
      ];
    });
  });
}

/** 被拒绝的尝试: who tried what, and which provision stood against it. */
export function refusals(source: RecordSource): Block[] {
  const shown = source.refusals.filter(({ ground }) => ground === undefined);
  const hidden = source.refusals.length - shown.length;
  const nothing = hidden > 0 ? `另有${hidden}次，属内部工作流程，不予公开。` : '没有被拒绝的尝试。';
  return tabled(
    '被拒绝的尝试',
    '系统依规则拒绝的行为。被拒绝的行为没有发生效力，只留下记录。',
    [
      ['编号', 6],
      ['时间', 14],
      ['尝试的行为与人员', 28],
      ['所违反的条款与缺少的内容', 52],
    ],
    shown.map(({ entry: { sequence, recordedAt, fact } }) => [
      cell(String(sequence)),
      cell(beijingTime(recordedAt)),
      cell(`${stepInWords(said(fact.step))}\n${officerInWords(fact.by as Officer, source.names)}`),
      cell((fact.breaches as Breach[]).map(breachInWords).join('\n')),
    ]),
    nothing,
  );
}

/** What is required is a sentence of its own; what was missing is another. */
const breachInWords = ({ article, requires, missing }: Breach) =>
  `${punctuated(article)}：${sentence([requires])}${missing.length > 0 ? sentence(missing) : ''}`;

const sentence = (said: readonly Text[]) =>
  `${said.map(({ zh }) => punctuated(zh).replace(/。$/u, '')).join('；')}。`;

/** 期限及其计算: every deadline that ran, counted day by day, and how it ended. */
export function deadlines(source: RecordSource): Block[] {
  const numbers = shownNumbers(source);
  const shown = source.replayed.deadlines.filter(({ from }) => numbers.has(from));
  const uncounted = source.replayed.uncounted.filter((sequence) => numbers.has(sequence));
  const partly = withholds(source);
  const blocks = tabled(
    '期限及其计算',
    `期限由规则计算，不能由人填写。日历依据国务院办公厅历年放假安排。结果以案卷${partly ? '可见的' : ''}末条记录为准。`,
    [
      ['期限', 20],
      ['自第几条起', 9],
      ['届满日', 12],
      ['计算', 39],
      ['结果', 20],
    ],
    shown.map((ran) => deadlineRow(ran, source)),
    none(source, '期限'),
  );
  const notes = [
    partly ? '由不予公开的记录起算或者终止的期限，其起算、终止均不列出。' : '',
    uncounted.length > 0 ? '部分期限跨入尚无放假安排的年度，未能计算。' : '',
  ].filter(Boolean);
  return [...blocks, ...notes.map((note) => paragraph(note, 'muted'))];
}

function deadlineRow(ran: Ran, source: RecordSource): Cell[] {
  const { due, from } = ran;
  return [
    cell(`${punctuated(due.zh)}\n${punctuated(provisionOf(due.provision).citation)}`),
    cell(`第${from}条`),
    cell(due.due),
    cell(punctuated(due.counting.zh)),
    outcomeOf(ran, source),
  ];
}

/** An end that is withheld is like none: neither its day is told nor that there is one. */
function outcomeOf({ due, until }: Ran, source: RecordSource): Cell {
  const last = shownSpan(source)?.to ?? '';
  if (withholds(source) && !(until && shownNumbers(source).has(until.sequence)))
    return cell('可见的记录未显示结果', 'muted');
  if (until) {
    const ended = `第${until.sequence}条（${civilDateOf(until.at)}）后终止`;
    return until.at > due.at && due.kind === 'duty'
      ? cell(`${ended}，已逾期`, 'bad')
      : cell(due.kind === 'duty' ? `${ended}，未逾期` : ended, 'good');
  }
  if (due.kind !== 'duty') return cell(last >= due.at ? '已届满' : '尚未届满');
  return last >= due.at ? cell('末条记录时已逾期', 'bad') : cell('末条记录时尚未届满', 'caution');
}

/** 发生与记录之间的间隔: where a declared day and the day of recording differ. */
export function gaps(source: RecordSource): Block[] {
  const rows = shownActs(source).flatMap(gapRows);
  return tabled(
    '发生与记录之间的间隔',
    '办理人申报的日期与服务器记录日期不一致的，全部列出。法定期限一律自记录时间起算。',
    [
      ['条目', 8],
      ['行为', 26],
      ['申报的日期', 26],
      ['记录日期', 20],
      ['间隔', 20],
    ],
    rows,
    none(source, '不一致的日期'),
  );
}

/** Days that tell when something happened; days that plan or promise something are none. */
const OCCURRED = [
  'occurredOn',
  'heldOn',
  'foundOn',
  'receivedOn',
  'reportedOn',
  'issuedOn',
  'filedOn',
  'publishedOn',
  'transferredOn',
];

function gapRows({ entry, fact }: Act): Cell[][] {
  const recorded = civilDateOf(entry.recordedAt);
  return Object.entries(fact).flatMap(([member, value]) => {
    if (!OCCURRED.includes(member) || typeof value !== 'string' || !isCivilDate(value)) return [];
    const days = daysBetween(value, recorded);
    if (days === 0) return [];
    return [
      [
        cell(String(entry.sequence)),
        cell(factInPrint(fact.type)),
        cell(`${fieldWords[member] ?? member} ${value}`),
        cell(recorded),
        cell(days > 0 ? `记录晚${days}日` : `申报的日期在记录之后${-days}日`, 'caution'),
      ],
    ];
  });
}
