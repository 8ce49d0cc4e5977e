import type { Breach } from '../../errors.ts';
import type { Officer } from '../../machines/matter/fact.ts';
import { provisionOf } from '../../statute/provisions.ts';
import type { Role } from '../../statute/roles.ts';
import type { Missing } from '../../errors.ts';

/** An act on a year's books: who does it, what it leaves, in which of the year's streams. */
export interface YearAct {
  zh: string;
  en: string;
  /** The fact that it leaves on record. */
  becomes: string;
  book: 'directory' | 'register' | 'report';
  by: readonly Role[];
  /** The provision that asks for it, or that it must keep. */
  provision: string;
}

/** The circumstances of every fact of a year's books. */
export interface Circumstances {
  at: string;
  by: Officer;
}

/** The one breach of a provision that an act would commit, with everything that is missing; none where nothing is. */
export function breaches(
  rule: string,
  provision: string,
  suppliedBy: readonly Role[],
  missing: readonly Missing[],
): Breach[] {
  if (missing.length === 0) return [];
  const { id, citation, force, mark, requires } = provisionOf(provision);
  return [
    {
      rule,
      provision: id,
      article: citation,
      force,
      mark,
      requires,
      missing: [...missing],
      suppliedBy,
    },
  ];
}

/** What is missing unless something holds. */
export const unless = (holds: unknown, zh: string, en: string, field?: string): Missing[] =>
  holds ? [] : [{ zh, en, ...(field === undefined ? {} : { field }) }];
