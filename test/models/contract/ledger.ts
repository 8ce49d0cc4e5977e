import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import type { Entry, PositionedText } from '../../../src/engine/ports/index.ts';
import { canonical } from '../../../src/integrity/canonical.ts';
import { firstBrokenSeal } from '../../../src/integrity/seal.ts';
import { codeOf, entryOf, fresh, type Subject } from './subject.ts';

const chain = (stream: string, length: number) => {
  const entries: Entry[] = [];
  while (entries.length < length) entries.push(entryOf(stream, entries.at(-1)));
  return entries;
};

/** What every ledger promises. */
export function ledgerCases(subject: () => Subject): void {
  const ledger = () => subject().stores.ledger;

  const keep = async (entries: Entry[]) => {
    for (const entry of entries) await ledger().append(entry);
    return entries;
  };

  it('gives back exactly what was appended, in sequence', async () => {
    const stream = fresh('matter');
    const entries = await keep(chain(stream, 3));
    expect(await ledger().read(stream)).toEqual(entries);
    expect(firstBrokenSeal(await ledger().read(stream))).toBeUndefined();
    expect(await ledger().read(stream, 1, 1)).toEqual([entries[1]]);
    expect(await ledger().head(stream)).toEqual({ sequence: 3, seal: entries[2]?.seal });
  });

  it('tells the last entry from wherever it is looked for', async () => {
    const stream = fresh('matter');
    expect(await ledger().head(stream, 0)).toBeUndefined();
    const entries = await keep(chain(stream, 4));
    const { sequence, seal } = entries.at(-1)!;
    // Past the end too: whoever remembers more than there is must not go on from it.
    for (const reached of [0, 1, 2, 3, 4, 5, 9])
      expect([reached, await ledger().head(stream, reached)]).toEqual([
        reached,
        { sequence, seal },
      ]);
  });

  it('tells each of many who ask for one head at once what was there when he asked', async () => {
    const stream = fresh('matter');
    let last: Entry | undefined;
    for (let round = 1; round <= 10; round += 1) {
      const before = Array.from({ length: 5 }, () => ledger().head(stream));
      last = entryOf(stream, last);
      await ledger().append(last);
      const after = await Promise.all(Array.from({ length: 5 }, () => ledger().head(stream)));
      expect(after.map((head) => head?.sequence)).toEqual([round, round, round, round, round]);
      await Promise.all(before);
    }
  });

  it('tells the last entry that was kept, whichever were refused', async () => {
    const stream = fresh('matter');
    expect(await ledger().head(stream)).toBeUndefined();
    const [first, second] = await keep(chain(stream, 2));
    const headOf = (entry?: Entry) => entry && { sequence: entry.sequence, seal: entry.seal };
    const rival = entryOf(stream, first, { commandId: 'rival' });
    expect(await codeOf(ledger().append(rival))).toBe('concurrent-act');
    expect(await ledger().head(stream)).toEqual(headOf(second));
    const rivals = ['one', 'other'].map((commandId) => entryOf(stream, second, { commandId }));
    const said = await Promise.all(rivals.map((entry) => codeOf(ledger().append(entry))));
    const kept = rivals[said.indexOf('concurrent-act') === 0 ? 1 : 0];
    expect(await ledger().head(stream)).toEqual(headOf(kept));
    expect(await ledger().read(stream, 2)).toEqual([kept]);
  });

  it('knows nothing of a stream without entries', async () => {
    expect(await ledger().read('matter:none')).toEqual([]);
    expect(await ledger().head('matter:none')).toBeUndefined();
    expect(await ledger().byCommandId('matter:none', 'command-1')).toBeUndefined();
  });

  it('finds an entry by its command', async () => {
    const stream = fresh('matter');
    const [, second] = await keep(chain(stream, 2));
    expect(await ledger().byCommandId(stream, 'command-2')).toEqual(second);
  });

  it('is not changed by what the caller does to the object afterwards', async () => {
    const stream = fresh('matter');
    const entry = entryOf(stream);
    const kept = ledger().append(entry);
    entry.fact['type'] = 'Forged';
    await kept;
    expect((await ledger().read(stream))[0]?.fact['type']).toBe('MatterProposed');
  });

  it('writes the rows of an entry with it or leaves them to the caller, and none where it is refused', async () => {
    const stream = fresh('matter');
    const { views } = subject().stores;
    const rowsSaying = (stage: string) => [
      { table: 'matters', key: stream, row: { stage, sequence: 1 } },
    ];
    const first = entryOf(stream);
    const written = await ledger().append(first, rowsSaying('first'));
    const kept = await views.get('matters', stream);
    expect(kept?.row).toEqual(written ? { stage: 'first', sequence: 1 } : undefined);
    const rival = entryOf(stream, undefined, { commandId: 'another' });
    expect(await codeOf(ledger().append(rival, rowsSaying('rival')))).toBe('concurrent-act');
    expect(await views.get('matters', stream)).toEqual(kept);
    await views.remove('matters', stream);
  });

  it('refuses a sequence that is taken', async () => {
    const stream = fresh('matter');
    await keep(chain(stream, 1));
    const late = entryOf(stream, undefined, { commandId: 'another' });
    expect(await codeOf(ledger().append(late))).toBe('concurrent-act');
  });

  it('refuses a command that is on record, also where its sequence is taken', async () => {
    const stream = fresh('matter');
    const [first] = await keep(chain(stream, 1));
    const again = entryOf(stream, first, { commandId: 'command-1' });
    expect(await codeOf(ledger().append(again))).toBe('idempotency-key-reused');
    expect(await codeOf(ledger().append(first as Entry))).toBe('idempotency-key-reused');
    expect(await ledger().read(stream)).toHaveLength(1);
  });

  it('lets the same command id into another stream', async () => {
    const [a, b] = [fresh('matter'), fresh('matter')];
    expect(await codeOf(keep([entryOf(a), entryOf(b)]))).toBe('done');
  });

  it('lets exactly one of twenty through, fifty times', async () => {
    const stream = fresh('matter');
    let last: Entry | undefined;
    for (let round = 1; round <= 50; round++) {
      const rivals = Array.from({ length: 20 }, (_, who) =>
        entryOf(stream, last, { commandId: `${round}-${who}` }),
      );
      const codes = await Promise.all(rivals.map((rival) => codeOf(ledger().append(rival))));
      expect(codes.filter((code) => code === 'done')).toHaveLength(1);
      expect(codes.filter((code) => code === 'concurrent-act')).toHaveLength(19);
      last = rivals[codes.indexOf('done')];
    }
    const kept = await ledger().read(stream);
    expect([kept.length, firstBrokenSeal(kept, last)]).toEqual([50, undefined]);
  }, 60_000);

  it('reads all streams page by page, each entry once, each stream in its order', async () => {
    const prefix = fresh('page');
    const streams = [1, 2, 3, 4].map((n) => `${prefix}/${n}`);
    await Promise.all(streams.map((stream) => keep(chain(stream, 6))));
    const seen: Entry[] = [];
    const positions: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await ledger().readAll({ ...(after && { after }), limit: 5, prefix });
      seen.push(...page.map(({ entry }) => entry));
      positions.push(...page.map(({ position }) => position));
      after = positions.at(-1);
      if (page.length < 5) break;
    }
    expect(seen).toHaveLength(24);
    expect(positions).toEqual([...new Set(positions)].sort());
    for (const one of streams) {
      expect(seen.filter(({ stream }) => stream === one).map((e) => e.sequence)).toEqual([
        1, 2, 3, 4, 5, 6,
      ]);
    }
  });

  it('never skips an entry for a follower who reads while others write', async () => {
    const prefix = fresh('follow');
    let writing = true;
    const writers = Promise.all(
      [1, 2, 3, 4, 5, 6].map((n) => keep(chain(`${prefix}/${n}`, 15))),
    ).finally(() => (writing = false));
    const seen: string[] = [];
    let after = '';
    for (let more = true; more;) {
      more = writing;
      await pause(1); // the writers' turn
      const page = await ledger().readAll({ ...(after && { after }), limit: 7, prefix });
      seen.push(...page.map(({ entry }) => `${entry.stream} ${entry.sequence}`));
      after = page.at(-1)?.position ?? after;
      more ||= page.length > 0;
    }
    await writers;
    expect([seen.length, new Set(seen).size]).toEqual([90, 90]);
  }, 30_000);

  it('gives the texts of all streams as it gives the entries', async () => {
    const stream = `${fresh('matter')} "中𠮷\\`;
    await keep([
      ...chain(stream, 3),
      entryOf(fresh('\n\u0001\u007f'), undefined, { commandId: '"\u2028\r' }),
    ]);
    const entries = await ledger().readAll({ limit: 10_000 });
    const texts: PositionedText[] = [];
    for (let after: string | undefined; ;) {
      const page = await ledger().readTexts({ ...(after && { after }), limit: 5 });
      texts.push(...page);
      after = page.at(-1)?.position;
      if (page.length < 5) break;
    }
    expect(
      texts.map(({ text, ...place }) => ({ ...place, text: String(Buffer.from(text)) })),
    ).toEqual(
      entries.map(({ position, entry }) => {
        const { stream: of, sequence } = entry;
        return { position, stream: of, sequence, text: canonical(entry) };
      }),
    );
  });

  it('still has everything after being closed and opened again', async () => {
    const stream = fresh('matter');
    const entries = await keep(chain(stream, 2));
    const all = await ledger().readAll({ limit: 10_000 });
    await subject().reopen();
    expect(await ledger().read(stream)).toEqual(entries);
    expect(await ledger().readAll({ limit: 10_000 })).toEqual(all);
  });
}
