import jwt from 'jsonwebtoken';
import type { KeyRing } from '../engine/accounts/signing-keys.ts';

/** How long an access token is good, in seconds: whoever steals one has no longer than this. */
export const ACCESS_SECONDS = 600;

const issuer = 'duecourse';
const audience = 'duecourse-api';
/** RFC 8725, 3.1: the one algorithm, whatever a token says of itself. */
const algorithm = 'ES256';

export interface AccessClaims {
  person: string;
  session: string;
}

/** What an access token is made of. */
export interface Issuing extends AccessClaims {
  /** When the password was given, in milliseconds since 1970: `auth_time` (RFC 9068, 2.2.1). */
  signedInAt?: number;
}

/** Access tokens (RFC 9068 in spirit): who and which session, and nothing that they may do. */
export interface Tokens {
  issue(claims: Issuing): Promise<string>;
  /** What a good token claims; undefined for any other, without saying why. */
  verify(token: string): Promise<AccessClaims | undefined>;
}

/** How many good tokens are known again without checking their signature once more. */
const REMEMBERED = 10_000;

export function createTokens({
  keys,
  serverNow,
}: {
  keys: KeyRing;
  serverNow: () => Date;
}): Tokens {
  const seconds = () => Math.floor(serverNow().getTime() / 1000);
  // A signature once good under a key stays so; until when, and whether the key is still one of ours,
  // is asked each time.
  const good = new Map<string, Good>();

  function remember(token: string, known: Good): AccessClaims {
    if (good.size >= REMEMBERED) good.delete(good.keys().next().value!);
    good.set(token, known);
    return known.claims;
  }

  return {
    async issue({ person, session, signedInAt }) {
      const { kid, privateKey } = await keys.current();
      const iat = seconds();
      // For the client to see; what is asked for at a step-up is when the session itself began.
      const authTime = signedInAt === undefined ? {} : { auth_time: Math.floor(signedInAt / 1000) };
      const claims = { sid: session, iat, exp: iat + ACCESS_SECONDS, ...authTime };
      return jwt.sign(claims, privateKey, {
        algorithm,
        issuer,
        audience,
        subject: person,
        keyid: kid,
      });
    },

    async verify(token) {
      const known = good.get(token);
      const kid = known?.kid ?? jwt.decode(token, { complete: true })?.header.kid;
      const key = kid === undefined ? undefined : await keys.publicKey(kid);
      if (kid === undefined || !key) return undefined;
      if (known) return seconds() < known.until ? known.claims : undefined;
      try {
        const payload = jwt.verify(token, key, {
          algorithms: [algorithm],
          issuer,
          audience,
          clockTimestamp: seconds(),
          // Also where a token were to claim a longer life.
          maxAge: ACCESS_SECONDS,
        });
        const found = goodOf(payload, kid);
        return found && remember(token, found);
      } catch {
        return undefined;
      }
    },
  };
}

interface Good {
  kid: string;
  claims: AccessClaims;
  /** Seconds since 1970: from then on it is no longer good. */
  until: number;
}

function goodOf(payload: string | jwt.JwtPayload, kid: string): Good | undefined {
  if (typeof payload === 'string') return undefined;
  const { sub, exp, iat } = payload;
  const sid: unknown = payload.sid;
  if (typeof sub !== 'string' || typeof sid !== 'string') return undefined;
  if (typeof exp !== 'number' || typeof iat !== 'number') return undefined;
  const until = Math.min(exp, iat + ACCESS_SECONDS);
  return { kid, claims: { person: sub, session: sid }, until };
}
