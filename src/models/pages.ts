import type { Page, Query, Row, Versioned } from '../engine/ports/index.ts';
import { EngineError } from '../errors.ts';

/**
 * A list sorted by a field is read in two parts: rows that have the field, then those without it, by
 * key. A list without a sort is one part, by key.
 */
export type Part = 'valued' | 'unvalued' | 'keys';

/** Where a row stands: reading on means what lies strictly after it, so inserts shift nothing. */
export interface Place {
  part: Part;
  /** The value of the sort field; empty where the part has none. */
  value: string;
  key: string;
}

/** A piece of one part to be fetched: after a place, or from the part's beginning. */
export interface Stretch {
  part: Part;
  after: Place | undefined;
  limit: number;
}

export type Found<R extends Row> = Versioned<R> & { value: string };

const signature = ({ sort }: Query) =>
  sort === undefined ? '' : `${sort.descending === true ? '-' : '+'}${sort.field}`;

const encode = (query: Query, { part, value, key }: Place) =>
  Buffer.from(JSON.stringify([signature(query), part, value, key])).toString('base64url');

const unusable = () =>
  new EngineError('invalid-request', 'The cursor does not belong to this list.', {
    faults: [
      {
        field: 'cursor',
        zh: '分页标记不属于本列表，请从第一页重新查询。',
        en: 'The cursor does not belong to this list; start from the first page.',
      },
    ],
  });

function read(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function decode(query: Query, cursor: string, parts: readonly Part[]): Place {
  const given = read(cursor);
  if (!Array.isArray(given) || given.length !== 4) throw unusable();
  const [order, part, value, key] = given as unknown[];
  const known = parts.find((one) => one === part);
  if (order !== signature(query) || known === undefined) throw unusable();
  if (typeof value !== 'string' || typeof key !== 'string') throw unusable();
  return { part: known, value, key };
}

/** The questions that a query is made of: what it asks of all rows, with each of what one must meet. */
export const questionsOf = ({ any, ...query }: Query): Query[] =>
  any === undefined
    ? [query]
    : any.map((conditions) => ({ ...query, where: { ...query.where, ...conditions } }));

/** One stretch of what each question gives, put in order; a row that several of them find is given once. */
async function merged<R extends Row>(
  query: Query,
  fetch: (question: Query) => Promise<Found<R>[]> | Found<R>[],
): Promise<Found<R>[]> {
  const [first, ...others] = questionsOf(query);
  if (first === undefined) return [];
  if (others.length === 0) return fetch(first);
  const found = new Map<string, Found<R>>();
  for (const question of [first, ...others])
    for (const one of await fetch(question)) found.set(one.key, one);
  const before = query.sort?.descending === true ? 1 : -1;
  return [...found.values()].sort((a, b) =>
    a.value === b.value ? (a.key < b.key ? -1 : 1) : a.value < b.value ? before : -before,
  );
}

const withoutValue = <R extends Row>({ key, version, row }: Found<R>): Versioned<R> => ({
  key,
  version,
  row,
});

/**
 * One page of a list, by keyset: a row that stays in the list is given once and only once, whatever
 * is inserted or removed around it between two pages.
 *
 * @throws EngineError `invalid-request` for a cursor of another order, or none of ours
 */
export async function pageOf<R extends Row>(
  query: Query,
  fetch: (question: Query, stretch: Stretch) => Promise<Found<R>[]> | Found<R>[],
): Promise<Page<R>> {
  const parts: readonly Part[] = query.sort === undefined ? ['keys'] : ['valued', 'unvalued'];
  const start = query.cursor === undefined ? undefined : decode(query, query.cursor, parts);
  const found: (Found<R> & { part: Part })[] = [];
  for (const part of parts.slice(start === undefined ? 0 : parts.indexOf(start.part))) {
    const limit = query.limit + 1 - found.length; // one more than asked, to know whether more follow
    if (limit === 0) break;
    const after = start?.part === part ? start : undefined;
    const stretch = { part, after, limit };
    const read = await merged<R>(query, (question) => fetch(question, stretch));
    for (const one of read.slice(0, limit)) found.push({ ...one, part });
  }
  const given = found.slice(0, query.limit);
  const last = given.at(-1);
  const rows = given.map(withoutValue);
  return found.length > query.limit && last !== undefined
    ? { rows, next: encode(query, last) }
    : { rows };
}
