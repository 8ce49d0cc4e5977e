import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GrantDetails } from '../../src/engine/accounts/facts.ts';
import type { Role } from '../../src/statute/roles.ts';
import { acting, office, openOffice } from './office.ts';

let bureau: Awaited<ReturnType<typeof openOffice>>;
let people = 0;
beforeAll(async () => {
  bureau = await openOffice();
  for (const unit of ['legal', 'drafting', 'firm'])
    await bureau.accounts.registerUnit({ unit, name: unit }, acting());
});
afterAll(() => bureau.close());

type Office = [Role, Partial<GrantDetails>?];

/** Grants offices to a new person, one after another. */
async function granting(...offices: Office[]): Promise<void> {
  const person = `person-${(people += 1)}`;
  await bureau.person(person);
  for (const [role, over] of offices)
    await bureau.accounts.grantMembership(office(person, role, over), acting());
}

const refusedAt = (field: string) => ({ code: 'invalid-request', faults: [{ field }] });

describe('separation of duties', () => {
  const takingSteps: Role[] = [
    'drafter',
    'unitHead',
    'governmentLawyer',
    'reviewOffice',
    'secretary',
    'chief',
    'member',
    'publisher',
    'archivist',
    'auditor',
  ];

  it.each(takingSteps)('keeps an administrator of accounts from being %s', async (role) => {
    await expect(granting(['accountAdministrator'], [role])).rejects.toMatchObject(
      refusedAt('/role'),
    );
    await expect(granting([role], ['accountAdministrator'])).rejects.toMatchObject(
      refusedAt('/role'),
    );
  });

  it.each<[Role, Role]>([
    ['drafter', 'reviewOffice'],
    ['unitHead', 'reviewOffice'],
    ['drafter', 'governmentLawyer'],
  ])('keeps a %s from being %s in the same unit', async (one, other) => {
    await expect(granting([one], [other])).rejects.toMatchObject(refusedAt('/role'));
    await expect(granting([other], [one])).rejects.toMatchObject(refusedAt('/role'));
    await granting([one, { unit: 'drafting' }], [other, { unit: 'legal' }]);
  });

  it('keeps a drafter from being outside counsel to the same unit, whatever the firm', async () => {
    const counsel: Office = ['outsideCounsel', { unit: 'firm', serves: 'bureau' }];
    await expect(granting(['drafter'], counsel)).rejects.toMatchObject(refusedAt('/role'));
  });

  it('looks at offices that overlap in time, and at no others', async () => {
    const first: Office = ['drafter', { to: '2026-06-30' }];
    await granting(first, ['reviewOffice', { from: '2026-07-01' }]);
    await expect(granting(first, ['reviewOffice', { from: '2026-06-30' }])).rejects.toMatchObject(
      refusedAt('/role'),
    );
  });

  it('holds when both offices are granted at the same time by two processes', async () => {
    await bureau.person('torn');
    const outcomes = await Promise.allSettled(
      (['drafter', 'accountAdministrator'] as const).map((role) =>
        bureau.another().grantMembership(office('torn', role), acting()),
      ),
    );
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('grants the system’s office to nobody', async () => {
    await expect(granting(['system'])).rejects.toMatchObject(refusedAt('/role'));
  });

  it('has outside counsel, and nobody else, name the office served', async () => {
    await expect(granting(['outsideCounsel'])).rejects.toMatchObject(refusedAt('/serves'));
    await expect(granting(['drafter', { serves: 'legal' }])).rejects.toMatchObject(
      refusedAt('/serves'),
    );
  });

  it('grants no office twice for the same time', async () => {
    await expect(granting(['drafter'], ['drafter'])).rejects.toMatchObject(refusedAt('/role'));
  });

  it('keeps the last administrator of accounts', async () => {
    const alone = await openOffice();
    const [grant] = await alone.accounts.grantsOf('admin');
    const ending = { person: 'admin', membership: grant!.membership, reason: '离任' };
    const end = () => alone.accounts.endMembership(ending, acting());
    await expect(end()).rejects.toMatchObject(refusedAt('/membership'));
    await alone.person('successor', 'accountAdministrator');
    expect(await end()).toHaveProperty('endedAt');
    await alone.close();
  });
});
