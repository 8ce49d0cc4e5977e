import type { Query, TableShape } from '../../engine/ports/index.ts';
import { nameOf, type Sql } from './sorted.ts';

/** One condition on the lines of a row, which are called `t`. */
export interface Condition {
  /** The table that holds them. */
  from: 'terms' | 'sorted';
  lines: Sql;
  /** How a line is found from the key of its row, given as SQL. */
  ofRow(key: string): Sql;
}

/** An IN over json_each keeps one statement for any number of values. */
const among = (values: readonly string[]): Sql => ({
  text: 't.value IN (SELECT value FROM json_each(?))',
  values: [JSON.stringify(values)],
});

function within({ from, to }: NonNullable<Query['range']>): Sql {
  const bounds = [...(from === undefined ? [] : ['>=']), ...(to === undefined ? [] : ['<='])];
  return {
    text: bounds.map((bound) => `t.value ${bound} ?`).join(' AND ') || 'TRUE',
    values: [from, to].filter((bound) => bound !== undefined),
  };
}

const byKey = (key: string): Sql => ({ text: `t.key = ${key}`, values: [] });

/**
 * The words of a list are lines of the list and of nothing else. There a row stands at the place of what
 * the list is sorted by, which is looked up first: a list is no place to look for a key.
 */
const atPlace =
  (tbl: string, sort: string) =>
  (key: string): Sql => ({
    text: `t.place = coalesce((SELECT '=' || p.value FROM terms p
      WHERE p.tbl = ? AND p.key = ${key} AND p.field = ? AND p.lead = 1), '') AND t.key = ${key}`,
    values: [tbl, sort],
  });

function condition({ name, sorted = [] }: TableShape, field: string, asked: Sql): Condition {
  const list = sorted.find(({ by }) => by === field);
  const [from, column, line] = list
    ? (['sorted', 'list', nameOf(list)] as const)
    : (['terms', 'field', field] as const);
  return {
    from,
    lines: {
      text: `t.tbl = ? AND t.${column} = ? AND ${asked.text}`,
      values: [name, line, ...asked.values],
    },
    ofRow: list ? atPlace(name, list.sort) : byKey,
  };
}

/** What a query asks of each row. */
export const conditionsOf = (
  shape: TableShape,
  { where = {}, range }: Pick<Query, 'where' | 'range'>,
): Condition[] => [
  ...Object.entries(where).map(([field, values]) => condition(shape, field, among(values))),
  ...(range ? [condition(shape, range.field, within(range))] : []),
];

/** Whether the row of a key meets the condition. */
export function exists({ from, lines, ofRow }: Condition, key: string): Sql {
  const row = ofRow(key);
  return {
    text: `EXISTS (SELECT 1 FROM ${from} t WHERE ${lines.text} AND ${row.text})`,
    values: [...lines.values, ...row.values],
  };
}

/** `+` hides the key from DISTINCT: for its order SQLite would read every line of the table. */
export const hits = ({ from, lines: { text, values } }: Condition): Sql => ({
  text: `(SELECT DISTINCT +t.key AS key FROM ${from} t WHERE ${text}) h`,
  values,
});
