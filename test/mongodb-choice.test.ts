import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from './support/folder.ts';

const script = join(import.meta.dirname, '../scripts/mongodb-server.ts');
const ECHO = 'process.stdout.write(process.env.DUECOURSE_TEST_MONGODB)';

let place: Awaited<ReturnType<typeof temporaryFolder>>;
/** Stands in for where MongoDB's server is downloaded from: it counts who comes, and has nothing. */
let mirror: string;
let asked = 0;
const nowhere = createServer((socket) => {
  asked += 1;
  socket.destroy();
});

beforeAll(async () => {
  place = await temporaryFolder();
  mkdirSync(join(place.folder, 'bin'));
  symlinkSync(process.execPath, join(place.folder, 'bin', 'node'));
  nowhere.listen(0, '127.0.0.1');
  await once(nowhere, 'listening');
  mirror = `https://127.0.0.1:${(nowhere.address() as AddressInfo).port}`;
});
afterAll(async () => {
  nowhere.close();
  await place.remove();
});

/** The script in an environment of its own: no Python, no cache, no download but from the mirror. */
async function chosen(more: Record<string, string> = {}) {
  const env = {
    PATH: join(place.folder, 'bin'),
    HOME: place.folder,
    XDG_CACHE_HOME: join(place.folder, 'cache'),
    MONGOMS_DOWNLOAD_DIR: join(place.folder, 'binaries'),
    MONGOMS_DOWNLOAD_MIRROR: mirror,
    ...more,
  };
  const child = spawn(process.execPath, ['--no-warnings', script, '--', 'node', '-e', ECHO], {
    env,
    cwd: dirname(dirname(script)),
  });
  const told = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    told.out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    told.err += chunk.toString();
  });
  const [code] = (await once(child, 'close')) as [number];
  return { code, ...told };
}

describe('the server that the MongoDB suites run on', () => {
  it('is the one that MONGODB_URI names, and nothing is installed or downloaded', async () => {
    const uri = 'mongodb://127.0.0.1:1/nobody';
    expect(await chosen({ MONGODB_URI: uri })).toEqual({ code: 0, out: uri, err: '' });
    expect(asked).toBe(0);
  });

  it("is MongoDB's own where there is no Python: it is asked for at the mirror, and only now", async () => {
    const { code, out, err } = await chosen();
    expect(asked).toBeGreaterThan(0);
    // None of the three can be had: that is a failure, and says so.
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/NOTHING WAS RUN[^]*PyPI: [^]*mongodb-memory-server-core: /);
  });
});
