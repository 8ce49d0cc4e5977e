import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { run } from '../../src/cli/run.ts';
import { createInstallation } from '../../src/engine/installation.ts';
import { openLogKey, rotateLogKey } from '../../src/log-key.ts';
import { publicKeyOf } from '../../src/integrity/ed25519.ts';
import { openCheckpoint, parseCheckpoint } from '../../src/integrity/checkpoint.ts';
import { parseNote, parseVkey, verifierKeyOf } from '../../src/integrity/signed-note.ts';
import { readConfig } from '../../src/config.ts';
import { openStores } from '../../src/service.ts';
import { temporaryFolder } from '../support/folder.ts';

let folder: string;
let remove: () => Promise<void>;
let env: NodeJS.ProcessEnv;
let key: string;

beforeAll(async () => {
  ({ folder, remove } = await temporaryFolder());
  key = join(folder, 'elsewhere', 'log.pem');
  env = { DUECOURSE_DATA: join(folder, 'data'), DUECOURSE_LOG_KEY: key, LOG_LEVEL: 'silent' };
  const stores = await openStores(readConfig(env));
  await createInstallation(stores.ledger, { mode: 'real', name: '某局', serverNow: new Date() });
  await stores.close();
});
afterAll(() => remove());

/** What a command prints. */
async function said(...args: string[]): Promise<string> {
  const lines: string[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((line) => {
    lines.push(String(line));
    return true;
  });
  try {
    await run(args, env);
  } finally {
    write.mockRestore();
  }
  return lines.join('');
}

const noteIn = (text: string) => `${text.slice(0, text.indexOf('短码')).trimEnd()}\n`;
const keysShown = async () => (await said('log-key', 'show')).trim().split('\n').map(parseVkey);

describe('the log on the command line', () => {
  it('shows its head, with a code that is checked again later', async () => {
    const shown = await said('log', 'head');
    const { size } = parseCheckpoint(parseNote(noteIn(shown)).text);
    const [, code = ''] = /code: ([0-9A-Z-]+)/.exec(shown) ?? [];
    expect(await said('log', 'code', code.toLowerCase(), '--size', String(size))).toContain('相符');
    const wrong = code.replace(/.$/, (sign) => (sign === '0' ? '1' : '0'));
    await expect(said('log', 'code', wrong, '--size', String(size))).rejects.toThrow('misread');
  });

  it('is checked and made anew', async () => {
    expect(await said('log', 'audit')).toContain('全部相符');
    expect(await said('log', 'rebuild')).toContain('已由记录重建');
    await expect(said('log', 'forget')).rejects.toThrow('forget');
  });

  it('keeps its key in a file for nobody else to read', async () => {
    expect((await stat(key)).mode & 0o777).toBe(0o600);
    expect(await readFile(key, 'utf8')).toContain('PRIVATE KEY');
  });
});

describe('the key of the log', () => {
  it('is rotated: new heads are signed by the new key, old ones keep verifying', async () => {
    const before = noteIn(await said('log', 'head'));
    const old = await keysShown();
    await said('log-key', 'rotate');
    const after = noteIn(await said('log', 'head'));
    const both = await keysShown();
    expect([old.length, both.length]).toEqual([1, 2]);
    expect(openCheckpoint(before, both).size).toBeLessThan(openCheckpoint(after, both).size);
    expect(() => openCheckpoint(after, old)).toThrow('No trusted key');
  });

  it('that is lost is not replaced without a word', async () => {
    await rename(key, `${key}.away`);
    await expect(said('log', 'head')).rejects.toMatchObject({ code: 'log-key-missing' });
    expect(await said('log', 'audit')).toContain('全部相符');
    await said('log-key', 'rotate');
    expect(noteIn(await said('log', 'head'))).toContain('duecourse/');
    await rm(`${key}.away`);
  });

  it('that the record does not name signs nothing', async () => {
    const right = await readFile(key, 'utf8');
    await rm(key);
    await mkdir(dirname(key), { recursive: true });
    await openLogKey(key, []);
    await expect(said('log', 'head')).rejects.toMatchObject({ code: 'log-key-missing' });
    await writeFile(key, right);
    expect(noteIn(await said('log', 'head'))).toContain('duecourse/');
  });
});

describe('a rotation that breaks off', () => {
  const named = (seed: Uint8Array) => [verifierKeyOf({ name: 'a', seed })];

  it('before the new key is on record changes nothing, and is taken up again', async () => {
    const file = join(folder, 'before', 'log.pem');
    const first = (await openLogKey(file, [])) ?? new Uint8Array();
    const broken = rotateLogKey(file, named(first), () => Promise.reject(new Error('power cut')));
    await expect(broken).rejects.toThrow('power cut');
    expect(await openLogKey(file, named(first))).toEqual(first);
    const seeds: Uint8Array[] = [];
    await rotateLogKey(file, named(first), async (seed) => void seeds.push(seed));
    expect(await openLogKey(file, named(seeds[0]!))).toEqual(seeds[0]);
  });

  it('after the new key is on record is brought to its end at the next start', async () => {
    const file = join(folder, 'after', 'log.pem');
    const first = (await openLogKey(file, [])) ?? new Uint8Array();
    let next = first;
    const broken = rotateLogKey(file, named(first), async (seed) => {
      next = seed;
      throw new Error('power cut');
    });
    await expect(broken).rejects.toThrow('power cut');
    expect(publicKeyOf(next)).not.toEqual(publicKeyOf(first));
    expect(await openLogKey(file, named(next))).toEqual(next);
    expect(await openLogKey(file, named(next))).toEqual(next);
  });
});
