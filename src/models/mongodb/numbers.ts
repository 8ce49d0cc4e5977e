import { setTimeout as pause } from 'node:timers/promises';
import { isDuplicateKey } from './faults.ts';
import { SETTLE_EVERY, SETTLE_WITHIN } from './patience.ts';
import type { Models } from './schemas.ts';

const COUNTER = 'ledger';

interface Waiting {
  resolve(number: number): void;
  reject(error: unknown): void;
}

/**
 * Hands out the numbers of the order of all streams, from one counter that all processes share: whoever
 * asks after an entry was seen gets a higher number than that entry has, so that no chain runs backwards
 * in the order of the log. The counter is written like an entry, to the journals of a majority: no number
 * that was given is forgotten by the next primary. Those who wait at once are served by one question.
 */
export class Numbers {
  readonly #counters: Models['counters'];
  readonly #highest: () => Promise<number>;
  /** The highest that this process has handed out. */
  #last = 0;
  /** Whether the counter was seen to be no lower than the numbers in use. */
  #raised = false;
  #waiting: Waiting[] = [];
  #asking = false;

  /** `highest` reads the highest number in use: a counter may have been restored from another day. */
  constructor({ counters }: Pick<Models, 'counters'>, highest: () => Promise<number>) {
    this.#counters = counters;
    this.#highest = highest;
  }

  next(): Promise<number> {
    return new Promise<number>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      if (!this.#asking) void this.#askForAll();
    });
  }

  /** A number was found taken: whoever asks from now on is given none below the highest in use. */
  taken(): void {
    this.#raised = false;
  }

  async #raise(): Promise<void> {
    const last = Math.max(await this.#highest(), this.#last);
    await this.#counters
      .updateOne({ _id: COUNTER }, { $max: { last } })
      .setOptions({ upsert: true });
    this.#raised = true;
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

  /**
   * The first of so many numbers in a row, all higher than any that was handed out here. Where the answer
   * is unclear, or there is none, others are asked for: what was counted up meanwhile stays unused, and
   * a reader fills the gap.
   */
  async #firstOf(count: number): Promise<number> {
    for (const end = performance.now() + SETTLE_WITHIN; ;) {
      try {
        if (!this.#raised) await this.#raise();
        const first = (await this.#ask(count)) - count + 1;
        if (first > this.#last) return first;
        this.#raised = false;
      } catch (error) {
        if (performance.now() > end) throw error;
        // Two processes made the counter at once: it is there now.
        if (!isDuplicateKey(error)) await pause(SETTLE_EVERY);
      }
    }
  }

  /** The last of so many numbers in a row, as the counter has it; 0 where there is no counter. */
  async #ask(count: number): Promise<number> {
    const counter = await this.#counters
      .findOneAndUpdate({ _id: COUNTER }, { $inc: { last: count } }, { returnDocument: 'after' })
      .lean();
    return counter?.last ?? 0;
  }
}
