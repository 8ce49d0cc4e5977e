import {
  DatabaseSync,
  type DatabaseSyncOptions,
  type SQLInputValue,
  type StatementSync,
} from 'node:sqlite';
import { EngineError } from '../../errors.ts';

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html). */
const [busy, readOnly, ioError, corrupt, full, cannotOpen, constraint, notADatabase] = [
  5, 8, 10, 11, 13, 14, 19, 26,
];

/** After these the file's true state is unknown until it is opened anew; nothing more is believed. */
const fatal = new Set([ioError, corrupt, notADatabase]);

const reasons: Record<number, string> = {
  [busy]:
    '数据文件夹正被另一进程使用,多半是已经启动的服务:请直接使用它,或者先停止它 (another process has the data folder open, most likely a server that is already running: use that one, or stop it first)',
  [readOnly]: '数据文件夹不可写 (the data folder cannot be written to)',
  [cannotOpen]: '数据库文件不存在或者不能打开 (the database file is not there or cannot be opened)',
  [ioError]: '数据库读写失败 (the database could not be read or written)',
  [corrupt]: '数据库文件已损坏 (the database file is damaged)',
  [full]: '磁盘空间不足 (the disk is full)',
  [notADatabase]: '数据库文件已损坏 (the database file is damaged)',
};

/** SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE. */
const uniqueViolations = new Set<unknown>([1555, 2067]);

/** Asked by shape: an error of Node's own need not be of this realm's class Error. */
const extendedCode = (error: unknown): number | undefined =>
  typeof error === 'object' &&
  error !== null &&
  'errcode' in error &&
  typeof error.errcode === 'number'
    ? error.errcode
    : undefined;

/** True for what SQLite says when a primary key or a unique index already has the value. */
export const isUniqueViolation = (error: unknown): boolean =>
  uniqueViolations.has(extendedCode(error));

/** True for the `store-unavailable` that says that another process has what was to be opened. */
export const isHeldElsewhere = (error: unknown): boolean =>
  error instanceof EngineError && ((extendedCode(error.cause) ?? 0) & 0xff) === busy;

/** The store cannot answer; the cause stays attached for the log. */
export const unavailable = (reason: string, cause?: unknown): EngineError =>
  new EngineError('store-unavailable', reason, { cause });

/** Another connection holds a lock for moments only, while it opens or closes: so long is waited. */
const MOMENTS = 5000;

interface Way {
  options: DatabaseSyncOptions;
  /** What is said first on the connection. */
  opening: readonly string[];
}

/** What a connection is opened for. */
const ways = {
  writing: {
    options: { timeout: MOMENTS },
    opening: [
      // Readers have their snapshot beside it: a backup reads while the server writes.
      'PRAGMA journal_mode = WAL',
      // FULL: each commit is synced. NORMAL was seen to lose acknowledged rows at a power cut.
      'PRAGMA synchronous = FULL',
      // In KiB: the lists of a hundred thousand matters do not fit the 2 MB of the default.
      'PRAGMA cache_size = -32768',
      // What is erased is overwritten with zeros, in pages that come free as well.
      'PRAGMA secure_delete = ON',
      // What a long reader made of the write-ahead log is given back, with what was erased in it.
      'PRAGMA journal_size_limit = 16777216',
      // In pages: an act writes twenty, most of them again and again, and each checkpoint writes one once.
      'PRAGMA wal_autocheckpoint = 2000',
    ],
  },
  /** One state, as it was when it was opened, for as long as it is open; nothing can be written. */
  reading: {
    options: { readOnly: true, timeout: MOMENTS },
    opening: ['BEGIN', 'SELECT 1 FROM ledger LIMIT 1'],
  },
  /** Holds the file for this process until it is closed, however the process ends; writes nothing. */
  holding: {
    options: {},
    opening: ['PRAGMA journal_mode = MEMORY', 'BEGIN EXCLUSIVE'],
  },
} as const satisfies Record<string, Way>;

/**
 * A connection to an embedded database. Statements are prepared once for each text. What SQLite reports
 * of the disk becomes EngineError `store-unavailable`; violations of a constraint pass through as they
 * are.
 */
export class Database {
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #fault: EngineError | undefined;

  /** @throws EngineError `store-unavailable` where another process has it, or it is no database */
  constructor(file: string, way: keyof typeof ways = 'writing') {
    const { options, opening } = ways[way];
    this.#connection = this.#attempt(() => new DatabaseSync(file, options));
    try {
      for (const text of opening) this.exec(text);
    } catch (error) {
      this.#connection.close();
      throw error;
    }
  }

  get inTransaction(): boolean {
    return this.#connection.isOpen && this.#connection.isTransaction;
  }

  exec(text: string): void {
    this.#attempt(() => this.#connection.exec(text));
  }

  run(text: string, ...values: SQLInputValue[]): void {
    this.#attempt(() => this.#prepared(text).run(...values));
  }

  /** All rows; the caller, who wrote the columns, says what they are. */
  all(text: string, ...values: SQLInputValue[]): unknown[] {
    return this.#attempt(() => this.#prepared(text).all(...values));
  }

  /** All rows, each as the list of its columns, which takes less than `all`; no text is asked for both ways. */
  lists(text: string, ...values: SQLInputValue[]): unknown[][] {
    return this.#attempt(() => {
      const statement = this.#prepared(text);
      statement.setReturnArrays(true);
      return statement.all(...values) as unknown as unknown[][];
    });
  }

  /** The first row, or undefined. */
  get(text: string, ...values: SQLInputValue[]): unknown {
    return this.#attempt(() => this.#prepared(text).get(...values));
  }

  close(): void {
    this.#fault ??= unavailable('存储已关闭 (the store is closed)');
    if (this.#connection.isOpen) this.#connection.close();
  }

  #prepared(text: string): StatementSync {
    const known = this.#statements.get(text);
    if (known !== undefined) return known;
    const statement = this.#connection.prepare(text);
    this.#statements.set(text, statement);
    return statement;
  }

  #attempt<T>(work: () => T): T {
    if (this.#fault !== undefined) throw this.#fault;
    try {
      return work();
    } catch (error) {
      const extended = extendedCode(error);
      if (extended === undefined) throw error;
      const code = extended & 0xff;
      if (code === constraint) throw error;
      const fault = unavailable(reasons[code] ?? '存储不可用 (the store cannot answer)', error);
      if (fatal.has(code)) this.#fault = fault;
      throw fault;
    }
  }
}
