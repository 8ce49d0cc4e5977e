import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { createConnection } from 'mongoose';
import { checkpointsTable } from '../../src/engine/log/tables.ts';
import { publishedLogKeys } from '../../src/engine/log/index.ts';
import type { Entry, Stores } from '../../src/engine/ports/index.ts';
import { allEntries, allRows, textPages } from '../../src/engine/transfer/index.ts';
import { vkeyLine } from '../../src/integrity/signed-note.ts';
import { buildIndexes, openMongo } from '../../src/models/mongodb/index.ts';
import { tables } from '../../src/service.ts';
import { verifyLedger } from '../../src/verification/ledger.ts';
import { temporaryFolder } from '../support/folder.ts';
import { signedIn, uploaded } from '../support/over-http.ts';
import { killServers, serverProcess, type ServerProcess } from '../support/server-process.ts';
import { writerOf, type Acknowledged } from '../support/writer.ts';

const WRITERS = 8;

/** Well before an access token runs out, in milliseconds: a busy machine may take longer than one lasts. */
const RENEWED_AFTER = 240_000;

/** Signs in when there is no token yet, or none that is young enough. */
function signingIn(): (url: string) => Promise<string> {
  let known: { token: string; at: number } | undefined;
  return async (url) => {
    const now = performance.now();
    if (!known || now - known.at > RENEWED_AFTER) known = { token: await signedIn(url), at: now };
    return known.token;
  };
}

/** What the ledger holds, what of it is wrong, and what the offline verifier says of it. */
export async function judged(stores: Stores, acknowledged: readonly Acknowledged[]) {
  const entries: Entry[] = await Array.fromAsync(allEntries(stores.ledger));
  const notes: string[] = [];
  for await (const { row } of allRows(stores, checkpointsTable)) notes.push(String(row.note));
  const keys = (await publishedLogKeys(stores.ledger)).map(vkeyLine);
  const report = await verifyLedger(textPages(stores.ledger), { keys, checkpoints: notes });
  const streams = Map.groupBy(entries, ({ stream }) => stream);
  const lost = acknowledged.filter(({ matterId, sequence, seal, commandId }) => {
    const entry = streams.get(`matter:${matterId}`)?.[sequence - 1];
    return entry?.seal !== seal || entry.commandId !== commandId;
  });
  const keysOfActs = entries.map(({ stream, commandId }) => `${stream} ${commandId}`);
  const doubled = keysOfActs.length - new Set(keysOfActs).size;
  const written = entries.filter(
    ({ stream, commandId }) => stream.startsWith('matter:') && commandId.startsWith('writer-'),
  );
  return {
    lost,
    doubled,
    fails: report.fails,
    written: written.length,
    heads: notes.length,
    entries,
  };
}

/** A demonstration on MongoDB, with two API processes and eight writers. */
export class Bureau {
  readonly apis: [ServerProcess, ServerProcess];
  readonly #uri: string;
  readonly #direct: string;
  readonly #folder: string;
  readonly #removeFolder: () => Promise<void>;
  readonly #writers: ReturnType<typeof writerOf>[];

  private constructor(
    place: { uri: string; direct: string; folder: string; remove: () => Promise<void> },
    apis: [ServerProcess, ServerProcess],
    writers: ReturnType<typeof writerOf>[],
  ) {
    this.#uri = place.uri;
    this.#direct = place.direct;
    this.#folder = place.folder;
    this.#removeFolder = place.remove;
    this.apis = apis;
    this.#writers = writers;
  }

  /**
   * @param uri how the API processes reach the database
   * @param direct how the judge reaches it
   */
  static async on(uri: string, direct = uri): Promise<Bureau> {
    const { folder, remove } = await temporaryFolder();
    await buildIndexes({ uri: direct, tables });
    const first = await Bureau.#api(folder, uri);
    const second = await Bureau.#api(folder, uri);
    const tokenAt = signingIn();
    const sha256 = await uploaded(first.url, await tokenAt(first.url));
    const evidence = ['D01', 'D02'].map((document) => ({ document, sha256 }));
    const writers = Array.from({ length: WRITERS }, () => writerOf(tokenAt, evidence));
    return new Bureau({ uri, direct, folder, remove }, [first, second], writers);
  }

  static #api(folder: string, uri: string): Promise<ServerProcess> {
    return serverProcess(folder, {
      MONGODB_URI: uri,
      DUECOURSE_LEASE_SECONDS: '2',
      DUECOURSE_LOG_SECONDS: '1',
    });
  }

  async restartApi(which: 0 | 1): Promise<void> {
    this.apis[which] = await Bureau.#api(this.#folder, this.#uri);
  }

  acknowledged(): Acknowledged[] {
    return this.#writers.flatMap((writer) => writer.acknowledged);
  }

  /** The longest that an act waited for its answer, in milliseconds. */
  longestStall(): number {
    return Math.max(...this.#writers.map((writer) => writer.longestStall()));
  }

  /** Eight writers act, now at one process and now at the other, while the trouble is made. */
  async under(trouble: () => Promise<unknown>): Promise<void> {
    const state = { over: false };
    const writing = this.#writers.map(async (writer, number) => {
      for (let turn = number; !state.over || writer.unanswered(); turn += 1) {
        await writer.write(this.apis[turn % 2 === 0 ? 0 : 1].url, () => state.over);
        expect(writer.unexpected).toEqual([]);
        await sleep(20);
      }
    });
    const made = trouble().finally(() => {
      state.over = true;
    });
    await Promise.all([made, ...writing]);
  }

  /** Lets the server fail what is written next in a given way. */
  async failInserts(times: number, data: Record<string, unknown>): Promise<void> {
    const connection = await createConnection(this.#direct).asPromise();
    await connection.db?.admin().command({
      configureFailPoint: 'failCommand',
      mode: { times },
      data: { failCommands: ['insert'], ...data },
    });
    await connection.close();
  }

  async judge() {
    const stores = await openMongo({ uri: this.#direct, tables });
    try {
      return await judged(stores, this.acknowledged());
    } finally {
      await stores.close();
    }
  }

  /** Every acknowledged act stands on record just once, in whole chains, under the heads that were signed. */
  async holds(): Promise<void> {
    const { lost, doubled, fails, written } = await this.judge();
    expect({ lost, doubled, fails }).toEqual({ lost: [], doubled: 0, fails: [] });
    expect(written).toBe(this.acknowledged().length);
  }

  async close(): Promise<void> {
    await killServers();
    await this.#removeFolder();
  }
}
