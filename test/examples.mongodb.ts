import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildIndexes, openMongo } from '../src/models/mongodb/index.ts';
import { tables } from '../src/service.ts';
import { exampleAt } from './support/example.ts';
import { temporaryFolder } from './support/folder.ts';
import { killServers, serverProcess } from './support/server-process.ts';
import { freshDatabase } from './support/stores.ts';

let place: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  place = await temporaryFolder();
});
afterAll(async () => {
  await killServers();
  await place.remove();
});

it('the whole example, from proposal to archive, runs on MongoDB as it does without', async () => {
  const uri = freshDatabase();
  await buildIndexes({ uri, tables });
  const { url } = await serverProcess(place.folder, { MONGODB_URI: uri });
  const { code, told } = await exampleAt(url);
  expect([code, told]).toEqual([0, expect.stringMatching(/次被拒绝的尝试/)]);
  // The matter that it told of is in this database, to its last entry.
  const [, count, matterId] = /共 (\d+) 条记录[^]*?(M\d{8}-\w+)\.record/.exec(told) ?? [];
  const stores = await openMongo({ uri, tables });
  expect((await stores.ledger.head(`matter:${matterId}`))?.sequence).toBe(Number(count));
  await stores.close();
}, 300_000);
