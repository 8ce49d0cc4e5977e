import type { Row, TableShape } from '../../engine/ports/index.ts';
import { valuesOf } from '../terms.ts';
import type { Database } from './database.ts';
import { nameOf, placeOf } from './sorted.ts';

/** A row's values under each declared field of its table; the first is the one it is sorted by. */
export type Values = ReadonlyMap<string, readonly string[]>;

export const noValues: Values = new Map();

/** @throws TypeError where a declared field holds what could never be found */
export const valuesIn = (row: Row, { indexes }: TableShape): Values =>
  new Map(indexes.map((field) => [field, valuesOf(row, field)]));

/** The fields that have lines in `terms`: the words of lists have theirs in the lists. */
export const termed = ({ indexes, sorted = [] }: TableShape): string[] =>
  indexes.filter((field) => !sorted.some(({ by }) => by === field));

const none: readonly string[] = [];

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((value, at) => value === b[at]);

const without = (values: readonly string[], others: readonly string[], all: boolean) =>
  all ? values : values.filter((value) => !others.includes(value));

const dropTerm = 'DELETE FROM terms WHERE tbl = ? AND key = ? AND field = ? AND value = ?';
const addTerm = 'INSERT INTO terms (tbl, key, field, value, lead) VALUES (?, ?, ?, ?, ?)';
const dropSorted = `DELETE FROM sorted
  WHERE tbl = ? AND list = ? AND value = ? AND place = ? AND key = ?`;
const addSorted = 'INSERT INTO sorted (tbl, list, value, place, key) VALUES (?, ?, ?, ?, ?)';

/**
 * Writes what has changed between the values that a row had and those it is to have: most writes to a
 * row change one or two of its fields. Belongs inside the transaction that writes the row.
 */
export function indexRow(
  db: Database,
  shape: TableShape,
  key: string,
  from: Values,
  to: Values,
): void {
  const { name, sorted = [] } = shape;
  for (const field of termed(shape)) {
    const [before, after] = [from.get(field) ?? none, to.get(field) ?? none];
    if (isSame(before, after)) continue;
    // Where another value leads, every line of the field may say so wrongly.
    const all = before[0] !== after[0];
    for (const value of without(before, after, all)) db.run(dropTerm, name, key, field, value);
    for (const value of without(after, before, all))
      db.run(addTerm, name, key, field, value, value === after[0] ? 1 : 0);
  }
  for (const list of sorted) {
    const [before, after] = [from.get(list.by) ?? none, to.get(list.by) ?? none];
    const [left, reached] = [placeOf(from.get(list.sort)?.[0]), placeOf(to.get(list.sort)?.[0])];
    const moved = left !== reached;
    if (!moved && isSame(before, after)) continue;
    const line = nameOf(list);
    for (const value of without(before, after, moved))
      db.run(dropSorted, name, line, value, left, key);
    for (const value of without(after, before, moved))
      db.run(addSorted, name, line, value, reached, key);
  }
}

/** Removes the lines of all rows of a table. */
export function clearLines(db: Database, tbl: string): void {
  db.run('DELETE FROM terms WHERE tbl = ?', tbl);
  db.run('DELETE FROM sorted WHERE tbl = ?', tbl);
}
