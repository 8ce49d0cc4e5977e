import { base64url } from 'jose';
import { canonical } from '../canonical.ts';
import { algorithms, type Algorithm } from './public-key.ts';

/** RFC 7515, 4 and RFC 7797, 6: the payload is signed as it is, and critical is that it is. */
export interface ProtectedHeader {
  alg: Algorithm;
  b64: false;
  crit: ['b64'];
  /** The RFC 7638 thumbprint of the key. */
  kid: string;
}

/** A detached JWS taken apart: what it says of itself, and the signature. */
export interface DetachedJws {
  header: ProtectedHeader;
  /** The header as it stands in the JWS: these very characters were signed. */
  encodedHeader: string;
  signature: Uint8Array;
}

const text = new TextEncoder();

/** The protected header of a signature, encoded: its RFC 8785 form, so that there is but one. */
export const encodedHeaderOf = (alg: Algorithm, kid: string): string =>
  base64url.encode(canonical({ alg, b64: false, crit: ['b64'], kid } satisfies ProtectedHeader));

/** RFC 7797, 3: ASCII(BASE64URL(header) || '.') || payload. This is what a key signs. */
export function signingInput(encodedHeader: string, payload: Uint8Array): Uint8Array {
  const head = text.encode(`${encodedHeader}.`);
  const input = new Uint8Array(head.length + payload.length);
  input.set(head);
  input.set(payload, head.length);
  return input;
}

/** RFC 7515, appendix F: compact form with the payload left out. */
export const detached = (encodedHeader: string, signature: Uint8Array): string =>
  `${encodedHeader}..${base64url.encode(signature)}`;

/** Ours are some 250 characters; what is far longer is not looked at. */
const LONGEST = 1024;
const form = /^([A-Za-z0-9_-]+)\.\.([A-Za-z0-9_-]+)$/;

/**
 * Takes a detached JWS apart; undefined for anything that is not exactly of the form that we make. A
 * header with any other member (`jwk`, `x5u`, `jku` …) is no signature here: a key is never taken
 * from what it is to prove.
 */
export function parseDetached(jws: string): DetachedJws | undefined {
  if (jws.length > LONGEST) return undefined;
  const [, encodedHeader = '', encodedSignature = ''] = form.exec(jws) ?? [];
  if (encodedHeader === '' || encodedSignature === '') return undefined;
  const header = headerOf(encodedHeader);
  if (!header || encodedHeaderOf(header.alg, header.kid) !== encodedHeader) return undefined;
  const signature = decoded(encodedSignature);
  return signature?.length === 64 ? { header, encodedHeader, signature } : undefined;
}

/** base64url has one form for bytes; another that decodes to the same is not taken. */
function decoded(encoded: string): Uint8Array | undefined {
  try {
    const bytes = base64url.decode(encoded);
    return base64url.encode(bytes) === encoded ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function headerOf(encoded: string): ProtectedHeader | undefined {
  const bytes = decoded(encoded);
  if (!bytes) return undefined;
  try {
    const { alg, kid } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    const known = algorithms.find((each) => each === alg);
    return known && typeof kid === 'string'
      ? { alg: known, b64: false, crit: ['b64'], kid }
      : undefined;
  } catch {
    return undefined;
  }
}
