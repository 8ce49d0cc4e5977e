import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/verification/report.ts';
import { temporaryFolder } from '../support/folder.ts';
import {
  checkpointOf,
  consistencyText,
  truePackage,
  vkeyOf,
  zipped,
} from '../support/package/true-package.ts';

const program = new URL('../../src/cli.ts', import.meta.url).pathname;
const package_ = await truePackage('OpenCommentPeriod');
const { log } = package_;
let place: Awaited<ReturnType<typeof temporaryFolder>>;

const at = (name: string) => join(place.folder, name);

/** The command as somebody runs it, in an empty environment: no installation, no server. */
const run = (...args: string[]) =>
  new Promise<{ code: number; out: string }>((resolve) => {
    execFile(process.execPath, [program, 'verify', ...args], { env: {} }, (error, out, told) =>
      resolve({ code: Number(error?.code ?? 0), out: out + told }),
    );
  });

beforeAll(async () => {
  place = await temporaryFolder();
  const files = new Map(package_.files).set('README.md', Buffer.from('# Another text\n'));
  const [half, size] = [10, log.size];
  await Promise.all([
    writeFile(at('true.zip'), package_.zip),
    writeFile(at('changed.zip'), await zipped({ ...package_, files })),
    writeFile(at('keys'), `# 示例局,见公告\n${vkeyOf(log)}\n`),
    writeFile(at('old'), checkpointOf(log, half)),
    writeFile(at('proof'), consistencyText(log, half, size)),
  ]);
});
afterAll(() => place.remove());

describe('duecourse verify', () => {
  it('says in both languages that a true package holds, and ends with 0', async () => {
    const given = ['--trust', at('keys'), '--since', at('old'), '--consistency', at('proof')];
    const { code, out } = await run(at('true.zip'), ...given);
    expect({ code, holds: out.includes('结论:成立'), english: out.includes('it holds') }).toEqual({
      code: 0,
      holds: true,
      english: true,
    });
    expect(out).toContain('您手中 10 条的检查点是本日志的前身');
  });

  it('says where a changed package does not fit, and ends with 1', async () => {
    const { code, out } = await run(at('changed.zip'));
    expect(code).toBe(1);
    expect(out).toContain('README.md ↔ tagmanifest-sha256.txt:');
  });

  it('gives the same as JSON', async () => {
    const { code, out } = await run(at('changed.zip'), '--json');
    const { verdict, fails } = JSON.parse(out) as Report;
    expect([code, verdict, fails[0]?.place]).toEqual([1, 'broken', { file: 'README.md' }]);
  });

  it.each([
    ['no file is named', () => []],
    ['the file is not there', () => [at('none.zip')]],
    ['the trusted keys are none', () => [at('true.zip'), '--trust', at('old')]],
  ])('says what it needs where %s', async (_why, args) => {
    const { code, out } = await run(...args());
    expect([code, out.length > 0, out.includes('结论')]).toEqual([1, true, false]);
  });
});
