import type { Query, Row, SortedList, TableShape } from '../../engine/ports/index.ts';
import type { Found, Stretch } from '../pages.ts';
import { conditionsOf, exists, hits, type Condition } from './conditions.ts';
import type { Database } from './database.ts';
import { besides, listFor, standingsIn, valueAt, type Sql } from './sorted.ts';

/** Fewer hits than this are fetched and sorted; more are picked while walking in the order asked. */
const NARROW = 1000;

/** The condition that fewest rows meet, where that is few enough to start from. */
function narrowest(db: Database, all: readonly Condition[]): Condition | undefined {
  const sized = all.map((condition) => {
    const { from, lines } = condition;
    const text = `SELECT 1 FROM ${from} t WHERE ${lines.text} LIMIT ${NARROW}`;
    return { condition, size: db.all(text, ...lines.values).length };
  });
  const [least] = sized.sort((a, b) => a.size - b.size);
  return least !== undefined && least.size < NARROW ? least.condition : undefined;
}

interface Walk {
  tables: Sql[];
  tests: Sql[];
  order: string;
  value: string;
}

const bare = (text: string, ...values: string[]): Sql => ({ text, values });

/** CROSS JOIN makes SQLite keep the order of the tables as written here. */
function walk(tbl: string, query: Query, { part, after }: Stretch, few: boolean): Walk {
  const { field = '', descending = false } = query.sort ?? {};
  const rowOf = (from: string) => bare(`rows r ON r.tbl = ? AND r.key = ${from}.key`, tbl);
  const afterKey = after === undefined ? [] : [bare('r.key > ?', after.key)];
  if (part === 'valued') {
    const beyond = descending ? '<' : '>';
    const place =
      after &&
      bare(
        `s.value ${beyond}= ? AND (s.value ${beyond} ? OR s.key > ?)`,
        after.value,
        after.value,
        after.key,
      );
    const sorted = few ? 'terms s ON s.key = h.key' : 'terms s';
    return {
      tables: [bare(sorted), rowOf('s')],
      tests: [
        bare('s.tbl = ? AND s.field = ? AND s.lead = 1', tbl, field),
        ...(place ? [place] : []),
      ],
      order: `s.value ${descending ? 'DESC' : 'ASC'}, s.key`,
      value: 's.value',
    };
  }
  const none = bare(
    `NOT EXISTS (SELECT 1 FROM terms t WHERE t.tbl = ? AND t.field = ? AND t.key = r.key)`,
    tbl,
    field,
  );
  return {
    tables: few ? [rowOf('h')] : [bare('rows r')],
    tests: [bare('r.tbl = ?', tbl), ...afterKey, ...(part === 'unvalued' ? [none] : [])],
    order: 'r.key',
    value: "''",
  };
}

type Line = { key: string; version: number; row: string; value: string };

/** Fetches one stretch of a list; see `pages.ts` for how stretches make a page. */
export function fetchStretch<R extends Row>(
  db: Database,
  shape: TableShape,
  query: Query,
  stretch: Stretch,
): Found<R>[] {
  const { name } = shape;
  const all = conditionsOf(shape, query);
  const list = listFor(shape, query);
  const others = list ? conditionsOf(shape, besides(list, query)) : all;
  // A list that answers the whole query needs no other start: it reads what it gives.
  const few = others.length === 0 ? undefined : narrowest(db, all);
  return list && few === undefined
    ? alongList(db, name, list, query, stretch, others)
    : alongTerms(db, name, query, stretch, { all, few });
}

function alongList<R extends Row>(
  db: Database,
  tbl: string,
  list: SortedList,
  query: Query,
  stretch: Stretch,
  others: readonly Condition[],
): Found<R>[] {
  const tests = others.map((one) => exists(one, 's.key'));
  return standingsIn(db, tbl, list, query, stretch, tests).map(({ key, place }) => {
    const { version, row } = db.get(
      'SELECT version, row FROM rows WHERE tbl = ? AND key = ?',
      tbl,
      key,
    ) as { version: number; row: string };
    return { key, version, row: JSON.parse(row) as R, value: valueAt(place) };
  });
}

function alongTerms<R extends Row>(
  db: Database,
  tbl: string,
  query: Query,
  stretch: Stretch,
  { all, few }: { all: readonly Condition[]; few: Condition | undefined },
): Found<R>[] {
  const { tables, tests, order, value } = walk(tbl, query, stretch, few !== undefined);
  const from = few === undefined ? tables : [hits(few), ...tables];
  const where = [...tests, ...all.filter((one) => one !== few).map((one) => exists(one, 'r.key'))];
  const text = `SELECT r.key, r.version, r.row, ${value} AS value
    FROM ${from.map((part) => part.text).join(' CROSS JOIN ')}
    WHERE ${where.map((part) => part.text).join(' AND ')} ORDER BY ${order} LIMIT ?`;
  const values = [...from, ...where].flatMap((part) => part.values);
  return (db.all(text, ...values, stretch.limit) as Line[]).map(({ key, version, row, value }) => ({
    key,
    version,
    row: JSON.parse(row) as R,
    value,
  }));
}

/** How many rows of the table meet all conditions. */
export function countRows(
  db: Database,
  shape: TableShape,
  query: Pick<Query, 'where' | 'range'>,
): number {
  const [first, ...others] = conditionsOf(shape, query);
  const from = first === undefined ? bare('rows h') : hits(first);
  const tests = [
    ...(first === undefined ? [bare('h.tbl = ?', shape.name)] : []),
    ...others.map((one) => exists(one, 'h.key')),
  ];
  const where = tests.length === 0 ? '' : ` WHERE ${tests.map(({ text }) => text).join(' AND ')}`;
  const values = [from, ...tests].flatMap((part) => part.values);
  return (
    (
      db.get(`SELECT count(*) AS n FROM ${from.text}${where}`, ...values) as
        { n: number } | undefined
    )?.n ?? 0
  );
}
