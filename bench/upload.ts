import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withClient } from './client.ts';
import { inFolder, withInstallation } from './installation.ts';
import { median, runs, secondsOf, type Line } from './measure.ts';
import { forgetPeak, memoryOf, withServer } from './server-process.ts';

const MEGABYTE = 1024 * 1024;
const MEGABYTES = 200;
const READ_BYTES = MEGABYTE;
const MOST_GROWTH = 50;

/** The floor: the same file digested once and written to a file that is synced. */
async function digestAndWrite(source: string, target: string): Promise<void> {
  const digest = createHash('sha256');
  const file = await open(target, 'w');
  for await (const chunk of createReadStream(source, { highWaterMark: READ_BYTES })) {
    const written = file.writeFile(chunk as Buffer);
    digest.update(chunk as Buffer);
    await written;
  }
  digest.digest();
  await file.sync();
  await file.close();
}

/** What SM3 alone takes of a processor: no answer that names it can come sooner. */
async function onlySm3(source: string): Promise<void> {
  const digest = createHash('sm3');
  for await (const chunk of createReadStream(source, { highWaterMark: READ_BYTES }))
    digest.update(chunk as Buffer);
  digest.digest();
}

/** Gives the file another digest: what the store already has would not be kept again. */
async function alter(source: string): Promise<void> {
  const file = await open(source, 'r+');
  await file.write(randomBytes(16), 0, 16, 0);
  await file.close();
}

const prepare = async (source: string): Promise<void> =>
  writeFile(source, Buffer.alloc(MEGABYTES * MEGABYTE, randomBytes(MEGABYTE)));

/** A large file over HTTP, with both digests, durable when it is answered, and the server's memory. */
export const upload = (): Promise<Line[]> =>
  inFolder(async (folder) => {
    const data = join(folder, 'data');
    const source = join(folder, 'source');
    await withInstallation(data, async () => undefined);
    await prepare(source);
    return withServer(data, {}, ({ pid, port }) =>
      withClient(port, 1, async (client) => {
        const headers = {
          ...(await client.signIn('lin-drafter')),
          'File-Name': 'large.bin',
          'Content-Type': 'application/octet-stream',
          'Content-Length': MEGABYTES * MEGABYTE,
        };
        const before = await memoryOf(pid, 'VmRSS');
        await forgetPeak(pid);
        const rounds = await runs(async () => {
          await alter(source);
          const floor = await secondsOf(() => digestAndWrite(source, join(folder, 'target')));
          const body = createReadStream(source, { highWaterMark: READ_BYTES });
          const own = await secondsOf(() =>
            client.ask({ method: 'POST', path: '/evidence', headers, body }),
          );
          const sm3 = await secondsOf(() => onlySm3(source));
          return { floor: MEGABYTES / floor, own: MEGABYTES / own, sm3: MEGABYTES / sm3 };
        });
        const growth = ((await memoryOf(pid, 'VmHWM')) - before) / MEGABYTE;
        return [speed(rounds), memory(growth)];
      }),
    );
  });

function speed(rounds: readonly { floor: number; own: number; sm3: number }[]): Line {
  const ratio = median(rounds.map(({ floor, own }) => own / floor));
  return {
    what: `Upload of ${MEGABYTES} MB over HTTP`,
    measured: `${Math.round(median(rounds.map(({ own }) => own)))} MB/s`,
    floor: `${Math.round(median(rounds.map(({ floor }) => floor)))} MB/s SHA-256 and synced file`,
    ratio,
    aim: '0.7',
    met: ratio >= 0.7,
    note: `takes SM3 as well, which alone does ${Math.round(median(rounds.map(({ sm3 }) => sm3)))} MB/s on a core`,
  };
}

const memory = (growth: number): Line => ({
  what: `Server's memory over six uploads of ${MEGABYTES} MB`,
  measured: `${growth.toFixed(0)} MB at the peak (VmHWM) above the start (VmRSS)`,
  floor: '',
  aim: `at most ${MOST_GROWTH} MB`,
  met: growth <= MOST_GROWTH,
});
