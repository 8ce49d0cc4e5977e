// The cases of the law as their tables write them: which provision, how it is tried, what is shown.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bindsByMark } from '../src/statute/editions.ts';
import type { Provision } from '../src/statute/provision.ts';

const folder = join(import.meta.dirname, '../test/law/cases');

/** The three ways in which a rule is tried. */
export type Kind = 'holds' | 'breached' | 'exception';

/** A row of a table of cases, read off its text: a page is made from it without running anything. */
export interface WrittenCase {
  provision: string;
  kind: Kind;
  /** As it is written: `${…}` stands for what the table puts there. */
  says: string;
}

const own = /\b(holds|breached|flagged|warned|exception)\(\s*'([A-Z0-9-]+)',\s*(['`])(.*?)\3/gs;
const elsewhere = /\belsewhere\(\s*'([a-z]+)',\s*'([A-Z0-9-]+)',\s*(['`])(.*?)\3/gs;

/** Every case that is written, in the order of the files' names. */
export function writtenCases(): WrittenCase[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .toSorted()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [...text.matchAll(own), ...text.matchAll(elsewhere)].map(
        ([, kind = '', provision = '', , says = '']) => ({
          provision,
          kind: (['flagged', 'warned'].includes(kind) ? 'breached' : kind) as Kind,
          says,
        }),
      );
    });
}

/**
 * The ways in which a provision has to be tried: none where software holds nothing of it, and its
 * exception where it has one.
 */
export function kindsOwed({ mark, heldBy, exception }: Provision): Kind[] {
  if (heldBy === 'text' || (heldBy !== 'chart' && !bindsByMark(mark))) return [];
  return ['holds', 'breached', ...(typeof exception === 'object' ? ['exception' as const] : [])];
}
