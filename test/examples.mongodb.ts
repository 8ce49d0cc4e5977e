import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { buildIndexes } from '../src/models/mongodb/index.ts';
import { tables } from '../src/server.ts';
import { temporaryFolder } from './support/folder.ts';
import { freshDatabase } from './support/stores.ts';

const example = join(import.meta.dirname, '../examples/whole-matter.ts');

it('the whole example, from proposal to archive, runs on MongoDB as it does without', async () => {
  const uri = freshDatabase();
  await buildIndexes({ uri, tables });
  const { folder, remove } = await temporaryFolder();
  const child = spawn(process.execPath, ['--no-warnings', example, '--own-server'], {
    env: { ...process.env, MONGODB_URI: uri, DUECOURSE_EXAMPLE_FOLDER: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => {
    told += chunk.toString();
  });
  const [code] = (await once(child, 'exit')) as [number];
  await remove();
  expect([code, told.match(/✓/g)?.length]).toEqual([0, expect.any(Number)]);
  expect(told).toMatch(/次被拒绝的尝试/);
}, 300_000);
