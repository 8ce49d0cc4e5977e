import type {
  Entry,
  Ledger,
  ListRow,
  Positioned,
  PositionedText,
  StreamHead,
} from '../../engine/ports/index.ts';
import { EngineError, UnreadableRow } from '../../errors.ts';
import { isUniqueViolation, type Database } from './database.ts';
import type { GroupCommit } from './group-commit.ts';
import type { Remembered } from './remembered.ts';
import type { EmbeddedViews } from './views.ts';

/** A line of the table `ledger`; `fact` is JSON text. */
type Line = Omit<Entry, 'fact'> & { position: number; fact: string };

const columns = `position, stream, sequence, command_id AS commandId, request_digest AS requestDigest,
  recorded_at AS recordedAt, fact, previous, seal`;

/**
 * An entry as RFC 8785 writes it. Every column but `fact` is quoted, so that none of them can bring in or
 * hide a member: where the whole is such a text, its members are the columns.
 */
const text = `CAST(concat(
  '{"commandId":', json_quote(command_id), ',"fact":', fact, ',"previous":', json_quote(previous),
  ',"recordedAt":', json_quote(recorded_at), ',"requestDigest":', json_quote(request_digest),
  ',"seal":', json_quote(seal), ',"sequence":', sequence, ',"stream":', json_quote(stream), '}') AS BLOB)`;

const insert = `INSERT INTO ledger
  (stream, sequence, command_id, request_digest, recorded_at, fact, previous, seal)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;

/** In the order of RFC 8785, in which seals and leaves are written soonest. */
const entryOf = (line: Line): Entry => ({
  commandId: line.commandId,
  fact: factOf(line),
  previous: line.previous,
  recordedAt: line.recordedAt,
  requestDigest: line.requestDigest,
  seal: line.seal,
  sequence: line.sequence,
  stream: line.stream,
});

/** @throws UnreadableRow where the column is no JSON any more */
function factOf(line: Line): Entry['fact'] {
  try {
    return JSON.parse(line.fact) as Entry['fact'];
  } catch (error) {
    const { stream, sequence } = line;
    throw new UnreadableRow({ position: positionOf(line), stream, sequence }, error);
  }
}

/** Wide enough for every row number that a double holds exactly, so that text order is their order. */
const positionOf = (line: Pick<Line, 'position'>) => String(line.position).padStart(16, '0');

/**
 * The column as SQLite should look at it. Of a kind of streams (`matter:`) or of all, a page is walked
 * in the order of positions; by their names all of them would be collected and sorted for each page.
 * The plus sign keeps the index of names from being used. One named stream is found by its name.
 */
const walked = (prefix: string) => (prefix === '' || prefix.endsWith(':') ? '+stream' : 'stream');

/** The ledger in the embedded database: one line an entry, one sync a group of entries. */
export class EmbeddedLedger implements Ledger {
  readonly #db: Database;
  readonly #commit: GroupCommit;
  readonly #views: EmbeddedViews;
  /** Where streams end, null where there is none yet: each act asks for the same few. */
  readonly #heads: Remembered<StreamHead | null>;

  constructor(db: Database, commit: GroupCommit, views: EmbeddedViews) {
    this.#db = db;
    this.#commit = commit;
    this.#views = views;
    this.#heads = commit.remembering(1024);
  }

  async append(entry: Entry, rows: readonly ListRow[] = []): Promise<boolean> {
    const { stream, sequence, commandId, requestDigest, recordedAt, previous, seal } = entry;
    // Written down now: what the caller does to the object afterwards must not reach the record.
    const fact = JSON.stringify(entry.fact);
    const along = rows.map(({ table, key, row }) => this.#views.following(table, key, row));
    await this.#commit.write(() => {
      try {
        const own = [stream, sequence, commandId, requestDigest, recordedAt, fact] as const;
        this.#db.run(insert, ...own, previous, seal);
      } catch (error) {
        throw isUniqueViolation(error) ? this.#conflict(stream, commandId, error) : error;
      }
      this.#heads.set(stream, { sequence, seal });
      for (const write of along) write();
    });
    return true;
  }

  async read(stream: string, after = 0, limit = Number.MAX_SAFE_INTEGER): Promise<Entry[]> {
    return (
      this.#db.all(
        `SELECT ${columns} FROM ledger WHERE stream = ? AND sequence > ? ORDER BY sequence LIMIT ?`,
        stream,
        after,
        limit,
      ) as Line[]
    ).map(entryOf);
  }

  async head(stream: string): Promise<StreamHead | undefined> {
    const known = this.#heads.of(stream);
    const head = known === undefined ? this.#lookUp(stream) : known;
    return head ? { ...head } : undefined;
  }

  async byCommandId(stream: string, commandId: string): Promise<Entry | undefined> {
    const line = this.#db.get(
      `SELECT ${columns} FROM ledger WHERE stream = ? AND command_id = ?`,
      stream,
      commandId,
    ) as Line | undefined;
    return line && entryOf(line);
  }

  async readAll(options: {
    after?: string;
    limit: number;
    prefix?: string;
  }): Promise<Positioned[]> {
    const { after = '0', limit, prefix = '' } = options;
    if (options.after === undefined) this.#refuseHiddenRows();
    // Row numbers grow with each commit of the only connection: nothing can appear behind a reader.
    const lines = this.#db.all(
      `SELECT ${columns} FROM ledger WHERE position > ? AND ${walked(prefix)} BETWEEN ? AND ?
       ORDER BY position LIMIT ?`,
      Number(after),
      prefix,
      `${prefix}\u{10FFFF}`,
      limit,
    ) as Line[];
    return lines.map((line) => ({ position: positionOf(line), entry: entryOf(line) }));
  }

  async readTexts({ after, limit }: { after?: string; limit: number }): Promise<PositionedText[]> {
    if (after === undefined) this.#refuseHiddenRows();
    const lines = this.#db.lists(
      `SELECT position, stream, sequence, ${text} FROM ledger WHERE position > ?
       ORDER BY position LIMIT ?`,
      Number(after ?? 0),
      limit,
    ) as [position: number, stream: string, sequence: number, text: Uint8Array][];
    return lines.map(([position, stream, sequence, bytes]) => ({
      position: positionOf({ position }),
      stream,
      sequence,
      text: bytes,
    }));
  }

  async close(): Promise<void> {
    await this.#commit.drained();
  }

  #lookUp(stream: string): StreamHead | null {
    const last = this.#db.get(
      'SELECT sequence, seal FROM ledger WHERE stream = ? ORDER BY sequence DESC LIMIT 1',
      stream,
    ) as StreamHead | undefined;
    const head = last ? { ...last } : null;
    this.#heads.set(stream, head);
    return head;
  }

  /** A row before the first position would be read with its stream and stand in no log. */
  #refuseHiddenRows(): void {
    if (this.#db.get('SELECT 1 FROM ledger WHERE position < 1 LIMIT 1'))
      throw new EngineError('seal-broken', 'The ledger has rows before its first position.');
  }

  /** A command that is already there is the better answer: its sequence is taken as well. */
  #conflict(stream: string, commandId: string, cause: unknown): EngineError {
    const replayed = this.#db.get(
      'SELECT 1 FROM ledger WHERE stream = ? AND command_id = ?',
      stream,
      commandId,
    );
    return replayed === undefined
      ? new EngineError('concurrent-act', 'Somebody else has acted in the meantime.', { cause })
      : new EngineError('idempotency-key-reused', 'This command is already on record.', { cause });
  }
}
