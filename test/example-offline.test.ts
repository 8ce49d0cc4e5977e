import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';

const run = promisify(execFile);
const example = join(import.meta.dirname, '../examples/whole-matter.ts');

/** What the example says where nobody serves: port 1 is nobody's. */
const told = async (env: Record<string, string>): Promise<string> => {
  const { DUECOURSE_URL: _elsewhere, ...ours } = process.env;
  const options = { env: { ...ours, DUECOURSE_PORT: '1', ...env } };
  const ended = await run(process.execPath, ['--no-warnings', example], options).catch(
    (error: { stderr: string }) => error,
  );
  return ended.stderr;
};

it.each([
  ['under the environment of the server', {}, 'http://127.0.0.1:1'],
  ['where it is told to', { DUECOURSE_URL: 'http://localhost:2' }, 'http://localhost:2'],
])('the example looks for the server %s, and says where it looked', async (_how, env, base) => {
  expect(await told(env)).toContain(`${base} 上没有服务在运行`);
});
