import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { MatterRow } from '../../src/engine/engine.ts';
import type { Entry } from '../../src/engine/ports/index.ts';
import { firstBrokenSeal } from '../../src/integrity/seal.ts';
import { openEmbedded } from '../../src/models/embedded/index.ts';
import { tables } from '../../src/service.ts';
import { generator } from '../support/chance.ts';
import { temporaryFolder } from '../support/folder.ts';
import { lost, streamsIn } from '../support/on-record.ts';
import { signedIn, uploaded } from '../support/over-http.ts';
import { killServers, serverProcess } from '../support/server-process.ts';
import { writerOf } from '../support/writer.ts';
import { zoneOf, zones } from '../support/zones.ts';

/** Power cuts, each of a server that stands in the next time zone: seven in every zone. */
const ROUNDS = 21;
const WRITERS = 6;
const SEED = Number(process.env.DUECOURSE_TEST_SEED ?? 713);

let place: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  place = await temporaryFolder();
});

afterEach(async () => {
  await killServers();
  await place.remove();
});

/** Matters on record that are not listed as they stand. */
async function unlisted(streams: Map<string, Entry[]>, folder: string): Promise<string[]> {
  const stores = await openEmbedded({ folder, tables });
  try {
    const matters = [...streams].filter(([stream]) => stream.startsWith('matter:'));
    const rows = await Promise.all(
      matters.map(([stream]) => stores.views.get<MatterRow>('matters', stream.slice(7))),
    );
    return matters.flatMap(([stream, entries], at) =>
      rows[at]?.row.sequence === entries.length ? [] : [stream],
    );
  } finally {
    await stores.close();
  }
}

const brokenIn = (streams: Map<string, Entry[]>) =>
  [...streams].filter(([, entries]) => firstBrokenSeal(entries) !== undefined);

describe(`a server that is killed under load (seed ${SEED})`, () => {
  it(`has lost no acknowledged act in ${ROUNDS} power cuts in ${zones.join(', ')}, and recorded none twice`, async () => {
    const chance = generator(SEED);
    let server = await serverProcess(place.folder, { TZ: zoneOf(0) });
    const token = await signedIn(server.url);
    const sha256 = await uploaded(server.url, token);
    const evidence = ['D01', 'D02'].map((document) => ({ document, sha256 }));
    const writers = Array.from({ length: WRITERS }, () => writerOf(async () => token, evidence));
    const acknowledged = () => writers.flatMap((writer) => writer.acknowledged);

    for (let round = 1; round <= ROUNDS; round += 1) {
      const writing = Promise.all(writers.map((writer) => writer.write(server.url)));
      // Under way for certain, however slow the machine is; then at any moment.
      const enough = acknowledged().length + 2 * WRITERS;
      const stopped = () => writers.some(({ unexpected }) => unexpected.length > 0);
      while (acknowledged().length < enough && !stopped()) await sleep(5);
      await sleep(chance(400));
      await server.kill();
      await writing;
      expect(writers.flatMap(({ unexpected }) => unexpected)).toEqual([]);
      const streams = await streamsIn(place.folder);
      expect([round, lost(streams, acknowledged()), brokenIn(streams)]).toEqual([round, [], []]);
      // Not even a restart is needed: an entry and its list row are one commit.
      expect([round, await unlisted(streams, place.folder)]).toEqual([round, []]);
      server = await serverProcess(place.folder, { TZ: zoneOf(round) });
    }

    // What was cut off is sent once more and answered; then every act stands on record just once.
    await Promise.all(writers.map((writer) => writer.write(server.url, () => true)));
    expect(writers.flatMap((writer) => writer.unanswered() ?? writer.unexpected)).toEqual([]);
    await server.kill();
    const streams = await streamsIn(place.folder);
    expect([lost(streams, acknowledged()), brokenIn(streams)]).toEqual([[], []]);
    const written = [...streams.values()].flat().filter(({ commandId, stream }) => {
      return stream.startsWith('matter:') && commandId.startsWith('writer-');
    });
    const keys = written.map(({ commandId }) => commandId).toSorted();
    expect(keys).toEqual(
      acknowledged()
        .map(({ commandId }) => commandId)
        .toSorted(),
    );
    expect(keys.length).toBeGreaterThan(ROUNDS * WRITERS);
    expect(writers.reduce((sum, writer) => sum + writer.retried(), 0)).toBeGreaterThan(ROUNDS);
  }, 300_000);
});
