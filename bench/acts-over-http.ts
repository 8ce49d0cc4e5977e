import { randomUUID } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
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
import { load, median, perSecond, runs, type Line, type Load } from './measure.ts';
import { rawInserts } from './raw-inserts.ts';
import { withExpressAlone, withServer } from './server-process.ts';

export const MATTERS_A_CLIENT = 4;
const MOST_CLIENTS = 16;
const SECONDS = 2;

/**
 * Acts over HTTP, each judged, sealed, durable and answered, against SQLite's own durable rows; and
 * the same requests to Express alone, which shows how much of the distance is HTTP itself where
 * clients and server share the cores.
 */
export const actsOverHttp = (): Promise<Line[]> =>
  inFolder(async (folder) => {
    const matters = await fill(folder, MATTERS_A_CLIENT * MOST_CLIENTS);
    const rounds = await withServer(folder, {}, ({ port }) =>
      withClient(port, MOST_CLIENTS, (client) =>
        withExpressAlone((express) =>
          withClient(express.port, MOST_CLIENTS, async (other) => {
            const act = acting(
              client,
              matters,
              await client.signIn(stepOf(research).officer.person),
            );
            const answer = acting(other, matters, { Authorization: `Bearer ${express.said}` });
            return runs(async () => ({
              floor: await rawInserts(1),
              alone: await load(1, SECONDS, act),
              together: await load(MOST_CLIENTS, SECONDS, act),
              expressAlone: await load(1, SECONDS / 2, answer),
              expressTogether: await load(MOST_CLIENTS, SECONDS / 2, answer),
            }));
          }),
        ),
      ),
    );
    return [...actLines(rounds), ...expressLines(rounds)];
  });

type Round = { floor: number } & Record<
  'alone' | 'together' | 'expressAlone' | 'expressTogether',
  Load
>;

const kinds = [
  { kind: 'alone', express: 'expressAlone', clients: '1 client' },
  { kind: 'together', express: 'expressTogether', clients: `${MOST_CLIENTS} clients` },
] as const;

function actLines(rounds: readonly Round[]): Line[] {
  const floor = median(rounds.map((round) => round.floor));
  return kinds.map(({ kind, clients }) => {
    const rate = median(rounds.map((round) => round[kind].perSecond));
    const p95 = median(rounds.map((round) => round[kind].p95));
    const ratio = median(rounds.map((round) => round[kind].perSecond / round.floor));
    return {
      what: `Acts over HTTP, ${clients}`,
      measured: perSecond(rate),
      floor: `${perSecond(floor)} durable single-row inserts`,
      ratio,
      aim: '0.5',
      met: ratio >= 0.5,
      note: `p95 ${p95.toFixed(1)} ms`,
    };
  });
}

/** The same acts against what Express answers to the same requests without engine or store. */
const expressLines = (rounds: readonly Round[]): Line[] =>
  kinds.map(({ kind, express, clients }) => ({
    what: `The same acts, ${clients}`,
    measured: perSecond(median(rounds.map((round) => round[kind].perSecond))),
    floor: `${perSecond(median(rounds.map((round) => round[express].perSecond)))} by Express alone: JSON read, token checked, answered, nothing kept`,
    ratio: median(rounds.map((round) => round[kind].perSecond / round[express].perSecond)),
    aim: '',
    note: 'what HTTP itself leaves of the cores that client and server share',
  }));

/** Matters that have come into drafting, in a new installation. */
export const fill = (
  folder: string,
  count: number,
  env: NodeJS.ProcessEnv = {},
): Promise<string[]> =>
  withInstallation(
    folder,
    async ({ engine }) => {
      await uploadFiles(engine, [...beginning, research]);
      const matters: string[] = [];
      while (matters.length < count) matters.push(await intoDrafting(engine));
      return matters;
    },
    env,
  );

/** An act of a client: research recorded on the next of the client's own matters. */
export function acting(client: Client, matters: readonly string[], signedIn: OutgoingHttpHeaders) {
  const { step, statement } = stepOf(research);
  const body = JSON.stringify(statement);
  const always = {
    ...signedIn,
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
