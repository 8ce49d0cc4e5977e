import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleFile } from '../../src/demonstration/files.ts';
import { officerOf, play } from '../../src/demonstration/play.ts';
import { storyOf } from '../../src/demonstration/plot/index.ts';
import { auditMatters } from '../../src/engine/audit.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Entry, Ledger } from '../../src/engine/ports/index.ts';
import { entryAfter } from '../../src/engine/stream.ts';
import { withSuccessor } from '../../src/engine/successor.ts';
import type { Refused } from '../../src/errors.ts';
import { GENESIS, sealEntry } from '../../src/integrity/seal.ts';
import type { Dossier } from '../../src/machines/matter/dossier.ts';
import type { Officer } from '../../src/machines/matter/fact.ts';
import { execution } from '../support/acts/aftermath.ts';
import { promulgated } from '../support/acts/resolution.ts';
import { act, after, changing, file, given } from '../support/case.ts';
import { engineOf } from '../support/engine.ts';
import { recorded } from '../support/recorded.ts';

const SECTION = 'data-section';
const changed = { newMatter: 'M20260901-0A1B2C3D', reason: '重新决策' };
const chief = officerOf('chief', SECTION);

const { entries: history } = recorded('whole-matter').record;

/** A decision on record that somebody who holds the store ended by naming another matter. */
function endedBy(newMatter: string, matterId: string): Entry[] {
  const stream = `matter:${matterId}`;
  let previous = GENESIS;
  const sealed = history.map(({ seal: _seal, ...entry }) => {
    const again = sealEntry({ ...entry, stream, previous });
    previous = again.seal;
    return again;
  });
  const { by } = history.at(-1)!.fact as { by: Officer };
  const at = '2026-04-20T01:00:00.000Z';
  const ended = entryAfter(sealed.at(-1), {
    stream,
    commandId: 'ended',
    request: {},
    recordedAt: at,
    fact: {
      type: 'DecisionTerminated',
      at,
      by: { ...by, role: 'chief' },
      newMatter,
      reason: '重新决策',
      evidence: [file('D33')],
    },
  });
  return [...sealed, ended];
}

/** Histories in which every other matter is this one. */
const historiesOf = ({ matter, now }: ReturnType<typeof after>) => ({
  current: () => Promise.resolve({ matter, head: { sequence: 1, seal: '' }, lastAt: now }),
  remember: () => undefined,
});

describe('Article 37: a decision is changed by another that was made', () => {
  let engine: Engine;
  let ledger: Ledger;
  let close: () => Promise<void>;
  let decision = '';
  let successor = '';
  let undecided = '';

  beforeAll(async () => {
    ({ engine, ledger, close } = await engineOf());
    const begun = (name: string, begins: string) =>
      storyOf(`示例:${name}`, SECTION, { operation: false, begins });
    decision = await play(engine, begun('原决策', '2026-01-06'), 'PromulgateDecision');
    successor = await play(engine, begun('新决策', '2026-05-06'), 'PromulgateDecision');
    undecided = await play(engine, begun('未决事项', '2026-08-12'), 'ClassifyAsMajor');
  });

  afterAll(() => close());

  /** The adjustment of the decision by the other, given what is known of the decision. */
  const adjustmentOf = (dossier: Dossier) =>
    ({ matterId: decision, step: 'AdjustDecision', statement: changed, dossier }) as const;

  const terminating = async (newMatter: string, commandId: string, ending = decision) => {
    const { text, name, document, sha256 } = sampleFile('D33', '示例:停止执行', '决定');
    await engine.upload(Readable.from([Buffer.from(text)]), name, chief);
    const expected = (await engine.matterRow(ending))!.sequence;
    return engine.perform({
      matterId: ending,
      step: 'TerminateDecision',
      statement: { newMatter, reason: '重新决策', evidence: [{ document, sha256 }] },
      officer: chief,
      commandId,
      expected,
    });
  };

  it.each([
    ['that nobody proposed', () => 'M20260901-0A1B2C3D'],
    ['that is not decided yet', () => undecided],
    ['that is the decision itself', () => decision],
  ])('A-CHG-1 refuses to end it by a matter %s, and says no more of it', async (_what, named) => {
    const refused = (await terminating(named(), `refused-${named()}`).catch(
      (error: unknown) => error,
    )) as Refused;
    expect(refused.breaches).toMatchObject([
      {
        rule: 'change-was-decided-in-the-matter-it-names',
        provision: 'A-CHG-1',
        missing: [{ zh: '没有编号如此、决定已经印发的其他事项', field: '/newMatter' }],
      },
    ]);
  });

  it('A-CHG-1 refuses to end a decision by one that was issued before it', async () => {
    const refused = await terminating(decision, 'by-an-older-one', successor).catch(
      (error: unknown) => error,
    );
    expect((refused as Refused).breaches).toMatchObject([
      { rule: 'change-was-decided-after-what-it-changes', provision: 'A-CHG-1' },
    ]);
  });

  it('A-CHG-1 ends it by a matter that was decided, and shows that its proposal does not say so', async () => {
    const { fact, warnings } = await terminating(successor, 'ended');
    expect(fact).toBe('DecisionTerminated');
    expect(warnings.map(({ rule }) => rule)).toEqual(['matter-says-what-it-changes']);
  });

  it('A-CHG-1 is audited of what is on record, against the other matter as it stood then', async () => {
    const cases = { 'M20260303-TOOEARLY': successor, 'M20260303-NAMESNONE': 'M20260901-0A1B2C3D' };
    for (const [matterId, named] of Object.entries({ ...cases, 'M20260303-LAWFUL00': decision }))
      for (const entry of endedBy(named, matterId)) await ledger.append(entry);
    const audits = await Array.fromAsync(auditMatters(ledger));
    const found = audits.flatMap(({ matterId, outdated }) =>
      outdated.map(({ step, breaches }) => [matterId, step, breaches.map(({ rule }) => rule)]),
    );
    expect(found).toEqual(
      Object.keys(cases).map((matterId) => [
        matterId,
        'TerminateDecision',
        ['change-was-decided-in-the-matter-it-names'],
      ]),
    );
  });

  it.each([
    [
      'was ended itself',
      act('TerminateDecision', changed),
      ['change-rests-on-a-decision-in-force'],
    ],
    ['is in force', act('AssignExecution', execution), []],
  ])(
    'A-CHG-1 shows of a decision that changes another whether it %s',
    async (_what, then, rules) => {
      const history = [...changing(promulgated, 'ProposeMatter', { adjusts: decision }), then];
      const histories = historiesOf(after(history));
      const { ruling } = given(...promulgated).when(act('AdjustDecision', changed));
      const { context: dossier } = after(promulgated).matter;
      const { warnings } = await withSuccessor(histories, adjustmentOf(dossier), ruling);
      expect(warnings.map(({ rule }) => rule)).toEqual(rules);
    },
  );

  it.each([
    ['the day after', '2026-05-16', false],
    ['on the same day', '2026-05-15', true],
  ])(
    'A-CHG-1 goes by the day of the issue as it was stated: %s',
    async (_what, issuedOn, lawful) => {
      const { matter, now } = after(promulgated);
      const histories = historiesOf({ matter, now });
      const { context } = matter;
      const dossier = { ...context, resolution: { ...context.resolution!, issuedOn } };
      const { ruling } = given(...promulgated).when(act('AdjustDecision', changed));
      expect((await withSuccessor(histories, adjustmentOf(dossier), ruling)).lawful).toBe(lawful);
    },
  );

  it('A-CHG-1 has nothing to show where the proposal said which decision it would change', async () => {
    const { matter, now } = after(changing(promulgated, 'ProposeMatter', { adjusts: decision }));
    const histories = historiesOf({ matter, now });
    const lawful = given(...promulgated).when(act('AdjustDecision', changed)).ruling;
    const { context: dossier } = matter;
    const adjusting = adjustmentOf(dossier);
    expect(await withSuccessor(histories, adjusting, lawful)).toBe(lawful);
    const another = { ...adjusting, matterId: successor };
    expect((await withSuccessor(histories, another, lawful)).warnings).toHaveLength(1);
  });
});
