import { describe, expect, it } from '@jest/globals';
import {
  bytesOf,
  faultsOf,
  readSignature,
  withKeyFact,
  type KeyEvent,
  type KeyFact,
  type Keys,
  type Signature,
  type SignedStatement,
  type ToCheck,
} from '../../../src/integrity/signatures/index.ts';
import { newKeyPair, signerOf } from '../../../src/signer/signers.ts';
import { statement } from '../../support/statements.ts';

const signer = signerOf(await newKeyPair('EdDSA'));
const stranger = signerOf(await newKeyPair('EdDSA'));
const { thumbprint, algorithm, jwk } = signer;

const proposed: KeyEvent = {
  type: 'SigningKeyProposed',
  person: 'zheng',
  jwk,
  thumbprint,
  algorithm,
  validFrom: '2026-03-01',
  validTo: '2026-06-30',
  proof: '',
};
const approved: KeyEvent = { type: 'SigningKeyApproved', person: 'zheng', thumbprint };
const revoked: KeyEvent = {
  type: 'SigningKeyRevoked',
  person: 'zheng',
  thumbprint,
  from: '2026-05-01',
  reason: '遗失',
};
const at = (event: KeyEvent, instant: string, person = 'admin'): KeyFact => ({
  ...event,
  at: instant,
  by: { person },
});
const keysAfter = (...facts: KeyFact[]): Keys => facts.reduce(withKeyFact, new Map() as Keys);
const registered = [
  at(proposed, '2026-03-01T02:00:00.000Z', 'zheng'),
  at(approved, '2026-03-02T02:00:00.000Z'),
];

const signed = async (of: SignedStatement = statement(), by = signer): Promise<Signature> => ({
  statement: of,
  jws: await by.sign(bytesOf(of)),
  thumbprint: by.thumbprint,
  algorithm: by.algorithm,
});

const moment = { at: '2026-05-08T03:00:00.000Z', day: '2026-05-08' };
const check = async (over: Partial<ToCheck> = {}) =>
  faultsOf({
    signature: await signed(),
    key: keysAfter(...registered).get(thumbprint),
    person: 'zheng',
    moment,
    expected: statement(),
    ...over,
  });

describe('a signature on record', () => {
  it('proves that the person stated this', async () => {
    expect(await check()).toEqual([]);
  });

  it.each<[string, KeyFact[], string, string]>([
    ['was never registered', [], 'zheng', 'unknown'],
    ['is somebody else’s', registered, 'wu', 'not-theirs'],
    ['waits for the second person', registered.slice(0, 1), 'zheng', 'not-approved'],
    [
      'was revoked before',
      [...registered, at(revoked, '2026-05-08T02:59:59.999Z')],
      'zheng',
      'revoked',
    ],
  ])('proves nothing with a key that %s', async (_why, facts, person, code) => {
    const faults = await check({ key: keysAfter(...facts).get(thumbprint), person });
    expect(faults).toContainEqual({ part: 'key', code });
  });

  it.each([
    ['2026-03-01T00:00:00.000Z', '2026-03-01', 'unknown'],
    ['2026-03-01T02:00:00.000Z', '2026-03-01', 'not-approved'],
    ['2026-03-01T03:00:00.000Z', '2026-03-01', 'not-approved'],
    ['2026-03-02T02:00:00.000Z', '2026-03-02', undefined],
    ['2026-06-30T15:59:59.999Z', '2026-06-30', undefined],
    ['2026-06-30T16:00:00.000Z', '2026-07-01', 'expired'],
  ])('is judged by the key as it stood at %s', async (instant, day, code) => {
    const faults = await check({ moment: { at: instant, day } });
    expect(faults).toEqual(code === undefined ? [] : [{ part: 'key', code }]);
  });

  it('is judged by the civil day of the office, before the key’s first day too', async () => {
    const early = { ...proposed, validFrom: '2026-05-09' };
    const keys = keysAfter(at(early, '2026-03-01T02:00:00.000Z'), registered[1]!);
    const faults = await check({ key: keys.get(thumbprint) });
    expect(faults).toEqual([{ part: 'key', code: 'not-yet-valid' }]);
  });

  it('holds from the key’s first day on, and no more from the instant of its revocation', async () => {
    const own = { ...proposed, validFrom: '2026-05-08' };
    const keys = (instant: string) =>
      keysAfter(at(own, '2026-03-01T02:00:00.000Z'), registered[1]!, at(revoked, instant));
    const judged = (instant: string) => check({ key: keys(instant).get(thumbprint) });
    expect(await judged('2026-05-08T03:00:00.001Z')).toEqual([]);
    expect(await judged(moment.at)).toEqual([{ part: 'key', code: 'revoked' }]);
  });

  it('proves nothing of a statement of another format, of somebody else, or by another algorithm', async () => {
    const told = (over: object) => ({ ...statement(), ...over });
    const named = { ...statement().signer, unitName: '合法性审查科' };
    for (const foreign of [
      told({ format: 'duecourse-statement/3' }),
      // Each form has its own members.
      told({ format: 'duecourse-statement/2' }),
      told({ format: 'duecourse-statement/1', signer: named }),
    ])
      expect(await check({ signature: await signed(foreign), expected: foreign })).toEqual([
        { part: 'statement', code: 'other-format', at: '/statement/format' },
      ]);
    const others = told({ signer: { ...statement().signer, person: 'wu' } });
    expect(await check({ signature: await signed(others), expected: others })).toEqual([
      { part: 'statement', code: 'other-signer', at: '/statement/signer/person' },
    ]);
    const signature: Signature = { ...(await signed()), algorithm: 'SM2' };
    expect(await check({ signature })).toEqual([{ part: 'jws', code: 'other-algorithm' }]);
  });

  it('goes on holding when its key is revoked later, even from an earlier day on', async () => {
    const facts = [...registered, at(revoked, '2026-05-09T02:00:00.000Z')];
    const key = keysAfter(...facts).get(thumbprint);
    expect(await check({ key })).toEqual([]);
    expect(key).toMatchObject({ revokedFrom: '2026-05-01', reason: '遗失' });
  });

  it('is read in the form in which it was signed', async () => {
    const second = statement({ signer: { ...statement().signer, unitName: '合法性审查科' } });
    for (const one of [statement(), second]) {
      const key = keysAfter(...registered).get(thumbprint);
      const read = { signature: await signed(one), key, person: 'zheng', moment };
      expect(await faultsOf(read)).toEqual([]);
    }
  });

  it('proves nothing of another statement, and says where it differs', async () => {
    const expected = statement({ conclusion: 'lawful' });
    expect(await check({ expected })).toEqual([
      { part: 'statement', code: 'differs', at: '/statement/conclusion' },
      { part: 'statement', code: 'differs', at: '/statement/text' },
    ]);
  });

  it('proves nothing where the text was altered after signing', async () => {
    const signature = await signed();
    const altered = { ...signature, statement: { ...signature.statement, text: '结论:合法' } };
    const { expected: _none, ...rest } = { expected: undefined };
    expect(
      await faultsOf({
        signature: altered,
        key: keysAfter(...registered).get(thumbprint),
        person: 'zheng',
        moment,
        ...rest,
      }),
    ).toEqual([
      { part: 'statement', code: 'other-text', at: '/statement/text' },
      { part: 'jws', code: 'not-signed-by-it' },
    ]);
  });

  it('proves nothing where somebody else’s key made it', async () => {
    const signature = await signed(statement(), stranger);
    expect(await check({ signature })).toEqual([{ part: 'jws', code: 'other-key' }]);
    const renamed = { ...signature, thumbprint };
    expect(await check({ signature: renamed })).toEqual([{ part: 'jws', code: 'other-key' }]);
    const own = { ...(await signed()), thumbprint: stranger.thumbprint };
    expect(await check({ signature: own })).toEqual([{ part: 'jws', code: 'other-key' }]);
  });

  it('proves its own text where nothing is at hand to compose it anew from', async () => {
    const { expected: _composed, ...rest } = {
      signature: await signed(),
      key: keysAfter(...registered).get(thumbprint),
      person: 'zheng',
      moment,
      expected: undefined,
    };
    expect(await faultsOf(rest)).toEqual([]);
  });

  it('proves nothing where the statement has no bytes', async () => {
    const signature = await signed();
    const odd = { ...signature, statement: { ...signature.statement, reservations: '\ud800' } };
    expect(await check({ signature: odd })).toContainEqual({ part: 'jws', code: 'malformed' });
  });
});

describe('the register of keys', () => {
  it('keeps a revoked key revoked, whatever comes after', () => {
    const facts = [
      ...registered,
      at(revoked, '2026-05-01T02:00:00.000Z'),
      at(approved, '2026-05-02T02:00:00.000Z'),
      at({ ...proposed, person: 'wu' }, '2026-05-03T02:00:00.000Z'),
    ];
    const key = keysAfter(...facts).get(thumbprint);
    expect(key).toMatchObject({ person: 'zheng', revokedAt: '2026-05-01T02:00:00.000Z' });
    expect(key?.approvedAt).toBe('2026-03-02T02:00:00.000Z');
  });

  it('keeps who approved a key first, and when', () => {
    const again = at(approved, '2026-03-03T02:00:00.000Z', 'another');
    expect(keysAfter(...registered, again).get(thumbprint)).toMatchObject({
      approvedAt: '2026-03-02T02:00:00.000Z',
      approvedBy: 'admin',
    });
  });

  it('takes no approval by the person whose key it is', () => {
    const own = at(approved, '2026-03-02T02:00:00.000Z', 'zheng');
    expect(keysAfter(registered[0]!, own).get(thumbprint)).not.toHaveProperty('approvedAt');
  });

  it('keeps the first day of a revocation', () => {
    const twice = [
      at(revoked, '2026-05-01T02:00:00.000Z'),
      at({ ...revoked, from: '2026-04-01' }, '2026-05-02T02:00:00.000Z'),
    ];
    expect(keysAfter(...registered, ...twice).get(thumbprint)?.revokedFrom).toBe('2026-05-01');
  });

  it('knows nothing of a key that was only approved', () => {
    expect(keysAfter(at(approved, '2026-03-02T02:00:00.000Z')).size).toBe(0);
  });
});

it('a signature from elsewhere is taken only in its own form', async () => {
  const signature = await signed();
  expect(readSignature(JSON.parse(JSON.stringify(signature)))).toEqual(signature);
  expect(readSignature({ ...signature, key: jwk })).toBeUndefined();
  expect(readSignature({ ...signature, algorithm: 'none' })).toBeUndefined();
});
