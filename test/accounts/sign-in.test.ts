import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  acting,
  DAY,
  HOUR,
  MINUTE,
  office,
  openOffice,
  OTHER_PASSWORD,
  PASSWORD,
} from './office.ts';

let bureau: Awaited<ReturnType<typeof openOffice>>;
beforeEach(async () => {
  bureau = await openOffice();
  await bureau.person('li', 'drafter');
});
afterEach(() => bureau.close());

const attempt = (password: string, person = 'li') => bureau.accounts.signIn(person, password);
const wrong = { code: 'unauthenticated', message: 'The sign-in is not valid.' };
const lockedOut = { code: 'locked-out' };
const presentAs = async ({ session }: { session: { session: string } }, person = 'li') =>
  bureau.accounts.present(person, session.session);

async function fail(times: number, person = 'li'): Promise<void> {
  for (let n = 0; n < times; n += 1)
    await expect(attempt('一个不对的口令,足够长', person)).rejects.toMatchObject(wrong);
}

describe('signing in', () => {
  it('shows who it is and the offices in force', async () => {
    expect(await presentAs(await attempt(PASSWORD))).toMatchObject({
      person: { person: 'li', name: '示例 li' },
      memberships: [{ role: 'drafter', unit: 'bureau' }],
      mustChangePassword: false,
    });
  });

  it('takes the password in any Unicode form of the same characters', async () => {
    await expect(attempt(PASSWORD.normalize('NFD'))).resolves.toBeDefined();
    await expect(attempt(PASSWORD.replace('2026', '2026'))).resolves.toBeDefined();
  });

  it('answers nobody’s name exactly as a wrong password', async () => {
    await fail(1);
    await fail(1, 'nobody');
    await fail(1, '__proto__');
  });

  it('hashes for nobody’s name too, so that the time tells nothing', async () => {
    const slow = { memory: 8192, passes: 2 };
    const { openCredentials } = await import('../../src/engine/accounts/credentials.ts');
    const credentials = openCredentials(bureau.stores.views, slow);
    await credentials.set({ person: 'li', password: PASSWORD, temporary: false, entry: 99 });
    const kept = await credentials.of('li');
    const took = async (who: typeof kept) => {
      const times: number[] = [];
      for (let n = 0; n < 9; n += 1) {
        const before = performance.now();
        await credentials.matches(who, '一个不对的口令,足够长');
        times.push(performance.now() - before);
      }
      return times.toSorted((a, b) => a - b)[4]!;
    };
    const [known, nobody] = [await took(kept), await took(undefined)];
    expect(nobody).toBeGreaterThan(known / 3);
    expect(nobody).toBeLessThan(known * 3);
  });

  it('belongs to one person: another’s name on the session is nobody', async () => {
    expect(await presentAs(await attempt(PASSWORD), 'admin')).toBeUndefined();
  });

  it('ends with signing out', async () => {
    const issued = await attempt(PASSWORD);
    await bureau.accounts.signOut(issued.session.session);
    expect(await presentAs(issued)).toBeUndefined();
    await expect(bureau.accounts.refresh(issued.refreshToken)).rejects.toMatchObject(wrong);
  });
});

describe('too many failures', () => {
  it('lock the account at the fifth, for the right password too, on record', async () => {
    await fail(5);
    await expect(attempt(PASSWORD)).rejects.toMatchObject({ ...lockedOut, seconds: 15 * 60 });
    expect((await bureau.entries()).at(-1)?.fact).toMatchObject({
      type: 'AccountLocked',
      person: 'li',
      minutes: 15,
      failures: 5,
    });
  });

  it('unlock after their time, and double it with each more', async () => {
    await fail(5);
    bureau.pass(15 * MINUTE - 1);
    await expect(attempt(PASSWORD)).rejects.toMatchObject(lockedOut);
    bureau.pass(1);
    await fail(1);
    bureau.pass(29 * MINUTE);
    await expect(attempt(PASSWORD)).rejects.toMatchObject(lockedOut);
    bureau.pass(MINUTE);
    await expect(attempt(PASSWORD)).resolves.toBeDefined();
  });

  it('never lock for more than a day', async () => {
    await fail(5);
    for (let n = 0; n < 9; n += 1) {
      bureau.pass(DAY);
      await fail(1);
    }
    await expect(attempt(PASSWORD)).rejects.toMatchObject({ seconds: DAY / 1000 });
  });

  it('are forgotten after two days without any', async () => {
    await fail(4);
    bureau.pass(2 * DAY);
    await fail(4);
    await expect(attempt(PASSWORD)).resolves.toBeDefined();
  });

  it('are forgotten after a success', async () => {
    await fail(4);
    await attempt(PASSWORD);
    await fail(4);
    await expect(attempt(PASSWORD)).resolves.toBeDefined();
  });

  it('lock nobody’s name like anybody’s, and leave nothing on record', async () => {
    await fail(5, 'nobody');
    await expect(attempt(PASSWORD, 'nobody')).rejects.toMatchObject(lockedOut);
    expect(JSON.stringify(await bureau.entries())).not.toContain('nobody');
  });

  it('cannot be hurried past by guessing side by side', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => attempt(`猜测的口令,足够长 ${n}`)),
    );
    const codes = outcomes.map((o) => (o.status === 'rejected' ? String(o.reason.code) : 'done'));
    expect(codes.filter((code) => code === 'unauthenticated')).toHaveLength(5);
    expect(codes.filter((code) => code === 'locked-out')).toHaveLength(15);
  });

  it('are lifted by the administrator, on record', async () => {
    await fail(5);
    await bureau.accounts.unlock('li', acting());
    await expect(attempt(PASSWORD)).resolves.toBeDefined();
    expect((await bureau.entries()).at(-1)?.fact).toMatchObject({ type: 'AccountUnlocked' });
  });

  it('are not outrun by moving a demonstration’s clock', async () => {
    await fail(5);
    bureau.passInDemonstration(30 * DAY);
    await expect(attempt(PASSWORD)).rejects.toMatchObject(lockedOut);
  });
});

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
    await fail(1);
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
