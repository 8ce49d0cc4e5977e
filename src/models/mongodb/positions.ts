import { setTimeout as pause } from 'node:timers/promises';
import { isDuplicateKey } from './faults.ts';
import { Numbers } from './numbers.ts';
import type { LedgerDocument, Models } from './schemas.ts';

const CHUNK = 5000;
/** A writer is given this long, in milliseconds, before its number is taken from it. */
const GRACE = 50;

/** The stream of documents that only fill a number that nobody came to use. */
export const NO_STREAM = '';

const filler = (position: number): LedgerDocument => ({
  position,
  stream: NO_STREAM,
  sequence: position,
  commandId: `unused-${position}`,
  requestDigest: '',
  recordedAt: '',
  fact: { unused: true },
  previous: '',
  seal: '',
});

/**
 * The order of all streams' entries: consecutive numbers under a unique index. A writer takes a number
 * first and inserts under it, so a reader may find a gap where one is under way, or has died. A reader
 * never passes a gap: it fills the number itself. A writer who comes later finds its number taken by the
 * unique index and takes a new one, so nothing is ever inserted behind a reader, whatever the clocks say.
 */
export class Positions {
  readonly #models: Pick<Models, 'ledger'>;
  readonly #numbers: Numbers;
  /** Every number up to this one is known to be in the ledger, by a majority of the servers. */
  #solid = 0;

  constructor(models: Pick<Models, 'ledger' | 'counters'>) {
    this.#models = models;
    this.#numbers = new Numbers(models, async () => (await this.#after(0, 1, -1))[0] ?? 0);
  }

  next(): Promise<number> {
    return this.#numbers.next();
  }

  /** After a number was found taken: never hand out one that is below the highest in use. */
  taken(): void {
    this.#numbers.taken();
  }

  /** The number up to which a reader may read. */
  async readable(): Promise<number> {
    for (;;) {
      const { missing, more } = await this.#look();
      if (missing.length > 0) {
        await pause(GRACE);
        const still = new Set((await this.#look()).missing);
        const filled = await this.#fill(missing.filter((position) => still.has(position)));
        if (!filled) return this.#solid;
      } else if (!more) return this.#solid;
    }
  }

  /** Reads on from what is solid; tells which numbers are skipped by what is there already. */
  async #look(): Promise<{ missing: number[]; more: boolean }> {
    const start = this.#solid + 1;
    const found = await this.#after(this.#solid, CHUNK, 1);
    const there = new Set(found);
    const span = Math.min((found.at(-1) ?? this.#solid) - this.#solid, CHUNK);
    const numbers = Array.from({ length: span }, (_, n) => start + n);
    const missing = numbers.filter((position) => !there.has(position));
    const solid = (missing[0] ?? start + span) - 1;
    // Another reader may have come further in the meantime.
    this.#solid = Math.max(this.#solid, solid);
    return { missing, more: found.length === CHUNK };
  }

  /** False where a number turns out to be taken, but is not yet held by a majority: wait for it. */
  async #fill(positions: readonly number[]): Promise<boolean> {
    if (positions.length === 0) return true;
    try {
      await this.#models.ledger.insertMany(positions.map(filler), { ordered: false });
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  async #after(position: number, limit: number, direction: 1 | -1): Promise<number[]> {
    const found = await this.#models.ledger
      .find({ position: { $gt: position } }, { position: 1, _id: 0 })
      .sort({ position: direction })
      .limit(limit)
      .lean();
    return found.map((document) => document.position);
  }
}
