import type {
  Followed,
  Page,
  Query,
  Row,
  TableShape,
  Versioned,
  Views,
} from '../../engine/ports/index.ts';
import { EngineError } from '../../errors.ts';
import { pageOf } from '../pages.ts';
import { Shapes } from '../shapes.ts';
import type { Database } from './database.ts';
import { countRows, fetchStretch } from './find.ts';
import { clearLines, indexRow, noValues, termed, valuesIn, type Values } from './index-row.ts';
import type { GroupCommit } from './group-commit.ts';
import type { Remembered } from './remembered.ts';

/** What stands under a key: nothing is version 0. */
interface Held {
  version: number;
  /** Of the entry that the row follows from; 0 where it follows from none. */
  sequence: number;
  values: Values;
}

const sequenceOf = ({ sequence = 0 }: Partial<Followed>): number => sequence;

const placeOf = (table: string, key: string) => `${table} ${key}`;

/** Tables of JSON rows in the embedded database, found through the lines of `terms` and `sorted`. */
export class EmbeddedViews implements Views {
  readonly #db: Database;
  readonly #commit: GroupCommit;
  readonly #shapes: Shapes;
  readonly #tables: readonly TableShape[];
  /** Of rows that were written last: most are written again soon. Some 4 KB each. */
  readonly #held: Remembered<Held>;

  constructor(db: Database, commit: GroupCommit, tables: readonly TableShape[]) {
    this.#db = db;
    this.#commit = commit;
    this.#shapes = new Shapes(tables);
    this.#tables = tables;
    this.#held = commit.remembering(512);
  }

  /** Indexes anew the tables whose declared fields and lists are not those of the last start. */
  adopt(): this {
    for (const table of this.#tables) this.#adopt(table);
    return this;
  }

  async get<R extends Row>(table: string, key: string): Promise<Versioned<R> | undefined> {
    const line = this.#db.get(
      'SELECT version, row FROM rows WHERE tbl = ? AND key = ?',
      this.#shapes.of(table).name,
      key,
    ) as { version: number; row: string } | undefined;
    return line && { key, version: line.version, row: JSON.parse(line.row) as R };
  }

  async put(table: string, key: string, row: Row, ifVersion?: number): Promise<number> {
    const { rebuildable } = this.#shapes.of(table);
    return this.#commit.write(this.#putting(table, key, row, ifVersion), { durable: !rebuildable });
  }

  async follow(table: string, key: string, row: Followed): Promise<void> {
    const { rebuildable } = this.#shapes.of(table);
    await this.#commit.write(this.following(table, key, row), { durable: !rebuildable });
  }

  /** The work of `follow`, for a transaction that is under way. */
  following(table: string, key: string, row: Followed): () => void {
    return this.#writing(table, key, row, ({ sequence }) => sequence <= row.sequence);
  }

  #putting(table: string, key: string, row: Row, ifVersion?: number): () => number {
    const may = ({ version }: Held) => {
      if (ifVersion === undefined || ifVersion === version) return true;
      throw new EngineError('concurrent-act', 'Somebody else has changed this in the meantime.');
    };
    return this.#writing(table, key, row, may, { unread: true });
  }

  /**
   * The work of writing over what is held, where that `may` be; returns the version that stands. `unread`:
   * only the version is asked for, so that a row without indexes need not be read.
   */
  #writing(
    table: string,
    key: string,
    row: Row,
    may: (held: Held) => boolean,
    { unread = false } = {},
  ): () => number {
    const shape = this.#shapes.of(table);
    const values = valuesIn(row, shape);
    const text = JSON.stringify(row);
    const place = placeOf(table, key);
    return () => {
      const held =
        this.#held.of(place) ??
        (unread && shape.indexes.length === 0
          ? { version: this.#versionAt(shape, key), sequence: 0, values: noValues }
          : this.#heldAt(shape, key));
      const { version, values: before } = held;
      if (!may(held)) return version;
      this.#db.run(
        `INSERT INTO rows (tbl, key, version, row) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT DO UPDATE SET version = ?3, row = ?4`,
        table,
        key,
        version + 1,
        text,
      );
      indexRow(this.#db, shape, key, before, values);
      this.#held.set(place, { version: version + 1, sequence: sequenceOf(row), values });
      return version + 1;
    };
  }

  async remove(table: string, key: string): Promise<void> {
    const shape = this.#shapes.of(table);
    await this.#commit.write(() => {
      indexRow(this.#db, shape, key, this.#heldAt(shape, key).values, noValues);
      this.#db.run('DELETE FROM rows WHERE tbl = ? AND key = ?', shape.name, key);
      this.#held.forget(placeOf(table, key));
    });
  }

  async find<R extends Row>(table: string, query: Query): Promise<Page<R>> {
    this.#shapes.check(table, query);
    const shape = this.#shapes.of(table);
    return pageOf<R>(query, (one, stretch) => fetchStretch<R>(this.#db, shape, one, stretch));
  }

  async count(table: string, query: Pick<Query, 'where' | 'range'>): Promise<number> {
    this.#shapes.check(table, query);
    return countRows(this.#db, this.#shapes.of(table), query);
  }

  async clear(table: string): Promise<void> {
    const { name } = this.#shapes.rebuildable(table);
    await this.#commit.write(() => {
      clearLines(this.#db, name);
      this.#db.run('DELETE FROM rows WHERE tbl = ?', name);
      this.#held.clear();
    });
  }

  #versionAt({ name }: TableShape, key: string): number {
    const held = this.#db.get('SELECT version FROM rows WHERE tbl = ? AND key = ?', name, key);
    return (held as { version: number } | undefined)?.version ?? 0;
  }

  /** What stands under a key now. */
  #heldAt(shape: TableShape, key: string): Held {
    const held = this.#db.get(
      'SELECT version, row FROM rows WHERE tbl = ? AND key = ?',
      shape.name,
      key,
    ) as { version: number; row: string } | undefined;
    if (held === undefined) return { version: 0, sequence: 0, values: noValues };
    const row = JSON.parse(held.row) as Row;
    return { version: held.version, sequence: sequenceOf(row), values: valuesIn(row, shape) };
  }

  #adopt(shape: TableShape): void {
    const indexes = JSON.stringify([termed(shape).sort(), shape.sorted ?? []]);
    const held = this.#db.get('SELECT indexes FROM shapes WHERE tbl = ?', shape.name) as
      { indexes: string } | undefined;
    if (held?.indexes === indexes) return;
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      clearLines(this.#db, shape.name);
      const rows = this.#db.all('SELECT key, row FROM rows WHERE tbl = ?', shape.name) as {
        key: string;
        row: string;
      }[];
      for (const { key, row } of rows) {
        indexRow(this.#db, shape, key, noValues, valuesIn(JSON.parse(row) as Row, shape));
      }
      this.#db.run(
        'INSERT OR REPLACE INTO shapes (tbl, indexes) VALUES (?, ?)',
        shape.name,
        indexes,
      );
      this.#db.exec('COMMIT');
    } catch (error) {
      if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }
}
