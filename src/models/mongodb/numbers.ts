import { isDuplicateKey } from './faults.ts';
import type { Models } from './schemas.ts';

const COUNTER = 'ledger';
/** A process that has met another's number asks the counter for so long, in milliseconds. */
const SHARED_FOR = 60_000;

interface Waiting {
  resolve(number: number): void;
  reject(error: unknown): void;
}

/**
 * Hands out the numbers of the order of all streams. A process that has met no other counts on by itself
 * and asks nobody. One that has found a number taken asks the counter, which all share, for a while; those
 * who wait for it meanwhile are served by one question. A number is only as good as the unique index in
 * any case: neither the counter nor who is alone has to be right.
 */
export class Numbers {
  readonly #counters: Models['counters'];
  #last = 0;
  #sharedUntil = 0;
  #waiting: Waiting[] = [];
  #asking = false;

  constructor({ counters }: Pick<Models, 'counters'>) {
    this.#counters = counters;
  }

  async next(): Promise<number> {
    if (this.#last > 0 && performance.now() > this.#sharedUntil) return (this.#last += 1);
    return new Promise<number>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      if (!this.#asking) void this.#askForAll();
    });
  }

  /** A number was found taken; `highest` is the highest in use. None below it is handed out any more. */
  async taken(highest: number): Promise<void> {
    this.#sharedUntil = performance.now() + SHARED_FOR;
    await this.#counters.updateOne({ _id: COUNTER }, { $max: { last: highest } });
  }

  async #askForAll(): Promise<void> {
    this.#asking = true;
    while (this.#waiting.length > 0) {
      const group = this.#waiting.splice(0);
      try {
        const last = await this.#ask(group.length);
        this.#last = Math.max(this.#last, last);
        group.forEach(({ resolve }, at) => resolve(last - group.length + 1 + at));
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    this.#asking = false;
  }

  /** The last of so many numbers in a row. The counter itself may be lost. */
  async #ask(count: number): Promise<number> {
    for (;;) {
      try {
        const counter = await this.#counters
          .findOneAndUpdate(
            { _id: COUNTER },
            { $inc: { last: count } },
            { upsert: true, returnDocument: 'after' },
          )
          .setOptions({ writeConcern: { w: 1 } })
          .lean();
        return counter.last;
      } catch (error) {
        // Two processes made the counter at once; it is there now.
        if (!isDuplicateKey(error)) throw error;
      }
    }
  }
}
