import { sha256 } from '../../integrity/digest.ts';
import type { Views } from '../ports/index.ts';
import { compareAndSet } from './compare-and-set.ts';
import { attemptsTable } from './tables.ts';

const MINUTE = 60_000;
const FREE_FAILURES = 5;
const FIRST_LOCK_MINUTES = 15;
const LONGEST_LOCK_MINUTES = 24 * 60;
/** After this long without a failure the count starts anew: longer than the longest lock. */
const FORGOTTEN_AFTER = 2 * LONGEST_LOCK_MINUTES * MINUTE;

/** Failed sign-ins to one account. Times are the server's own, in milliseconds since 1970. */
interface Attempts extends Record<string, unknown> {
  failures: number;
  lastAt: number;
  lockedUntil: number;
}

export interface Failure {
  failures: number;
  /** For how long the account is now locked; 0 where it is not. */
  lockedMinutes: number;
}

/** Counts failed sign-ins and locks: 15 minutes at the fifth, doubling with each more, up to a day. */
export interface SignInAttempts {
  /** Failures that count, and the seconds for which the account is still locked; 0 where it is not. */
  of(account: string): Promise<{ failures: number; lockedSeconds: number }>;
  failed(account: string): Promise<Failure>;
  forget(account: string): Promise<void>;
}

const lockMinutes = (failures: number): number =>
  failures < FREE_FAILURES
    ? 0
    : Math.min(FIRST_LOCK_MINUTES * 2 ** (failures - FREE_FAILURES), LONGEST_LOCK_MINUTES);

/**
 * Under which key attempts are counted. Names that are nobody's are locked like any other, so that a
 * lock tells nothing; they share a bounded number of keys, so that guessing names fills no disk.
 */
export const accountOf = (name: string, known: boolean): string =>
  known ? `person:${name}` : `nobody:${sha256(name).slice(0, 4)}`;

export function signInAttempts(views: Views, serverNow: () => Date): SignInAttempts {
  const { name: table } = attemptsTable;
  return {
    async of(account) {
      const known = await views.get<Attempts>(table, account);
      const { failures = 0, lockedUntil = 0 } = known?.row ?? {};
      const left = lockedUntil - serverNow().getTime();
      return { failures, lockedSeconds: Math.max(0, Math.ceil(left / 1000)) };
    },
    async failed(account) {
      const now = serverNow().getTime();
      let failures = 0;
      await compareAndSet<Attempts>(views, table, account, (known) => {
        failures = (known && now - known.lastAt < FORGOTTEN_AFTER ? known.failures : 0) + 1;
        return { failures, lastAt: now, lockedUntil: now + lockMinutes(failures) * MINUTE };
      });
      return { failures, lockedMinutes: lockMinutes(failures) };
    },
    forget: (account) => views.remove(table, account),
  };
}
