/**
 * What the store holds under some keys, remembered as it was last read or written: an embedded store is
 * for one process, so that nobody else changes it. Told inside the transaction that writes, and emptied
 * where one is undone.
 */
export class Remembered<Value> {
  readonly #known = new Map<string, Value>();
  readonly #atMost: number;

  constructor(atMost: number) {
    this.#atMost = atMost;
  }

  /** Undefined where the database is to be asked. */
  of(key: string): Value | undefined {
    return this.#known.get(key);
  }

  set(key: string, value: Value): void {
    this.#known.set(key, value);
    if (this.#known.size > this.#atMost) this.forget(this.#known.keys().next().value!);
  }

  forget(key: string): void {
    this.#known.delete(key);
  }

  clear(): void {
    this.#known.clear();
  }
}
