import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { run } from '../../src/cli/run.ts';
import { openNote, parseVkey } from '../../src/integrity/signed-note.ts';
import { deskOf } from '../support/desk.ts';
import { temporaryFolder } from '../support/folder.ts';
import { naiveLeaf } from '../support/naive-tree.ts';
import {
  checkpointOf,
  consistencyText,
  SEED,
  vkeyOf,
  type TestLog,
} from '../support/package/true-package.ts';

let place: Awaited<ReturnType<typeof temporaryFolder>>;
const at = (name: string) => join(place.folder, name);
const write = (name: string, text: string) => writeFileSync(at(name), text);
const text = (name: string) => readFileSync(at(name), 'utf8');

/** A command as the witness gives it; what it says, on either channel. */
async function told(...args: string[]): Promise<string> {
  const lines: string[] = [];
  const keep = (line: unknown) => lines.push(String(line)) > 0;
  const channels = [process.stdout, process.stderr].map((one) =>
    jest.spyOn(one, 'write').mockImplementation(keep),
  );
  try {
    await run(args, {});
  } finally {
    for (const channel of channels) channel.mockRestore();
  }
  return lines.join('');
}

const leaves = Array.from({ length: 9 }, (_each, number) => naiveLeaf(`${number}`));
const log: TestLog = { origin: 'duecourse/0123456789ab', seed: SEED, leaves, size: 9 };
const rewritten = { ...log, leaves: leaves.with(2, naiveLeaf('another')) };
const witness = (name: string, ...more: string[]) =>
  told('witness', at(name), '--key', at('key'), '--trust', at('keys'), ...more);

beforeAll(async () => {
  place = await temporaryFolder();
  process.env.DUECOURSE_KEY_PASSPHRASE = '示例见证口令,只供测试使用';
  write('keys', `${vkeyOf(log)}\n`);
  for (const size of [3, 5, 9]) write(`head-${size}`, checkpointOf(log, size));
  write('head-rewritten', checkpointOf(rewritten, 5));
  write('head-9-rewritten', checkpointOf(rewritten, 9));
  write('proof-5-9', consistencyText(log, 5, 9));
});
afterAll(async () => {
  delete process.env.DUECOURSE_KEY_PASSPHRASE;
  await place.remove();
});

describe('duecourse witness-key', () => {
  it('makes a key that only its owner reads, and the line with which it is registered', async () => {
    const said = await told('witness-key', '--name', 'archive.example', '--out', at('key'));
    expect(statSync(at('key')).mode & 0o777).toBe(0o600);
    const { name, type } = parseVkey(text('key.vkey'));
    expect([name, type]).toEqual(['archive.example', 4]);
    expect(said).toContain(text('key.vkey').trim());
  });

  it('never writes over one, and takes no name that no line can hold', async () => {
    const again = told('witness-key', '--name', 'archive.example', '--out', at('key'));
    await expect(again).rejects.toMatchObject({ code: 'EEXIST' });
    const odd = told('witness-key', '--name', 'two words', '--out', at('odd'));
    await expect(odd).rejects.toThrow('名称不得含空格');
    expect(existsSync(at('odd'))).toBe(false);
  });
});

describe('duecourse witness, with files', () => {
  it('cosigns the first head that it sees, and keeps it', async () => {
    const said = await witness('head-5', '--out', at('cosigned'));
    expect(said).toContain('已联署');
    const keys = [vkeyOf(log), text('key.vkey')].map(parseVkey);
    const { verified } = openNote(text('cosigned'), keys);
    expect(verified.map(({ name }) => name)).toEqual([log.origin, 'archive.example']);
    expect(text('key.seen')).toBe(text('head-5'));
  });

  it('cosigns it again, and a later one that is proven to continue it', async () => {
    expect(await witness('head-5')).toContain('archive.example');
    write('other.seen', text('head-5'));
    await witness('head-9', '--consistency', at('proof-5-9'), '--seen', at('other.seen'));
    expect(text('other.seen')).toBe(text('head-9'));
  });

  it.each([
    ['that is shorter', 'head-3', [], '比上次见到的日志头短'],
    ['of the same size with another root', 'head-rewritten', [], '日志的过去被改写'],
    ['that brings no proof', 'head-9', [], '没有有效的证明'],
    ['that the proof does not lead to', 'head-9-rewritten', ['proof-5-9'], '没有有效的证明'],
  ])('does not cosign a head %s, and keeps both', async (_what, name, proof, why) => {
    const given = proof.flatMap((file) => ['--consistency', at(file)]);
    await expect(witness(name, ...given)).rejects.toThrow(why);
    expect(text('key.seen')).toBe(text('head-5'));
    expect(text('key.seen.refused')).toBe(text(name));
  });

  it('does not cosign a head of another log, nor one that no trusted key has signed', async () => {
    const other = { ...log, origin: 'duecourse/ba9876543210' };
    write('head-other', checkpointOf(other, 9));
    await expect(witness('head-other')).rejects.toMatchObject({ name: 'MalformedProof' });
    write('keys-other', `${vkeyOf(other)}\n`);
    const trusted = witness('head-other', '--trust', at('keys-other'));
    await expect(trusted).rejects.toThrow('另一日志');
  });

  it('does nothing while another run has the file, nor without a key of the log', async () => {
    write('key.seen.lock', '');
    await expect(witness('head-5')).rejects.toThrow('另一次联署正在进行');
    const untrusting = told('witness', at('head-5'), '--key', at('key'));
    await expect(untrusting).rejects.toThrow('--trust');
  });
});

describe('duecourse witness, with a server', () => {
  let desk: Awaited<ReturnType<typeof deskOf>>;
  let server: Server;
  let url: string;

  beforeAll(async () => {
    desk = await deskOf({});
    await desk.filed();
    await desk.api.engine.log.checkpoint();
    server = createServer(desk.api.app);
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    write('server.keys', (await desk.api.engine.log.vkeys()).join('\n'));
  }, 60_000);
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    await desk.api.close();
  });

  const attend = () => {
    const [trust, seen] = [at('server.keys'), at('server.seen')];
    return told('witness', url, '--key', at('key'), '--trust', trust, '--seen', seen);
  };
  const newest = async () => (await desk.api.engine.log.witnesses.all())[0]?.newest?.size;

  it('is told why the server does not take it, before its key is registered', async () => {
    await expect(attend()).rejects.toThrow('没有已登记的见证方签名');
  });

  it('hands the newest head in, and a later one once the log has grown', async () => {
    const vkey = text('key.vkey').trim();
    const given = { vkey, organisation: '示例档案馆' };
    const { body } = await desk.post('/witness/keys', given, {}, 'lawAdministrator');
    const approval = `/witness/keys/${body.proposal}/approve`;
    await desk.post(approval, undefined, {}, 'lawAdministrator2');
    expect(await attend()).toContain('已联署并送交');
    const before = await newest();
    await desk.filed();
    await desk.api.engine.log.checkpoint();
    await attend();
    expect(await newest()).toBeGreaterThan(before!);
  });

  it('says where it could not reach a server', async () => {
    const nowhere = told(
      'witness',
      'http://127.0.0.1:1',
      '--key',
      at('key'),
      '--trust',
      at('keys'),
      '--seen',
      at('n'),
    );
    await expect(nowhere).rejects.toThrow('不能连接');
  });
});
