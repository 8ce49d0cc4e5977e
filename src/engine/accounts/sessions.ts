import { randomBytes, timingSafeEqual } from 'node:crypto';
import { sha256 } from '../../integrity/digest.ts';
import type { Versioned, Views } from '../ports/index.ts';
import { compareAndSet, isConcurrent } from './compare-and-set.ts';
import { sessionsTable } from './tables.ts';

const HOUR = 3_600_000;
/** A session that is not refreshed for this long is over. */
export const IDLE_MILLISECONDS = 12 * HOUR;
/** However often it is refreshed, a session is over after this. */
export const ABSOLUTE_MILLISECONDS = 7 * 24 * HOUR;
const SESSION_BYTES = 16;
const SECRET_BYTES = 32;

/** One sign-in and all its refresh tokens: the family that is revoked as one. Times in ms since 1970. */
export interface Session extends Record<string, unknown> {
  session: string;
  person: string;
  /** The last entry of the stream `accounts` that the sign-in took into account. */
  since: number;
  /** Signed in with a password that somebody else set: good only for choosing another. */
  temporary: boolean;
  startedAt: number;
  usedAt: number;
  /** SHA-256 of the one refresh token that is good now. */
  refreshDigest: string;
  ended?: 'signed-out' | 'refresh-token-reused';
}

export interface Issued {
  session: Session;
  refreshToken: string;
}

/** What a refresh token that came in turned out to be. */
export type Exchange = { good: true; issued: Issued } | { good: false; reused?: Session };

export interface Sessions {
  start(opening: Pick<Session, 'person' | 'since' | 'temporary'>): Promise<Issued>;
  /** The session, while it lasts. */
  find(session: string): Promise<Session | undefined>;
  /** Exchanges a refresh token for the next; one that was exchanged before ends the session. */
  exchange(token: string): Promise<Exchange>;
  end: (session: string) => Promise<void>;
  /** Seconds since the sign-in that began it; refreshing does not make it younger. */
  ageOf: (session: Session) => number;
}

const newSecret = () => randomBytes(SECRET_BYTES).toString('base64url');
const tokenOf = (session: string, secret: string) => `${session}.${secret}`;
const tokenShape = /^([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{43})$/;

const isSecretOf = ({ refreshDigest }: Session, secret: string): boolean =>
  timingSafeEqual(Buffer.from(sha256(secret)), Buffer.from(refreshDigest));

const lasts = ({ startedAt, usedAt, ended }: Session, now: number): boolean =>
  ended === undefined &&
  now < usedAt + IDLE_MILLISECONDS &&
  now < startedAt + ABSOLUTE_MILLISECONDS;

export function openSessions(views: Views, serverNow: () => Date): Sessions {
  const { name: table } = sessionsTable;
  async function living(id: string): Promise<Versioned<Session> | undefined> {
    const found = await views.get<Session>(table, id);
    return found && lasts(found.row, serverNow().getTime()) ? found : undefined;
  }

  /** Ends a session; tells whether this call is the one that did. */
  async function finish(id: string, ended: NonNullable<Session['ended']>): Promise<boolean> {
    let first = false;
    await compareAndSet<Session>(views, table, id, (known) => {
      first = known !== undefined && known.ended === undefined;
      return known && first ? { ...known, ended } : undefined;
    });
    return first;
  }

  /** Whoever holds another token of a living session holds an old one: the family ends (RFC 9700). */
  async function reuse(session: Session): Promise<Exchange> {
    const first = await finish(session.session, 'refresh-token-reused');
    return { good: false, ...(first ? { reused: session } : {}) };
  }

  async function sweepOld(person: string): Promise<void> {
    const { rows } = await views.find<Session>(table, { where: { person: [person] }, limit: 100 });
    const now = serverNow().getTime();
    for (const { key, row } of rows) if (!lasts(row, now)) await views.remove(table, key);
  }

  return {
    async start(opening) {
      await sweepOld(opening.person);
      const secret = newSecret();
      const now = serverNow().getTime();
      const session: Session = {
        ...opening,
        session: randomBytes(SESSION_BYTES).toString('base64url'),
        startedAt: now,
        usedAt: now,
        refreshDigest: sha256(secret),
      };
      await views.put(table, session.session, session, 0);
      return { session, refreshToken: tokenOf(session.session, secret) };
    },
    find: async (id) => (await living(id))?.row,
    async exchange(token) {
      const [, id, secret] = tokenShape.exec(token) ?? [];
      const found = id === undefined ? undefined : await living(id);
      if (!found || secret === undefined) return { good: false };
      if (!isSecretOf(found.row, secret)) return reuse(found.row);
      const next = newSecret();
      const usedAt = serverNow().getTime();
      const session: Session = { ...found.row, usedAt, refreshDigest: sha256(next) };
      try {
        await views.put(table, session.session, session, found.version);
      } catch (error) {
        // Somebody exchanged the same token at the same time: it has been used twice.
        if (isConcurrent(error)) return reuse(found.row);
        throw error;
      }
      return { good: true, issued: { session, refreshToken: tokenOf(session.session, next) } };
    },
    ageOf: ({ startedAt }) => Math.floor((serverNow().getTime() - startedAt) / 1000),
    async end(id) {
      await finish(id, 'signed-out');
    },
  };
}
