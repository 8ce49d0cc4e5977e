import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Officer } from '../../src/machines/matter/fact.ts';
import { temporaryFolder } from '../support/folder.ts';
import { sampleProposal } from '../support/sample-proposal.ts';
import { demonstrationIn, duecourse, environmentOf, withEngine } from '../support/shell.ts';

// Each command is a process of its own; a busy machine takes its time.
jest.setTimeout(90_000);

const root = fileURLToPath(new URL('../..', import.meta.url));
const MEGABYTE = 1024 * 1024;
const drafter: Officer = {
  person: 'lin-drafter',
  name: '林起草',
  role: 'drafter',
  unit: 'data-section',
};

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let matterId: string;

const at = (name: string) => join(place.folder, name);
const env = () => environmentOf(at('served'));

/** A matter with a file so large that its package is not written in a moment. */
const filed = (megabytes: number): Promise<string> =>
  withEngine(at('served'), async (engine) => {
    const piece = Buffer.alloc(MEGABYTE, '示例');
    const pieces = Readable.from(Array.from({ length: megabytes }, () => piece));
    const { sha256 } = await engine.upload(pieces, 'large.txt', drafter);
    const evidence = [{ document: 'D01', sha256 }];
    const statement = sampleProposal('示例:附有大文件的事项', evidence);
    const { matterId: id } = await engine.proposeMatter(statement, drafter, 'large-matter');
    return id;
  });

beforeAll(async () => {
  place = await temporaryFolder();
  await demonstrationIn(at('served'), 'InitiateMatter');
  matterId = await filed(80);
  // The key of the log that the engine of the tests signs with stands in no file.
  await duecourse(env(), 'log-key', 'rotate');
});
afterAll(() => place.remove());

/** Starts a command, stops it as soon as `inTheMiddle`, and tells how it ended and what it said. */
async function stopped(
  args: readonly string[],
  signal: 'SIGINT' | 'SIGTERM',
  inTheMiddle: (complained: string) => Promise<boolean>,
): Promise<{ code: number | null; complained: string }> {
  const child = spawn(process.execPath, ['--no-warnings', 'bin/duecourse.mjs', ...args], {
    cwd: root,
    env: env(),
  });
  let complained = '';
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString('utf8')));
  const gone = once(child, 'close') as Promise<[number | null]>;
  while (child.exitCode === null && !(await inTheMiddle(complained))) await sleep(1);
  child.kill(signal);
  const [code] = await gone;
  return { code, complained };
}

const sizeOf = async (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

describe('a command that is stopped in the middle', () => {
  it.each([
    ['backup', ['--to', 'stopped'], '上一份完成的备份没有改变'],
    ['migrate', ['--from', 'served', '--to', 'moved'], '不得启用'],
  ])('says what it leaves and what to do: %s', async (name, args, words) => {
    const paths = args.map((arg) => (arg.startsWith('--') ? arg : at(arg)));
    // At the first word of its progress it is in the middle.
    const { code, complained } = await stopped(
      [name, ...paths],
      'SIGINT',
      async (said) => said !== '',
    );
    expect([code, complained]).toEqual([130, expect.stringContaining(words)]);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('leaves nothing of a package half written: %s', async (signal, expected) => {
    const out = at(`${signal}.zip`);
    const { code, complained } = await stopped(
      ['export', matterId, '--out', out],
      signal,
      async () => (await sizeOf(`${out}.part`)) > 0,
    );
    expect([code, complained]).toEqual([expected, expect.stringContaining('没有留下半份文件')]);
    expect(readdirSync(place.folder).filter((name) => name.startsWith(signal))).toEqual([]);
  });

  it('keeps the package that there was, and the next one is whole', async () => {
    const out = at('kept.zip');
    await writeFile(out, 'of yesterday');
    await stopped(['export', matterId, '--out', out], 'SIGINT', async () =>
      existsSync(`${out}.part`),
    );
    expect(await readFile(out, 'utf8')).toBe('of yesterday');
    expect(existsSync(`${out}.part`)).toBe(false);
    expect((await duecourse(env(), 'export', matterId, '--out', out)).code).toBe(0);
    expect(await duecourse(env(), 'verify', out)).toMatchObject({ code: 0 });
  });
});
