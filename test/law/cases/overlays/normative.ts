import { act, type Act } from '../../../support/case.ts';
import { fairCompetitionDone } from '../../../support/acts/assessments.ts';
import { drafted, draftV1 } from '../../../support/acts/drafting.ts';
import {
  solicitationDone,
  solicitationNotNeeded,
  solicitationOpen,
} from '../../../support/acts/participation.ts';
import { advised, lawfulOpinion, reviewed } from '../../../support/acts/legality-review.ts';
import { tabling } from '../../../support/acts/deliberation.ts';
import { proposed } from '../../../support/acts/proposal.ts';
import {
  formalText,
  foundToBeWithheld,
  promulgated,
  readyForIssue,
} from '../../../support/acts/resolution.ts';
import { asNormative, checked } from '../../../support/acts/tracks.ts';
import {
  breached,
  but,
  exception,
  flagged,
  holds,
  lastOf,
  underEdition,
  warned,
  type LawCase,
} from '../../law-case.ts';

const finding = { reason: '涉及权利义务,反复适用', basis: '第二条', decider: '局长办公会' };
const classify = act('ClassifyAsNormative', { ...finding, issuer: 'department' });
const exclude = act('ClassifyNotNormative', { ...finding, reason: '内部工作制度' });

const consulted = asNormative([...drafted, ...solicitationDone, ...fairCompetitionDone]);
const check = act('CheckNormativeDocument', {
  draft: draftV1,
  necessity: '没有同类文件',
  procedureFollowed: true,
  evaluated: true,
  opinionsBroadlySought: true,
  burdensHaveLegalBasis: true,
  adjustmentPeriod: 'not-needed',
});
const table = act('TableDraft', tabling, { at: '2026-05-06' });

const noSolicitation = lastOf(solicitationNotNeeded).last;
const affecting = but(noSolicitation, { affectsMarketEntities: true });
const withheld = act('WithholdFromPublic', {
  legalBasis: '《保守国家秘密法》',
  ground: 'state-secret',
  reason: '涉密',
  reviewer: '审查人',
});

const opening = lastOf(solicitationOpen);
const leavingFewDays = underEdition(asNormative([...drafted, ...opening.before]), {
  limits: {
    normativeCommentWorkingDays: {
      advisory: {
        value: 25,
        unit: 'working-day',
        bound: 'at-least',
        provision: 'B-8',
        mark: 'RECALLED-L',
      },
    },
  },
});
const urgentNotice = but(opening.last, {
  notice: { ...(opening.last.statement.notice as object), reasonForShorterPeriod: '情况紧急' },
});

const issueOpinion = (at: string, early?: object): Act =>
  act('IssueLawfulOpinion', { ...lawfulOpinion, ...(early && { early }) }, { at });
const onTime = issueOpinion('2026-04-29');
const hurried = issueOpinion('2026-04-22', { ground: 'own-accord' });
const urgent = issueOpinion('2026-04-22', { ground: 'own-accord', urgency: 'emergency' });
const formal = {
  ...formalText,
  number: '示例数规〔2026〕1号',
  expiresOn: '2029-06-20',
};
const ready = asNormative(checked(readyForIssue));
const issue = (changes: object = {}): Act =>
  act('IssueDecision', { ...formal, ...changes }, { at: '2026-05-15' });
const sudden = { effectiveOn: '2026-06-01', expiresOn: '2029-06-01' };
const published = asNormative(checked(promulgated)).map((each) =>
  each.step === 'IssueDecision' ? issue() : each,
);
const { before: issuedNormative } = lastOf(published);
const fileIt = act(
  'FileNormativeDocument',
  { filedOn: '2026-06-02', filedWith: '区司法局', receipt: '备〔2026〕1号' },
  { at: '2026-06-02' },
);
const of305 = (acts: readonly Act[]) => underEdition(acts, { filedOn: '2026-01-20' });

/** Track B: normative documents, of the nation, the province and the city. */
export const normative: readonly LawCase[] = [
  holds('B-DEF-1', 'takes a finding with its reason and who decided', proposed, classify),
  breached('B-DEF-1', 'refuses a finding by nobody', proposed, but(classify, { decider: ' ' })),
  breached(
    'B-DEF-1',
    'refuses a finding without its reason',
    proposed,
    but(classify, { reason: '' }),
  ),
  holds('B-DEF-2', 'tells a document of the government from a department’s', proposed, {
    ...but(classify, { issuer: 'government' }),
  }),
  breached(
    'B-DEF-2',
    'refuses a document that is nobody’s',
    proposed,
    but(classify, { issuer: undefined }),
  ),
  holds('B-DEF-3', 'excludes what is executed internally, for a reason', proposed, exclude),
  breached(
    'B-DEF-3',
    'refuses an exclusion without its basis',
    proposed,
    but(exclude, { basis: '' }),
  ),
  flagged(
    'B-DEF-3',
    'keeps on record that an excluded plan binds outsiders',
    proposed,
    but(exclude, { bindsOutsiders: true }),
  ),
  holds('B-0', 'checks a document once comments on it were invited', consulted, check),
  breached(
    'B-0',
    'refuses to find that comments need not be invited',
    asNormative(drafted),
    noSolicitation,
  ),
  breached(
    'B-0',
    'refuses the check while comments are open',
    asNormative([...drafted, ...solicitationOpen, ...fairCompetitionDone]),
    check,
  ),
  breached(
    'B-0',
    'withholds no normative document',
    [...issuedNormative, ...foundToBeWithheld],
    act('WithholdDecision', { legalBasis: '某法', reason: '不宜公开', reviewer: '保密办' }),
  ),
  breached('B-0', 'files nothing before its publication', ready, fileIt),
  holds('B-1', 'takes a document that is found necessary', consulted, check),
  breached(
    'B-1',
    'refuses a document nobody found necessary',
    consulted,
    but(check, { necessity: ' ' }),
  ),
  holds(
    'B-2',
    'tables a document whose making was checked',
    lastOf(checked(asNormative([...reviewed, table]))).before,
    table,
  ),
  flagged('B-2', 'shows a check by who drafted the document', consulted, {
    ...check,
    person: 'p-drafter',
  }),
  breached('B-2', 'tables no document whose making nobody checked', asNormative(reviewed), table),
  ...['procedureFollowed', 'evaluated', 'opinionsBroadlySought'].map((what) =>
    breached(
      'B-2',
      `refuses a check that does not confirm ${what}`,
      consulted,
      but(check, { [what]: false }),
    ),
  ),
  holds(
    'B-3',
    'finds that comments need not be invited where no market entity is touched',
    drafted,
    noSolicitation,
  ),
  breached('B-3', 'refuses it where market entities are closely affected', drafted, affecting),
  exception('B-3', 'yields where the law asks for secrecy', [...drafted, withheld], affecting, {
    given: drafted,
    when: affecting,
  }),
  breached(
    'B-3',
    'invites comments before what was withheld is opened again',
    [...drafted, withheld, affecting],
    act('PlanParticipation', { methods: ['symposium'], affectsSpecialGroups: false }),
  ),
  holds('B-4', 'takes a check that confirms a legal basis for every burden', consulted, check),
  breached(
    'B-4',
    'refuses a burden without a legal basis',
    consulted,
    but(check, { burdensHaveLegalBasis: false }),
  ),
  breached(
    'B-4',
    'refuses a check before the fair competition review',
    asNormative([...drafted, ...solicitationDone]),
    check,
  ),
  holds('B-5', 'takes an audit of seven working days', asNormative(advised), onTime),
  warned('B-5', 'shows an audit of two working days', asNormative(advised), hurried),
  flagged(
    'B-5',
    'keeps on record an audit of nineteen',
    asNormative(advised),
    issueOpinion('2026-05-20'),
  ),
  exception(
    'B-5',
    'yields to an emergency that is stated',
    underEdition(asNormative(advised), { confirmed: ['B-5'] }),
    urgent,
    hurried,
  ),
  holds('B-7', 'issues under a number of the register', ready, issue()),
  warned('B-7', 'shows a number without 规', ready, issue({ number: '示例数〔2026〕1号' })),
  holds('B-8', 'gives an urgent notice its reason', leavingFewDays, urgentNotice),
  warned('B-8', 'shows a notice that leaves too few working days', leavingFewDays, opening.last),
  exception(
    'B-8',
    'yields to urgency that the notice states',
    underEdition(leavingFewDays, { confirmed: ['B-8'] }),
    urgentNotice,
    opening.last,
  ),
  holds('B-9', 'issues one on trial for three years', ready, issue()),
  warned('B-9', 'shows one on trial for longer', ready, issue({ expiresOn: '2029-06-21' })),
  warned('B-9', 'shows one without an end', ready, issue({ expiresOn: undefined })),
  holds('B-10', 'issues one that takes effect after thirty days', ready, issue()),
  warned('B-10', 'shows one that takes effect at once', ready, issue(sudden)),
  exception(
    'B-10',
    'yields where delay would obstruct it, as it states',
    underEdition(ready, { confirmed: ['B-10'] }),
    issue({ ...sudden, earlyEffectReason: '不立即施行将妨碍执行' }),
    issue(sudden),
  ),
  holds('B-11', 'files a document with its receipt', published, fileIt),
  warned('B-11', 'shows a filing without its receipt', published, but(fileIt, { receipt: '' })),
  flagged('B-11', 'keeps on record a filing after fifteen days', published, {
    ...fileIt,
    at: '2026-06-03',
  }),
  holds('B-12', 'issues a document that stands in the register', ready, issue()),
  breached(
    'B-12',
    'refuses a document that stands in no register',
    ready,
    issue({ registration: undefined }),
  ),
  holds(
    'B-12-305',
    'issues a document of before that stands in the register',
    of305(ready),
    issue(),
  ),
  warned(
    'B-12-305',
    'shows a document of before that stands in no register',
    of305(ready),
    issue({ registration: ' ' }),
  ),
  holds(
    'B-DEF-3-305',
    'excludes a plan for a special task, as it states',
    of305(proposed),
    exclude,
  ),
  breached(
    'B-DEF-3-305',
    'refuses an exclusion that rests on nothing, as the province does',
    underEdition(of305(proposed), { confirmed: ['B-DEF-3-305'] }),
    but(exclude, { basis: ' ' }),
    ['B-DEF-3', 'B-DEF-3-305'],
  ),
];
