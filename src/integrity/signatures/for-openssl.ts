import { base64url } from 'jose';
import { base64Of, joined } from '../bytes.ts';
import { bytesOfHex } from './hex.ts';

/** DER of an INTEGER from an unsigned big-endian number (X.690, 8.3). */
function derInteger(number: Uint8Array): Uint8Array {
  const start = number.findIndex((byte) => byte !== 0);
  const digits = start === -1 ? Uint8Array.of(0) : number.subarray(start);
  const body = digits[0]! >= 0x80 ? joined(Uint8Array.of(0), digits) : digits;
  return joined(Uint8Array.of(0x02, body.length), body);
}

/** JWS has r and s side by side (RFC 7518, 3.4); openssl wants SEQUENCE { r, s } (RFC 3279, 2.2.3). */
function derSignature(raw: Uint8Array): Uint8Array {
  const half = raw.length / 2;
  const body = joined(derInteger(raw.subarray(0, half)), derInteger(raw.subarray(half)));
  return joined(Uint8Array.of(0x30, body.length), body);
}

/** The signature of a detached JWS as openssl takes it: in DER, or raw for Ed25519. */
export function opensslSignature(jws: string, algorithm: string): Uint8Array {
  const raw = base64url.decode(jws.split('.')[2] ?? '');
  return algorithm === 'EdDSA' || algorithm === 'Ed25519' ? raw : derSignature(raw);
}

/** SubjectPublicKeyInfo up to the key itself (RFC 5480, RFC 8410, GB/T 35276-2017). */
const spkiOf: Record<string, string> = {
  'P-256': '3059301306072a8648ce3d020106082a8648ce3d030107034200',
  SM2: '3059301306072a8648ce3d020106082a811ccf5501822d034200',
  Ed25519: '302a300506032b6570032100',
};

/** A public JWK in PEM, for openssl; undefined for a curve that we do not know. */
export function pemOf(jwk: Readonly<Record<string, unknown>>): string | undefined {
  const curve = String(jwk.crv);
  const prefix = Object.hasOwn(spkiOf, curve) ? spkiOf[curve] : undefined;
  if (prefix === undefined) return undefined;
  const part = (name: 'x' | 'y') => {
    const value = jwk[name];
    return base64url.decode(typeof value === 'string' ? value : '');
  };
  const point = curve === 'Ed25519' ? [part('x')] : [Uint8Array.of(4), part('x'), part('y')];
  const der = base64Of(joined(bytesOfHex(prefix), ...point));
  return `-----BEGIN PUBLIC KEY-----\n${der.replaceAll(/.{1,64}/g, '$&\n')}-----END PUBLIC KEY-----\n`;
}
