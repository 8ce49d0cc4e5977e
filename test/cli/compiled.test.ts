import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../support/folder.ts';

const own = new URL('../../src/cli/compiled.ts', import.meta.url).pathname;
const execute = promisify(execFile);

/** A program of two files in a folder of its own; what it says. */
async function said(program: string): Promise<string> {
  const { stdout } = await execute(process.execPath, [
    '--no-warnings',
    join(program, 'src/cli/main.ts'),
  ]);
  return stdout.trim();
}

const says = (program: string, words: string) =>
  writeFile(join(program, 'src/cli/words.ts'), `export const words: string = '${words}';\n`);

describe('compiled code that is kept', () => {
  let program: string;
  let remove: () => Promise<void>;

  beforeEach(async () => {
    ({ folder: program, remove } = await temporaryFolder());
    await mkdir(join(program, 'src/cli'), { recursive: true });
    await cp(own, join(program, 'src/cli/compiled.ts'));
    await says(program, '甲');
    await writeFile(
      join(program, 'src/cli/main.ts'),
      `import { keepCompiled } from './compiled.ts';
import { flushCompileCache, getCompileCacheDir } from 'node:module';
keepCompiled();
const { words } = await import('./words.ts');
flushCompileCache();
console.log(words, getCompileCacheDir());
`,
    );
  });

  afterEach(() => remove());

  it('lies beside the program, not where everybody may write', async () => {
    expect(await said(program)).toContain(`甲 ${join(program, 'node_modules/.cache/compiled')}`);
  });

  it('is never taken for a source that says something else', async () => {
    await said(program);
    await says(program, '乙');
    expect(await said(program)).toMatch(/^乙/);
  });

  it('is done without where it may not be written', async () => {
    await writeFile(join(program, 'node_modules'), 'no folder');
    expect(await said(program)).toBe('甲 undefined');
  });
});
