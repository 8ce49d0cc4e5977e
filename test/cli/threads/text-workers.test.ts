import { afterAll, describe, expect, it } from '@jest/globals';
import { textWorkers } from '../../../src/cli/threads/text-workers.ts';
import { canonical } from '../../../src/integrity/canonical.ts';
import { GENESIS, sealEntry, type Sealed } from '../../../src/integrity/seal.ts';
import { readHere, type TextReader } from '../../../src/verification/entries/texts.ts';
import { verifyLedger } from '../../../src/verification/ledger.ts';

const PAGES = 40;
const A_PAGE = 25;
const STREAMS = 3;

/** Entries of some streams in turn. */
function entriesOf(count: number): Sealed[] {
  const last = new Map<string, Sealed>();
  return Array.from({ length: count }, (_, at) => {
    const stream = `matter:${at % STREAMS}`;
    const before = last.get(stream);
    const entry = sealEntry({
      stream,
      sequence: (before?.sequence ?? 0) + 1,
      commandId: `command-${at}`,
      requestDigest: 'a'.repeat(64),
      recordedAt: '2026-03-02T01:00:00.000Z',
      fact: { type: '示例', at },
      previous: before?.seal ?? GENESIS,
    });
    last.set(stream, entry);
    return entry;
  });
}

const entries = entriesOf(PAGES * A_PAGE);

async function* pagesOf(rows: readonly Sealed[]) {
  for (let first = 0; first < rows.length; first += A_PAGE) {
    const page = rows.slice(first, first + A_PAGE);
    yield {
      texts: page.map((entry) => ({
        stream: entry.stream,
        sequence: entry.sequence,
        text: new Uint8Array(Buffer.from(canonical(entry))),
      })),
      entry: async (at: number) => page[at]!,
    };
  }
}

const reportOf = (rows: readonly Sealed[], reader: TextReader) =>
  verifyLedger(pagesOf(rows), { keys: [], checkpoints: [] }, reader);

describe('a ledger that threads read', () => {
  const workers = textWorkers();
  afterAll(() => workers.close());

  it('holds', async () => {
    const report = await reportOf(entries, workers);
    expect(report.fails).toEqual([]);
    expect(report).toEqual(await reportOf(entries, readHere));
  });

  it.each<[what: string, change: (rows: Sealed[]) => Sealed[]]>([
    ['altered', (rows) => rows.with(700, { ...rows[700]!, sequence: 999 })],
    ['missing', (rows) => rows.toSpliced(700, 1)],
    ['at another place', (rows) => rows.with(700, rows[703]!).with(703, rows[700]!)],
    ['twice', (rows) => rows.toSpliced(700, 0, rows[700]!)],
  ])('does not hold where an entry is %s, and says where', async (_what, change) => {
    const changed = change([...entries]);
    const report = await reportOf(changed, workers);
    expect(report.verdict).toBe('broken');
    expect(report).toEqual(await reportOf(changed, readHere));
  });

  it('is not called whole where a thread was lost', async () => {
    const gone = textWorkers();
    await reportOf(entries, gone);
    await gone.close();
    await expect(reportOf(entries, gone)).rejects.toThrow(/thread/);
  });
});
