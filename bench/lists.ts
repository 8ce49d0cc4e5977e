import type { OutgoingHttpHeaders } from 'node:http';
import type { Entry } from '../src/engine/ports/index.ts';
import { withClient, type Client } from './client.ts';
import { drawing } from './drawing.ts';
import { inFolder, withInstallation } from './installation.ts';
import { fillMatters } from './many-matters.ts';
import {
  load,
  median,
  milliseconds,
  perSecond,
  runs,
  secondsOf,
  whole,
  type Line,
  type Load,
} from './measure.ts';
import { withServer } from './server-process.ts';
import { SEED } from './table.ts';

/** Fewer on a machine that takes too long to fill the list; the result says how many there were. */
const MATTERS = Number(process.env.BENCH_MATTERS ?? 100_000);
const CLIENTS = 16;
const SECONDS = 2;
const AIM = 50;

/** Work lists as they are opened: what awaits one's own office, newest first. */
const lists = [
  { person: 'lin-drafter', awaits: 'drafter' },
  { person: 'wu-reviewer', awaits: 'reviewOffice' },
  { person: 'wang-secretary', awaits: 'secretary' },
  { person: 'li-chief', awaits: 'chief' },
] as const;

/** The work list and one matter, with many matters in the store, against an answer that needs no store. */
export const readingMany = (record: readonly Entry[]): Promise<Line[]> =>
  inFolder(async (folder) => {
    const draw = drawing(SEED);
    let readable: string[] = [];
    const filling = await secondsOf(() =>
      withInstallation(folder, async ({ engine, stores }) => {
        readable = await fillMatters(stores, record, MATTERS, draw);
        // As it would be where they had come one by one: nothing is left over for the first readers.
        await engine.log.checkpoint();
      }),
    );
    const rounds = await withServer(folder, {}, ({ port }) =>
      withClient(port, CLIENTS, async (client) => {
        const reads = await readsOf(client, readable, draw);
        return runs(async () => ({
          health: await load(CLIENTS, SECONDS / 2, () => reads.health()),
          list: await load(CLIENTS, SECONDS, () => reads.list()),
          matter: await load(CLIENTS, SECONDS, () => reads.matter()),
        }));
      }),
    );
    const scale = `${whole(MATTERS)} matters (filled in ${Math.round(filling)} s), ${CLIENTS} clients`;
    return [
      lineOf(`Work list (GET /matters?awaits=…), ${scale}`, rounds, 'list'),
      lineOf(
        `One matter (GET /matters/…), ${whole(readable.length)} with a history, ${CLIENTS} clients`,
        rounds,
        'matter',
      ),
    ];
  });

async function readsOf(
  client: Client,
  readable: readonly string[],
  draw: (below: number) => number,
) {
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
