import type { Query, SortedList, TableShape } from '../../engine/ports/index.ts';
import type { Stretch } from '../pages.ts';
import type { Database } from './database.ts';

/** A piece of SQL with the values for its question marks. */
export interface Sql {
  text: string;
  values: (string | number)[];
}

/** Where a row stands in a list; `place` is what `placeOf` makes of the value that it is sorted by. */
export interface Standing {
  key: string;
  place: string;
}

/** Rows without the value have the empty place; the mark keeps an empty value apart from none. */
const MARK = '=';
export const placeOf = (value: string | undefined): string =>
  value === undefined ? '' : `${MARK}${value}`;
export const valueAt = (place: string): string => place.slice(MARK.length);

export const nameOf = ({ by, sort }: SortedList): string => `${by} ${sort}`;

/** The declared list that a query asks for a part of, if any. */
export const listFor = ({ sorted = [] }: TableShape, { where = {}, sort }: Query) =>
  sorted.find((list) => list.sort === sort?.field && where[list.by] !== undefined);

/** The query without what the list itself answers: its values, and bounds on what it is sorted by. */
export function besides(
  list: SortedList,
  { where = {}, range }: Query,
): Pick<Query, 'where' | 'range'> {
  const { [list.by]: _answered, ...others } = where;
  return { where: others, ...(range && range.field !== list.sort ? { range } : {}) };
}

/** The stretch of places that is asked for: after the last row given, within the bounds. */
function stretchOf(list: SortedList, { range, sort }: Query, { part, after }: Stretch): Sql[] {
  const onSort = range?.field === list.sort ? range : undefined;
  const bare = (text: string, ...values: string[]): Sql => ({ text, values });
  if (part === 'unvalued') {
    return [
      bare(onSort ? 'FALSE' : "s.place = ''"),
      ...(after ? [bare('s.key > ?', after.key)] : []),
    ];
  }
  const beyond = sort?.descending === true ? '<' : '>';
  const last = placeOf(after?.value);
  return [
    bare('s.place >= ?', placeOf(onSort?.from ?? '')),
    ...(onSort?.to === undefined ? [] : [bare('s.place <= ?', placeOf(onSort.to))]),
    ...(after
      ? [bare(`s.place ${beyond}= ? AND (s.place ${beyond} ? OR s.key > ?)`, last, last, after.key)]
      : []),
  ];
}

/**
 * The next rows of a list. Each value's rows lie side by side in the order asked for, so that as many
 * lines are read as rows are given; where several values are asked for, their rows are merged here.
 * `tests` are further conditions on `s.key`.
 */
export function standingsIn(
  db: Database,
  tbl: string,
  list: SortedList,
  query: Query,
  stretch: Stretch,
  tests: readonly Sql[],
): Standing[] {
  const { descending = false } = query.sort ?? {};
  const where = [...stretchOf(list, query, stretch), ...tests];
  const text = `SELECT s.key, s.place FROM sorted s WHERE s.tbl = ? AND s.list = ? AND s.value = ?
    AND ${where.map((one) => one.text).join(' AND ')}
    ORDER BY s.place ${descending ? 'DESC' : 'ASC'}, s.key LIMIT ?`;
  const values = where.flatMap((one) => one.values);
  const found = new Map<string, Standing>();
  for (const value of new Set(query.where?.[list.by])) {
    const lines = db.all(text, tbl, nameOf(list), value, ...values, stretch.limit) as Standing[];
    for (const line of lines) found.set(line.key, line);
  }
  const before = descending ? -1 : 1;
  return [...found.values()]
    .sort((a, b) =>
      a.place === b.place ? (a.key < b.key ? -1 : 1) : a.place < b.place ? -before : before,
    )
    .slice(0, stretch.limit);
}
