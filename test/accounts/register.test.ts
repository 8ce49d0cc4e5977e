import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { firstBrokenSeal } from '../../src/integrity/seal.ts';
import { acting, administrator, DAY, HOUR, office, openOffice } from './office.ts';

let bureau: Awaited<ReturnType<typeof openOffice>>;
beforeAll(async () => {
  bureau = await openOffice();
});
afterAll(() => bureau.close());

const rolesOn = async (person: string, day: string) =>
  (await bureau.accounts.membershipsOn(person, day)).map(({ role }) => role);

const heldAt = (instant: string) => bureau.accounts.membershipsAt('dated', instant);

describe('the register of people and offices', () => {
  it('is a chain of sealed facts, with who did it and when', async () => {
    await bureau.person('recorded', 'drafter');
    const entries = await bureau.entries();
    expect(firstBrokenSeal(entries)).toBeUndefined();
    expect(entries.at(-1)?.fact).toMatchObject({
      type: 'MembershipGranted',
      at: '2026-03-02T01:00:00.000Z',
      by: administrator,
      person: 'recorded',
      role: 'drafter',
    });
  });

  it('has neither a password nor its hash in the chain', async () => {
    await bureau.person('secretive');
    const kept = await bureau.stores.views.get('credentials', 'secretive');
    const chain = JSON.stringify(await bureau.entries());
    expect(kept?.row).toMatchObject({ algorithm: 'argon2id' });
    expect(chain).not.toContain('示例口令');
    expect(chain).not.toContain(String(kept?.row.hash));
  });

  it('gives the first answer to a command sent again, and refuses its key for another', async () => {
    const key = acting();
    const first = await bureau.accounts.registerUnit({ unit: 'again', name: '科' }, key);
    const length = (await bureau.entries()).length;
    expect(await bureau.accounts.registerUnit({ unit: 'again', name: '科' }, key)).toEqual(first);
    expect(await bureau.entries()).toHaveLength(length);
    await expect(
      bureau.accounts.registerUnit({ unit: 'other', name: '科' }, key),
    ).rejects.toMatchObject({ code: 'idempotency-key-reused' });
  });

  it('refuses a number that is taken and a body above that is unknown', async () => {
    const { accounts } = bureau;
    await expect(
      accounts.registerUnit({ unit: 'bureau', name: '又一局' }, acting()),
    ).rejects.toMatchObject({ faults: [{ field: '/unit' }] });
    await expect(
      accounts.registerUnit({ unit: 'lost', name: '科', parent: 'nowhere' }, acting()),
    ).rejects.toMatchObject({ faults: [{ field: '/parent' }] });
  });

  it('is the same for several processes, whoever wrote last', async () => {
    const [one, other] = [bureau.another(), bureau.another()];
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        (n % 2 ? one : other).registerUnit({ unit: `unit-${n}`, name: '科' }, acting()),
      ),
    );
    expect(await one.units()).toEqual(await other.units());
    expect((await one.units()).filter(({ unit }) => unit.startsWith('unit-'))).toHaveLength(20);
    expect(firstBrokenSeal(await bureau.entries())).toBeUndefined();
  });

  it('has one first administrator, and no second', async () => {
    await expect(
      bureau.accounts.registerFirstAdministrator({
        person: 'intruder',
        name: '外人',
        password: 'a password long enough',
        unit: { unit: 'elsewhere', name: '外单位' },
      }),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('an office in time', () => {
  it('counts from when it is recorded, never before, and ends after its last day', async () => {
    await bureau.person('dated');
    const details = office('dated', 'drafter', { from: '2026-01-01', to: '2026-03-10' });
    await bureau.accounts.grantMembership(details, acting());
    expect(await rolesOn('dated', '2026-03-01')).toEqual([]);
    expect(await rolesOn('dated', '2026-03-02')).toEqual(['drafter']);
    expect(await rolesOn('dated', '2026-03-10')).toEqual(['drafter']);
    expect(await rolesOn('dated', '2026-03-11')).toEqual([]);
  });

  it('ends its last day at midnight in Asia/Shanghai', async () => {
    expect(await heldAt('2026-03-10T15:59:59.999Z')).toHaveLength(1);
    expect(await heldAt('2026-03-10T16:00:00.000Z')).toHaveLength(0);
  });

  it('is not yet in force before its first day', async () => {
    await bureau.person('coming');
    const details = office('coming', 'secretary', { from: '2026-03-05' });
    await bureau.accounts.grantMembership(details, acting());
    expect(await rolesOn('coming', '2026-03-04')).toEqual([]);
    expect(await rolesOn('coming', '2026-03-05')).toEqual(['secretary']);
  });

  it('is gone the instant it is ended, and still there for acts before it', async () => {
    const later = await openOffice();
    const { accounts } = later;
    await later.person('leaving', 'chief');
    const [granted] = await accounts.grantsOf('leaving');
    later.pass(2 * DAY + HOUR);
    const ending = { person: 'leaving', membership: granted!.membership, reason: '调离' };
    const { endedAt } = await accounts.endMembership(ending, acting());
    const before = new Date(Date.parse(endedAt!) - 1).toISOString();
    expect(await accounts.membershipsAt('leaving', endedAt!)).toEqual([]);
    expect(await accounts.membershipsAt('leaving', before)).toHaveLength(1);
    expect(await accounts.membershipsOn('leaving', '2026-03-04')).toHaveLength(1);
    expect(await accounts.membershipsOn('leaving', '2026-03-05')).toHaveLength(0);
    await later.close();
  });

  it('knows the bodies above its unit, nearest first', async () => {
    const { accounts } = bureau;
    await accounts.registerUnit({ unit: 'section', name: '科', parent: 'bureau' }, acting());
    await bureau.person('inside');
    await accounts.grantMembership(office('inside', 'secretary', { unit: 'section' }), acting());
    const [held] = await accounts.membershipsOn('inside', '2026-03-02');
    expect(held?.within).toEqual(['section', 'bureau']);
  });
});
