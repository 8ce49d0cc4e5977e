import { act } from '../../support/case.ts';
import { drafted } from '../../support/acts/drafting.ts';
import { classified, initiated, proposed } from '../../support/acts/proposal.ts';
import { breached, but, exception, holds, lastOf, without, type LawCase } from '../law-case.ts';

const { last: filing } = lastOf(proposed);
const from = (kind: string, assignedTo?: string) =>
  but(filing, { source: { kind, ...(assignedTo && { assignedTo }) }, suggestion: undefined });
const suggestion = filing.statement.suggestion as object;
const study = act('RecordStudy', { conclusion: 'start', findings: '建议启动' });
const { before: unstarted, last: start } = lastOf(initiated);
const led = (first: boolean, second: boolean) =>
  but(start, {
    sponsors: [
      { unit: 'data-section', lead: first },
      { unit: 'service-section', lead: second },
    ],
  });
const costs = act('RecordCostBenefit', { costs: '平台与人力投入', benefits: '数据要素流通' });
const costsDue = act('RequireCostBenefit', { reason: '涉及财政投入' });
const noCosts = act('DeclareCostBenefitNotNeeded', {
  reason: '不涉及财政投入',
  basis: '第十二条第三款',
  decider: '局长办公会',
});
const { before: undrafted, last: draft } = lastOf(drafted);
const listed = drafted.find(({ step }) => step === 'ListLegalBasis')!;
const [basis] = listed.statement.bases as object[];
const research = drafted.find(({ step }) => step === 'RecordResearch')!;

/** 第二章第一节 决策启动: articles 10 to 12. */
export const initiation: readonly LawCase[] = [
  holds('A-INIT-1', 'takes a study with its findings', proposed, study),
  breached('A-INIT-1', 'refuses a study without findings', proposed, but(study, { findings: ' ' })),
  breached(
    'A-INIT-1',
    'refuses a study that says not whether to start',
    proposed,
    but(study, { conclusion: undefined }),
  ),
  breached('A-INIT-1', 'knows no start before the study', proposed, start, ['A-INIT-5']),
  holds(
    'A-INIT-2',
    'takes a leader’s proposal that a unit studies',
    [],
    from('leader', 'data-section'),
  ),
  breached('A-INIT-2', 'refuses a leader’s proposal that nobody studies', [], from('leader')),
  holds('A-INIT-3', 'takes a department’s suggestion with its four fields', [], filing),
  ...['problem', 'basis', 'solution', 'necessity'].map((field) =>
    breached(
      'A-INIT-3',
      `refuses a department’s suggestion without its ${field}`,
      [],
      but(filing, { suggestion: { ...suggestion, [field]: ' ' } }),
    ),
  ),
  breached(
    'A-INIT-3',
    'refuses a lower government’s proposal without a suggestion',
    [],
    from('lower-government'),
  ),
  holds(
    'A-INIT-4',
    'takes a deputy’s proposal that a unit studies',
    [],
    from('deputy', 'data-section'),
  ),
  breached('A-INIT-4', 'refuses a deputy’s proposal that nobody studies', [], from('deputy')),
  breached('A-INIT-4', 'refuses a citizen’s proposal that nobody studies', [], from('citizen')),
  holds('A-INIT-5', 'starts a matter with its one lead sponsor', unstarted, led(true, false)),
  breached('A-INIT-5', 'refuses two sponsors of which none leads', unstarted, led(false, false)),
  breached('A-INIT-5', 'refuses two sponsors that both lead', unstarted, led(true, true)),
  breached(
    'A-INIT-5',
    'refuses a start without the decision',
    unstarted,
    but(start, { decision: '' }),
  ),
  breached('A-INIT-5', 'leaves the start to the authority', unstarted, {
    ...start,
    role: 'drafter',
  }),
  breached('A-INIT-5', 'lets nobody draft before the start', classified, research),
  holds('A-DRAFT-1', 'takes a draft after the research', undrafted, draft),
  breached(
    'A-DRAFT-1',
    'refuses a draft before the research',
    without(undrafted, 'RecordResearch'),
    draft,
  ),
  breached(
    'A-DRAFT-1',
    'refuses research without places',
    initiated,
    but(research, { places: [] }),
  ),
  breached(
    'A-DRAFT-1',
    'refuses a draft without its explanation',
    undrafted,
    but(draft, { explanation: undefined }),
  ),
  holds('A-DRAFT-2', 'takes a list of bases that are fully cited', initiated, listed),
  breached(
    'A-DRAFT-2',
    'refuses a draft before its bases are listed',
    without(undrafted, 'ListLegalBasis'),
    draft,
  ),
  breached('A-DRAFT-2', 'refuses an empty list', initiated, but(listed, { bases: [] })),
  breached(
    'A-DRAFT-2',
    'refuses a basis without its article',
    initiated,
    but(listed, { bases: [{ ...basis, article: '' }] }),
  ),
  holds('A-DRAFT-3', 'takes a forecast of costs and benefits', [...drafted, costsDue], costs),
  breached(
    'A-DRAFT-3',
    'refuses a forecast without benefits',
    [...drafted, costsDue],
    but(costs, { benefits: '' }),
  ),
  exception(
    'A-DRAFT-3',
    'takes it as not needed, for a reason on record',
    drafted,
    noCosts,
    but(noCosts, { reason: '' }),
  ),
];
