import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hash,
  type KeyObject,
} from 'node:crypto';
import type { Views } from '../ports/index.ts';
import { compareAndSet } from './compare-and-set.ts';
import { signingKeysTable } from './tables.ts';

const DAY = 86_400_000;
/** A key signs for this long; then the next takes its place and it only verifies. */
export const ROTATION_MILLISECONDS = 30 * DAY;
/** How long this process may go on with what it knows of the ring. */
const FRESH_MILLISECONDS = 60_000;
const RING = 'ring';

interface KeptKey {
  kid: string;
  /** PKCS #8, PEM. */
  privateKey: string;
  madeAt: number;
}

/** Newest first; at most the current key and the one before it. */
interface KeptRing extends Record<string, unknown> {
  keys: KeptKey[];
}

export interface SigningKey {
  kid: string;
  privateKey: KeyObject;
}

/**
 * The server's own session keys (ES256, P-256), with which it signs access tokens and nothing else.
 * They prove no act of any person; no officer's or counsel's key is ever kept here.
 */
export interface KeyRing {
  /** The key that signs now. Made on first use, replaced after 30 days. */
  current(): Promise<SigningKey>;
  /** The public key of a kid: the current one or the one before; undefined for any other. */
  publicKey(kid: string): Promise<KeyObject | undefined>;
  /** Puts a new key first. Done twice, every access token issued so far is worthless. */
  rotate(): Promise<void>;
}

function newKey(madeAt: number): KeptKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return {
    kid: hash('sha256', spki, 'base64url').slice(0, 16),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    madeAt,
  };
}

interface LoadedKey extends SigningKey {
  publicKey: KeyObject;
  madeAt: number;
}

const load = ({ kid, privateKey: pem, madeAt }: KeptKey): LoadedKey => {
  const privateKey = createPrivateKey(pem);
  return { kid, privateKey, publicKey: createPublicKey(privateKey), madeAt };
};

export function openKeyRing(views: Views, serverNow: () => Date): KeyRing {
  let known: { keys: LoadedKey[]; readAt: number } | undefined;
  const { name: table } = signingKeysTable;
  const now = () => serverNow().getTime();
  const isDue = (key: { madeAt: number } | undefined) =>
    !key || now() - key.madeAt >= ROTATION_MILLISECONDS;

  /** Reads the ring, first putting a new key into it where `replace` says so of the newest. */
  async function read(replace: (newest: KeptKey | undefined) => boolean): Promise<LoadedKey[]> {
    const ring = await compareAndSet<KeptRing>(views, table, RING, (kept) => {
      const [newest] = kept?.keys ?? [];
      return replace(newest) ? { keys: [newKey(now()), ...(newest ? [newest] : [])] } : undefined;
    });
    const keys = (ring?.keys ?? []).map(load);
    known = { keys, readAt: now() };
    return keys;
  }

  const fresh = async (): Promise<LoadedKey[]> =>
    known && now() - known.readAt < FRESH_MILLISECONDS && !isDue(known.keys[0])
      ? known.keys
      : read(isDue);

  return {
    async current() {
      const [newest] = await fresh();
      if (!newest) throw new TypeError('The ring was read and has no key.');
      return newest;
    },
    async publicKey(kid) {
      const find = (keys: LoadedKey[]) => keys.find((key) => key.kid === kid)?.publicKey;
      // Another process may have put in a key since this one last looked.
      return find(await fresh()) ?? find(await read(isDue));
    },
    async rotate() {
      await read(() => true);
    },
  };
}
