import type { Term } from '../terms.ts';
import type { Database } from './database.ts';

/** A line of the table `terms`; SQLite has no booleans. */
type Line = Omit<Term, 'lead'> & { lead: 0 | 1 };

const lineOf = ({ field, value, lead }: Term): Line => ({ field, value, lead: lead ? 1 : 0 });

const without = (lines: readonly Line[], others: readonly Line[]) =>
  lines.filter(
    (a) => !others.some((b) => a.field === b.field && a.value === b.value && a.lead === b.lead),
  );

const held = 'SELECT field, value, lead FROM terms WHERE tbl = ? AND key = ?';
const drop = 'DELETE FROM terms WHERE tbl = ? AND key = ? AND field = ? AND value = ?';
const add = 'INSERT INTO terms (tbl, key, field, value, lead) VALUES (?, ?, ?, ?, ?)';

/**
 * Makes the lines of `terms` for one row be these. Only lines that differ are written: most writes to
 * a row change one or two of its fields. Belongs inside the transaction that writes the row.
 */
export function indexRow(db: Database, tbl: string, key: string, terms: readonly Term[]): void {
  const before = db.all(held, tbl, key) as Line[];
  const after = terms.map(lineOf);
  for (const { field, value } of without(before, after)) db.run(drop, tbl, key, field, value);
  for (const { field, value, lead } of without(after, before)) {
    db.run(add, tbl, key, field, value, lead);
  }
}
