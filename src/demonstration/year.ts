import { Readable } from 'node:stream';
import type { YearActName } from '../annual-report/acts/index.ts';
import type { Engine } from '../engine/engine.ts';
import type { Officer } from '../machines/matter/fact.ts';
import type { Role } from '../statute/roles.ts';
import { officerOf } from './play.ts';

interface Act {
  by: Role;
  act: YearActName;
  says: Record<string, unknown>;
}

/** A document by which something is shown; one made-up page each. */
const sources = { study: '示例:学法记录(6次)', platform: '示例:智能体共创平台验收报告' };

/** What the sample bureau planned before the year began. */
const before = (items: readonly { number: string; name: string; unit: string }[]): Act[] => [
  ...items.map(({ number, name, unit }): Act => ({
    by: 'secretary',
    act: 'ListDirectoryItem',
    says: { number, name, unit, plannedFor: '2026-12-18', hearing: false },
  })),
  {
    by: 'secretary',
    act: 'ListDirectoryItem',
    says: {
      number: '示例-4',
      name: '示例:政务云管理办法',
      unit: 'data-section',
      plannedFor: '2026-05-29',
      hearing: true,
    },
  },
  {
    by: 'secretary',
    act: 'RecordPartyConsent',
    says: { on: '2025-12-26', reference: '示例区委常委会会议纪要〔2025〕40号' },
  },
  {
    by: 'publisher',
    act: 'PublishDirectory',
    says: { publishedOn: '2026-01-05', url: 'https://example.invalid/directory' },
  },
];

/** What it registered while the year went on. */
const during = (digestOf: (source: keyof typeof sources) => string): Act[] => [
  {
    by: 'outsideCounsel',
    act: 'RegisterLegalWork',
    says: {
      kind: 'contract',
      title: '示例:数据服务采购合同',
      reviewedOn: '2026-05-12',
      reviewer: { name: '冯顾问', capacity: 'outsideCounsel' },
      opinions: 4,
      adopted: 3,
    },
  },
  {
    by: 'governmentLawyer',
    act: 'RegisterLegalWork',
    says: {
      kind: 'disclosure',
      title: '示例:信息公开申请答复',
      reviewedOn: '2026-06-03',
      reviewer: { name: '郑律师', capacity: 'governmentLawyer' },
      opinions: 2,
      adopted: 2,
    },
  },
  {
    by: 'secretary',
    act: 'EnterFigure',
    says: {
      figure: 'M20.studies',
      value: 6,
      source: digestOf('study'),
      sourceTitle: sources.study,
    },
  },
  {
    by: 'secretary',
    act: 'RecordProblem',
    says: { number: '1', text: '对新业态法律风险的研判能力有待加强', cause: '专业力量配备不足' },
  },
];

/** Last year's problems: one that was dealt with, and one that nobody has closed. */
const lastYear = (digestOf: (source: keyof typeof sources) => string): Act[] => [
  {
    by: 'secretary',
    act: 'RecordProblem',
    says: { number: '1', text: '智慧应用场景有待挖掘', cause: '统筹谋划不够' },
  },
  {
    by: 'secretary',
    act: 'RecordProblem',
    says: { number: '2', text: '网络和数据安全保障能力仍待提升', cause: '技术投入不足' },
  },
  {
    by: 'secretary',
    act: 'CloseProblem',
    says: { number: '1', measures: '建成区级智能体共创平台', source: digestOf('platform') },
  },
];

async function take(engine: Engine, year: string, acts: readonly Act[], prefix: string) {
  for (const [index, { by, act, says }] of acts.entries())
    await engine.years.act(year, act, says, officerFor(by), `year-${prefix}-${year}-${index}`);
}

const officerFor = (role: Role): Officer => officerOf(role, 'data-section');

/** The year's directory, planned, agreed to by the Party group and published. */
export const planYear = (
  engine: Engine,
  items: readonly { number: string; name: string; unit: string }[],
): Promise<void> => take(engine, '2026', before(items), 'plan');

/** The year's register, and what is known of last year's problems. */
export async function keepRegister(engine: Engine): Promise<void> {
  const digests = new Map<string, string>();
  for (const [name, text] of Object.entries(sources)) {
    const content = Readable.from([Buffer.from(text)]);
    const { sha256 } = await engine.upload(content, `${text}.txt`, officerFor('secretary'));
    digests.set(name, sha256);
  }
  const digestOf = (source: keyof typeof sources) => digests.get(source) ?? '';
  await take(engine, '2025', lastYear(digestOf), 'last');
  await take(engine, '2026', during(digestOf), 'register');
}
