import { createHash, randomBytes } from 'node:crypto';
import { mongo, type Connection } from 'mongoose';
import type { Asked } from './queries.ts';

type Document = Record<string, unknown>;

/** What a server says of how it went about a query. */
export interface Explained {
  stages: string[];
  returned: number;
  examined: number;
}

/** A stage of a plan, with those under it. */
interface Stage {
  stage: string;
  inputStage?: Stage;
  inputStages?: Stage[];
}

const stagesOf = ({ stage, inputStage, inputStages = [] }: Stage): string[] => [
  stage,
  ...(inputStage ? stagesOf(inputStage) : []),
  ...inputStages.flatMap(stagesOf),
];

/** Lets the server explain a query; what a write finds its document by is explained as a search. */
export async function explained(
  connection: Connection,
  { collection, filter, sort, limit }: Omit<Asked, 'like'>,
): Promise<Explained> {
  const ordered = Object.keys(sort).length > 0 ? { sort } : {};
  const find = { find: collection, filter, ...ordered, ...(limit > 0 ? { limit } : {}) };
  const { queryPlanner, executionStats } = (await connection.db!.command({
    explain: find,
    verbosity: 'executionStats',
  })) as unknown as {
    queryPlanner: { winningPlan: Stage & { queryPlan?: Stage } };
    executionStats: { nReturned: number; totalDocsExamined: number };
  };
  const { winningPlan } = queryPlanner;
  return {
    stages: stagesOf(winningPlan.queryPlan ?? winningPlan),
    returned: executionStats.nReturned,
    examined: executionStats.totalDocsExamined,
  };
}

/**
 * How much a server's `explain` can tell: `all`, where it takes an order from an index, stops at a
 * limit and finds a range of keys; `equality`, where it shows no more than that what must equal
 * something is looked up. Found by trying, not by the server's name.
 */
export async function tellsOf(connection: Connection): Promise<'all' | 'equality' | 'nothing'> {
  const collection = connection.collection<{ _id: string; a: number; b: number }>('tried');
  await collection.createIndex({ a: 1, b: 1 });
  const documents = Array.from({ length: 200 }, (_, n) => ({ _id: `k${n}`, a: n % 2, b: n }));
  await collection.insertMany(documents);
  const of = (filter: Document, sort: Asked['sort'] = {}, limit = 0) =>
    explained(connection, { collection: 'tried', filter, sort, limit });
  const equal = await of({ a: 1, b: 7 });
  const first = await of({ a: 1 }, { b: -1 }, 1);
  const range = await of({ _id: { $gt: 'k98' } }, { _id: 1 });
  await collection.drop();
  if (!equal.stages.includes('IXSCAN') || equal.examined > 2) return 'nothing';
  const whole = first.examined <= 2 && !first.stages.includes('SORT') && range.examined < 100;
  return whole ? 'all' : 'equality';
}

const hex = (bytes: number) => randomBytes(bytes).toString('hex');
const marked = (value: unknown, mark: string): unknown =>
  typeof value === 'string'
    ? `${value}${mark}`
    : Array.isArray(value)
      ? value.map((each) => marked(each, mark))
      : value;
const allMarked = (of: unknown, mark: string) =>
  Object.fromEntries(
    Object.entries(of as Document).map(([field, value]) => [field, marked(value, mark)]),
  );

/** A document like another under names of its own, so that no query which finds the one finds the other. */
function copyOf(collection: string, document: Document, number: number): Document {
  const mark = `~${number}`;
  if (collection === 'ledger')
    return {
      ...document,
      _id: new mongo.ObjectId(),
      stream: `${String(document.stream)}${mark}`,
      position: Number(document.position) + number * 1_000_000,
    };
  if (collection === 'blobs')
    return {
      ...document,
      _id: createHash('sha256')
        .update(`${String(document._id)}${mark}`)
        .digest('hex'),
      file: hex(12),
    };
  if (collection === 'files.files') return { ...document, _id: new mongo.ObjectId() };
  if (collection === 'files.chunks')
    return { ...document, _id: new mongo.ObjectId(), files_id: new mongo.ObjectId() };
  return {
    ...document,
    _id: `${String(document._id)}${mark}`,
    terms: allMarked(document.terms, mark),
    lead: allMarked(document.lead, mark),
  };
}

/** One document a name: nothing that could be many. */
const few = new Set(['counters', 'leases']);

/** Fills each collection with copies until it has as many documents as are wanted of it. */
export async function grow(
  connection: Connection,
  wanted: (name: string) => number,
): Promise<void> {
  for (const { name } of await connection.db!.listCollections().toArray()) {
    const collection = connection.collection(name);
    const many = wanted(name);
    const documents = few.has(name) ? [] : await collection.find().limit(many).toArray();
    if (documents.length === 0) continue;
    const times = Math.ceil(many / documents.length);
    for (let number = 1; number < times; number += 1)
      await collection.insertMany(
        documents.map((document) => copyOf(name, document, number)),
        { ordered: false },
      );
  }
}
