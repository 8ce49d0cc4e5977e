import { isDuplicateKey } from './faults.ts';
import type { Models } from './schemas.ts';

const COUNTER = 'ledger';

interface Waiting {
  resolve(number: number): void;
  reject(error: unknown): void;
}

/**
 * Hands out the numbers of the order of all streams, from one counter that all processes share: whoever
 * asks after an entry was seen gets a higher number than that entry has, so that no chain runs backwards
 * in the order of the log. Those who wait at once are served by one question. A number is only as good as
 * the unique index: the counter may be lost, and is raised where that is noticed.
 */
export class Numbers {
  readonly #counters: Models['counters'];
  /** The highest that this process has handed out. */
  #last = 0;
  #waiting: Waiting[] = [];
  #asking = false;

  constructor({ counters }: Pick<Models, 'counters'>) {
    this.#counters = counters;
  }

  next(): Promise<number> {
    return new Promise<number>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      if (!this.#asking) void this.#askForAll();
    });
  }

  /** A number was found taken; `highest` is the highest in use. None below it is handed out any more. */
  async taken(highest: number): Promise<void> {
    await this.#counters.updateOne({ _id: COUNTER }, { $max: { last: highest } });
  }

  async #askForAll(): Promise<void> {
    this.#asking = true;
    while (this.#waiting.length > 0) {
      const group = this.#waiting.splice(0);
      try {
        const first = await this.#firstOf(group.length);
        this.#last = first + group.length - 1;
        group.forEach(({ resolve }, at) => resolve(first + at));
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    this.#asking = false;
  }

  /** The first of so many numbers in a row, all higher than any that was handed out here. */
  async #firstOf(count: number): Promise<number> {
    const first = (await this.#ask(count)) - count + 1;
    if (first > this.#last) return first;
    await this.taken(this.#last);
    return this.#firstOf(count);
  }

  /** The last of so many numbers in a row, as the counter has it. */
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
