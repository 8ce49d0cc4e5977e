import type { Missing } from '../../../errors.ts';

/** A field that the law asks for: its name, and what it is called. */
export type Asked<T> = readonly [name: keyof T & string, zh: string, en: string];

const isStated = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
};

/** What is asked for and not stated: blank text and empty lists state nothing. `at` is where it belongs. */
export function unstated<T extends object>(
  stated: T | undefined,
  asked: readonly Asked<T>[],
  at = '',
): Missing[] {
  return asked
    .filter(([name]) => !isStated(stated?.[name]))
    .map(([name, zh, en]) => ({
      zh: `缺少${zh}`,
      en: `${en} is missing`,
      field: `${at}/${name}`,
    }));
}

type Stated<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The parts that were stated. What a fact does not tell of is absent from what is known. */
export const asStated = <T extends object>(parts: T): Stated<T> =>
  Object.fromEntries(
    Object.entries(parts).filter(([, part]) => part !== undefined),
  ) as unknown as Stated<T>;

/** Whether a text says anything. */
export const said = (text: string | undefined): boolean => isStated(text);

/** As two people type the name of one organisation: spaces and full-width letters tell it from no other. */
export const typed = (name: string): string => name.normalize('NFKC').replaceAll(/\s/gu, '');

/** The entries that stand more than once, each named once. */
export function repeated<T>(entries: readonly T[]): T[] {
  const seen = new Set<T>();
  const twice = new Set<T>();
  for (const entry of entries) (seen.has(entry) ? twice : seen).add(entry);
  return [...twice];
}
