import { textWorkers } from '../src/cli/threads/text-workers.ts';
import { canonical } from '../src/integrity/canonical.ts';
import { sha256 } from '../src/integrity/digest.ts';
import { GENESIS, sealEntry } from '../src/integrity/seal.ts';
import type { Entry } from '../src/engine/ports/index.ts';
import { verifyLedger } from '../src/verification/ledger.ts';
import { median, perSecond, runs, secondsOf, type Line } from './measure.ts';

const COPIES = 400;
const PAGE = 500;
const AIM = 0.3;
const FLOOR = 100_000;

/** Played entries over and over, each copy a stream of its own, sealed as they would have been. */
function manyEntries(records: readonly Entry[][]): Entry[] {
  return Array.from({ length: COPIES }, (_, copy) =>
    records.flatMap((entries, record) => {
      let previous = GENESIS;
      return entries.map(({ seal: _old, ...entry }) => {
        const sealed = sealEntry({ ...entry, stream: `matter:${record}-${copy}`, previous });
        previous = sealed.seal;
        return sealed;
      });
    }),
  ).flat();
}

/** As a store gives them. */
async function* paged(entries: readonly Entry[], texts: readonly Uint8Array[]) {
  for (let first = 0; first < entries.length; first += PAGE)
    yield {
      texts: entries
        .slice(first, first + PAGE)
        .map(({ stream, sequence }, at) => ({ stream, sequence, text: texts[first + at]! })),
      entry: async (at: number) => entries[first + at]!,
    };
}

/** Entries whose seal, chain and place in the tree are verified in a second, as the command does it. */
export async function verification(records: readonly Entry[][]): Promise<Line> {
  const entries = manyEntries(records);
  const texts = entries.map((entry) => new Uint8Array(Buffer.from(canonical(entry))));
  const workers = textWorkers();
  const trust = { keys: [], checkpoints: [] };
  const rounds = await runs(async () => ({
    own: await secondsOf(() => verifyLedger(paged(entries, texts), trust, workers)),
    raw: await secondsOf(() => texts.forEach((text) => sha256(text))),
  }));
  await workers.close();
  const rate = entries.length / median(rounds.map(({ own }) => own));
  const raw = entries.length / median(rounds.map(({ raw }) => raw));
  return {
    what: 'Entries verified: seal, chain, leaf, tree',
    measured: perSecond(rate),
    floor: `${perSecond(raw)} SHA-256 over the same bytes`,
    ratio: rate / raw,
    aim: `${AIM}, and ${perSecond(FLOOR)} at least`,
    met: rate / raw >= AIM && rate >= FLOOR,
    note: `${entries.length} entries of ${Math.round(texts.reduce((sum, { length }) => sum + length, 0) / texts.length)} bytes on average`,
  };
}
