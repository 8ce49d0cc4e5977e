import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newSecretFor, passphraseFor } from '../../src/cli/passphrase.ts';
import {
  bytesOf,
  faultOfSignature,
  readPublicKey,
  registrationBytes,
} from '../../src/integrity/signatures/index.ts';
import { openKey, sealKey } from '../../src/signer/key-file.ts';
import { newKeyPair } from '../../src/signer/signers.ts';
import { temporaryFolder } from '../support/folder.ts';
import { statement } from '../support/statements.ts';

const bin = join(import.meta.dirname, '../../bin/duecourse.mjs');
const PASSPHRASE = '示例密钥口令,只供测试使用';
let place: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  place = await temporaryFolder();
});
afterAll(() => place.remove());

const path = (name: string) => join(place.folder, name);
const duecourse = (args: string[], passphrase = PASSPHRASE) =>
  execFileSync(process.execPath, [bin, ...args], {
    env: { ...process.env, DUECOURSE_KEY_PASSPHRASE: passphrase },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

describe.each(['EdDSA', 'ES256', 'SM2'])('duecourse keygen and sign, %s', (algorithm) => {
  const key = () => path(`${algorithm}.key`);

  it('makes a key file that only its owner reads, and what to register it with', async () => {
    const days = ['--from', '2026-12-01', '--to', '2027-11-30'];
    duecourse(['keygen', '--person', 'zheng', '--out', key(), '--algorithm', algorithm, ...days]);
    expect(statSync(key()).mode & 0o777).toBe(0o600);
    const request = JSON.parse(readFileSync(`${key()}.registration.json`, 'utf8')) as {
      jwk: unknown;
      proof: string;
    };
    const read = readPublicKey(request.jwk);
    if ('fault' in read) throw new Error(read.fault.code);
    const { thumbprint, jwk } = read;
    const asked = { person: 'zheng', thumbprint, validFrom: '2026-12-01', validTo: '2027-11-30' };
    expect(await faultOfSignature(request.proof, registrationBytes(asked), jwk)).toBeUndefined();
  });

  it('signs a statement, as it stands or as the server answered', async () => {
    const pair = await openKey(readFileSync(key(), 'utf8'), PASSPHRASE);
    const { d: _private, ...rest } = pair;
    const read = readPublicKey(rest);
    if ('fault' in read) throw new Error(read.fault.code);
    for (const [name, content] of [
      ['bare', statement()],
      ['answer', { statement: statement(), payload: '', demonstration: true }],
    ] as const) {
      writeFileSync(path(`${algorithm}-${name}.json`), JSON.stringify(content));
      const out = path(`${algorithm}-${name}.signed.json`);
      duecourse(['sign', path(`${algorithm}-${name}.json`), '--key', key(), '--out', out]);
      const signed = JSON.parse(readFileSync(out, 'utf8')) as { jws: string };
      expect(await faultOfSignature(signed.jws, bytesOf(statement()), read.jwk)).toBeUndefined();
    }
  });

  it('never writes over a key', () => {
    const before = readFileSync(key(), 'utf8');
    expect(() => duecourse(['keygen', '--person', 'zheng', '--out', key()])).toThrow(
      /cannot write/,
    );
    expect(readFileSync(key(), 'utf8')).toBe(before);
  });
});

describe('duecourse keygen', () => {
  it('asks for two years where no end is named, from a leap day too', () => {
    const key = path('leap.key');
    duecourse(['keygen', '--person', 'zheng', '--out', key, '--from', '2028-02-29']);
    const asked: unknown = JSON.parse(readFileSync(`${key}.registration.json`, 'utf8'));
    expect(asked).toMatchObject({ validFrom: '2028-02-29', validTo: '2030-02-28' });
  });
});

describe('duecourse sign refuses', () => {
  it('a passphrase that is not the key’s', async () => {
    const sealed = await sealKey(await newKeyPair('EdDSA'), PASSPHRASE);
    await expect(openKey(sealed, `${PASSPHRASE}!`)).rejects.toThrow(/passphrase/);
  });

  it('a statement whose text says something else than its parts', () => {
    const file = path('altered.json');
    writeFileSync(file, JSON.stringify({ ...statement(), text: '结论:合法' }));
    const out = path('altered.signed.json');
    expect(() => duecourse(['sign', file, '--key', path('EdDSA.key'), '--out', out])).toThrow(
      /does not follow/,
    );
    expect(existsSync(out)).toBe(false);
  });

  it('a statement that calls itself of another form than it has', () => {
    const file = path('other-form.json');
    writeFileSync(file, JSON.stringify({ ...statement(), format: 'duecourse-statement/2' }));
    const out = path('other-form.signed.json');
    expect(() => duecourse(['sign', file, '--key', path('EdDSA.key'), '--out', out])).toThrow(
      /Not the form/,
    );
    expect(existsSync(out)).toBe(false);
  });

  it('to put a key under a short passphrase', async () => {
    await expect(sealKey(await newKeyPair('EdDSA'), 'short')).rejects.toThrow(/12/);
  });
});

describe('a passphrase typed at the terminal', () => {
  it('is not shown', async () => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const shown: string[] = [];
    const asked = passphraseFor(
      '口令: ',
      {},
      { input, output: { write: (text) => shown.push(text) } },
    );
    input.write('秘密的口令\r');
    expect(await asked).toBe('秘密的口令');
    expect(shown.join('')).toBe('口令: \n');
  });

  it.each([
    ['as it was typed twice', '再一次的口令', '再一次的口令', undefined],
    ['not where the two differ', '再一次的口令', '再一次的口会', /两次输入不一致/],
  ])('is taken, where it is a new one, %s', async (_how, first, second, complaint) => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const typed = [first, second];
    const type = () => setImmediate(() => input.write(`${typed.shift()}\r`));
    const write = (text: string) => void (text.endsWith(': ') && type());
    const asked = newSecretFor('SECRET', '口令: ', {}, { input, output: { write } });
    if (complaint) await expect(asked).rejects.toThrow(complaint);
    else expect(await asked).toBe(first);
  });

  it('is not asked for where there is no terminal', async () => {
    const asked = passphraseFor(
      '口令: ',
      {},
      { input: new PassThrough(), output: { write: () => true } },
    );
    await expect(asked).rejects.toThrow(/DUECOURSE_KEY_PASSPHRASE/);
  });
});
