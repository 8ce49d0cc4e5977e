import { describe, expect, it } from '@jest/globals';
import { act, changing, digestOf, file, given, type Act } from '../support/case.ts';
import {
  appointment,
  experts,
  expertsAppointed,
  expertsDone,
  handling,
  opinion,
  opinionsGiven,
} from '../support/acts/assessments.ts';
import { drafted, draftV1 } from '../support/acts/drafting.ts';
import { edition } from '../support/edition.ts';

const due = [...drafted, expertsAppointed[0]!];
const appointed = [...drafted, ...expertsAppointed];
const appoint = (changes: object = {}) => act('AppointExperts', { ...appointment, ...changes });
const one = (changes: object) => [{ ...experts[0]!, ...changes }, ...experts.slice(1)];
const advise = (changes: object = {}) => act('RecordExpertOpinion', { ...opinion, ...changes });
const conclude = (list: object[] = handling) => act('ConcludeExpertReview', { handling: list });

/** The same history under a law that also sets the number of experts. */
const withNumbers = (acts: readonly Act[], confirmed: string[] = []): Act[] => {
  const least = { unit: 'person', bound: 'at-least', mark: 'READ-2' } as const;
  const limits = {
    ...edition.limits,
    minExperts: { advisory: { value: 5, provision: 'A-EXP-N', ...least } },
    minExpertsBroad: { advisory: { value: 9, provision: 'A-EXP-N', ...least } },
  };
  return changing(acts, 'ProposeMatter', { edition: { ...edition, limits, confirmed } });
};
const advised = () => given(...drafted, ...opinionsGiven);

describe('Article 19: expert argument', () => {
  it('A-EXP-1 requires it with a reason, and takes a reasoned no', () => {
    given(...drafted)
      .when(act('RequireExpertReview', { reason: '' }))
      .isRefusedUnder('A-EXP-1');
    given(...drafted)
      .when(act('DeclareExpertReviewNotNeeded', { reason: '专业性不强' }))
      .isRefusedUnder('A-EXP-1');
    given(...drafted)
      .when(
        act('DeclareExpertReviewNotNeeded', {
          reason: '专业性不强',
          basis: '第十九条',
          decider: '局长办公会',
        }),
      )
      .records('ExpertReviewDeclaredNotNeeded', { expertReview: 'notNeeded' });
  });

  it.each(['reason', 'basis', 'decider'])('A-EXP-1 takes a blank %s for none', (name) => {
    const no = { reason: '专业性不强', basis: '第十九条', decider: '局长办公会', [name]: ' ' };
    given(...drafted)
      .when(act('DeclareExpertReviewNotNeeded', no))
      .isRefusedUnder('A-EXP-1');
  });

  it('A-EXP-1 asks for a draft where there is none yet', () => {
    const undrafted = drafted.filter(({ step }) => step !== 'SubmitDraft');
    const { ruling } = given(...undrafted, expertsAppointed[0]!).when(
      appoint({ draft: undefined }),
    );
    expect(ruling.lawful ? [] : ruling.breaches[0]?.missing).toHaveLength(2);
  });

  it.each(['necessity', 'feasibility', 'soundness', 'view'])(
    'A-EXP-1 refuses an opinion without its %s',
    (field) => {
      given(...appointed)
        .when(advise({ [field]: undefined }))
        .isRefusedUnder('A-EXP-1');
    },
  );

  it.each(['legality', 'negativeEffects'])('GD-E-1 warns of an opinion without %s', (field) => {
    given(...appointed)
      .when(advise({ [field]: undefined }))
      .warnsUnder('GD-E-1');
  });

  it('A-EXP-1 refuses to ask about a draft that is not current', () => {
    given(...due)
      .when(appoint({ draft: digestOf('another draft') }))
      .isRefusedUnder('A-EXP-1');
  });

  it('A-EXP-2 takes a signed opinion of an appointed expert', () => {
    given(...appointed)
      .when(advise())
      .records('ExpertOpinionRecorded');
    given(...appointed)
      .when(advise())
      .warnsUnder();
  });

  it('A-EXP-2 refuses an unsigned opinion, and one of somebody else', () => {
    given(...appointed)
      .when(advise({ signed: false }))
      .isRefusedUnder('A-EXP-2');
    given(...appointed)
      .when(advise({ expert: 'E9' }))
      .isRefusedUnder('A-EXP-2');
  });

  it('A-EXP-2 refuses to conclude before every expert has spoken', () => {
    given(...drafted, ...opinionsGiven.slice(0, -1))
      .when(conclude())
      .isRefusedUnder('A-EXP-2');
  });
});

describe('Article 20: form and choice', () => {
  it('A-EXP-3 appoints experts in one of three forms', () => {
    given(...due)
      .when(appoint())
      .records('ExpertsAppointed', { expertReview: 'appointed' });
    given(...due)
      .when(appoint({ form: undefined }))
      .isRefusedUnder('A-EXP-3');
  });

  it('A-EXP-3 asks who was commissioned', () => {
    given(...due)
      .when(appoint({ form: 'commissioned', mainOrganisation: undefined }))
      .isRefusedUnder('A-EXP-3');
  });

  it.each([undefined, false])('A-EXP-4 refuses an expert whose declaration is %s', (noInterest) => {
    given(...due)
      .when(appoint({ experts: one({ noInterest }) }))
      .isRefusedBy('experts-have-no-interest');
  });

  it.each(['field', 'affiliation'])('A-EXP-4 refuses an expert without %s', (name) => {
    given(...due)
      .when(appoint({ experts: one({ [name]: '' }) }))
      .isRefusedBy('experts-are-described');
  });

  it('A-EXP-4 refuses an empty list, and an expert who is named twice', () => {
    given(...due)
      .when(appoint({ experts: [] }))
      .isRefusedBy('experts-are-described');
    given(...due)
      .when(appoint({ experts: [...experts, experts[0]] }))
      .isRefusedBy('experts-are-described');
  });

  it('A-EXP-4 flags a list on which nobody differs', () => {
    given(...due)
      .when(appoint({ experts: one({ leaning: 'favourable' }) }))
      .warnsUnder('A-EXP-4');
  });

  it('A-EXP-4 is asked again of whoever is appointed later', () => {
    given(...appointed)
      .when(appoint({ experts: [...experts, { ref: 'E6', name: '专家六' }] }))
      .isRefusedUnder('A-EXP-4');
  });

  it('A-EXP-5 flags experts who come from no pool', () => {
    given(...due)
      .when(appoint({ pool: undefined }))
      .warnsUnder('A-EXP-5');
  });

  it('A-EXP-N warns of four experts, and refuses them once confirmed', () => {
    const four = appoint({ experts: experts.slice(0, 4) });
    given(...due)
      .when(four)
      .warnsUnder();
    given(...withNumbers(due))
      .when(four)
      .warnsUnder('A-EXP-N');
    given(...withNumbers(due, ['A-EXP-N']))
      .when(four)
      .isRefusedUnder('A-EXP-N');
  });

  it('A-EXP-N warns of five experts where the matter is broad', () => {
    given(...withNumbers(due))
      .when(appoint({ broad: true }))
      .warnsUnder('A-EXP-N');
    given(...withNumbers(due))
      .when(appoint({ broad: false }))
      .warnsUnder();
  });
});

describe('Article 29(3): what becomes of the recommendations', () => {
  it('A-EXP-6 concludes when every recommendation is handled', () => {
    advised().when(conclude()).records('ExpertReviewConcluded', { expertReview: 'done' });
  });

  it.each([
    ['leaves one out', handling.slice(1)],
    ['handles one twice', [...handling, handling[0]!]],
    ['handles one that nobody made', [...handling, { ...handling[0]!, recommendation: 3 }]],
    ['rejects one without a reason', [handling[0]!, { ...handling[1]!, reason: '' }]],
  ])('A-EXP-6 refuses a table that %s', (_what, list) => {
    advised().when(conclude(list)).isRefusedUnder('A-EXP-6');
  });

  it('A-EXP-6 says which recommendation is not answered for', () => {
    const { ruling } = advised().when(conclude([handling[0]!, { ...handling[1]!, reason: ' ' }]));
    expect(ruling).toMatchObject({
      breaches: [
        {
          missing: [
            {
              zh: 'E1#2:未全部采纳的,缺少理由',
              en: 'E1#2: why it was not wholly adopted is missing',
            },
          ],
        },
      ],
    });
  });

  it('A-EXP-2 keeps the opinions on a draft when more experts are asked about it', () => {
    given(...drafted, ...opinionsGiven, appoint({ form: 'written' }))
      .when(conclude())
      .records('ExpertReviewConcluded');
  });

  it('A-POST-2 keeps every organisation that took part, whenever it was named', () => {
    const known = { form: 'meeting', draft: draftV1, opinions: {} } as const;
    const from = (organisation: string) => one({ organisation });
    given(...due)
      .when(appoint({ experts: from('咨询机构一') }))
      .leaves({
        expertReview: {
          ...known,
          experts: from('咨询机构一') as never,
          mainOrganisation: '某研究院',
          organisations: ['某研究院', '咨询机构一'],
        },
      });
    given(...due, appoint({ experts: from('咨询机构一') }))
      .when(appoint({ experts: from('咨询机构二'), mainOrganisation: undefined }))
      .leaves({
        expertReview: {
          ...known,
          experts: from('咨询机构二') as never,
          mainOrganisation: '某研究院',
          organisations: ['某研究院', '咨询机构一', '咨询机构二'],
        },
      });
  });

  it('A-POST-2 finds who did the main work of argument', () => {
    const { expertReview } = given(...drafted, ...expertsDone).matter.context;
    expect(expertReview?.organisations).toEqual(['某研究院']);
    expect(expertReview?.outcomes).toEqual({ adopted: 1, partly: 0, 'not-adopted': 1 });
  });

  it('A-EXP-2 asks every expert again about a new draft', () => {
    const revised = act('SubmitDraft', {
      version: 2,
      draft: digestOf('draft v2'),
      explanation: digestOf('explanation v1'),
      changes: '修改',
      evidence: [file('D08', 'draft v2'), file('D08', 'explanation v1')],
    });
    given(...drafted, ...opinionsGiven, revised, appoint({ draft: digestOf('draft v2') }))
      .when(conclude([]))
      .isRefusedUnder('A-EXP-2');
  });
});
