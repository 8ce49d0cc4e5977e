import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { engineOf } from '../../support/engine.ts';
import { played } from '../../support/package.ts';

const run = promisify(execFile);
const script = new URL('exporter.ts', import.meta.url).pathname;

it('is the same bytes in any process, time zone and language', async () => {
  const { engine, folder, stores, remove } = await engineOf();
  const matterId = await played(engine, 'SubmitDraft');
  await stores.close();
  const digests: string[] = [];
  for (const [TZ, LANG] of [
    ['Asia/Shanghai', 'zh_CN.UTF-8'],
    ['America/New_York', 'C'],
    ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
  ]) {
    const args = ['--no-warnings', script, folder, matterId];
    const { stdout } = await run(process.execPath, args, { env: { ...process.env, TZ, LANG } });
    digests.push(stdout.trim());
  }
  await remove();
  expect(digests).toEqual(Array(3).fill(digests[0]));
  expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
}, 60_000);
