import { base64url } from 'jose';
import { describe, expect, it } from '@jest/globals';
import {
  detached,
  differences,
  encodedHeaderOf,
  parseDetached,
  readPublicKey,
  readSignature,
  readStatement,
  registrationBytes,
  signingInput,
  sm2PointOf,
  statedIn,
  type PublicJwk,
  type PublicKey,
} from '../../../src/integrity/signatures/index.ts';
import { newKeyPair, publicPartOf } from '../../../src/signer/signers.ts';
import { statement } from '../../support/statements.ts';

const kid = 'k'.repeat(43);
const header = encodedHeaderOf('ES256', kid);
const signature = Uint8Array.from({ length: 64 }, (_, at) => at);
const jws = detached(header, signature);
const encoded = (value: unknown) => base64url.encode(JSON.stringify(value));

describe('a detached JWS', () => {
  it('is taken apart into what it was made of', () => {
    expect(header).toBe(encoded({ alg: 'ES256', b64: false, crit: ['b64'], kid }));
    expect(jws).toBe(`${header}..${base64url.encode(signature)}`);
    expect(parseDetached(jws)).toEqual({
      header: { alg: 'ES256', b64: false, crit: ['b64'], kid },
      encodedHeader: header,
      signature,
    });
  });

  it('signs its header, a dot, and the payload as it is', () => {
    const input = signingInput(header, Uint8Array.of(1, 2, 3));
    expect(Buffer.from(input).toString('latin1')).toBe(`${header}.\u0001\u0002\u0003`);
  });

  it('is looked at up to 1024 characters, and no further', () => {
    const ofLength = (length: number) => {
      const bytes = ((length - 88) * 3) / 4;
      const rest = JSON.stringify({ alg: 'ES256', b64: false, crit: ['b64'], kid: '' }).length;
      return detached(encodedHeaderOf('ES256', 'k'.repeat(bytes - rest)), signature);
    };
    expect([ofLength(1024).length, ofLength(1028).length]).toEqual([1024, 1028]);
    expect(parseDetached(ofLength(1024))).toBeDefined();
    expect(parseDetached(ofLength(1028))).toBeUndefined();
  });

  it.each([
    ['something before it', `!${jws}`],
    ['something after it', `${jws}!`],
    ['no header', jws.slice(header.length)],
    ['no signature', `${header}..`],
    ['one dot alone', jws.replace('..', '.')],
    ['a signature in another spelling', `${jws.slice(0, -1)}9`],
    ['a signature of another length', detached(header, signature.slice(1))],
    ['a header that is no Base64', `A..${base64url.encode(signature)}`],
    [
      'members in another order',
      jws.replace(header, encoded({ kid, alg: 'ES256', b64: false, crit: ['b64'] })),
    ],
    [
      'a name that is a number',
      jws.replace(header, encoded({ alg: 'ES256', b64: false, crit: ['b64'], kid: 5 })),
    ],
    [
      'its payload encoded',
      jws.replace(header, encoded({ alg: 'ES256', b64: true, crit: ['b64'], kid })),
    ],
    ['nothing critical', jws.replace(header, encoded({ alg: 'ES256', b64: false, crit: [], kid }))],
    ['null for a header', jws.replace(header, encoded(null))],
  ])('is not one with %s', (_what, text) => {
    expect(text).not.toBe(jws);
    expect(parseDetached(text)).toBeUndefined();
  });
});

describe('what a fact states', () => {
  it('is what its author sent: nothing that the server added, files by document and digest', () => {
    const file = { document: 'D21', sha256: 'a'.repeat(64) };
    const fact = {
      type: 'LawfulOpinionIssued',
      at: '2026-05-08T03:00:00.000Z',
      by: { person: 'zheng' },
      warnings: [],
      signature: {},
      opinion: '无意见',
      draft: 'd'.repeat(64),
      items: [{ number: 1, text: '补充退出情形' }],
      evidence: [{ ...file, sm3: 'b'.repeat(64), bytes: 1, name: 'x.pdf' }, 'no file', null],
    };
    expect(statedIn(fact)).toEqual({
      opinion: '无意见',
      draft: 'd'.repeat(64),
      items: [{ number: 1, text: '补充退出情形' }],
      evidence: [file, 'no file', null],
    });
    expect(statedIn({ evidence: 'none', note: [] })).toEqual({ evidence: 'none', note: [] });
  });
});

describe('two values', () => {
  it('differ at most at ten places that are named', () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`m${at}`, at]));
    expect(differences(many, {})).toHaveLength(10);
    expect(differences({ b: 1, a: 1 }, { b: 2, a: 2 })).toEqual(['/a', '/b']);
  });

  it('differ where one is a record and the other is none', () => {
    expect(differences({ a: {} }, { a: [] })).toEqual(['/a']);
    expect(differences({ a: null }, { a: {} })).toEqual(['/a']);
    expect(differences({ a: {} }, { a: null })).toEqual(['/a']);
    expect(differences({ a: '' }, {})).toEqual(['/a']);
    expect(differences({ a: undefined }, {})).toEqual([]);
  });
});

describe('what came from elsewhere', () => {
  const whole = statement();
  const said = JSON.parse(JSON.stringify(whole)) as Record<string, unknown>;

  it.each(Object.keys(said))('is no statement with something else for its %s', (name) => {
    expect(readStatement({ ...said, [name]: 5 })).toBeUndefined();
    expect(readStatement({ ...said, [name]: [] })).toBeUndefined();
  });

  it('may have no draft and no findings, or findings of one matter', () => {
    for (const findings of [null, {}, { content: {} }, { authority: { result: 'complies' } }])
      expect(readStatement({ ...said, draft: null, findings })).toBeDefined();
    for (const findings of [{ other: {} }, { content: 'x' }, { content: { note: 'x' } }])
      expect(readStatement({ ...said, findings })).toBeUndefined();
  });

  it('is a signature with its four members, each of its form', () => {
    const taken = { statement: whole, jws, thumbprint: kid, algorithm: 'SM2' };
    expect(readSignature(taken)).toEqual(taken);
    for (const name of Object.keys(taken))
      expect(readSignature({ ...taken, [name]: 5 })).toBeUndefined();
    expect(readSignature([])).toBeUndefined();
  });
});

describe('a key', () => {
  it('is registered by what it signs itself', () => {
    const registration = {
      person: 'zheng',
      thumbprint: kid,
      validFrom: '2026-03-01',
      validTo: '2026-06-30',
    };
    const text = new TextDecoder().decode(registrationBytes(registration));
    expect(JSON.parse(text)).toEqual({ format: 'duecourse-key/1', ...registration });
    expect(text).toMatch(/^\{"format":"duecourse-key\/1","person"/);
  });

  it('of SM2 is a point as its libraries take it; of another curve it is none', async () => {
    const jwkOf = async (algorithm: 'SM2' | 'ES256') =>
      publicPartOf(await newKeyPair(algorithm)).jwk as Extract<PublicJwk, { kty: 'EC' }>;
    const [sm2, es256] = [await jwkOf('SM2'), await jwkOf('ES256')];
    const hex = (text: string) => Buffer.from(text, 'base64url').toString('hex');
    expect(sm2PointOf(sm2)).toBe(`04${hex(sm2.x)}${hex(sm2.y)}`);
    expect(() => sm2PointOf(es256)).toThrow(new TypeError('Not an SM2 key but P-256.'));
  });

  it('is read with its numbers and its curve alone', async () => {
    for (const algorithm of ['ES256', 'EdDSA', 'SM2'] as const) {
      const { jwk } = publicPartOf(await newKeyPair(algorithm));
      const remarked = { ...jwk, kid: 'mine', use: 'sig', alg: 'x', key_ops: [], ext: true };
      expect(readPublicKey(remarked)).toMatchObject({ algorithm, jwk });
      const read = readPublicKey(remarked) as PublicKey;
      expect(Object.keys(read.jwk)).toEqual(Object.keys(jwk));
    }
  });
});
