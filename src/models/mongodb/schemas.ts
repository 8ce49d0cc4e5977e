import { Schema, type Connection } from 'mongoose';
import type { Entry, Order, TableShape } from '../../engine/ports/index.ts';

const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;
/** A string that may be empty, which `required` would refuse; that it is there, the types see to. */
const anyText = { type: String } as const;

const options = {
  strict: 'throw',
  minimize: false, // the seal covers empty objects too
  versionKey: false,
  autoIndex: false, // `buildIndexes` builds them, before the first write
} as const;

/** An entry with its place in the order of all streams. */
export interface LedgerDocument extends Entry {
  position: number;
}

function refuseToRewrite(): never {
  throw new Error('The ledger is append-only.');
}

function ledgerSchema() {
  const schema = new Schema<LedgerDocument>(
    {
      position: number,
      stream: anyText,
      sequence: number,
      commandId: text,
      requestDigest: anyText,
      recordedAt: anyText,
      fact: { type: Schema.Types.Mixed, required: true },
      previous: anyText,
      seal: anyText,
    },
    { ...options, collection: 'ledger' },
  );
  // Two officers acting at once: the second insert fails on the first of these, and nowhere else.
  schema.index({ stream: 1, sequence: 1 }, { unique: true });
  schema.index({ stream: 1, commandId: 1 }, { unique: true });
  schema.index({ position: 1 }, { unique: true });
  // Who reads one kind of streams in the order of all need not look at the others' entries.
  schema.index({ position: 1, stream: 1 });
  schema.pre('save', function refuseToResave() {
    if (!this.isNew) refuseToRewrite();
  });
  schema.pre(/^(?:update|replace|delete|findOneAnd)/, refuseToRewrite);
  return schema;
}

interface CounterDocument {
  _id: string;
  last: number;
}

interface LeaseDocument {
  _id: string;
  holder: string;
  token: number;
  until: Date;
}

export interface BlobDocument {
  _id: string;
  sm3: string;
  bytes: number;
  mediaType: string;
  /** The file in GridFS, as its id's hexadecimal form. */
  file: string;
}

/** The models of one connection; none is born at import. */
export function modelsOf(connection: Connection) {
  const of = <T>(
    name: string,
    collection: string,
    fields: ConstructorParameters<typeof Schema<T>>[0],
  ) => connection.model<T>(name, new Schema<T>(fields, { ...options, collection }));
  return {
    ledger: connection.model('LedgerEntry', ledgerSchema()),
    counters: of<CounterDocument>('Counter', 'counters', { _id: text, last: number }),
    leases: of<LeaseDocument>('Lease', 'leases', {
      _id: text,
      holder: text,
      token: number,
      until: { type: Date, required: true },
    }),
    blobs: of<BlobDocument>('Blob', 'blobs', {
      _id: text,
      sm3: text,
      bytes: number,
      mediaType: text,
      file: { ...text, index: true },
    }),
  };
}

export type Models = ReturnType<typeof modelsOf>;

/** A row: JSON text, because its names may hold dots and dollars, and beside it what it is found by. */
export interface ViewDocument {
  _id: string;
  version: number;
  row: string;
  terms: Record<string, string[]>;
  /** The value of each field by which the row is sorted. */
  lead: Record<string, string>;
  /** Of the entry that the row follows from, where it follows from one. */
  sequence?: number;
}

/** A declared field as a name in a document, where a dot would mean a level. */
export const nameOf = (field: string): string => field.replaceAll('.', '/');

/** Every order in which the rows of a table are asked for. */
export const ordersOf = ({
  sorted = [],
  orders = [],
}: Pick<TableShape, 'sorted' | 'orders'>): Order[] => [...sorted, ...orders];

/** The fields of one value by which the lists of a table are narrowed. */
export const alongOf = (shape: Pick<TableShape, 'sorted' | 'orders' | 'along'>): string[] => [
  ...(shape.along ?? []),
  ...ordersOf(shape).flatMap((order) => order.along ?? []),
];

/**
 * An index is walked both ways; whoever sorts downwards still has ties in the order of their keys. What a
 * list is narrowed by stands at the end: keys are passed over, and no document is.
 */
function indexFor(
  { along = [] }: TableShape,
  { by, sort, descending = false, along: own = [] }: Order,
): Record<string, 1 | -1> {
  const narrowing = by === undefined ? [] : [...along, ...own].filter((field) => field !== sort);
  return {
    ...(by !== undefined && { [`terms.${nameOf(by)}`]: 1 }),
    [`lead.${nameOf(sort)}`]: 1,
    _id: descending ? -1 : 1,
    ...Object.fromEntries(narrowing.map((field) => [`lead.${nameOf(field)}`, 1] as const)),
  };
}

/** Fields that are asked for by themselves: the others are found through the index of an order. */
function alone(shape: TableShape): string[] {
  const orders = ordersOf(shape);
  const inOrders = new Set([
    ...orders.flatMap(({ by = [], sort }) => [by, sort].flat()),
    ...alongOf(shape),
  ]);
  return shape.indexes.filter((field) => !inOrders.has(field));
}

export function viewModel(connection: Connection, shape: TableShape) {
  const { name } = shape;
  const schema = new Schema<ViewDocument>(
    {
      _id: text,
      version: number,
      row: text,
      terms: { type: Schema.Types.Mixed, required: true },
      lead: { type: Schema.Types.Mixed, required: true },
      sequence: { type: Number },
    },
    { ...options, collection: `view_${name}` },
  );
  for (const field of alone(shape)) schema.index({ [`terms.${nameOf(field)}`]: 1, _id: 1 });
  for (const order of ordersOf(shape)) schema.index(indexFor(shape, order));
  return connection.model(`View ${name}`, schema);
}

export type ViewModel = ReturnType<typeof viewModel>;
