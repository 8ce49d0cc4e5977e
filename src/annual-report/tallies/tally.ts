import type { Fact, FactType } from '../../machines/matter/fact.ts';
import type { Story } from '../story.ts';

/** What one fact counts, by name; what is 0 is not counted. The story is as it stood before the fact. */
export type Tally<T extends FactType = FactType> = (
  fact: Fact<T>,
  story: Story,
) => Readonly<Record<string, number>>;

/** What each fact of one part of the law counts. */
export type Tallies = { readonly [T in FactType]?: Tally<T> };

/** Counts each fact once, under a name. */
export const once =
  (...names: string[]) =>
  (): Record<string, number> =>
    Object.fromEntries(names.map((name) => [name, 1]));

/** How many of a list have each outcome, by prefix: `opinions-adopted`, `opinions-not-adopted`. */
export function byOutcome(
  prefix: string,
  handled: readonly { outcome: string }[] = [],
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome } of handled)
    counts[`${prefix}-${outcome}`] = (counts[`${prefix}-${outcome}`] ?? 0) + 1;
  return counts;
}
