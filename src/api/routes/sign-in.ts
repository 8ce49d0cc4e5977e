import { Router, type Response } from 'express';
import type { Accounts } from '../../engine/accounts/accounts.ts';
import type { Issued } from '../../engine/accounts/sessions.ts';
import { LockedOut } from '../../engine/accounts/sign-in.ts';
import { permitSelf } from '../access.ts';
import { answer } from '../answer.ts';
import { inputOf } from '../exchange.ts';
import { signInLimits } from '../sign-in-limits.ts';
import { ACCESS_SECONDS, type Tokens } from '../tokens.ts';

export interface SignInDeps {
  accounts: Accounts;
  tokens: Tokens;
  /** The server's own clock, not the demonstration's. */
  serverNow: () => Date;
}

/** Signing in and out, and one's own account. */
export function signInRoutes({ accounts, tokens, serverNow }: SignInDeps): Router {
  const router = Router();
  const limits = signInLimits(serverNow);

  async function welcome(res: Response, { session, refreshToken }: Issued): Promise<void> {
    const { person, session: id, temporary, startedAt: signedInAt } = session;
    answer(res, {
      accessToken: await tokens.issue({ person, session: id, signedInAt }),
      tokenType: 'Bearer',
      expiresIn: ACCESS_SECONDS,
      refreshToken,
      mustChangePassword: temporary,
    });
  }

  router.post('/sign-in', limits, async (_req, res) => {
    const { person, password } = inputOf(res, 'signIn').body;
    await welcome(res, await unlessLocked(res, () => accounts.signIn(person, password)));
  });

  router.post('/sign-in/refresh', limits, async (_req, res) => {
    await welcome(res, await accounts.refresh(inputOf(res, 'refreshSignIn').body.refreshToken));
  });

  router.post('/sign-out', async (_req, res) => {
    await accounts.signOut(permitSelf(res).session);
    answer(res, {});
  });

  router.get('/me', (_req, res) => {
    const { person, memberships, mustChangePassword } = permitSelf(res);
    answer(res, {
      ...person,
      memberships: memberships.map(({ within: _within, ...membership }) => membership),
      mustChangePassword,
    });
  });

  router.post('/me/password', limits, async (_req, res) => {
    const { body } = inputOf(res, 'changePassword');
    const { person } = permitSelf(res).person;
    await unlessLocked(res, () => accounts.changePassword(person, body));
    answer(res, {});
  });

  return router;
}

async function unlessLocked<T>(res: Response, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LockedOut) res.set('Retry-After', String(error.seconds));
    throw error;
  }
}
