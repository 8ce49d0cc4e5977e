/** A row of a table: plain JSON with a key. */
export type Row = Record<string, unknown>;

/** A row that follows from a stream's entries, up to the one of this sequence. */
export interface Followed extends Row {
  sequence: number;
}

/** A row of a list with its place. */
export interface ListRow<R extends Row = Followed> {
  table: string;
  key: string;
  row: R;
}

/** A list that is read often and in order: the rows with a value of one field, by another. */
export interface SortedList {
  by: string;
  sort: string;
  /** Fields like those of `TableShape.along`, for this list alone. */
  along?: readonly string[];
}

/** An order in which lists are asked for: of the rows with a value of one field, or of all rows. */
export interface Order extends Omit<SortedList, 'by'> {
  by?: string;
  descending?: boolean;
}

/** The fields of a table that can be asked for. Each is a path to a string, or to an array of strings. */
export interface TableShape {
  name: string;
  indexes: readonly string[];
  /** Kept in order, so that a page costs what it gives however many rows there are. Of `indexes`. */
  sorted?: readonly SortedList[];
  /**
   * Other orders that are asked for. A store to which an order is one more index keeps it; another may
   * pick from the rows that meet a condition, or walk a field's values.
   */
  orders?: readonly Order[];
  /**
   * Fields of one value at most by which such lists are narrowed: a store may keep them along with its
   * orders, and looks at no row in vain. Of `indexes`.
   */
  along?: readonly string[];
  /** False for tables that no ledger could bring back: credentials, sessions, salts. */
  rebuildable: boolean;
}

export interface Versioned<R extends Row> {
  key: string;
  /** 1, 2, 3 …; counts the writes to the key. */
  version: number;
  row: R;
}

export interface Query {
  /** Every named indexed field must equal (or, for arrays, contain) one of the values. */
  where?: Record<string, readonly string[]>;
  /** Conditions on other fields than `where`, of which one must be met beside it; each is looked for by itself. */
  any?: readonly Record<string, readonly string[]>[];
  /** `from` and `to` are inclusive bounds on one indexed field. */
  range?: { field: string; from?: string; to?: string };
  /** One indexed field; rows without it come last. Ties are ordered by key. Default: by key. */
  sort?: { field: string; descending?: boolean };
  /** From an earlier page; opaque. */
  cursor?: string;
  limit: number;
}

export interface Page<R extends Row> {
  rows: Versioned<R>[];
  /** Absent on the last page. */
  next?: string;
}

/** Tables of rows found by declared fields: lists, and what no history holds. */
export interface Views {
  get<R extends Row>(table: string, key: string): Promise<Versioned<R> | undefined>;
  /**
   * Writes a row whole; durable when it resolves, unless the table can be rebuilt. With `ifVersion` (0: must not exist yet) it is a compare-and-set.
   *
   * @throws EngineError `concurrent-act` where the version is another
   */
  put<R extends Row>(table: string, key: string, row: R, ifVersion?: number): Promise<number>;
  /**
   * Writes a row that follows from an entry, unless what is there follows from a later one of the same
   * stream: whoever is slow, or another process, must not put an older row over a newer.
   */
  follow(table: string, key: string, row: Followed): Promise<void>;
  remove(table: string, key: string): Promise<void>;
  find<R extends Row>(table: string, query: Query): Promise<Page<R>>;
  count(table: string, query: Pick<Query, 'where' | 'range'>): Promise<number>;
  /** Empties a rebuildable table. */
  clear(table: string): Promise<void>;
}
