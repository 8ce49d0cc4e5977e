import { setTimeout as pause } from 'node:timers/promises';

/** Who waits to share a read waits no longer for the one under way, in milliseconds. */
const PATIENCE = 50;

/**
 * Lets reads of one thing that are asked for while one is under way share the next. None is given what
 * was read before he asked: a read that is linearizable alone is so for each of those who share it.
 */
export class SharedReads<T> {
  readonly #running = new Map<string, Promise<unknown>>();
  readonly #next = new Map<string, Promise<T>>();

  read(what: string, work: () => Promise<T>): Promise<T> {
    const running = this.#running.get(what);
    if (running === undefined) return this.#start(what, work);
    const shared = this.#next.get(what) ?? this.#after(running, what, work);
    this.#next.set(what, shared);
    return shared;
  }

  async #after(running: Promise<unknown>, what: string, work: () => Promise<T>): Promise<T> {
    const cancel = new AbortController();
    const late = pause(PATIENCE, undefined, { signal: cancel.signal });
    // How the one under way ends is for those to hear who asked for it.
    await Promise.race([running, late]).catch(() => undefined);
    cancel.abort();
    late.catch(() => undefined);
    this.#next.delete(what);
    return this.#start(what, work);
  }

  #start(what: string, work: () => Promise<T>): Promise<T> {
    const running = work();
    this.#running.set(what, running);
    const over = () => {
      if (this.#running.get(what) === running) this.#running.delete(what);
    };
    running.then(over, over);
    return running;
  }
}
