import { createHmac, generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import jwt from 'jsonwebtoken';
import { createTokens, type Tokens } from '../../src/api/tokens.ts';
import { DAY, MINUTE, openOffice } from './office.ts';

let bureau: Awaited<ReturnType<typeof openOffice>>;
let tokens: Tokens;
const claims = { person: 'li', session: 'a-session' };

beforeEach(async () => {
  bureau = await openOffice();
  tokens = tokensOf(bureau.accounts);
});
afterEach(() => bureau.close());

const tokensOf = ({ keys }: typeof bureau.accounts) =>
  createTokens({ keys, serverNow: bureau.serverNow });
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const headerOf = (token: string) => jwt.decode(token, { complete: true })!.header;

describe('an access token', () => {
  it('says who and which session, for ten minutes, and nothing of what they may do', async () => {
    const token = await tokens.issue(claims);
    const iat = bureau.serverNow().getTime() / 1000;
    expect(jwt.decode(token)).toEqual({
      sub: 'li',
      sid: 'a-session',
      iat,
      exp: iat + 600,
      iss: 'duecourse',
      aud: 'duecourse-api',
    });
    expect(await tokens.verify(token)).toEqual(claims);
  });

  it('is good for another process too', async () => {
    const token = await tokens.issue(claims);
    expect(await tokensOf(bureau.another()).verify(token)).toEqual(claims);
  });

  it('expires', async () => {
    const token = await tokens.issue(claims);
    bureau.pass(10 * MINUTE - 1000);
    expect(await tokens.verify(token)).toEqual(claims);
    bureau.pass(1000);
    expect(await tokens.verify(token)).toBeUndefined();
  });

  it('does not expire by a demonstration’s clock', async () => {
    const token = await tokens.issue(claims);
    bureau.passInDemonstration(60 * DAY);
    expect(await tokens.verify(token)).toEqual(claims);
  });
});

it('a token that was good does not make another with its signature good', async () => {
  const good = await tokens.issue(claims);
  expect(await tokens.verify(good)).toEqual(claims);
  const [header, body = '', signature] = good.split('.');
  const said = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
  const other = part({ ...said, sub: 'chen' });
  expect(await tokens.verify(`${header}.${other}.${signature}`)).toBeUndefined();
  expect(await tokens.verify(good)).toEqual(claims);
});

const forged = async (make: (good: string) => string | Promise<string>) =>
  tokens.verify(await make(await tokens.issue(claims)));

describe('a forged token', () => {
  it('without signature (alg none) is refused', async () => {
    expect(
      await forged((good) => {
        const [, body] = good.split('.');
        return `${part({ alg: 'none', typ: 'JWT', kid: headerOf(good).kid })}.${body}.`;
      }),
    ).toBeUndefined();
  });

  it('signed with the public key as an HMAC secret (HS256) is refused', async () => {
    expect(
      await forged(async (good) => {
        const { kid } = headerOf(good);
        const key = await bureau.accounts.keys.publicKey(kid!);
        const pem = key!.export({ type: 'spki', format: 'pem' });
        const body = `${part({ alg: 'HS256', typ: 'JWT', kid })}.${good.split('.')[1]}`;
        return `${body}.${createHmac('sha256', pem).update(body).digest('base64url')}`;
      }),
    ).toBeUndefined();
  });

  it('signed by another key under our kid is refused', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(
      await forged((good) =>
        jwt.sign(jwt.decode(good)!, privateKey, {
          algorithm: 'ES256',
          keyid: headerOf(good).kid!,
        }),
      ),
    ).toBeUndefined();
  });

  it.each<[string, object]>([
    ['for another audience', { aud: 'another' }],
    ['of another issuer', { iss: 'another' }],
    ['that would never end', { exp: undefined }],
    ['without a session', { sid: undefined }],
    ['of an odd person', { sub: 713 }],
  ])('%s is refused, though signed by our key', async (_why, over) => {
    const { kid, privateKey } = await bureau.accounts.keys.current();
    const good = jwt.decode(await tokens.issue(claims)) as object;
    const body = `${part({ alg: 'ES256', typ: 'JWT', kid })}.${part({ ...good, ...over })}`;
    const { sign } = await import('node:crypto');
    const signature = sign('sha256', Buffer.from(body), {
      key: privateKey,
      dsaEncoding: 'ieee-p1363',
    });
    expect(await tokens.verify(`${body}.${signature.toString('base64url')}`)).toBeUndefined();
  });

  it('claiming a longer life is refused once ten minutes are over', async () => {
    const { kid, privateKey } = await bureau.accounts.keys.current();
    const good = jwt.decode(await tokens.issue(claims)) as { exp: number };
    const long = { ...good, exp: good.exp + 86_400 };
    const token = jwt.sign(long, privateKey, { algorithm: 'ES256', keyid: kid });
    expect(await tokens.verify(token)).toEqual(claims);
    bureau.pass(11 * MINUTE);
    expect(await tokens.verify(token)).toBeUndefined();
  });

  it.each(['', 'x', 'a.b.c', '....', 'a'.repeat(5000)])('%j is refused', async (token) => {
    expect(await tokens.verify(token)).toBeUndefined();
  });

  it.each([undefined, '', 'unknown', '__proto__', 'ring'])('of kid %j is refused', async (kid) => {
    const [, body, signature] = (await tokens.issue(claims)).split('.');
    const header = part({ alg: 'ES256', typ: 'JWT', ...(kid === undefined ? {} : { kid }) });
    expect(await tokens.verify(`${header}.${body}.${signature}`)).toBeUndefined();
  });
});

describe('the ring of keys', () => {
  it('takes a new key after 30 days and still verifies with the one before', async () => {
    const { keys } = bureau.accounts;
    const first = await keys.current();
    bureau.pass(30 * DAY - 1);
    expect((await keys.current()).kid).toBe(first.kid);
    const token = await tokens.issue(claims);
    bureau.pass(1);
    expect((await keys.current()).kid).not.toBe(first.kid);
    expect(await tokens.verify(token)).toEqual(claims);
  });

  it('forgets a key after two rotations: what it signed is worthless at once', async () => {
    const token = await tokens.issue(claims);
    await bureau.accounts.keys.rotate();
    expect(await tokens.verify(token)).toEqual(claims);
    await bureau.accounts.keys.rotate();
    expect(await tokens.verify(token)).toBeUndefined();
  });

  it('is seen by other processes within a minute', async () => {
    const other = tokensOf(bureau.another());
    const token = await tokens.issue(claims);
    expect(await other.verify(token)).toEqual(claims);
    await bureau.accounts.keys.rotate();
    expect(await other.verify(await tokens.issue(claims))).toEqual(claims);
    await bureau.accounts.keys.rotate();
    bureau.pass(MINUTE);
    expect(await other.verify(token)).toBeUndefined();
  });

  it('is one ring, though several processes make it at once', async () => {
    const processes = Array.from({ length: 8 }, () => bureau.another());
    const kids = await Promise.all(processes.map(async ({ keys }) => (await keys.current()).kid));
    expect(new Set(kids).size).toBe(1);
  });
});
