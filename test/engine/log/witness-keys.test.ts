import { describe, expect, it } from '@jest/globals';
import type { Entry } from '../../../src/engine/ports/index.ts';
import { goodKeys, takeKey, type KnownKey } from '../../../src/engine/log/witness-keys.ts';
import { record } from '../../../src/engine/stream.ts';
import {
  cosignText,
  formatNote,
  parseNote,
  verifierKeyOf,
  vkeyLine,
} from '../../../src/integrity/signed-note.ts';
import { entryOf } from '../../models/contract/subject.ts';
import { engineOf } from '../../support/engine.ts';

const archive = { name: 'archive.example', seed: new Uint8Array(32).fill(5) };
const vkey = vkeyLine(verifierKeyOf(archive, 4));
const by = (person: string) => ({ person, name: '示例', role: 'lawAdministrator', unit: 'u' });
const about = { vkey, organisation: '示例档案馆' };

/** The keys that count after these facts, on record one after another. */
function goodAfter(...facts: Record<string, unknown>[]) {
  const known: KnownKey[] = [];
  facts.reduce<Entry | undefined>((last, fact, index) => {
    const at = `2026-11-0${index + 1}T01:00:00.000Z`;
    const entry = entryOf('witness', last, { fact: { ...fact, at } });
    takeKey(known, entry);
    return entry;
  }, undefined);
  return goodKeys(known).map(({ proposedBy, approvedBy, registeredAt }) => ({
    proposedBy,
    approvedBy,
    registeredAt,
  }));
}

const proposed = { type: 'WitnessKeyProposed', by: by('ma'), ...about };
const approvedBy = (person: string, proposal = 1) => ({
  type: 'WitnessKeyApproved',
  by: by(person),
  proposal,
});

describe('keys of witnesses on record', () => {
  it.each([
    ['one that awaits approval', [proposed]],
    ['one that its own proposer approved', [proposed, approvedBy('ma')]],
    ['an approval of nothing', [approvedBy('hu')]],
  ])('count for nothing: %s', (_what, facts) => {
    expect(goodAfter(...facts)).toEqual([]);
  });

  it('count from the approval by another person on', () => {
    expect(goodAfter(proposed, approvedBy('ma'), approvedBy('hu'), approvedBy('li'))).toEqual([
      { proposedBy: 'ma', approvedBy: 'hu', registeredAt: '2026-11-03T01:00:00.000Z' },
    ]);
  });

  it('that one person once registered still count, and as they first did', () => {
    const registered = { type: 'WitnessKeyRegistered', by: by('ma'), ...about };
    expect(goodAfter(registered, registered, proposed, approvedBy('hu', 3))).toEqual([
      { proposedBy: 'ma', approvedBy: undefined, registeredAt: '2026-11-01T01:00:00.000Z' },
    ]);
  });

  it('that one person once registered go on cosigning, on a ledger of that time', async () => {
    const { engine, ledger, close } = await engineOf();
    try {
      const at = (await engine.now()).toISOString();
      await record(ledger, {
        stream: 'witness',
        commandId: 'registered-in-those-days',
        request: { vkey },
        recordedAt: at,
        fact: { type: 'WitnessKeyRegistered', by: by('ma'), ...about, at },
      });
      const { text } = parseNote(await engine.log.checkpoint());
      const note = formatNote({ text, signatures: [cosignText(text, archive, 1_795_000_000)] });
      expect((await engine.log.witnesses.cosign(note)).witnesses).toEqual(['archive.example']);
      expect(await engine.log.witnesses.all()).toMatchObject([
        { vkey, registeredAt: at, newest: { size: expect.any(Number) } },
      ]);
    } finally {
      await close();
    }
  });
});
