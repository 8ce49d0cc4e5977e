import { describe, expect, it } from '@jest/globals';
import { act, file, given } from '../support/case.ts';
import { draftV1 } from '../support/acts/drafting.ts';
import {
  advised,
  conditionalOpinion,
  draftR,
  lawfulOpinion,
  lawyersOpinion,
  ownAccord,
  sent,
  underReview,
  unlawfulOpinion,
} from '../support/acts/legality-review.ts';
import { asNormative } from '../support/acts/tracks.ts';

const enough = { at: '2026-04-29' };

const issue = (changes: object = {}, circumstances: object = enough) =>
  act('IssueLawfulOpinion', { ...lawfulOpinion, ...changes }, circumstances);

const advise = (changes: object = {}, circumstances: object = {}) =>
  act('GiveLegalOpinion', { ...lawyersOpinion, ...changes }, circumstances);

describe('Article 25: who reviews', () => {
  it('A-LEG-1 lets the review office take the file', () => {
    given(...sent)
      .when(act('AcceptForReview'))
      .records('ReviewAccepted', { procedure: 'underReview' });
  });

  it.each([
    ['of a sponsor', { unit: 'data-section' }, ['A-LEG-1', 'DC-1']],
    ['of another unit than the review office', { unit: 'service-section' }, ['A-LEG-1']],
    ['who drafted the matter himself', { person: 'p-drafter' }, ['DC-1']],
    ['who headed the sponsor in it', { person: 'p-unitHead' }, ['DC-1']],
  ])('DC-1 refuses a reviewer %s', (_who, circumstances, under) => {
    given(...sent)
      .when(act('AcceptForReview', {}, circumstances))
      .isRefusedUnder(...under);
    given(...advised)
      .when(issue({}, { ...enough, ...circumstances }))
      .isRefusedUnder(...under);
  });

  it('DC-1 refuses whoever drafted the matter, whatever other office the person has acted in', () => {
    const both = sent.map((each) =>
      each.step === 'DeclareNotInDirectory'
        ? { ...each, person: 'p-drafter', role: 'secretary' as const }
        : each,
    );
    given(...both)
      .when(act('AcceptForReview', {}, { person: 'p-drafter' }))
      .isRefusedUnder('DC-1');
  });

  it('A-LEG-1 names the office that reviews', () => {
    const { ruling } = given(...sent).when(act('AcceptForReview', {}, { unit: 'service-section' }));
    expect(ruling.lawful ? [] : ruling.breaches[0]?.missing).toMatchObject([
      {
        zh: '负责合法性审查的部门为legal-section',
        en: 'The review office of this matter is legal-section',
      },
    ]);
  });

  it('DC-1 refuses a lawyer who drafted the matter himself', () => {
    given(...underReview)
      .when(advise({}, { person: 'p-drafter' }))
      .isRefusedUnder('DC-1');
  });

  it('A-LEG-1 refuses to let a drafter issue the opinion', () => {
    given(...advised)
      .when(issue({}, { role: 'drafter' }))
      .isRefusedBy('wrong-office');
  });
});

describe('Article 26: file and time', () => {
  it('A-LEG-3 returns a file that is not complete, and takes it again', () => {
    const returned = [...sent, act('ReturnForCompletion', { missing: ['依据文本', '评估报告'] })];
    given(...returned)
      .when(act('ResubmitToReview', { draft: draftV1, supplied: ['依据文本', '评估报告'] }))
      .records('ReviewResubmitted', { procedure: 'sent' });
    given(...returned)
      .when(act('ResubmitToReview', { draft: draftV1, supplied: ['依据文本'] }))
      .isRefusedUnder('A-LEG-3');
    given(...returned)
      .when(act('ResubmitToReview', { draft: draftR, supplied: ['依据文本', '评估报告'] }))
      .isRefusedUnder('A-LEG-3');
  });

  it('A-LEG-3 refuses a return that does not say what is missing', () => {
    given(...sent)
      .when(act('ReturnForCompletion', { missing: [] }))
      .isRefusedUnder('A-LEG-3');
  });

  it('A-LEG-3 counts the rounds, and the time from the complete file alone', () => {
    const { matter } = given(
      ...sent,
      act('ReturnForCompletion', { missing: ['依据文本'] }, { at: '2026-04-17' }),
      act('ResubmitToReview', { draft: draftV1, supplied: ['依据文本'] }, { at: '2026-04-20' }),
      act('AcceptForReview', {}, { at: '2026-04-22' }),
    );
    expect(matter.context.legalityReview).toMatchObject({
      round: 2,
      acceptedAt: '2026-04-22T02:00:00.000Z',
    });
  });

  it('A-LEG-8 lets a returned draft be drafted again, with a reason', () => {
    const returned = [...sent, act('ReturnForCompletion', { missing: ['依据文本'] })];
    given(...returned)
      .when(act('ReopenDrafting', { reason: '需要重新起草' }))
      .records('DraftingReopened', { procedure: 'drafting' });
    given(...returned)
      .when(act('ReopenDrafting', {}))
      .isRefusedUnder('A-LEG-8');
  });

  it('A-LEG-4 takes an opinion on the seventh working day without a flag', () => {
    given(...advised)
      .when(issue())
      .warnsUnder();
  });

  it('A-LEG-4 refuses an opinion before the seventh working day that says not why', () => {
    given(...advised)
      .when(issue({}, { at: '2026-04-28' }))
      .isRefusedUnder('A-LEG-4');
  });

  it('A-LEG-4 flags an opinion that the reviewer issues earlier of its own accord', () => {
    given(...advised)
      .when(issue({ early: ownAccord }, { at: '2026-04-28' }))
      .warnsUnder('A-LEG-4');
  });
});

describe('an opinion that was hurried from outside', () => {
  const letter = file('D21', 'written consent');
  const haste = { ground: 'consented', reason: '上级要求月底前施行', consent: letter.sha256 };
  const hurried = (early: object, evidence = [file('D21'), letter]) =>
    given(...advised).when(issue({ early, evidence }, { at: '2026-04-28' }));

  it('A-LEG-4 comes with its reason and the written consent of the review office', () => {
    hurried(haste).warnsUnder('A-LEG-4');
  });

  it.each([
    ['no reason', { ...haste, reason: undefined }, undefined],
    ['no consent', { ...haste, consent: undefined }, undefined],
    ['a consent that is not on file', haste, [file('D21')]],
    ['a consent in the place of the opinion', haste, [letter]],
  ])('DC-5 refuses it with %s', (_what, early, evidence) => {
    hurried(early, evidence).isRefusedBy('early-by-consent-is-on-file');
  });

  it('DC-5 asks for no consent where the review office issues of its own accord', () => {
    hurried(ownAccord, [file('D21')]).warnsUnder('A-LEG-4');
  });
});

describe('Articles 27 and 28: the opinion', () => {
  it.each(['authority', 'procedure', 'content'] as const)(
    'A-LEG-5 refuses an opinion without a finding on %s',
    (matter) => {
      const { [matter]: _omitted, ...others } = lawfulOpinion.findings;
      given(...advised)
        .when(issue({ findings: others }))
        .isRefusedUnder('A-LEG-5');
    },
  );

  it('A-LEG-5 refuses a lawful opinion that finds something deficient', () => {
    const findings = {
      ...lawfulOpinion.findings,
      content: { result: 'deficient', reasons: '与上位法抵触' },
    };
    given(...advised)
      .when(issue({ findings }))
      .isRefusedBy('lawful-means-nothing-deficient');
  });

  it('A-LEG-5 refuses an unlawful opinion that finds nothing deficient', () => {
    given(...advised)
      .when(act('IssueUnlawfulOpinion', lawfulOpinion, enough))
      .isRefusedBy('unlawful-names-what-is-deficient');
  });

  it('A-LEG-5 refuses a finding of no explicit rule that states no risk', () => {
    given(...advised)
      .when(act('IssueUnlawfulOpinion', { ...unlawfulOpinion, noExplicitRule: true }, enough))
      .isRefusedBy('unlawful-names-what-is-deficient');
  });

  it('A-LEG-6 refuses an opinion on which no lawyer has advised', () => {
    given(...underReview)
      .when(issue())
      .isRefusedUnder('A-LEG-6');
  });

  it('A-LEG-6 does not count a lawyer who declined', () => {
    given(...underReview, advise({ position: 'declined', reason: '与承办单位有业务往来' }))
      .when(issue())
      .isRefusedUnder('A-LEG-6');
  });

  it.each([
    ['takes no position', { position: undefined }],
    ['says nothing', { opinion: '' }],
    ['declines without a reason', { position: 'declined' }],
  ])('A-LEG-6 refuses a lawyer who %s', (_what, changes) => {
    given(...underReview)
      .when(advise(changes))
      .isRefusedUnder('A-LEG-6');
  });

  it('DC-7 refuses a lawyer who declares no freedom from conflict', () => {
    given(...underReview)
      .when(advise({ noConflict: false }))
      .isRefusedUnder('DC-7');
    const declined = { position: 'declined', reason: '与承办单位有业务往来' };
    given(...underReview)
      .when(advise({ ...declined, noConflict: undefined }))
      .records('LegalOpinionGiven');
  });

  it('A-LEG-6 flags an opinion that passes over a lawyer who found the draft unlawful', () => {
    const contested = [...advised, advise({ position: 'unlawful' }, { role: 'outsideCounsel' })];
    given(...contested)
      .when(issue())
      .warnsUnder('A-LEG-6');
    given(...contested)
      .when(issue({ onLawyers: '该意见针对旧法条文' }))
      .warnsUnder();
    // Who asks for changes, or finds it unlawful as well, has not passed the lawyer over.
    given(...contested)
      .when(act('IssueConditionalOpinion', conditionalOpinion, enough))
      .warnsUnder();
  });

  it('A-LEG-8 refuses an opinion on another draft than the one sent', () => {
    given(...advised)
      .when(issue({ draft: draftR }))
      .isRefusedUnder('A-LEG-8');
    given(...underReview)
      .when(advise({ draft: draftR }))
      .isRefusedUnder('A-LEG-8');
  });
});

describe('a normative document', () => {
  it('B-5 flags an audit of more than fifteen working days, which stays possible', () => {
    given(...asNormative(advised))
      .when(issue({}, { at: '2026-05-20' }))
      .warnsUnder('B-5');
  });

  it('B-5 flags an audit of less than five working days', () => {
    given(...asNormative(advised))
      .when(issue({ early: ownAccord }, { at: '2026-04-22' }))
      .warnsUnder('B-5', 'A-LEG-4');
  });

  it.each([
    ['on the fourth working day', '2026-04-24', ownAccord, ['B-5', 'A-LEG-4']],
    ['on the fifth', '2026-04-27', ownAccord, ['A-LEG-4']],
    ['early in an emergency', '2026-04-22', { ...ownAccord, urgency: 'emergency' }, ['A-LEG-4']],
    ['on the fifteenth', '2026-05-13', undefined, []],
    ['on the sixteenth', '2026-05-14', undefined, ['B-5']],
  ] as const)('B-5 bounds an audit: %s', (_when, at, early, under) => {
    given(...asNormative(advised))
      .when(issue(early ? { early } : {}, { at }))
      .warnsUnder(...under);
  });

  it('B-5 is shown beside the refusal of an audit cut short that says not why', () => {
    const { ruling, isRefusedUnder } = given(...asNormative(advised)).when(
      issue({}, { at: '2026-04-22' }),
    );
    isRefusedUnder('A-LEG-4');
    expect(ruling.warnings.map(({ provision }) => provision)).toContain('B-5');
  });

  it('B-5 does not bound the review of a matter that is no normative document', () => {
    given(...advised)
      .when(issue({ early: ownAccord }, { at: '2026-04-22' }))
      .warnsUnder('A-LEG-4');
  });

  it('B-5 says nothing of a matter that is no normative document', () => {
    given(...advised)
      .when(issue({}, { at: '2026-05-20' }))
      .warnsUnder();
  });
});
