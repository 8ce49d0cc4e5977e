import type {
  Followed,
  Page,
  Query,
  Row,
  TableShape,
  Versioned,
  Views,
} from '../../engine/ports/index.ts';
import type { Connection } from 'mongoose';
import { EngineError } from '../../errors.ts';
import { pageOf, type Found, type Stretch } from '../pages.ts';
import { Shapes } from '../shapes.ts';
import { termsOf, type Term } from '../terms.ts';
import { answered, isDuplicateKey } from './faults.ts';
import { anyKey, KeyReads } from './key-reads.ts';
import { nameOf, viewModel, type ViewDocument, type ViewModel } from './schemas.ts';
import { filterOf, piecesOf, type Filter, type Piece } from './view-query.ts';

/** What a document says of a row, and what it is found by. */
export function documentOf(row: Row, found: readonly Term[]) {
  const byField = Map.groupBy(found, ({ field }) => nameOf(field));
  const fields = [...byField].map(([field, of]) => [field, of.map(({ value }) => value)] as const);
  return {
    row: JSON.stringify(row),
    terms: Object.fromEntries(fields),
    lead: Object.fromEntries(fields.map(([field, values]) => [field, values[0]])),
  };
}

const keyReadsOf = (model: ViewModel) =>
  new KeyReads<ViewDocument>((keys) =>
    answered(model.find({ _id: anyKey(keys) }).lean<ViewDocument[]>()),
  );

const concurrent = (cause?: unknown) =>
  new EngineError('concurrent-act', 'Somebody else has changed this in the meantime.', { cause });

/** Tables of JSON rows in MongoDB: one collection a table, found through its own indexes. */
export class MongoViews implements Views {
  readonly #shapes: Shapes;
  readonly #models: ReadonlyMap<string, ViewModel>;
  readonly #byKey: ReadonlyMap<string, KeyReads<ViewDocument>>;

  constructor(connection: Connection, tables: readonly TableShape[]) {
    this.#shapes = new Shapes(tables);
    this.#models = new Map(tables.map((table) => [table.name, viewModel(connection, table)]));
    this.#byKey = new Map([...this.#models].map(([name, model]) => [name, keyReadsOf(model)]));
  }

  get models(): readonly ViewModel[] {
    return [...this.#models.values()];
  }

  async get<R extends Row>(table: string, key: string): Promise<Versioned<R> | undefined> {
    const found = await this.#byKey.get(this.#shapes.of(table).name)?.of(key);
    if (found === undefined) return undefined;
    return { key, version: found.version, row: JSON.parse(found.row) as R };
  }

  async put(table: string, key: string, row: Row, ifVersion?: number): Promise<number> {
    const model = this.#of(table);
    const document = documentOf(row, termsOf(row, this.#shapes.of(table)));
    try {
      if (ifVersion === 0) {
        await model.create([{ _id: key, version: 1, ...document }]);
        return 1;
      }
      return await this.#overwrite(model, key, document, ifVersion);
    } catch (error) {
      if (!isDuplicateKey(error)) return await answered(Promise.reject(error));
      // Without a condition, somebody else made the row at the same instant: write over it.
      if (ifVersion === undefined) return this.put(table, key, row);
      throw concurrent(error);
    }
  }

  async follow(table: string, key: string, row: Followed): Promise<void> {
    const { sequence } = row;
    const document = documentOf(row, termsOf(row, this.#shapes.of(table)));
    // What follows from no entry is older than what does.
    const older: Filter = { _id: key, sequence: { $not: { $gt: sequence } } };
    try {
      await this.#of(table)
        .updateOne(older, { $set: { ...document, sequence }, $inc: { version: 1 } })
        .setOptions({ upsert: true });
    } catch (error) {
      // The row is there and was not older: it stays.
      if (!isDuplicateKey(error)) await answered(Promise.reject(error));
    }
  }

  async remove(table: string, key: string): Promise<void> {
    await answered(this.#of(table).deleteOne({ _id: key }));
  }

  async find<R extends Row>(table: string, query: Query): Promise<Page<R>> {
    this.#shapes.check(table, query);
    const shape = this.#shapes.of(table);
    return pageOf<R>(query, (one, stretch) => this.#fetch<R>(shape, one, stretch));
  }

  async count(table: string, query: Pick<Query, 'where' | 'range'>): Promise<number> {
    this.#shapes.check(table, query);
    return answered(this.#of(table).countDocuments(filterOf(this.#shapes.of(table), query)));
  }

  async clear(table: string): Promise<void> {
    const { name } = this.#shapes.rebuildable(table);
    await answered(this.#of(name).deleteMany({}));
  }

  #of(table: string): ViewModel {
    const { name } = this.#shapes.of(table);
    const model = this.#models.get(name);
    if (model === undefined) throw new TypeError(`No model for the table ${name}.`);
    return model;
  }

  async #overwrite(
    model: ViewModel,
    key: string,
    document: ReturnType<typeof documentOf>,
    ifVersion: number | undefined,
  ): Promise<number> {
    const seen = ifVersion === undefined ? { _id: key } : { _id: key, version: ifVersion };
    const written = await model
      .findOneAndUpdate(seen, { $set: document, $inc: { version: 1 } })
      .setOptions({ upsert: ifVersion === undefined, returnDocument: 'after' })
      .lean<ViewDocument | null>();
    if (written === null) throw concurrent();
    return written.version;
  }

  /** The pieces of a stretch follow one upon the other: the next is read where the last was too short. */
  async #fetch<R extends Row>(shape: TableShape, query: Query, stretch: Stretch) {
    const found: Found<R>[] = [];
    for (const piece of piecesOf(shape, query, stretch)) {
      const limit = stretch.limit - found.length;
      if (limit > 0) found.push(...(await this.#read<R>(shape, query, piece, limit)));
    }
    return found;
  }

  async #read<R extends Row>(
    { name }: TableShape,
    { sort }: Query,
    { filter, order }: Piece,
    limit: number,
  ): Promise<Found<R>[]> {
    const found = await answered(
      this.#of(name).find(filter).sort(order).limit(limit).lean<ViewDocument[]>(),
    );
    return found.map(({ _id, version, row, lead }) => ({
      key: _id,
      version,
      row: JSON.parse(row) as R,
      value: lead[nameOf(sort?.field ?? '')] ?? '',
    }));
  }
}
