import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { story, withInstallation } from '../../bench/installation.ts';
import { play } from '../../src/demonstration/play.ts';
import { demonstrationStart } from '../../src/demonstration/seed.ts';
import { equip } from '../../src/demonstration/signatories.ts';
import { civilDateOf } from '../../src/statute/calendar/index.ts';
import { exported } from '../support/package.ts';

const run = promisify(execFile);

let folder: string;
let bag: string;

/** A whole matter with its signatures, exported and unpacked by a program that is not ours. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duecourse-bagit-'));
  const matterId = await withInstallation(join(folder, 'data'), async ({ engine, accounts }) => {
    const signers = await equip(accounts, civilDateOf(demonstrationStart));
    const id = await play(engine, story, undefined, signers);
    await writeFile(join(folder, 'package.zip'), await exported(engine, id));
    return id;
  });
  await run('unzip', ['-q', 'package.zip'], { cwd: folder });
  bag = join(folder, matterId);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a program says of the unpacked package; a test fails where it fails or is not there. */
const says = async (program: string, ...args: string[]) => {
  const { stdout, stderr } = await run(program, args, { cwd: bag });
  return `${stdout}${stderr}`;
};

describe('a package, looked at by others', () => {
  it('is whole for unzip', async () => {
    const { stdout } = await run('unzip', ['-tq', 'package.zip'], { cwd: folder });
    expect(stdout).toContain('No errors detected');
  });

  it.each(['manifest-sha256.txt', 'tagmanifest-sha256.txt'])(
    'is what %s lists, for sha256sum',
    async (manifest) => {
      expect(await says('sha256sum', '-c', '--strict', '--quiet', manifest)).toBe('');
    },
  );

  it('is what sm3sums.txt lists, for cksum', async () => {
    expect(await says('cksum', '-a', 'sm3', '-c', '--strict', '--quiet', 'sm3sums.txt')).toBe('');
  });

  it('is a valid bag for the BagIt tool of the Library of Congress', async () => {
    const venv = join(folder, 'venv');
    await run('python3', ['-m', 'venv', venv]);
    await run(join(venv, 'bin', 'pip'), ['install', '-q', 'bagit==1.9.0', 'setuptools<81']);
    expect(await says(join(venv, 'bin', 'python'), '-m', 'bagit', '--validate', '.')).toContain(
      'is valid',
    );
  }, 120_000);

  it('is no valid bag once a byte of it is another', async () => {
    const [name = ''] = await readdir(join(bag, 'data', 'evidence'));
    const path = join(bag, 'data', 'evidence', name);
    const before = await readFile(path);
    await writeFile(path, Buffer.concat([before, Buffer.from('.')]));
    await expect(says('sha256sum', '-c', '--quiet', 'manifest-sha256.txt')).rejects.toThrow();
    await writeFile(path, before);
  });
});

/** README's command for each algorithm. */
const commandFor: Record<string, string> = {
  ES256: 'dgst -sha256 -verify KEY -signature AT.sig AT.signed',
  EdDSA: 'pkeyutl -verify -pubin -inkey KEY -rawin -in AT.signed -sigfile AT.sig',
  SM2: 'dgst -sm3 -sigopt distid:1234567812345678 -verify KEY -signature AT.sig AT.signed',
};

it('has signatures that the openssl command line verifies, by the commands of its README', async () => {
  const names = await readdir(join(bag, 'data', 'signatures'));
  const seen = new Set<string>();
  for (const name of names.filter((one) => /^\d+\.json$/.test(one))) {
    const at = join('data', 'signatures', name.replace('.json', ''));
    const said = JSON.parse(await readFile(join(bag, `${at}.json`), 'utf8')) as {
      algorithm: string;
      thumbprint: string;
    };
    const command = commandFor[said.algorithm]!.replaceAll('AT', at);
    const key = `data/keys/${said.thumbprint}.pem`;
    const answer = await says('openssl', ...command.replace('KEY', key).split(' '));
    expect([said.algorithm, answer.trim()]).toEqual([
      said.algorithm,
      expect.stringMatching(/Verified OK|Signature Verified Successfully/),
    ]);
    seen.add(said.algorithm);
  }
  expect([...seen].toSorted()).toEqual(['ES256', 'EdDSA', 'SM2']);
});
