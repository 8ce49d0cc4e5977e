import { describe, expect, it } from '@jest/globals';
import { ruleNamed, rules } from '../../src/machines/matter/chart.ts';
import { evolve, newMatter, walk } from '../../src/machines/matter/evolve.ts';
import { factOf, judge, rulesOn } from '../../src/machines/matter/judge.ts';
import { openingsOf } from '../../src/machines/matter/open-steps.ts';
import { bundledCalendar } from '../../src/statute/calendar/index.ts';
import { steps } from '../../src/statute/steps/index.ts';
import { act, after, changing, commandOf, given, type Act } from '../support/case.ts';
import { edition } from '../support/edition.ts';
import { drafted } from '../support/acts/drafting.ts';
import { sent } from '../support/acts/legality-review.ts';
import { holding, materialsDelivered } from '../support/acts/participation.ts';
import { initiated, proposed } from '../support/acts/proposal.ts';
import { formalText } from '../support/acts/resolution.ts';

const law = { calendar: bundledCalendar };
/** The same case under an edition that says something else. */
const under = (acts: readonly Act[], changes: object) =>
  changing(acts, 'ProposeMatter', { edition: { ...edition, ...changes } });

describe('a lawful step', () => {
  it('leaves a fact of its own kind, whatever the statement calls itself', () => {
    const forged = {
      type: 'DecisionIssued',
      at: '1999-01-01T00:00:00.000Z',
      by: 'nobody',
      note: 1,
    };
    const command = commandOf(act('AcceptForReview', forged), after(sent).now);
    expect(factOf(command)).toMatchObject({
      type: 'ReviewAccepted',
      at: command.at,
      by: command.by,
      note: 1,
    });
  });

  it('is lawful by the very law that would forbid it, and recorded without it', () => {
    const { matter, now } = after(sent);
    const ruling = judge(commandOf(act('AcceptForReview'), now), matter, law);
    if (!ruling.lawful) throw new Error('It was refused.');
    expect(ruling.next.value).toEqual(evolve(matter, ruling.fact).value);
    expect(walk(matter, ruling.fact)?.value).toEqual(ruling.next.value);
  });
});

describe('the edition of a matter', () => {
  const late = act('HoldHearing', holding, { at: '2026-04-20' });
  const nineDays = changing(materialsDelivered, 'DeliverHearingMaterials', {}).map((each) =>
    each.step === 'DeliverHearingMaterials' ? { ...each, at: '2026-04-11' } : each,
  );
  const hearing = [...drafted, ...nineDays];

  it('lets a provision warn that nobody has confirmed, and bind once it is confirmed', () => {
    given(...hearing)
      .when(late)
      .warnsUnder('SZ-H-1');
    given(...under(hearing, { confirmed: ['SZ-H-1'] }))
      .when(late)
      .isRefusedUnder('SZ-H-1');
    given(...under(hearing, { confirmed: ['SZ-H-2'] }))
      .when(late)
      .warnsUnder('SZ-H-1');
  });

  it('is for a proposal the one that it brings', () => {
    const propose = proposed[0]!;
    const modeless = { ...propose, statement: { ...propose.statement, mode: undefined } };
    given().when(modeless).isRefusedUnder('A-SCOPE-1');
    const [early] = under([modeless], { filedOn: '2015-03-02' });
    expect(given().when(early!).ruling.lawful).toBe(true);
  });

  it('knows nothing of an instrument that was not in force when the matter was filed', () => {
    const early = under(hearing, { filedOn: '2015-03-02', confirmed: ['SZ-H-1'] });
    const { ruling } = given(...early).when(late);
    expect(ruling).toMatchObject({ lawful: true, warnings: [] });
  });
});

describe('the chart', () => {
  it('names its rules, and no others', () => {
    expect(ruleNamed('public-was-heard')).toMatchObject({ provision: 'A-PUB-1' });
    expect([...rules.values()].every((rule) => ruleNamed(rule.key) === rule)).toBe(true);
    expect(() => ruleNamed('no-such-rule')).toThrow('The chart names no rule no-such-rule.');
  });

  it('hears of a fact only where a region waits for it', () => {
    const { matter } = after(sent);
    expect(rulesOn(matter, 'ReviewAccepted')).toBeDefined();
    expect(rulesOn(matter, 'DecisionIssued')).toBeUndefined();
    expect(rulesOn(newMatter(), 'MatterProposed')?.map(({ key }) => key)).toEqual([
      'matter-says-who-decides',
      'suggestion-is-complete',
      'leaders-proposal-is-handed-over',
      'outside-proposal-is-handed-over',
      'review-office-is-no-sponsor',
    ]);
  });

  it('says which fact does not fit a record, and where the record stands', () => {
    const fact = factOf(commandOf(act('IssueDecision', formalText), '2026-03-02T02:00:00.000Z'));
    expect(() => evolve(after(sent).matter, fact)).toThrow(
      expect.objectContaining({
        code: 'history-diverges',
        message: expect.stringMatching(/^DecisionIssued does not fit \{.*"procedure":"sent"/),
      }),
    );
  });

  it('begins with every region at its beginning, since no instant', () => {
    const { standing, since, acted, documents } = newMatter().context;
    expect(Object.keys(since)).toEqual(Object.keys(standing));
    expect(new Set(Object.values(since))).toEqual(new Set(['']));
    expect([acted, documents]).toEqual([{}, {}]);
  });

  it('keeps who acted in which office, each once, and how many files of each kind there are', () => {
    const twice = act(
      'RecordResearch',
      drafted.find(({ step }) => step === 'RecordResearch')!.statement,
    );
    const { acted, documents } = after([
      ...drafted,
      { ...twice, person: 'p-drafter', role: 'unitHead' },
      { ...twice, person: 'p-drafter' },
    ]).matter.context;
    expect(acted['p-drafter']).toEqual(['drafter', 'unitHead']);
    expect(documents.D08).toBe(2);
  });
});

describe('the steps that are open', () => {
  const openAfter = (acts: readonly Act[]) => openingsOf(after(acts).matter);

  it('come in the order of the statute, each with the rules of order that it breaches', () => {
    const open = openAfter(initiated);
    const places = open.map(({ step }) => Object.keys(steps).indexOf(step));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const unmet = (step: string) =>
      open.find((each) => each.step === step)?.unmet.map(({ rule }) => rule);
    expect(unmet('RecordResearch')).toEqual([]);
    expect(unmet('SubmitDraft')).toEqual([
      'research-precedes-the-draft',
      'legal-basis-precedes-the-draft',
    ]);
    expect(unmet('PromulgateDecision')).toBeUndefined();
  });

  it('are not held back by a rule of order that does not bind', () => {
    const unmetUnder = (changes: object) =>
      openAfter(under(initiated, changes))
        .find(({ step }) => step === 'SubmitDraft')
        ?.unmet.map(({ rule }) => rule);
    expect(unmetUnder({ filedOn: '2015-03-02' })).toEqual([]);
  });
});
