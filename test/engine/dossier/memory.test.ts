import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { withInstallation } from '../../../bench/installation.ts';
import { largeMatter } from '../../support/large-matter.ts';
import { temporaryFolder } from '../../support/folder.ts';

const MEGABYTE = 1024 * 1024;
const script = new URL('../../support/measured-cli.ts', import.meta.url).pathname;
const run = promisify(execFile);

/** The most memory that a process of its own has while it exports one matter, in megabytes. */
async function peakOf(folder: string, matterId: string): Promise<number> {
  const out = join(folder, `${matterId}.zip`);
  const { stdout } = await run(
    process.execPath,
    ['--no-warnings', script, 'export', matterId, '--out', out],
    { env: { ...process.env, DUECOURSE_DATA: folder } },
  );
  return Number(stdout.trim().split('\n').at(-1)) / MEGABYTE;
}

it('needs no more memory for larger files, and less than 200 MB', async () => {
  const { folder, remove } = await temporaryFolder();
  const [small, large] = await withInstallation(folder, async ({ engine }) => [
    await largeMatter(engine, { entries: 70, files: 4, bytes: 1000 }),
    await largeMatter(engine, {
      entries: 70,
      files: 4,
      bytes: 24 * MEGABYTE,
      begins: '2026-06-15',
    }),
  ]);
  const peak = { small: await peakOf(folder, small), large: await peakOf(folder, large) };
  await remove();
  expect(peak.large).toBeLessThan(200);
  // 96 MB of files more; what the collector leaves lying for a moment is allowed.
  expect(peak.large - peak.small).toBeLessThan(40);
}, 120_000);
