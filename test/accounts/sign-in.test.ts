import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { acting, DAY, lockedOut, MINUTE, openOffice, PASSWORD, wrong } from './office.ts';

let bureau: Awaited<ReturnType<typeof openOffice>>;
beforeEach(async () => {
  bureau = await openOffice();
  await bureau.person('li', 'drafter');
});
afterEach(() => bureau.close());

const attempt = (password: string, person = 'li') => bureau.accounts.signIn(person, password);
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
    // A cost that argon2 refuses shows whether the password was hashed at all.
    const impossible = { memory: 0, passes: 0 };
    const { openCredentials } = await import('../../src/engine/accounts/credentials.ts');
    const credentials = openCredentials(bureau.stores.views, impossible);
    await expect(credentials.matches(undefined, '一个不对的口令,足够长')).rejects.toThrow();
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
