import { describe, expect, it } from '@jest/globals';
import { required, type Called } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/commands.ts';
import { run } from '../../src/cli/run.ts';
import { readConfig } from '../../src/config.ts';

const names = Object.keys(commands);

describe('the command line', () => {
  it.each(names)('%s says how it is called, in both languages', async (name) => {
    const { usage, zh, en } = await commands[name]!();
    expect(usage.split(' ')[0]).toBe(name);
    expect([zh, en]).toEqual([
      expect.stringMatching(/\p{Script=Han}/u),
      expect.stringMatching(/\w/),
    ]);
  });

  it('refuses a command that there is not, and says which there are', async () => {
    const refused = run(['forget'], {});
    await expect(refused).rejects.toThrow(/forget/);
    await expect(run(['constructor'], {})).rejects.toThrow(/duecourse serve/);
  });

  it('says how a command is called where it is asked for help, and does nothing else', async () => {
    const said: string[] = [];
    const { write } = process.stdout;
    process.stdout.write = (text: string | Uint8Array) => said.push(String(text)) > 0;
    try {
      await run(['export', '--help'], {});
    } finally {
      process.stdout.write = write;
    }
    expect(said.join('')).toMatch(/^duecourse export MATTER --out FILE.*\n {4}导出/);
  });

  it('refuses an option that the command does not know', async () => {
    await expect(run(['build-indexes', '--force'], {})).rejects.toThrow(/--force/);
  });

  it('names every option that is missing at once', async () => {
    const refused = run(['create', '--name', '某局', '--unit', 'u1'], {});
    await expect(refused).rejects.toThrow(/--administrator --administrator-name --unit-name\n/);
  });

  it('takes an empty option for a missing one', () => {
    const called: Called = { config: readConfig({}), operands: [], values: { out: '' } };
    expect(() => required(called, 'out')).toThrow(/--out/);
  });
});
