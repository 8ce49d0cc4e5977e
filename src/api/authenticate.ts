import type { RequestHandler, Response } from 'express';
import type { Accounts } from '../engine/accounts/accounts.ts';
import type { SignedIn } from '../engine/accounts/sign-in.ts';
import { FRESH_SECONDS, needsFreshSignIn, needsOwnPassword } from '../engine/policy/index.ts';
import { EngineError } from '../errors.ts';
import { operationOf } from './exchange.ts';
import type { Tokens } from './tokens.ts';

/** RFC 6750, 2.1; the scheme's name is not case sensitive (RFC 9110, 11.1). */
const bearer = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i;
/** Ours have about 350 characters; what is far longer is not looked at. */
const LONGEST_TOKEN = 2048;

/**
 * Finds out who asks. The token says who and which session; what they may act as is looked up each
 * time, so that an office taken away is gone with the next request.
 *
 * @throws EngineError `unauthenticated`, the same for every reason; `fresh-sign-in-needed` (RFC 9470)
 *   where the operation asks for a younger sign-in; `forbidden` while the password is a temporary one
 */
export function authenticate({
  accounts,
  tokens,
}: {
  accounts: Pick<Accounts, 'present'>;
  tokens: Pick<Tokens, 'verify'>;
}): RequestHandler {
  return async (req, res, next) => {
    const [, token = ''] = bearer.exec(req.get('Authorization') ?? '') ?? [];
    const claims =
      token === '' || token.length > LONGEST_TOKEN ? undefined : await tokens.verify(token);
    const signedIn = claims && (await accounts.present(claims.person, claims.session));
    if (!signedIn) throw new EngineError('unauthenticated', 'Sign in first.');
    const { id } = operationOf(res);
    if (signedIn.mustChangePassword && needsOwnPassword(id)) throw passwordIsTemporary();
    if (needsFreshSignIn(id) && signedIn.signedInSecondsAgo > FRESH_SECONDS)
      throw new EngineError('fresh-sign-in-needed', 'Sign in again.');
    res.locals.signedIn = signedIn;
    next();
  };
}

const passwordIsTemporary = () =>
  new EngineError('forbidden', 'Change the temporary password first.', {
    faults: [
      {
        field: '',
        zh: '现在的口令是他人所设的临时口令:请先修改(POST /me/password),再重新登录',
        en: 'The password is a temporary one that somebody else set: change it (POST /me/password) and sign in again',
      },
    ],
  });

/** Who asks, as `authenticate` found out. @throws EngineError `unauthenticated` */
export function signedInOf(res: Response): SignedIn {
  // The one cast of this file: only `authenticate` sets it.
  const signedIn = res.locals.signedIn as SignedIn | undefined;
  if (!signedIn) throw new EngineError('unauthenticated', 'Sign in first.');
  return signedIn;
}
