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
async function* paged(entries: readonly Entry[]): AsyncGenerator<readonly Entry[]> {
  for (let at = 0; at < entries.length; at += PAGE) yield entries.slice(at, at + PAGE);
}

/** Entries whose seal, chain and place in the tree are verified in a second, by one core. */
export async function verification(records: readonly Entry[][]): Promise<Line> {
  const entries = manyEntries(records);
  const texts = entries.map((entry) => Buffer.from(canonical(entry)));
  const rounds = await runs(async () => ({
    own: await secondsOf(() => verifyLedger(paged(entries), { keys: [], checkpoints: [] })),
    raw: await secondsOf(() => texts.forEach((text) => sha256(text))),
  }));
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
