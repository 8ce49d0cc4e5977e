import { act, digestOf, file } from '../../support/case.ts';
import { executing, gaps } from '../../support/acts/aftermath.ts';
import {
  convened,
  deliberatedWith,
  minutes,
  notice,
  tabling,
} from '../../support/acts/deliberation.ts';
import { drafted, draftV1, explanationV1 } from '../../support/acts/drafting.ts';
import {
  itemsClosed,
  lawfulOpinion,
  lawyersOpinion,
  reviewed,
  reviewFile,
  underReview,
} from '../../support/acts/legality-review.ts';
import { initiated } from '../../support/acts/proposal.ts';
import { asNormative, checked } from '../../support/acts/tracks.ts';
import { breached, but, exception, flagged, holds, lastOf, type LawCase } from '../law-case.ts';

const { before: undrafted, last: draft } = lastOf(drafted);
const record = act('RecordDeliberation', minutes, { at: '2026-05-11' });
const issue = act('IssueLawfulOpinion', lawfulOpinion, { at: '2026-05-20' });
const draftV2 = digestOf('draft v2');
/** Found lawful once, then changed in substance, and on its way through the review again. */
const reviewedAnew = [
  ...reviewed,
  act('ChangeDraftSubstantively', { reason: '调整收益分配' }),
  act('SubmitDraft', {
    version: 2,
    draft: draftV2,
    explanation: explanationV1,
    changes: '调整收益分配',
    evidence: [file('D08', 'draft v2'), file('D08', 'explanation v1')],
  }),
  act('SendToLegalityReview', { ...reviewFile, draft: draftV2 }),
  act('AcceptForReview', {}, { at: '2026-05-06' }),
  act('GiveLegalOpinion', { ...lawyersOpinion, draft: draftV2 }),
];
const again = but(issue, { draft: draftV2 });
const convene = act('ConveneMeeting', { ...notice, meetsOn: '2026-05-18' });
const without = (person: string) =>
  but(convene, { members: notice.members.filter((member) => member !== person) });
const deferred = [
  ...deliberatedWith('disagree', 'agree'),
  act('DeferDraft', { decision: '再议' }),
  act('TableDraft', tabling, { at: '2026-05-13' }),
];
const putOff = [...convened, act('PostponeMeeting', { reason: '改期' })];
const adopt = act('AdoptDraft', { draft: draftV1, decision: '通过' });
const chiefSays = (stand: string) => [
  ...convened,
  but(record, {
    speeches: [...minutes.speeches.slice(0, 2), { person: 'p-chief', stand, words: '我的意见' }],
  }),
];
const oneself = { person: 'p-legal' };
const selfAdvised = [...underReview, { ...act('GiveLegalOpinion', lawyersOpinion), ...oneself }];
const ofTheDay = { ...act('IssueLawfulOpinion', lawfulOpinion, { at: '2026-04-29' }), ...oneself };
const normative = asNormative(checked(executing)).map((each) =>
  each.step === 'IssueDecision'
    ? but(each, { number: '示例数规〔2026〕1号', expiresOn: '2029-06-20' })
    : each,
);
const compile = act('CompileArchive', { missing: gaps });
const unfiled = but(compile, {
  missing: [...gaps, { document: 'D30', reason: '备案期限未届满,备案后补入' }],
});

/** What the record of a step has to be, and what of it is shown though it is lawful. */
export const records: readonly LawCase[] = [
  flagged(
    'A-DRAFT-2',
    'shows a basis that is not in force yet',
    initiated,
    act('ListLegalBasis', {
      bases: [
        { title: '某办法', number: '某令', article: '三', inForceOn: '2026-07-01', source: '网站' },
      ],
    }),
  ),
  breached(
    'A-DRAFT-1',
    'takes no draft that is filed as something else',
    undrafted,
    but(draft, { evidence: [file('D05', 'draft v1'), file('D08', 'explanation v1')] }),
  ),
  breached(
    'A-LEG-8',
    'confirms no revision that is filed as something else',
    itemsClosed,
    act('ConfirmReviewItems', {
      draft: digestOf('another revision'),
      evidence: [file('D22', 'another revision')],
    }),
  ),
  holds('A-LEG-8', 'takes an opinion of its own on the changed draft', reviewedAnew, {
    ...but(again, { evidence: [file('D21', 'second opinion')] }),
  }),
  breached('A-LEG-8', 'takes the opinion that was voided for none', reviewedAnew, again),
  breached(
    'A-MEET-4',
    'takes no notice of the meeting for its minutes',
    convened,
    but(record, { evidence: [file('D24', 'notice of the meeting')] }),
  ),
  breached(
    'A-MEET-4',
    'takes no minutes of the meeting before for those of this one',
    [...deferred, convene],
    { ...but(record, { heldOn: '2026-05-18' }), at: '2026-05-18' },
  ),
  flagged(
    'A-MEET-4',
    'shows that the chief decides the opposite of what he said',
    chiefSays('disagree'),
    adopt,
  ),
  holds('A-MEET-4', 'adopts what the chief abstained from judging', chiefSays('abstain'), adopt),
  flagged(
    'A-MEET-1',
    'shows who dissented before and is not called again',
    deferred,
    without('m-1'),
  ),
  flagged(
    'A-MEET-1',
    'shows who was called before the meeting was put off',
    putOff,
    without('m-2'),
  ),
  holds('A-MEET-1', 'calls the members of before again', deferred, convene),
  flagged('A-LEG-6', 'shows that only the reviewer himself advised', selfAdvised, ofTheDay),
  holds(
    'A-LEG-6',
    'takes an opinion on which another advised as well',
    [...selfAdvised, act('GiveLegalOpinion', lawyersOpinion)],
    ofTheDay,
  ),
  exception(
    'A-ARCH-1',
    'closes the file of a normative document that is not filed yet, as it says',
    normative,
    unfiled,
    compile,
  ),
];
