import { GENESIS, sealEntry } from '../../../src/integrity/seal.ts';
import type { Entry, Stores, TableShape } from '../../../src/engine/ports/index.ts';

/** A store under test, with what a case must be able to do to it from outside. */
export interface Subject {
  stores: Stores;
  /** Closes the store and opens it again over the same data. */
  reopen(): Promise<void>;
  /** How many files or parts of files the store holds that it does not vouch for. */
  leftovers(): Promise<number>;
  /** Arguments for `appender.ts` to open the same data in a process of its own. */
  appender: readonly string[];
  close(): Promise<void>;
}

export type Open = () => Promise<Subject>;

export const tables: TableShape[] = [
  {
    name: 'matters',
    indexes: ['stage', 'tags', 'due', 'sponsor.unit'],
    sorted: [{ by: 'tags', sort: 'due' }],
    along: ['stage'],
    rebuildable: true,
  },
  { name: 'secrets', indexes: [], rebuildable: false },
];

/** A sealed entry of a stream; `after` is the one before it. */
export function entryOf(stream: string, after?: Entry, over: Partial<Entry> = {}): Entry {
  const sequence = (after?.sequence ?? 0) + 1;
  return sealEntry({
    stream,
    sequence,
    commandId: `command-${sequence}`,
    requestDigest: 'a'.repeat(64),
    recordedAt: '2026-03-02T01:00:00.000Z',
    fact: { type: 'MatterProposed', empty: {}, none: null, list: [], text: '建议', n: 1.5 },
    previous: after?.seal ?? GENESIS,
    ...over,
  });
}

let counter = 0;
/** A name that no other case uses. */
export const fresh = (prefix: string) => `${prefix}:${++counter}`;

export const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'done';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};
