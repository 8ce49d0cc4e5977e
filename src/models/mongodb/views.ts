import type { Page, Query, Row, TableShape, Versioned, Views } from '../../engine/ports/index.ts';
import type { Connection } from 'mongoose';
import { EngineError } from '../../errors.ts';
import { pageOf, type Found, type Stretch } from '../pages.ts';
import { Shapes } from '../shapes.ts';
import { termsOf, type Term } from '../terms.ts';
import { answered, isDuplicateKey } from './faults.ts';
import { nameOf, viewModel, type ViewDocument, type ViewModel } from './schemas.ts';

type Filter = Record<string, unknown>;

const terms = (field: string) => `terms.${nameOf(field)}`;
const lead = (field: string) => `lead.${nameOf(field)}`;

function conditions({ where = {}, range }: Pick<Query, 'where' | 'range'>): Filter[] {
  const named = Object.entries(where).map(([field, values]) => ({
    [terms(field)]: { $in: [...values] },
  }));
  if (range === undefined) return named;
  const { field, from, to } = range;
  // $elemMatch: one and the same element has to lie inside both bounds.
  const bounds = { $gte: from ?? '', ...(to !== undefined && { $lte: to }) };
  return [...named, { [terms(field)]: { $elemMatch: bounds } }];
}

function stretchOf({ sort }: Query, { part, after }: Stretch): Filter[] {
  const field = lead(sort?.field ?? '');
  const beyond = after && { _id: { $gt: after.key } };
  if (part === 'keys') return beyond ? [beyond] : [];
  if (part === 'unvalued') return [{ [field]: { $exists: false } }, ...(beyond ? [beyond] : [])];
  if (after === undefined) return [{ [field]: { $exists: true } }];
  const further = { [field]: { [sort?.descending === true ? '$lt' : '$gt']: after.value } };
  return [{ $or: [further, { [field]: after.value, ...beyond }] }];
}

const allOf = (filters: Filter[]): Filter => (filters.length === 0 ? {} : { $and: filters });

const orderOf = ({ sort }: Query, { part }: Stretch): Record<string, 1 | -1> =>
  sort !== undefined && part === 'valued'
    ? { [lead(sort.field)]: sort.descending === true ? -1 : 1, _id: 1 }
    : { _id: 1 };

function documentOf(row: Row, found: readonly Term[]) {
  const byField = Map.groupBy(found, ({ field }) => nameOf(field));
  const fields = [...byField].map(([field, of]) => [field, of.map(({ value }) => value)] as const);
  return {
    row: JSON.stringify(row),
    terms: Object.fromEntries(fields),
    lead: Object.fromEntries(fields.map(([field, values]) => [field, values[0]])),
  };
}

const concurrent = (cause?: unknown) =>
  new EngineError('concurrent-act', 'Somebody else has changed this in the meantime.', { cause });

/** Tables of JSON rows in MongoDB: one collection a table, found through its own indexes. */
export class MongoViews implements Views {
  readonly #shapes: Shapes;
  readonly #models: ReadonlyMap<string, ViewModel>;

  constructor(connection: Connection, tables: readonly TableShape[]) {
    this.#shapes = new Shapes(tables);
    this.#models = new Map(tables.map((table) => [table.name, viewModel(connection, table)]));
  }

  get models(): readonly ViewModel[] {
    return [...this.#models.values()];
  }

  async get<R extends Row>(table: string, key: string): Promise<Versioned<R> | undefined> {
    const found = await answered(this.#of(table).findById(key).lean<ViewDocument | null>());
    if (found === null) return undefined;
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

  async remove(table: string, key: string): Promise<void> {
    await answered(this.#of(table).deleteOne({ _id: key }));
  }

  async find<R extends Row>(table: string, query: Query): Promise<Page<R>> {
    this.#shapes.check(table, query);
    return pageOf<R>(query, (stretch) => this.#fetch<R>(table, query, stretch));
  }

  async count(table: string, query: Pick<Query, 'where' | 'range'>): Promise<number> {
    this.#shapes.check(table, query);
    return answered(this.#of(table).countDocuments(allOf(conditions(query))));
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
      .setOptions({ upsert: ifVersion === undefined, new: true })
      .lean<ViewDocument | null>();
    if (written === null) throw concurrent();
    return written.version;
  }

  async #fetch<R extends Row>(table: string, query: Query, stretch: Stretch): Promise<Found<R>[]> {
    const filters = [...stretchOf(query, stretch), ...conditions(query)];
    const found = await answered(
      this.#of(table)
        .find(allOf(filters))
        .sort(orderOf(query, stretch))
        .limit(stretch.limit)
        .lean<ViewDocument[]>(),
    );
    return found.map(({ _id, version, row, lead }) => ({
      key: _id,
      version,
      row: JSON.parse(row) as R,
      value: lead[nameOf(query.sort?.field ?? '')] ?? '',
    }));
  }
}
