import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createConnection } from 'mongoose';
import { MongoServer, NotToBeHad } from '../scripts/mongodb/server.ts';
import { buildIndexes } from '../src/models/mongodb/index.ts';
import { tables } from '../src/service.ts';
import { acting, fill, MATTERS_A_CLIENT } from './acts-over-http.ts';
import { withClient } from './client.ts';
import { inFolder, research, stepOf } from './installation.ts';
import { load, median, milliseconds, perSecond, runs, type Line, type Load } from './measure.ts';
import { withServer, type ServerProcess } from './server-process.ts';

const CLIENTS = 16;
const SECONDS = 2;
const ENTRY_BYTES = 1_000;
/** Linux counts a process's time on the processor in hundredths of a second. */
const TICK = 10;

/** Milliseconds on the processor so far. */
async function cpuOf({ pid }: ServerProcess): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}

/** Documents of an entry's weight, each under a unique index and in the journals of a majority. */
async function rawInserts(uri: string, clients: number): Promise<Load> {
  const connection = await createConnection(uri, {
    writeConcern: { w: 'majority', journal: true },
  }).asPromise();
  const floor = connection.collection('floor');
  const fact = 'x'.repeat(ENTRY_BYTES);
  const done = await load(clients, SECONDS, () => floor.insertOne({ id: randomUUID(), fact }));
  await connection.close();
  return done;
}

interface Round {
  floor: Load;
  one: Load;
  two: Load;
  /** Milliseconds of the one API process on the processor for each act. */
  cpu: number;
}

function linesOf(clients: number, rounds: readonly Round[]): Line[] {
  const of = (value: (round: Round) => number) => median(rounds.map(value));
  const who = clients === 1 ? '1 client' : `${clients} clients`;
  const ratio = of(({ one, floor }) => one.perSecond / floor.perSecond);
  return [
    {
      what: `MongoDB: acts over HTTP, ${who}`,
      measured: perSecond(of(({ one }) => one.perSecond)),
      floor: `${perSecond(of(({ floor }) => floor.perSecond))} majority inserts`,
      ratio,
      aim: '0.5',
      met: ratio >= 0.5,
      note: `p95 ${milliseconds(of(({ one }) => one.p95))}; ${milliseconds(of(({ cpu }) => cpu))} of the API process on the processor an act`,
    },
    {
      what: `MongoDB: the same with two API processes, ${who}`,
      measured: perSecond(of(({ two }) => two.perSecond)),
      floor: `${perSecond(of(({ one }) => one.perSecond))} with one`,
      ratio: of(({ one, two }) => two.perSecond / one.perSecond),
      aim: '',
      note: 'clients, both processes and the database share the cores',
    },
  ];
}

async function measured(uri: string, folder: string): Promise<Line[]> {
  await buildIndexes({ uri, tables });
  const env = { MONGODB_URI: uri };
  // The clients of the one process and those of the two act on matters of their own.
  const matters = await fill(folder, MATTERS_A_CLIENT * CLIENTS * 2, env);
  const half = matters.length / 2;
  return withServer(folder, env, (first) =>
    withServer(folder, env, (second) =>
      withClient(first.port, CLIENTS, (client) =>
        withClient(second.port, CLIENTS, async (other) => {
          const signedIn = await client.signIn(stepOf(research).officer.person);
          const alone = acting(client, matters.slice(0, half), signedIn);
          const ways = [client, other].map((way, at) =>
            acting(
              way,
              matters.slice(half + at * (half / 2), half + (at + 1) * (half / 2)),
              signedIn,
            ),
          );
          const lines: Line[] = [];
          for (const clients of [1, CLIENTS]) {
            const rounds = await runs(async (): Promise<Round> => {
              const floor = await rawInserts(uri, clients);
              const before = await cpuOf(first);
              const one = await load(clients, SECONDS, alone);
              const cpu = ((await cpuOf(first)) - before) / (one.perSecond * SECONDS);
              const two = await load(clients, SECONDS, (number) =>
                ways[number % 2]!(Math.floor(number / 2)),
              );
              return { floor, one, two, cpu };
            });
            lines.push(...linesOf(clients, rounds));
          }
          return lines;
        }),
      ),
    ),
  );
}

/** Acts on MongoDB against what the database itself takes, by one API process and by two. */
export async function mongodbActs(): Promise<Line[]> {
  try {
    const server = await MongoServer.start();
    try {
      return await inFolder((folder) => measured(server.uri, folder));
    } finally {
      await server.remove();
    }
  } catch (error) {
    if (!(error instanceof NotToBeHad)) throw error;
    return [{ what: 'MongoDB', measured: 'NOT RUN', floor: '', aim: '', note: error.message }];
  }
}
