import { EngineError } from '../../errors.ts';
import type { Database } from './database.ts';
import { Remembered } from './remembered.ts';

interface Job {
  /** False for what can be rebuilt from what is durable: its commit does not wait for the disk. */
  durable: boolean;
  work: () => unknown;
  resolve: (value: unknown) => void;
  reject: (reason: unknown) => void;
}

const concernsAll = (error: unknown) =>
  error instanceof EngineError && error.code === 'store-unavailable';

/**
 * All writing goes through here. Writes that wait at the same turn of the event loop share one
 * transaction and so one sync of the disk; each still succeeds or fails alone, under its own savepoint.
 * A durable write is answered only when the disk has it. What can be rebuilt is answered when it is
 * committed: a power cut may undo the last of it, never the order, and never what others were told.
 */
export class GroupCommit {
  readonly #db: Database;
  #waiting: Job[] = [];
  /** Whether a commit waits for the disk now; the database opens so. */
  #waits = true;
  readonly #remembered: Pick<Remembered<unknown>, 'clear'>[] = [];

  constructor(db: Database) {
    this.#db = db;
  }

  /** Runs `work` inside the next transaction; whatever it throws undoes its own statements only. */
  write<T>(work: () => T, { durable = true } = {}): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      // setImmediate, not a microtask: callers some awaits behind still catch the same commit.
      if (this.#waiting.length === 0) setImmediate(() => this.#commit());
      this.#waiting.push({ durable, work, resolve: resolve as Job['resolve'], reject });
    });
  }

  /** What works may tell as they write; after anything that was undone nothing of it is believed. */
  remembering<Value>(atMost: number): Remembered<Value> {
    const remembered = new Remembered<Value>(atMost);
    this.#remembered.push(remembered);
    return remembered;
  }

  /** Resolves when everything handed in so far is settled. */
  async drained(): Promise<void> {
    if (this.#waiting.length > 0) await this.write(() => undefined);
  }

  #commit(): void {
    const jobs = this.#waiting;
    this.#waiting = [];
    const durable = jobs.some((job) => job.durable);
    try {
      this.#waitForDisk(durable);
      this.#db.run('BEGIN IMMEDIATE');
      const settle = jobs.map((job) => (jobs.length === 1 ? this.#alone(job) : this.#attempt(job)));
      this.#db.run('COMMIT');
      for (const tell of settle) tell();
    } catch (error) {
      this.#rollBack();
      for (const { reject } of jobs) reject(error);
    }
  }

  /** In WAL mode NORMAL commits without a sync; the next FULL commit syncs what came before along. */
  #waitForDisk(durable: boolean): void {
    if (durable === this.#waits) return;
    this.#db.exec(`PRAGMA synchronous = ${durable ? 'FULL' : 'NORMAL'}`);
    this.#waits = durable;
  }

  /** Nobody else is in the transaction: its end is the job's own, and no savepoint is kept for it. */
  #alone({ work, resolve }: Job): () => void {
    const value = work();
    return () => resolve(value);
  }

  #attempt({ work, resolve, reject }: Job): () => void {
    this.#db.run('SAVEPOINT job');
    try {
      const value = work();
      this.#db.run('RELEASE job');
      return () => resolve(value);
    } catch (error) {
      if (concernsAll(error)) throw error;
      this.#forgetAll();
      this.#db.run('ROLLBACK TO job');
      this.#db.run('RELEASE job');
      return () => reject(error);
    }
  }

  #rollBack(): void {
    this.#forgetAll();
    try {
      // SQLite has already rolled back by itself where the disk is full or failing.
      if (this.#db.inTransaction) this.#db.run('ROLLBACK');
    } catch {
      // The connection is past use and says so to every later caller; the callers here hear why.
    }
  }

  #forgetAll(): void {
    for (const each of this.#remembered) each.clear();
  }
}
