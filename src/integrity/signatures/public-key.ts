import { ed25519 } from '@noble/curves/ed25519.js';
import { p256 } from '@noble/curves/nist.js';
import { base64url } from 'jose';
import { sm2 } from 'sm-crypto-v2';
import { canonical } from '../canonical.ts';
import { sha256 } from '../digest.ts';
import { bytesOfHex, hexOf } from './hex.ts';

/**
 * The algorithms with which acts are signed. ES256 and EdDSA are those of RFC 7518 and RFC 8037; SM2
 * (GB/T 32918.2 with SM3, GB/T 32905) has no registered name in JOSE, so that name is ours.
 */
export const algorithms = ['ES256', 'EdDSA', 'SM2'] as const;
export type Algorithm = (typeof algorithms)[number];

/** A public key as JWK (RFC 7517), with the members that its thumbprint covers and no other. */
export type PublicJwk =
  | { kty: 'EC'; crv: 'P-256' | 'SM2'; x: string; y: string }
  | { kty: 'OKP'; crv: 'Ed25519'; x: string };

export interface PublicKey {
  jwk: PublicJwk;
  algorithm: Algorithm;
  /** RFC 7638 with SHA-256, base64url: the key's name everywhere. */
  thumbprint: string;
}

/** Why something is not taken for a public key. Where it stands is a JSON pointer into the JWK. */
export interface KeyFault {
  code: 'private-key' | 'unknown-member' | 'unsupported' | 'malformed';
  at: string;
}

/** RFC 7518, 6: every member that only a private or secret key has. */
const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];
/** Says nothing of the key's numbers; taken and not kept. */
const remarks = ['kid', 'use', 'alg', 'key_ops', 'ext'];

interface Kind {
  kty: PublicJwk['kty'];
  crv: PublicJwk['crv'];
  algorithm: Algorithm;
  numbers: readonly string[];
  /** Whether the bytes are a point of the curve, of full order. */
  isPoint(numbers: readonly Uint8Array[]): boolean;
}

/** SEC 1, 2.3.3: the uncompressed point. */
const uncompressed = (numbers: readonly Uint8Array[]) => `04${numbers.map(hexOf).join('')}`;

/** An encoding that is none throws in the libraries; here it is an answer. */
function answers(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}

const kinds: readonly Kind[] = [
  {
    kty: 'EC',
    crv: 'P-256',
    algorithm: 'ES256',
    numbers: ['x', 'y'],
    isPoint: (numbers) => answers(() => !p256.Point.fromHex(uncompressed(numbers)).is0()),
  },
  {
    kty: 'OKP',
    crv: 'Ed25519',
    algorithm: 'EdDSA',
    numbers: ['x'],
    isPoint: ([x]) => answers(() => x !== undefined && !ed25519.Point.fromBytes(x).isSmallOrder()),
  },
  {
    kty: 'EC',
    crv: 'SM2',
    algorithm: 'SM2',
    numbers: ['x', 'y'],
    isPoint: (numbers) => answers(() => sm2.verifyPublicKey(uncompressed(numbers))),
  },
];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** 32 bytes in the one base64url form they have; undefined for anything else. */
function number(text: unknown): Uint8Array | undefined {
  if (typeof text !== 'string' || text.length !== 43) return undefined;
  try {
    const bytes = base64url.decode(text);
    return bytes.length === 32 && base64url.encode(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads a JWK as a public key, or says why it is none. A private or secret member is refused, and so is
 * any that is not known: a private number must not come in under another name.
 */
export function readPublicKey(given: unknown): PublicKey | { fault: KeyFault } {
  if (!isRecord(given)) return { fault: { code: 'malformed', at: '' } };
  const secret = privateMembers.find((name) => Object.hasOwn(given, name));
  if (secret !== undefined) return { fault: { code: 'private-key', at: `/${secret}` } };
  const kind = kinds.find(({ kty, crv }) => kty === given.kty && crv === given.crv);
  if (!kind) return { fault: { code: 'unsupported', at: '/crv' } };
  const known = ['kty', 'crv', ...kind.numbers, ...remarks];
  const foreign = Object.keys(given).find((name) => !known.includes(name));
  if (foreign !== undefined) return { fault: { code: 'unknown-member', at: `/${foreign}` } };
  return keyOf(kind, given);
}

function keyOf(kind: Kind, given: Record<string, unknown>): PublicKey | { fault: KeyFault } {
  const numbers = kind.numbers.map((name) => number(given[name]));
  const wrong = numbers.findIndex((bytes) => bytes === undefined);
  if (wrong !== -1) return { fault: { code: 'malformed', at: `/${kind.numbers[wrong]}` } };
  if (!kind.isPoint(numbers.filter((bytes) => bytes !== undefined)))
    return { fault: { code: 'malformed', at: '/x' } };
  const { kty, crv, algorithm } = kind;
  const stated = Object.fromEntries(kind.numbers.map((name) => [name, given[name]]));
  // The one cast: kind and numbers were checked one by one.
  const jwk = { kty, crv, ...stated } as PublicJwk;
  return { jwk, algorithm, thumbprint: thumbprintOf(jwk) };
}

/** RFC 7638: SHA-256 over the required members in lexicographic order, which is their RFC 8785 form. */
export function thumbprintOf(jwk: PublicJwk): string {
  return base64url.encode(bytesOfHex(sha256(canonical(jwk))));
}

/** The uncompressed point of an SM2 key in hexadecimal, as SM2's libraries take it. */
export function sm2PointOf(jwk: PublicJwk): string {
  if (jwk.crv !== 'SM2') throw new TypeError(`Not an SM2 key but ${jwk.crv}.`);
  return uncompressed([base64url.decode(jwk.x), base64url.decode(jwk.y)]);
}
