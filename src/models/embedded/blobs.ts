import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Blobs, BlobStat, Content } from '../../engine/ports/index.ts';
import { EngineError } from '../../errors.ts';
import { takeIn } from '../intake/index.ts';
import type { Database } from './database.ts';
import { diskFault, emptyFolder, errnoOf, makeFolder, syncFolder } from './durable.ts';
import type { GroupCommit } from './group-commit.ts';
import type { Remembered } from './remembered.ts';
import { Turns } from './turns.ts';

/** Read at once; four times Node's own measure, and a gigabyte takes three quarters of its processor time. */
const PIECE = 256 * 1024;

/** Files named by their digest, in `aa/bb/`; a line of the table `blobs` says that one is complete. */
export class EmbeddedBlobs implements Blobs {
  readonly #folder: string;
  readonly #incoming: string;
  readonly #db: Database;
  readonly #commit: GroupCommit;
  readonly #turns = new Turns();
  /** Of files that were asked for last: each act asks for its evidence. */
  readonly #stats: Remembered<BlobStat>;

  /** Over a folder as it is: nothing in it is made or swept. */
  constructor(folder: string, db: Database, commit: GroupCommit) {
    this.#folder = folder;
    this.#incoming = join(folder, 'incoming');
    this.#db = db;
    this.#commit = commit;
    this.#stats = commit.remembering(1024);
  }

  /** Opens the folder and sweeps what a killed process left half received. */
  static async open(folder: string, db: Database, commit: GroupCommit): Promise<EmbeddedBlobs> {
    const blobs = new EmbeddedBlobs(folder, db, commit);
    await makeFolder(blobs.#incoming);
    await emptyFolder(blobs.#incoming);
    return blobs;
  }

  async put(content: Content, { maxBytes }: { maxBytes: number }): Promise<BlobStat> {
    const incoming = join(this.#incoming, randomUUID());
    try {
      const stat = await this.#receive(incoming, content, maxBytes);
      await this.#turns.take(stat.sha256, () => this.#settle(incoming, stat));
      return stat;
    } catch (error) {
      throw diskFault(error);
    } finally {
      await rm(incoming, { force: true });
    }
  }

  async stat(sha256: string): Promise<BlobStat | undefined> {
    const known = this.#stats.of(sha256);
    if (known) return { ...known };
    const held = this.#db.get(
      'SELECT sha256, sm3, bytes, media_type AS mediaType FROM blobs WHERE sha256 = ?',
      sha256,
    ) as BlobStat | undefined;
    if (held === undefined) return undefined;
    this.#stats.set(sha256, { ...held });
    return { ...held };
  }

  async list({ after = '', limit }: { after?: string; limit: number }): Promise<BlobStat[]> {
    const held = this.#db.all(
      `SELECT sha256, sm3, bytes, media_type AS mediaType FROM blobs
       WHERE sha256 > ? ORDER BY sha256 LIMIT ?`,
      after,
      limit,
    ) as BlobStat[];
    return held.map((one) => ({ ...one }));
  }

  async get(sha256: string, range?: { start: number; end: number }): Promise<Readable> {
    if ((await this.stat(sha256)) === undefined) throw notFound();
    try {
      // Opened before it is handed out: a missing file is an answer now, not a broken stream later.
      const file = await open(this.#pathOf(sha256), 'r');
      return createReadStream('', { ...range, fd: file, highWaterMark: PIECE });
    } catch (error) {
      throw errnoOf(error) === 'ENOENT' ? notFound(error) : diskFault(error);
    }
  }

  /** The file goes first: were the process killed in between, asking again still erases the rest. */
  async erase(sha256: string): Promise<void> {
    await this.#turns.take(sha256, async () => {
      if ((await this.stat(sha256)) === undefined) return;
      await rm(this.#pathOf(sha256), { force: true });
      await syncFolder(this.#folderOf(sha256));
      await this.#commit.write(() => {
        this.#db.run('DELETE FROM blobs WHERE sha256 = ?', sha256);
        this.#stats.forget(sha256);
      });
    });
  }

  async #receive(path: string, content: Content, maxBytes: number): Promise<BlobStat> {
    const file = await open(path, 'wx');
    try {
      const stat = await takeIn(content, maxBytes, (chunk) => file.writeFile(chunk));
      await file.sync();
      return stat;
    } finally {
      await file.close();
    }
  }

  /** The bytes are durable under their name before the line that vouches for them is written. */
  async #settle(incoming: string, stat: BlobStat): Promise<void> {
    if ((await this.stat(stat.sha256)) !== undefined) return;
    const folder = this.#folderOf(stat.sha256);
    await makeFolder(folder);
    await rename(incoming, this.#pathOf(stat.sha256));
    await syncFolder(folder);
    await this.#commit.write(() =>
      this.#db.run(
        'INSERT INTO blobs (sha256, sm3, bytes, media_type) VALUES (?, ?, ?, ?)',
        stat.sha256,
        stat.sm3,
        stat.bytes,
        stat.mediaType,
      ),
    );
  }

  #folderOf(sha256: string): string {
    return join(this.#folder, sha256.slice(0, 2), sha256.slice(2, 4));
  }

  #pathOf(sha256: string): string {
    return join(this.#folderOf(sha256), sha256);
  }
}

const notFound = (cause?: unknown) =>
  new EngineError('not-found', 'No file with this digest is kept.', { cause });
