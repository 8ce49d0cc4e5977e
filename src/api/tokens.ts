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

/** Access tokens (RFC 9068 in spirit): who and which session, and nothing that they may do. */
export interface Tokens {
  issue(claims: AccessClaims): Promise<string>;
  /** What a good token claims; undefined for any other, without saying why. */
  verify(token: string): Promise<AccessClaims | undefined>;
}

export function createTokens({
  keys,
  serverNow,
}: {
  keys: KeyRing;
  serverNow: () => Date;
}): Tokens {
  const seconds = () => Math.floor(serverNow().getTime() / 1000);

  return {
    async issue({ person, session }) {
      const { kid, privateKey } = await keys.current();
      const iat = seconds();
      const claims = { sid: session, iat, exp: iat + ACCESS_SECONDS };
      return jwt.sign(claims, privateKey, {
        algorithm,
        issuer,
        audience,
        subject: person,
        keyid: kid,
      });
    },

    async verify(token) {
      const kid = jwt.decode(token, { complete: true })?.header.kid;
      const key = kid === undefined ? undefined : await keys.publicKey(kid);
      if (!key) return undefined;
      try {
        const payload = jwt.verify(token, key, {
          algorithms: [algorithm],
          issuer,
          audience,
          clockTimestamp: seconds(),
          // Also where a token were to claim a longer life.
          maxAge: ACCESS_SECONDS,
        });
        return claimsOf(payload);
      } catch {
        return undefined;
      }
    },
  };
}

function claimsOf(payload: string | jwt.JwtPayload): AccessClaims | undefined {
  if (typeof payload === 'string') return undefined;
  const { sub, exp } = payload;
  const sid: unknown = payload.sid;
  if (typeof sub !== 'string' || typeof sid !== 'string' || typeof exp !== 'number')
    return undefined;
  return { person: sub, session: sid };
}
