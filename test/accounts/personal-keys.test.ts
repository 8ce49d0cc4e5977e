import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { algorithms } from '../../src/integrity/signatures/index.ts';
import { registrationOf } from '../../src/signer/registration.ts';
import { newKeyPair, signerOf } from '../../src/signer/signers.ts';
import { acting, openOffice } from './office.ts';

let bureau: Awaited<ReturnType<typeof openOffice>>;
beforeAll(async () => {
  bureau = await openOffice();
  await bureau.person('zheng', 'governmentLawyer');
  await bureau.person('wu', 'reviewOffice');
});
afterAll(() => bureau.close());

const days = { validFrom: '2026-03-02', validTo: '2027-03-01' };
const zheng = { person: 'zheng', name: '示例 zheng' };
const asZheng = () => ({ ...acting(), by: zheng });

async function proposalOf(person = 'zheng', over: object = {}) {
  const signer = signerOf(await newKeyPair('EdDSA'));
  const request = await registrationOf(signer, { person, ...days });
  return { signer, proposal: { person, ...request, ...over } };
}
async function proposed() {
  const { signer, proposal } = await proposalOf();
  await bureau.accounts.proposeKey(proposal, asZheng());
  return { person: 'zheng', thumbprint: signer.thumbprint };
}
const refusedAt = (field: string) => ({
  code: 'invalid-request',
  faults: [expect.objectContaining({ field })],
});

describe('a person’s public key', () => {
  it.each(algorithms)('%s is proposed by the person and approved by another', async (algorithm) => {
    const signer = signerOf(await newKeyPair(algorithm));
    const request = await registrationOf(signer, { person: 'zheng', ...days });
    const key = await bureau.accounts.proposeKey({ person: 'zheng', ...request }, asZheng());
    expect(key).toMatchObject({ person: 'zheng', algorithm, jwk: signer.jwk, ...days });
    expect(key).not.toHaveProperty('approvedAt');
    const { thumbprint } = signer;
    const good = await bureau.accounts.approveKey({ person: 'zheng', thumbprint }, acting());
    expect(good).toMatchObject({ thumbprint, approvedBy: 'admin' });
  });

  it('is not approved by whoever proposed it', async () => {
    const refused = bureau.accounts.approveKey(await proposed(), asZheng());
    await expect(refused).rejects.toMatchObject({ code: 'two-persons-needed' });
  });

  it('is approved once, and not at all once it was revoked', async () => {
    const key = await proposed();
    await bureau.accounts.approveKey(key, acting());
    await expect(bureau.accounts.approveKey(key, acting())).rejects.toMatchObject(
      refusedAt('/thumbprint'),
    );
    const reason = '电脑遗失';
    const ended = await bureau.accounts.revokeKey({ ...key, reason }, acting());
    expect(ended).toMatchObject({
      revokedAt: expect.any(String),
      revokedFrom: '2026-03-02',
      reason,
    });
    await expect(bureau.accounts.approveKey(key, acting())).rejects.toMatchObject(
      refusedAt('/thumbprint'),
    );
  });

  it('is not revoked from a day to come', async () => {
    const ending = { ...(await proposed()), from: '2026-03-03', reason: '离任' };
    await expect(bureau.accounts.revokeKey(ending, acting())).rejects.toMatchObject(
      refusedAt('/from'),
    );
  });

  it('is found under its person, and nowhere else', async () => {
    const { thumbprint } = await proposed();
    const theirs = (await bureau.accounts.keysOf('zheng')).map((key) => key.thumbprint);
    expect(theirs).toContain(thumbprint);
    expect(await bureau.accounts.keysOf('wu')).toEqual([]);
    const elsewhere = bureau.accounts.approveKey({ person: 'wu', thumbprint }, acting());
    await expect(elsewhere).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('what is not taken as a key', () => {
  it('is one with its private number, which then is nowhere in the record', async () => {
    const pair = await newKeyPair('ES256');
    const { proposal } = await proposalOf('zheng', { jwk: pair });
    await expect(bureau.accounts.proposeKey(proposal, asZheng())).rejects.toMatchObject(
      refusedAt('/jwk/d'),
    );
    expect(JSON.stringify(await bureau.entries())).not.toContain(pair.d);
  });

  it('is a key that somebody else holds', async () => {
    const { proposal } = await proposalOf('wu');
    const taken = { ...proposal, person: 'zheng' };
    await expect(bureau.accounts.proposeKey(taken, asZheng())).rejects.toMatchObject(
      refusedAt('/proof'),
    );
  });

  it('is one whose days were changed after it was signed', async () => {
    const { proposal } = await proposalOf('zheng', { validTo: '2036-03-01' });
    await expect(bureau.accounts.proposeKey(proposal, asZheng())).rejects.toMatchObject(
      refusedAt('/proof'),
    );
  });

  it('is one that is registered', async () => {
    const { proposal } = await proposalOf();
    await bureau.accounts.proposeKey(proposal, asZheng());
    await expect(bureau.accounts.proposeKey(proposal, asZheng())).rejects.toMatchObject(
      refusedAt('/jwk'),
    );
  });

  it.each([
    ['2026-03-02', '2026-03-01'],
    ['2026-02-01', '2026-03-01'],
  ])('is one from %s to %s', async (validFrom, validTo) => {
    const signer = signerOf(await newKeyPair('EdDSA'));
    const request = await registrationOf(signer, { person: 'zheng', validFrom, validTo });
    const refused = bureau.accounts.proposeKey({ person: 'zheng', ...request }, asZheng());
    await expect(refused).rejects.toMatchObject(refusedAt('/validTo'));
  });
});
