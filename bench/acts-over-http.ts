import { randomUUID } from 'node:crypto';
import type { Client } from './client.ts';
import { withClient } from './client.ts';
import {
  beginning,
  inFolder,
  intoDrafting,
  research,
  stepOf,
  uploadFiles,
  withInstallation,
} from './installation.ts';
import { load, median, perSecond, runs, type Line } from './measure.ts';
import { rawInserts } from './raw-inserts.ts';
import { withServer } from './server-process.ts';

const MATTERS_A_CLIENT = 4;
const MOST_CLIENTS = 16;
const SECONDS = 2;

/** Acts over HTTP, each judged, sealed, durable and answered, against SQLite's own durable rows. */
export const actsOverHttp = (): Promise<Line[]> =>
  inFolder(async (folder) => {
    const matters = await fill(folder, MATTERS_A_CLIENT * MOST_CLIENTS);
    const rounds = await withServer(folder, ({ port }) =>
      withClient(port, MOST_CLIENTS, async (client) => {
        const act = await acting(client, matters);
        return runs(async () => ({
          floor: await rawInserts(1),
          alone: await load(1, SECONDS, act),
          together: await load(MOST_CLIENTS, SECONDS, act),
        }));
      }),
    );
    const floor = median(rounds.map((round) => round.floor));
    return (['alone', 'together'] as const).map((kind) => {
      const rate = median(rounds.map((round) => round[kind].perSecond));
      const p95 = median(rounds.map((round) => round[kind].p95));
      const ratio = median(rounds.map((round) => round[kind].perSecond / round.floor));
      return {
        what: `Acts over HTTP, ${kind === 'alone' ? '1 client' : `${MOST_CLIENTS} clients`}`,
        measured: perSecond(rate),
        floor: `${perSecond(floor)} durable single-row inserts`,
        ratio,
        aim: '0.5',
        met: ratio >= 0.5,
        note: `p95 ${p95.toFixed(1)} ms`,
      };
    });
  });

const fill = (folder: string, count: number): Promise<string[]> =>
  withInstallation(folder, async ({ engine }) => {
    await uploadFiles(engine, [...beginning, research]);
    const matters: string[] = [];
    while (matters.length < count) matters.push(await intoDrafting(engine));
    return matters;
  });

/** An act of a client: research recorded on the next of the client's own matters. */
async function acting(client: Client, matters: readonly string[]) {
  const { step, statement, officer } = stepOf(research);
  const body = JSON.stringify(statement);
  const always = {
    ...(await client.signIn(officer.person)),
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
  };
  const seen = new Map(matters.map((matterId) => [matterId, `"${beginning.length}"`]));
  const turns: number[] = [];
  return async (number: number) => {
    const turn = (turns[number] = (turns[number] ?? 0) + 1);
    const matterId = matters[number * MATTERS_A_CLIENT + (turn % MATTERS_A_CLIENT)]!;
    const { headers } = await client.ask({
      method: 'POST',
      path: `/matters/${matterId}/steps/${step}`,
      headers: { ...always, 'If-Match': seen.get(matterId), 'Idempotency-Key': randomUUID() },
      body,
    });
    seen.set(matterId, headers.etag ?? '');
  };
}
