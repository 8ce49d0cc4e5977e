import { bundledCalendar, civilDateOf } from '../../src/statute/calendar/index.ts';
import { emptyDirectory, withDirectoryEntry } from '../../src/annual-report/acts/directory.ts';
import { noEdits, withEdit } from '../../src/annual-report/acts/edits.ts';
import { emptyRegister, withRegisterEntry } from '../../src/annual-report/acts/register.ts';
import { gather } from '../../src/annual-report/gather.ts';
import type { Line } from '../../src/annual-report/line.ts';
import { withEntry, type MatterYears } from '../../src/annual-report/matter-years.ts';
import { withRefusal, type RefusalYears } from '../../src/annual-report/refusals.ts';
import { rowFor } from '../../src/annual-report/year-row.ts';
import { wholeYear, type WholeYear } from '../../src/annual-report/whole-year.ts';
import type { Entry } from '../../src/engine/ports/index.ts';
import { recorded } from './recorded.ts';

const secretary = { person: 's01', name: '示例秘书', role: 'secretary', unit: 'general-office' };
const SOURCE = 'ab'.repeat(32);

/** Entries of one stream, numbered as a ledger would. */
const lines = (stream: string, facts: readonly Record<string, unknown>[]): Line[] =>
  facts.map((fact, index) => {
    const recordedAt = typeof fact.at === 'string' ? fact.at : '2026-03-01T01:00:00.000Z';
    return {
      stream,
      sequence: index + 1,
      recordedAt,
      fact: { at: recordedAt, by: secretary, ...fact },
    };
  });

const item = (number: string, name: string, over: Record<string, unknown> = {}) => ({
  type: 'DirectoryItemListed',
  number,
  name,
  unit: 'data-section',
  plannedFor: '2026-11-30',
  hearing: false,
  ...over,
});

export interface MadeUpYear {
  year: string;
  matters: readonly Entry[][];
  refusals?: readonly Entry[][];
  directory?: Line[];
  register?: Line[];
  lastRegister?: Line[];
  edits?: Line[];
}

const entriesOf = (name: string) => recorded(name).record.entries;
const refusalsOf = (name: string) => recorded(name).record.refusals;
const directory = (year: string, facts: Record<string, unknown>[]) =>
  lines(`directory:${year}`, facts);
const register = (year: string, facts: Record<string, unknown>[]) =>
  lines(`register:${year}`, facts);

/** Everything that a bureau might have on record in a year. */
export const richYear: MadeUpYear = {
  year: '2026',
  matters: ['whole-matter', 'whole-operation', 'under-review', 'open-for-comments'].map(entriesOf),
  refusals: ['whole-matter', 'whole-operation', 'under-review'].map(refusalsOf),
  directory: directory('2026', [
    item('示例-1', '公共数据授权运营实施方案(试行)'),
    item('2', '政务云管理办法', { hearing: true, plannedFor: '2026-03-31' }),
    { type: 'PartyConsentRecorded', on: '2026-03-10', reference: '示例党委〔2026〕3号' },
    {
      type: 'DirectoryPublished',
      publishedOn: '2026-03-20',
      url: 'https://example.invalid/directory',
    },
    item('3', '数据要素奖励办法', { reason: '上级部署' }),
    {
      type: 'DirectoryItemAdjusted',
      number: '示例-1',
      plannedFor: '2026-12-20',
      reason: '论证延长',
    },
  ]),
  register: register('2026', [
    {
      type: 'LegalWorkRegistered',
      kind: 'contract',
      title: '示例采购合同',
      reviewedOn: '2026-05-06',
      reviewer: { name: '示例律师', capacity: 'outsideCounsel' },
      opinions: 4,
      adopted: 3,
    },
    {
      type: 'LegalWorkRegistered',
      kind: 'disclosure',
      title: '示例信息公开答复',
      reviewedOn: '2026-06-06',
      reviewer: { name: '示例公职律师', capacity: 'governmentLawyer' },
      opinions: 1,
      adopted: 1,
    },
    {
      type: 'FigureEntered',
      figure: 'M20.studies',
      value: 6,
      source: SOURCE,
      sourceTitle: '学法记录',
    },
    {
      type: 'ProblemRecorded',
      number: '1',
      text: '对前沿领域法律风险的研判能力有待加强',
      cause: '专业力量不足',
    },
  ]),
  lastRegister: register('2025', [
    { type: 'ProblemRecorded', number: '1', text: '智慧应用场景有待挖掘', cause: '统筹不够' },
    { type: 'ProblemRecorded', number: '2', text: '数据安全保障能力仍待提升', cause: '投入不足' },
    { type: 'ProblemClosed', number: '1', measures: '建成智能体共创平台', source: SOURCE },
  ]),
};

/** One matter that nobody reviewed, and a directory item that nobody started. */
export const poorYear: MadeUpYear = {
  year: '2026',
  matters: [entriesOf('open-for-comments')],
  directory: directory('2026', [item('1', '从未启动的事项', { plannedFor: '2026-01-12' })]),
};

export const emptyYear: MadeUpYear = { year: '2026', matters: [] };

/** The row that a matter's entries fold to. */
export function rowOf(entries: readonly Entry[]): MatterYears {
  const [first] = entries;
  const matterId = first?.stream.slice('matter:'.length) ?? '';
  return entries.reduce<MatterYears | undefined>(
    (row, entry) => withEntry(row, matterId, entry),
    undefined,
  ) as MatterYears;
}

const refusalRow = (entries: readonly Entry[]): RefusalYears[] => {
  const row = entries.reduce<RefusalYears | undefined>(
    (known, entry) => withRefusal(known, entry.stream.slice('refusals:'.length), entry),
    undefined,
  );
  return row ? [row] : [];
};

/** A made-up year as a report reads it, at a made-up head of the log. */
export async function readingOf(made: MadeUpYear): Promise<WholeYear> {
  const { year, matters, refusals = [] } = made;
  const last = matters
    .flat()
    .map(({ recordedAt }) => recordedAt)
    .toSorted()
    .at(-1);
  return wholeYear({
    year,
    authority: '示例区政务服务和数据管理局',
    demonstration: true,
    unitNames: { 'data-section': '示例局数据资源科', 'service-section': '示例局政务服务科' },
    head: { size: 100 + matters.flat().length, code: '7K2M-9QXA-C' },
    recordedOn: last ? civilDateOf(last) : `${year}-12-31`,
    gathered: await gather(
      year,
      bundledCalendar,
      matters.map((entries) => rowFor(rowOf(entries))),
      refusals.flatMap(refusalRow),
    ),
    directory: (made.directory ?? []).reduce(withDirectoryEntry, emptyDirectory),
    register: (made.register ?? []).reduce(withRegisterEntry, emptyRegister),
    lastRegister: (made.lastRegister ?? []).reduce(withRegisterEntry, emptyRegister),
    edits: (made.edits ?? []).reduce(withEdit, noEdits),
  });
}
