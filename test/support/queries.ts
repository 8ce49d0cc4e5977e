// What is asked of MongoDB, in the form in which an index either answers it or does not.
import type { Connection, mongo } from 'mongoose';

type Document = Record<string, unknown>;

/** A query as it was sent; `like` is what it has in common with others that differ in values alone. */
export interface Asked {
  like: string;
  collection: string;
  filter: Document;
  sort: Record<string, 1 | -1>;
  limit: number;
}

/** Where each command has its filter. What a write finds its document by is a query like any other. */
const partsOf: Record<string, (command: Document) => Document[]> = {
  find: (command) => [command],
  aggregate: ({ pipeline }) => {
    const stages = pipeline as { $match?: Document }[];
    return [{ filter: stages[0]?.$match ?? {} }];
  },
  findAndModify: ({ query }) => [{ filter: query }],
  update: ({ updates }) => (updates as Document[]).map(({ q }) => ({ filter: q })),
  delete: ({ deletes }) => (deletes as Document[]).map(({ q }) => ({ filter: q })),
};

const isOperators = (value: unknown): value is Document =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every((name) => name.startsWith('$'));

/** `=` for a value, `in` for several, else the operators. */
function kindOf(value: unknown): string {
  if (!isOperators(value)) return value === null ? 'null' : '=';
  const { $in, ...others } = value as { $in?: unknown[] };
  return [...($in ? [$in.length === 1 ? '=' : 'in'] : []), ...Object.keys(others)].join(' ');
}

function likeOf(collection: string, { filter, sort, limit }: Omit<Asked, 'like' | 'collection'>) {
  const conditions = Object.entries(filter).map(([field, value]) => `${field} ${kindOf(value)}`);
  const order = Object.entries(sort).map(([field, way]) => `${way < 0 ? '-' : ''}${field}`);
  return [
    `${collection}: ${conditions.toSorted().join(', ') || 'all'}`,
    ...(order.length > 0 ? [`by ${order.join(', ')}`] : []),
    ...(limit > 0 ? ['limited'] : []),
  ].join(' ');
}

function askedBy({ commandName, command }: mongo.CommandStartedEvent): Asked[] {
  const given: Document = command;
  const collection = String(given[commandName]);
  if (collection.includes('$cmd')) return [];
  return (partsOf[commandName]?.(given) ?? []).map((part) => {
    const { filter = {}, sort = {}, limit = 0 } = part as Partial<Asked>;
    const order =
      sort instanceof Map ? (Object.fromEntries(sort.entries()) as Asked['sort']) : sort;
    const asked = { filter, sort: order, limit };
    return { ...asked, collection, like: likeOf(collection, asked) };
  });
}

/** Keeps of what a connection asks from now on the last of each kind. Its URI says `monitorCommands`. */
export function watchQueries(connection: Connection, seen: Map<string, Asked>): void {
  connection.getClient().on('commandStarted', (event) => {
    for (const asked of askedBy(event)) seen.set(asked.like, asked);
  });
}

export interface Index {
  key: Record<string, 1 | -1>;
  unique?: boolean;
}

type Kind = 'equal' | 'range' | 'other';

const ranges = new Set(['$gt', '$gte', '$lt', '$lte', '$elemMatch']);

function conditionOf(value: unknown): Kind {
  if (!isOperators(value)) return 'equal';
  const names = Object.keys(value);
  if (names.every((name) => name === '$in' || name === '$eq')) return 'equal';
  return names.every((name) => ranges.has(name)) ? 'range' : 'other';
}

/**
 * What is wrong with answering a query by an index; nothing is, where the fields that must equal
 * something come first in it, then the order asked for, and where each other condition is on a field of
 * the index too, so that no document is looked at in vain.
 */
function whyNot(asked: Asked, { key, unique = false }: Index): string[] {
  const kinds = new Map(
    Object.entries(asked.filter).map(([field, value]) => [field, conditionOf(value)]),
  );
  const fields = Object.keys(key);
  const prefix = fields.findIndex((field) => kinds.get(field) !== 'equal');
  const after = prefix === -1 ? fields.length : prefix;
  const order = Object.entries(asked.sort).filter(([field]) => kinds.get(field) !== 'equal');
  // All of a unique index: one document at most, whatever else is asked of it.
  if (after === fields.length && (unique || fields.join() === '_id')) return [];
  const ways = new Set(
    order.map(([field, way], at) => way * (fields[after + at] === field ? key[field]! : 0)),
  );
  const next = fields[after];
  return [
    ...(ways.size > 1 || ways.has(0) ? ['is not in the order asked for'] : []),
    ...(after === 0 && order.length === 0 && kinds.get(next ?? '') !== 'range'
      ? ['is not begun with']
      : []),
    ...[...kinds.keys()]
      .filter((field) => !fields.includes(field))
      .map((field) => `lacks ${field}`),
  ];
}

/**
 * What is wrong with the index that answers a query best; nothing where one answers it, or where all
 * documents are asked for, in no order: to be emptied, or to be moved.
 */
export function leftOpen(asked: Asked, indexes: readonly Index[]): string[] {
  if (Object.keys(asked.filter).length + Object.keys(asked.sort).length === 0) return [];
  return indexes.map((index) => whyNot(asked, index)).toSorted((a, b) => a.length - b.length)[0]!;
}

/**
 * The one exception: a matter of more than five units, looked for by two of them. The words of each two
 * would be too many, so that those of one are read and the others' passed over.
 */
export const isOfManyUnits = (asked: Asked, open: readonly string[]): boolean =>
  asked.collection === 'view_matters' &&
  open.join() === 'lacks terms.sponsors' &&
  JSON.stringify(asked.filter['terms.narrowed']).includes('&joint');

/** Queries that no index of their collections answers, and what each of them lacks. */
export async function unanswered(
  connection: Connection,
  asked: Iterable<Asked>,
): Promise<string[]> {
  const found: string[] = [];
  for (const each of asked) {
    const indexes = await connection.collection(each.collection).indexes();
    const open = leftOpen(each, indexes as Index[]);
    if (open.length > 0 && !isOfManyUnits(each, open))
      found.push(`${each.like} · ${open.join(', ')}`);
  }
  return found;
}
