interface Keyed {
  _id: string;
}

interface Gathered<D extends Keyed> {
  keys: Set<string>;
  found: Promise<ReadonlyMap<string, D>>;
}

/** Reads by key that are asked for in one turn go out as one: the files that an act names, their names. */
export class KeyReads<D extends Keyed> {
  readonly #fetch: (keys: readonly string[]) => Promise<D[]>;
  #gathering: Gathered<D> | undefined;

  /** `fetch` gives the documents that there are, in any order. */
  constructor(fetch: (keys: readonly string[]) => Promise<D[]>) {
    this.#fetch = fetch;
  }

  async of(key: string): Promise<D | undefined> {
    const { keys, found } = (this.#gathering ??= this.#gather());
    keys.add(key);
    return (await found).get(key);
  }

  #gather(): Gathered<D> {
    const keys = new Set<string>();
    const found = Promise.resolve().then(async () => {
      // Whoever asks from now on asks anew.
      this.#gathering = undefined;
      const documents = await this.#fetch([...keys]);
      return new Map(documents.map((document) => [document._id, document]));
    });
    return { keys, found };
  }
}

/** One key as itself: the driver and the server know no shorter way. */
export const anyKey = (keys: readonly string[]): string | { $in: string[] } =>
  keys.length === 1 ? keys[0]! : { $in: [...keys] };
