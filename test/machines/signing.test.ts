import { describe, expect, it } from '@jest/globals';
import { readSignature } from '../../src/integrity/signatures/index.ts';
import type { Act } from '../support/case.ts';
import { act, changing, given } from '../support/case.ts';
import { executing, gaps } from '../support/acts/aftermath.ts';
import { deliberated, deliberatedWith, tabled } from '../support/acts/deliberation.ts';
import {
  advised,
  conditionalOpinion,
  lawfulOpinion,
  lawyersOpinion,
  underReview,
  unlawfulOpinion,
} from '../support/acts/legality-review.ts';
import { edition } from '../support/edition.ts';
import { statement } from '../support/statements.ts';

/** The same acts of a matter filed on the day from which signatures are asked for. */
const filedLater = (acts: readonly Act[]): Act[] =>
  changing(acts, 'ProposeMatter', { edition: { ...edition, filedOn: '2026-12-01' } });

const signature = { statement: statement(), jws: 'e30..c2ln' };
const good = { key: [], statement: [] };
const missing = [{ zh: '缺', en: 'missing', field: '/signature' }];

/** An act with a signature in which nothing was found wrong. */
const signedAct = (each: Act): Act => ({
  ...each,
  statement: { ...each.statement, signature },
  signature: good,
});
const signing = (acts: readonly Act[], ...steps: string[]): Act[] =>
  acts.map((each) => (steps.includes(each.step) ? signedAct(each) : each));

const opinion = (over: object = {}) => act('GiveLegalOpinion', { ...lawyersOpinion, ...over });
const on29April = { at: '2026-04-29' };
const reviewOfficesOpinions: [string, Act][] = [
  ['lawful', act('IssueLawfulOpinion', lawfulOpinion, on29April)],
  ['conditional', act('IssueConditionalOpinion', conditionalOpinion, on29April)],
  ['unlawful', act('IssueUnlawfulOpinion', unlawfulOpinion, on29April)],
];

describe('signatures of opinions', () => {
  it('SIG-1 refuses a lawyer’s opinion without a signature, and takes it with one', () => {
    given(...filedLater(underReview))
      .when(opinion())
      .isRefusedUnder('SIG-1');
    given(...filedLater(underReview))
      .when(signedAct(opinion()))
      .records('LegalOpinionGiven');
    const { matter } = given(...filedLater(underReview), signedAct(opinion()));
    expect(matter.context.legalityReview?.opinions).toMatchObject([{ signed: true }]);
  });

  it.each(reviewOfficesOpinions)(
    'SIG-1 asks the review office to sign what is %s',
    (_what, each) => {
      const history = signing(filedLater(advised), 'GiveLegalOpinion');
      given(...history)
        .when(each)
        .isRefusedUnder('SIG-1');
      expect(given(...history).when(signedAct(each)).ruling.lawful).toBe(true);
    },
  );

  it('SIG-1 takes the act of not signing, with its reason and without a signature', () => {
    given(...filedLater(underReview))
      .when(opinion({ position: 'declined', reason: '与承办单位有业务往来' }))
      .records('LegalOpinionGiven');
    given(...filedLater(underReview))
      .when(opinion({ position: 'declined', opinion: undefined }))
      .isRefusedUnder('A-LEG-6');
  });

  it('SIG-1 asks nothing of matters that were filed before', () => {
    given(...underReview)
      .when(opinion())
      .records('LegalOpinionGiven');
  });

  it.each([
    ['key', 'signature-is-by-a-good-key'],
    ['statement', 'signature-is-of-this-act'],
  ])(
    'C-ESIGN-1 refuses a signature with a fault in its %s, whenever the matter was filed',
    (part, rule) => {
      for (const history of [underReview, filedLater(underReview)])
        given(...history)
          .when({ ...signedAct(opinion()), signature: { ...good, [part]: missing } })
          .isRefusedBy(rule);
    },
  );

  it('C-ESIGN-1 refuses a signature that nobody checked', () => {
    const { signature: _found, ...unchecked } = signedAct(opinion());
    given(...underReview)
      .when(unchecked)
      .isRefusedBy('signature-is-by-a-good-key');
  });

  it('C-ESIGN-1 leaves the signature whole in the fact', () => {
    const { ruling } = given(...underReview).when(signedAct(opinion()));
    const recorded = ruling.lawful && 'signature' in ruling.fact ? ruling.fact.signature : {};
    const whole = { ...recorded, thumbprint: 'x', algorithm: 'ES256' };
    expect(readSignature(whole)?.statement).toEqual(statement());
  });
});

const answer = (step: 'ConfirmMinutesEntry' | 'DeclineMinutesEntry', person: string, said = {}) =>
  act(step, said, { person });
const declined = { reason: '发言记录与原意不符' };

describe('the minutes, entry by entry', () => {
  it('SIG-2 lets a member confirm his own entry, dissent and all, and the chief his', () => {
    const { matter } = given(
      ...deliberatedWith('disagree', 'agree'),
      answer('ConfirmMinutesEntry', 'm-1', { reservations: '仍不同意收益分配比例' }),
      act('ConfirmMinutesEntry', {}, { person: 'p-chief', role: 'chief' }),
    );
    expect(matter.context.deliberation?.minutes).toMatchObject({
      answers: { 'm-1': 'confirmed', 'p-chief': 'confirmed' },
      dissenters: ['m-1'],
    });
    expect(matter.context.standing.procedure).toBe('deliberated');
  });

  it('SIG-2 refuses whoever has no entry: absent, a stranger, or before there are minutes', () => {
    for (const person of ['m-3', 'm-9'])
      given(...deliberated)
        .when(answer('ConfirmMinutesEntry', person))
        .isRefusedBy('entry-is-ones-own');
    given(...tabled)
      .when(answer('ConfirmMinutesEntry', 'm-1'))
      .isRefusedBy('entry-is-ones-own');
  });

  it('SIG-2 refuses a second confirmation, and a confirmation taken back', () => {
    const history = [...deliberated, answer('ConfirmMinutesEntry', 'm-1')];
    for (const step of ['ConfirmMinutesEntry', 'DeclineMinutesEntry'] as const)
      given(...history)
        .when(answer(step, 'm-1', declined))
        .isRefusedBy('entry-is-confirmed-once');
  });

  it('SIG-2 takes a refusal with its reason, which a confirmation may follow', () => {
    given(...deliberated)
      .when(answer('DeclineMinutesEntry', 'm-1'))
      .isRefusedBy('declined-entry-is-reasoned');
    given(...deliberated, answer('DeclineMinutesEntry', 'm-1', declined))
      .when(answer('ConfirmMinutesEntry', 'm-1'))
      .records('MinutesEntryConfirmed');
  });

  it('SIG-1 asks for a signature under a confirmation, and for none under a refusal', () => {
    const history = signing(filedLater(deliberated), 'GiveLegalOpinion', 'IssueLawfulOpinion');
    given(...history)
      .when(answer('ConfirmMinutesEntry', 'm-1'))
      .isRefusedUnder('SIG-1');
    given(...history)
      .when(answer('DeclineMinutesEntry', 'm-1', declined))
      .records('MinutesEntryDeclined');
  });

  it('SIG-2 still takes a confirmation after the decision', () => {
    given(...executing)
      .when(answer('ConfirmMinutesEntry', 'm-2'))
      .records('MinutesEntryConfirmed', { procedure: 'promulgated' });
  });
});

describe('an authority that has every entry confirmed', () => {
  const compile = act('CompileArchive', { missing: gaps });
  const confirmed = { ...edition, filedOn: '2026-12-01', confirmed: ['SIG-3'] };
  const under = (law: typeof edition, acts: readonly Act[]) =>
    signing(
      changing(acts, 'ProposeMatter', { edition: law }),
      'GiveLegalOpinion',
      'IssueLawfulOpinion',
      'ConfirmMinutesEntry',
    );
  const answered = [
    ...executing,
    answer('ConfirmMinutesEntry', 'm-1'),
    answer('DeclineMinutesEntry', 'm-2', declined),
    act('ConfirmMinutesEntry', {}, { person: 'p-chief', role: 'chief' }),
  ];

  it('SIG-3 refuses to compile the file before every member present has answered', () => {
    given(...under(confirmed, executing))
      .when(compile)
      .isRefusedUnder('SIG-3');
    given(...under(confirmed, answered))
      .when(compile)
      .records('ArchiveCompiled');
  });

  it('SIG-3 only flags it where the authority has not said so', () => {
    given(...under({ ...edition, filedOn: '2026-12-01' }, executing))
      .when(compile)
      .warnsUnder('SIG-3');
    given(...executing)
      .when(compile)
      .warnsUnder();
  });
});
