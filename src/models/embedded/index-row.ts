import type { Row, TableShape } from '../../engine/ports/index.ts';
import { termsOf, type Term } from '../terms.ts';
import type { Database } from './database.ts';
import { nameOf, placeOf } from './sorted.ts';

/** What is written for a row beside it, by table, each line as text that is its identity. */
export interface Lines {
  terms: Map<string, Term>;
  sorted: Map<string, { list: string; value: string; place: string }>;
}

export const noLines: Lines = { terms: new Map(), sorted: new Map() };

/** The lines of `terms` and `sorted` that a row calls for. */
export function linesOf(row: Row, shape: TableShape): Lines {
  const terms = termsOf(row, shape);
  const valuesOf = (name: string) => terms.filter(({ field }) => field === name);
  const sorted = (shape.sorted ?? []).flatMap((list) => {
    const place = placeOf(valuesOf(list.sort).find(({ lead }) => lead)?.value);
    return valuesOf(list.by).map(({ value }) => ({ list: nameOf(list), value, place }));
  });
  return {
    terms: new Map(terms.map((term) => [`${term.field}\0${term.value}\0${term.lead}`, term])),
    sorted: new Map(sorted.map((line) => [`${line.list}\0${line.value}\0${line.place}`, line])),
  };
}

function* without<T>(lines: Map<string, T>, others: Map<string, T>): Generator<T> {
  for (const [identity, line] of lines) if (!others.has(identity)) yield line;
}

const dropTerm = 'DELETE FROM terms WHERE tbl = ? AND key = ? AND field = ? AND value = ?';
const addTerm = 'INSERT INTO terms (tbl, key, field, value, lead) VALUES (?, ?, ?, ?, ?)';
const dropSorted = `DELETE FROM sorted
  WHERE tbl = ? AND list = ? AND value = ? AND place = ? AND key = ?`;
const addSorted = 'INSERT INTO sorted (tbl, list, value, place, key) VALUES (?, ?, ?, ?, ?)';

/**
 * Writes what has changed between the lines that a row had and those it is to have: most writes to a
 * row change one or two of its fields. Belongs inside the transaction that writes the row.
 */
export function indexRow(db: Database, tbl: string, key: string, from: Lines, to: Lines): void {
  for (const { field, value } of without(from.terms, to.terms))
    db.run(dropTerm, tbl, key, field, value);
  for (const { field, value, lead } of without(to.terms, from.terms))
    db.run(addTerm, tbl, key, field, value, lead ? 1 : 0);
  for (const { list, value, place } of without(from.sorted, to.sorted))
    db.run(dropSorted, tbl, list, value, place, key);
  for (const { list, value, place } of without(to.sorted, from.sorted))
    db.run(addSorted, tbl, list, value, place, key);
}

/** Removes the lines of all rows of a table. */
export function clearLines(db: Database, tbl: string): void {
  db.run('DELETE FROM terms WHERE tbl = ?', tbl);
  db.run('DELETE FROM sorted WHERE tbl = ?', tbl);
}
