import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  acting,
  DAY,
  HOUR,
  lockedOut,
  office,
  openOffice,
  OTHER_PASSWORD,
  PASSWORD,
  wrong,
} from './office.ts';

let bureau: Awaited<ReturnType<typeof openOffice>>;
beforeEach(async () => {
  bureau = await openOffice();
  await bureau.person('li', 'drafter');
});
afterEach(() => bureau.close());

const attempt = (password: string, person = 'li') => bureau.accounts.signIn(person, password);
const presentAs = async ({ session }: { session: { session: string } }, person = 'li') =>
  bureau.accounts.present(person, session.session);

describe('refresh tokens', () => {
  it('are good once each, in a row', async () => {
    const first = await attempt(PASSWORD);
    const second = await bureau.accounts.refresh(first.refreshToken);
    const third = await bureau.accounts.refresh(second.refreshToken);
    expect(new Set([first, second, third].map((each) => each.refreshToken)).size).toBe(3);
    expect(await presentAs(third)).toBeDefined();
  });

  it('end the whole family when an old one comes back, on record', async () => {
    const first = await attempt(PASSWORD);
    const second = await bureau.accounts.refresh(first.refreshToken);
    await expect(bureau.accounts.refresh(first.refreshToken)).rejects.toMatchObject(wrong);
    await expect(bureau.accounts.refresh(second.refreshToken)).rejects.toMatchObject(wrong);
    expect(await presentAs(second)).toBeUndefined();
    const revoked = (await bureau.entries()).filter(({ fact }) => fact.type === 'SessionRevoked');
    expect(revoked.map(({ fact }) => [fact.person, fact.why])).toEqual([
      ['li', 'refresh-token-reused'],
    ]);
  });

  it('end the family when one is used twice at the same time', async () => {
    const { refreshToken } = await attempt(PASSWORD);
    const outcomes = await Promise.allSettled([
      bureau.another().refresh(refreshToken),
      bureau.another().refresh(refreshToken),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1);
    for (const outcome of outcomes)
      if (outcome.status === 'fulfilled')
        await expect(bureau.accounts.refresh(outcome.value.refreshToken)).rejects.toMatchObject(
          wrong,
        );
  });

  it('leave other sign-ins of the same person alone', async () => {
    const [phone, desk] = [await attempt(PASSWORD), await attempt(PASSWORD)];
    await bureau.accounts.refresh(phone.refreshToken);
    await expect(bureau.accounts.refresh(phone.refreshToken)).rejects.toMatchObject(wrong);
    expect(await presentAs(desk)).toBeDefined();
  });

  it('go stale after 12 hours', async () => {
    const { refreshToken } = await attempt(PASSWORD);
    bureau.pass(12 * HOUR);
    await expect(bureau.accounts.refresh(refreshToken)).rejects.toMatchObject(wrong);
  });

  it('end after seven days however often they are used', async () => {
    let { refreshToken } = await attempt(PASSWORD);
    for (let hours = 0; hours < 7 * 24 - 8; hours += 8) {
      bureau.pass(8 * HOUR);
      ({ refreshToken } = await bureau.accounts.refresh(refreshToken));
    }
    bureau.pass(8 * HOUR);
    await expect(bureau.accounts.refresh(refreshToken)).rejects.toMatchObject(wrong);
  });

  it('are kept only as digests', async () => {
    const { session, refreshToken } = await attempt(PASSWORD);
    const kept = await bureau.stores.views.get('sessions', session.session);
    expect(JSON.stringify(kept)).not.toContain(refreshToken.split('.')[1]);
  });

  it.each(['', 'x', 'a.b', `${'a'.repeat(22)}.${'b'.repeat(43)}`])('refuse %j', async (token) => {
    await expect(bureau.accounts.refresh(token)).rejects.toMatchObject(wrong);
  });

  it('are not ended by a demonstration’s clock', async () => {
    const { refreshToken } = await attempt(PASSWORD);
    bureau.passInDemonstration(60 * DAY);
    await expect(bureau.accounts.refresh(refreshToken)).resolves.toBeDefined();
  });
});

describe('a change of office', () => {
  it('ends every sign-in of the person, seen at once by another process', async () => {
    const issued = await attempt(PASSWORD);
    const other = bureau.another();
    expect(await other.present('li', issued.session.session)).toBeDefined();
    await bureau.accounts.grantMembership(office('li', 'secretary'), acting());
    expect(await other.present('li', issued.session.session)).toBeUndefined();
    await expect(other.refresh(issued.refreshToken)).rejects.toMatchObject(wrong);
  });

  it('ends it also when an office is taken away, and leaves others alone', async () => {
    const [mine, theirs] = [await attempt(PASSWORD), await attempt(PASSWORD, 'admin')];
    const [grant] = await bureau.accounts.grantsOf('li');
    const ending = { person: 'li', membership: grant!.membership, reason: '调离' };
    await bureau.accounts.endMembership(ending, acting());
    expect(await presentAs(mine)).toBeUndefined();
    expect(await presentAs(theirs, 'admin')).toBeDefined();
  });

  it('takes an office away on its last day without any act', async () => {
    await bureau.person('short');
    const details = office('short', 'drafter', { to: '2026-03-02' });
    await bureau.accounts.grantMembership(details, acting());
    const issued = await attempt(PASSWORD, 'short');
    expect((await presentAs(issued, 'short'))?.memberships).toHaveLength(1);
    bureau.pass(15 * HOUR);
    const renewed = await bureau.accounts.refresh((await attempt(PASSWORD, 'short')).refreshToken);
    expect((await presentAs(renewed, 'short'))?.memberships).toEqual([]);
  });
});

describe('passwords', () => {
  it('are changed by their owner, which ends every sign-in before', async () => {
    const before = await attempt(PASSWORD);
    await bureau.accounts.changePassword('li', { current: PASSWORD, next: OTHER_PASSWORD });
    expect(await presentAs(before)).toBeUndefined();
    await expect(attempt(PASSWORD)).rejects.toMatchObject(wrong);
    await expect(attempt(OTHER_PASSWORD)).resolves.toBeDefined();
    expect((await bureau.entries()).at(-1)?.fact).toEqual({
      type: 'PasswordChanged',
      at: '2026-03-02T01:00:00.000Z',
      by: { person: 'li', name: '示例 li' },
      person: 'li',
      temporary: false,
    });
  });

  it('are not changed by somebody who does not know the current one', async () => {
    const change = { current: '不知道的口令,足够长', next: OTHER_PASSWORD };
    for (let n = 0; n < 5; n += 1)
      await expect(bureau.accounts.changePassword('li', change)).rejects.toMatchObject({
        faults: [{ field: '/current' }],
      });
    await expect(bureau.accounts.changePassword('li', change)).rejects.toMatchObject(lockedOut);
  });

  it.each(['太短', 'x'.repeat(11), 'x'.repeat(129), '😀'.repeat(11)])('refuse %j', async (next) => {
    await expect(
      bureau.accounts.changePassword('li', { current: PASSWORD, next }),
    ).rejects.toMatchObject({ code: 'invalid-request' });
  });

  it('set by an administrator are good only for choosing another', async () => {
    await bureau.accounts.resetPassword('li', OTHER_PASSWORD, acting());
    expect(await presentAs(await attempt(OTHER_PASSWORD))).toMatchObject({
      memberships: [],
      mustChangePassword: true,
    });
    const [current, next] = [OTHER_PASSWORD, '本人自己选择的口令 2026'];
    await bureau.accounts.changePassword('li', { current, next });
    expect((await presentAs(await attempt(next)))?.memberships).toHaveLength(1);
  });

  it('stay as their owner chose them when an old reset is sent again', async () => {
    const key = acting();
    await bureau.accounts.resetPassword('li', OTHER_PASSWORD, key);
    const next = '本人自己选择的口令 2026';
    await bureau.accounts.changePassword('li', { current: OTHER_PASSWORD, next });
    await bureau.accounts.resetPassword('li', OTHER_PASSWORD, key);
    await expect(attempt(next)).resolves.toBeDefined();
  });

  it('no longer open an account whose change was recorded but not yet kept', async () => {
    const old = await bureau.stores.views.get('credentials', 'li');
    await bureau.accounts.resetPassword('li', OTHER_PASSWORD, acting());
    await bureau.stores.views.put('credentials', 'li', old!.row);
    await expect(attempt(PASSWORD)).rejects.toMatchObject(wrong);
  });
});
