import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { writeWhole } from '../../src/cli/whole-file.ts';
import { temporaryFolder } from '../support/folder.ts';
import { demonstrationIn, duecourse, environmentOf } from '../support/shell.ts';

// Each command is a process of its own; a busy machine takes its time.
jest.setTimeout(90_000);

const root = fileURLToPath(new URL('../..', import.meta.url));
let place: Awaited<ReturnType<typeof temporaryFolder>>;

const at = (name: string) => join(place.folder, name);
const env = (folder = 'served') => ({
  ...environmentOf(at(folder)),
  DUECOURSE_KEY_PASSPHRASE: '示例口令示例口令示例口令',
});

beforeAll(async () => {
  place = await temporaryFolder();
  await demonstrationIn(at('served'), 'InitiateMatter');
});
afterAll(() => place.remove());

describe('a command that is called wrongly says what is wrong and how it is called', () => {
  it.each<[string, string[], string]>([
    ['an operand too many', ['audit', 'extra'], '多余 · too many: extra'],
    ['an option that there is not', ['backup', '--nope'], '没有这个选项'],
    ['an option without its value', ['backup', '--to'], '选项的值缺失'],
    ['no option', ['backup'], '缺少 · missing: --to'],
    ['no operand', ['verify'], '缺少 · missing: FILE'],
    ['another action', ['log', 'nope'], '没有这个操作'],
    ['another kind of file', ['report', '2026', '--out', 'x.pdf'], '只能生成 .docx 或者 .md'],
  ])('with %s', async (_what, args, words) => {
    const { code, said, complained } = await duecourse(env(), ...args);
    expect([code, said, complained]).toEqual([1, '', expect.stringContaining(words)]);
    expect(complained).toContain(`用法 · usage: duecourse ${args[0]}`);
  });
});

describe('a command that is given a wrong file names it, in both languages', () => {
  it.each<[string, string[], string]>([
    ['that is not there', ['verify', 'nowhere.zip'], 'nowhere.zip: 没有这个文件'],
    ['that is a folder', ['verify', '.', '--trust', '.'], '这是文件夹,不是文件'],
    ['that is no statement', ['sign', 'package.json', '--key', 'k'], '不是待签名的陈述'],
    ['that cannot be read as JSON', ['sign', 'README.md', '--key', 'k'], '不是待签名的陈述'],
    ['of keys that holds none', ['verify', 'x.zip', '--trust', 'README.md'], '不是日志公钥'],
    ['of keys that holds none', ['verify-ledger', '--trust', 'README.md'], '不是日志公钥'],
    ['of heads that is not there', ['verify-ledger', '--since', 'nowhere'], '没有这个文件'],
    [
      'in a folder that is not there',
      ['keygen', '--person', 'li', '--out', 'no/k'],
      'no/k: 没有这个文件',
    ],
  ])('%s', async (_what, args, words) => {
    const { code, complained } = await duecourse(env(), ...args);
    expect([code, complained]).toEqual([1, expect.stringContaining(words)]);
    expect(complained).not.toMatch(/ENOENT|EISDIR|Unexpected token/);
  });

  it('and so does one for a matter that there is not', async () => {
    const { code, complained } = await duecourse(env(), 'export', 'M0', '--out', at('m0.zip'));
    expect([code, complained]).toEqual([
      1,
      expect.stringContaining('没有找到 · There is no matter'),
    ]);
    expect(existsSync(at('m0.zip'))).toBe(false);
  });
});

it('a command whose reader has seen enough ends without a word', () => {
  const { stderr } = spawnSync('node --no-warnings bin/duecourse.mjs help | true', {
    cwd: root,
    env: env(),
    shell: true,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
});

describe('a command that looks into a folder without an installation', () => {
  it.each([
    [['audit']],
    [['verify-ledger']],
    [['log', 'audit']],
    [['log-key', 'show']],
    [['rebuild-views']],
    [['serve']],
    [['report', '2026', '--out', 'x.md']],
  ])('says so, makes no folder and does not end with 0: %p', async (args) => {
    const { code, complained } = await duecourse(env('nowhere'), ...args);
    expect([code, complained]).toEqual([1, expect.stringContaining('中没有安装')]);
    expect(existsSync(at('nowhere'))).toBe(false);
  });
});

/** The command where no file may grow past some blocks of 512 bytes, as on a disk that is full. */
const onFullDisk = (blocks: number, ...args: string[]) =>
  spawnSync(
    'sh',
    [
      '-c',
      `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" --no-warnings bin/duecourse.mjs "$@"`,
      process.execPath,
      ...args,
    ],
    { cwd: root, env: env(), encoding: 'utf8' },
  );

describe('a command whose disk is full', () => {
  it('leaves nothing half written, and says why', () => {
    const { status, stderr } = onFullDisk(0, 'keygen', '--person', 'li', '--out', at('key'));
    expect([status, stderr]).toEqual([1, expect.stringContaining('文件超过系统允许的大小')]);
    expect(readdirSync(place.folder).filter((one) => one.startsWith('key'))).toEqual([]);
  });

  it('keeps the package or report that there was, where the new one breaks off', async () => {
    await writeFile(at('package'), 'of yesterday');
    async function* breaking() {
      yield Buffer.from('half');
      throw new Error('cut off');
    }
    await expect(writeWhole(at('package'), breaking())).rejects.toThrow('cut off');
    expect(await readFile(at('package'), 'utf8')).toBe('of yesterday');
    expect(existsSync(at('package.part'))).toBe(false);
  });

  it('does not take half a backup for one', async () => {
    const { status, stderr } = onFullDisk(200, 'backup', '--to', at('full'));
    expect([status, stderr]).toEqual([1, expect.stringMatching(/磁盘|数据库读写失败/)]);
    const restored = await duecourse(env(), 'restore', '--from', at('full'), '--to', at('r'));
    expect([restored.code, restored.complained]).toEqual([
      1,
      expect.stringContaining('没有完成的备份'),
    ]);
  });
});
