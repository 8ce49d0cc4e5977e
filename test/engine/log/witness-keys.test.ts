import { describe, expect, it } from '@jest/globals';
import type { Entry } from '../../../src/engine/ports/index.ts';
import { registeredKeys, takeKey, type KnownKey } from '../../../src/engine/log/witness-keys.ts';
import { record } from '../../../src/engine/stream.ts';
import { parseCheckpoint } from '../../../src/integrity/checkpoint.ts';
import {
  cosignText,
  formatNote,
  parseNote,
  verifierKeyOf,
  vkeyLine,
} from '../../../src/integrity/signed-note.ts';
import type { Officer } from '../../../src/machines/matter/fact.ts';
import { entryOf } from '../../models/contract/subject.ts';
import { engineOf } from '../../support/engine.ts';

const archive = { name: 'archive.example', seed: new Uint8Array(32).fill(5) };
const vkey = vkeyLine(verifierKeyOf(archive, 4));
const by = (person: string): Officer => ({
  person,
  name: '示例',
  role: 'lawAdministrator',
  unit: 'u',
});
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
  return registeredKeys(known).map(({ proposedBy, approvedBy, registeredAt, revokedAt }) => ({
    proposedBy,
    approvedBy,
    registeredAt,
    ...(revokedAt === undefined ? {} : { revokedAt }),
  }));
}

const proposed = { type: 'WitnessKeyProposed', by: by('ma'), ...about };
const approvedBy = (person: string, proposal = 1) => ({
  type: 'WitnessKeyApproved',
  by: by(person),
  proposal,
});

const revokedBy = (person: string, proposal = 1) => ({
  type: 'WitnessKeyRevoked',
  by: by(person),
  proposal,
  from: '2026-11-01',
  reason: '示例:存放私钥的电脑遗失',
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

  it('are revoked by one person, once, and by no second approval or registration made good again', () => {
    const registered = { type: 'WitnessKeyRegistered', by: by('ma'), ...about };
    const ended = { proposedBy: 'ma', revokedAt: '2026-11-03T01:00:00.000Z' };
    expect(goodAfter(proposed, approvedBy('hu'), revokedBy('li'), revokedBy('ma'))).toEqual([
      { ...ended, approvedBy: 'hu', registeredAt: '2026-11-02T01:00:00.000Z' },
    ]);
    expect(goodAfter(registered, proposed, revokedBy('li', 2), registered)).toEqual([
      { ...ended, approvedBy: undefined, registeredAt: '2026-11-01T01:00:00.000Z' },
    ]);
  });

  it('that are revoked before they are approved never count', () => {
    expect(goodAfter(proposed, revokedBy('ma'), approvedBy('hu'))).toEqual([]);
    expect(goodAfter(proposed, approvedBy('hu'), revokedBy('li', 9))).toHaveLength(1);
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

  it('cosign no more once they are revoked, and what a ledger holds behind that counts for nothing', async () => {
    const { engine, ledger, close } = await engineOf();
    try {
      const { witnesses } = engine.log;
      const { proposal } = await witnesses.propose(about, by('ma'), 'proposed');
      await witnesses.approve(proposal, by('hu'), 'approved');
      const signed = (head: string) => {
        const { text } = parseNote(head);
        return formatNote({ text, signatures: [cosignText(text, archive, 1_795_000_000)] });
      };
      const before = await engine.log.checkpoint();
      const { size } = await witnesses.cosign(signed(before));
      await witnesses.revoke({ proposal, reason: '示例:遗失' }, by('hu'), 'revoked');
      const after = await engine.log.checkpoint();
      await expect(witnesses.cosign(signed(after))).rejects.toMatchObject({
        code: 'invalid-request',
        faults: [expect.objectContaining({ zh: expect.stringContaining('已经撤销') })],
      });
      const [line] = parseNote(signed(after)).signatures;
      const { size: later } = parseCheckpoint(parseNote(after).text);
      const at = (await engine.now()).toISOString();
      await record(ledger, {
        stream: 'witness',
        commandId: 'slipped-in',
        request: {},
        recordedAt: at,
        fact: {
          type: 'CheckpointWitnessed',
          at,
          size: later,
          witness: line!.name,
          keyHash: line!.keyHash,
          signature: Buffer.from(line!.signature).toString('base64'),
        },
      });
      expect(await witnesses.all()).toMatchObject([
        { vkey, revokedAt: expect.any(String), newest: { size } },
      ]);
      const linesOf = async (note: string) =>
        parseNote(await witnesses.withLines(note)).signatures.length;
      expect([await linesOf(before), await linesOf(after)]).toEqual([2, 1]);
    } finally {
      await close();
    }
  });
});
