import type { OutgoingHttpHeaders } from 'node:http';
import { withClient, type Client } from './client.ts';
import {
  load,
  median,
  milliseconds,
  perSecond,
  runs,
  whole,
  type Line,
  type Load,
} from './measure.ts';
import { withServer } from './server-process.ts';

export const CLIENTS = 16;
const SECONDS = 2;
const AIM = 50;

/** Work lists as they are opened: what awaits one's own office, newest first. */
export const lists = [
  { person: 'lin-drafter', awaits: 'drafter' },
  { person: 'wu-reviewer', awaits: 'reviewOffice' },
  { person: 'wang-secretary', awaits: 'secretary' },
  { person: 'li-chief', awaits: 'chief' },
] as const;

export interface Reading {
  folder: string;
  env?: NodeJS.ProcessEnv;
  /** The matters that have a history. */
  readable: readonly string[];
  draw: (below: number) => number;
  /** What there is to be read, in words. */
  scale: string;
  /** What the lines begin with. */
  store?: string;
}

/** The work list and one matter, as the server gives them, against an answer that needs no store. */
export async function measuredReads(reading: Reading): Promise<Line[]> {
  const { folder, env = {}, readable, scale, store = '' } = reading;
  const rounds = await withServer(folder, env, ({ port }) =>
    withClient(port, CLIENTS, async (client) => {
      const reads = await readsOf(client, reading);
      return runs(async () => ({
        health: await load(CLIENTS, SECONDS / 2, () => reads.health()),
        list: await load(CLIENTS, SECONDS, () => reads.list()),
        matter: await load(CLIENTS, SECONDS, () => reads.matter()),
      }));
    }),
  );
  const histories = `${whole(readable.length)} with a history, ${CLIENTS} clients`;
  return [
    lineOf(
      `${store}Work list (GET /matters?awaits=…), ${scale}, ${CLIENTS} clients`,
      rounds,
      'list',
    ),
    lineOf(`${store}One matter (GET /matters/…), ${histories}`, rounds, 'matter'),
  ];
}

async function readsOf(client: Client, { readable, draw }: Reading) {
  const headers: OutgoingHttpHeaders[] = [];
  for (const { person } of lists) headers.push(await client.signIn(person));
  return {
    health: () => client.ask({ path: '/health' }),
    list() {
      const which = draw(lists.length);
      const path = `/matters?awaits=${lists[which]!.awaits}`;
      return client.ask({ path, headers: headers[which]! });
    },
    matter: () =>
      client.ask({ path: `/matters/${readable[draw(readable.length)]}`, headers: headers[0]! }),
  };
}

type Round = Record<'health' | 'list' | 'matter', Load>;

function lineOf(what: string, rounds: readonly Round[], kind: 'list' | 'matter'): Line {
  const p95 = median(rounds.map((round) => round[kind].p95));
  const floor = median(rounds.map((round) => round.health.p95));
  const rate = median(rounds.map((round) => round[kind].perSecond));
  return {
    what,
    measured: `p95 ${milliseconds(p95)}`,
    floor: `p95 ${milliseconds(floor)} of GET /health`,
    ratio: median(rounds.map((round) => round[kind].p95 / round.health.p95)),
    aim: `p95 at most ${AIM} ms`,
    met: p95 <= AIM,
    note: perSecond(rate),
  };
}
