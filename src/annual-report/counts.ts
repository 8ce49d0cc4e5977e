import type { EntryRef } from './line.ts';

/**
 * A number and the entries that were counted for it. Within one matter the entries are named by
 * their sequence alone: `[number, ...sequences]`, small enough to keep a hundred thousand of them.
 */
export type Count = readonly [number, ...number[]];

/** Counts by the name of what is counted. */
export type Counts = Readonly<Record<string, Count>>;

/** The counts with one entry more; an entry that counts nothing leaves them as they are. */
export function counted(counts: Counts, name: string, amount: number, sequence: number): Counts {
  if (amount === 0) return counts;
  const [sum, ...entries] = counts[name] ?? [0];
  return { ...counts, [name]: [sum + amount, ...entries, sequence] };
}

/** The entries behind a count of one stream. */
export const refsOf = (stream: string, [, ...sequences]: Count): EntryRef[] =>
  sequences.map((sequence) => ({ stream, sequence }));

/** Sums by name: what a year's figures are computed from. */
export type Totals = Readonly<Record<string, number>>;

/** Adds counts to a running sum. The sum belongs to the caller, who is the only one to see it change. */
export function addTo(sum: Record<string, number>, counts: Counts): void {
  for (const [name, [amount]] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + amount;
}
