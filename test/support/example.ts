import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { temporaryFolder } from './folder.ts';

const example = join(import.meta.dirname, '../../examples/whole-matter.ts');

/** What the example says of a demonstration that is being served, and the code with which it ends. */
export async function exampleAt(
  url: string,
  more: Readonly<Record<string, string>> = {},
): Promise<{ code: number; told: string }> {
  const { folder, remove } = await temporaryFolder();
  const env = { ...process.env, ...more, DUECOURSE_URL: url, DUECOURSE_EXAMPLE_FOLDER: folder };
  const child = spawn(process.execPath, ['--no-warnings', example], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => {
    told += chunk.toString();
  });
  const [code] = (await once(child, 'close')) as [number];
  await remove();
  return { code, told };
}
