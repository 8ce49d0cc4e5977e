import { canonical } from '../../integrity/canonical.ts';
import { fileOf, jsonFile, type PackageFile } from './content.ts';
import { signatureOf, type Signature } from './record/signed.ts';
import type { Act } from './record/source.ts';

/** A public key as somebody registered it, and what the record calls it. */
export interface RegisteredKey {
  thumbprint: string;
  jwk: Record<string, unknown>;
}

/** DER of an INTEGER from an unsigned big-endian number (X.690, 8.3). */
function derInteger(number: Buffer): Buffer {
  const start = number.findIndex((byte) => byte !== 0);
  const digits = start === -1 ? Buffer.of(0) : number.subarray(start);
  const body = digits[0]! >= 0x80 ? Buffer.concat([Buffer.of(0), digits]) : digits;
  return Buffer.concat([Buffer.of(0x02, body.length), body]);
}

/** JWS has r and s side by side (RFC 7518, 3.4); openssl wants SEQUENCE { r, s } (RFC 3279, 2.2.3). */
function derSignature(raw: Buffer): Buffer {
  const half = raw.length / 2;
  const body = Buffer.concat([derInteger(raw.subarray(0, half)), derInteger(raw.subarray(half))]);
  return Buffer.concat([Buffer.of(0x30, body.length), body]);
}

/**
 * The files of one signature: the statement that was signed, the detached JWS, and the same two as
 * openssl takes them (the bytes that were signed; the signature in DER, or raw for Ed25519).
 */
function filesOf(sequence: number, { statement, jws, thumbprint, algorithm }: Signature) {
  const path = (suffix: string) => `data/signatures/${sequence}.${suffix}`;
  const [header = '', , value = ''] = jws.split('.');
  const payload = canonical(statement);
  const raw = Buffer.from(value, 'base64url');
  return [
    jsonFile(path('json'), { sequence, algorithm, thumbprint, jws }),
    fileOf(path('statement.json'), payload),
    fileOf(path('jws'), jws),
    // RFC 7797, 3: with b64 false the payload is signed as it is.
    fileOf(path('signed'), `${header}.${payload}`),
    fileOf(path('sig'), algorithm === 'EdDSA' || algorithm === 'Ed25519' ? raw : derSignature(raw)),
  ];
}

/** SubjectPublicKeyInfo up to the key itself (RFC 5480, RFC 8410, GB/T 35276-2017). */
const spkiOf: Record<string, string> = {
  'P-256': '3059301306072a8648ce3d020106082a8648ce3d030107034200',
  SM2: '3059301306072a8648ce3d020106082a811ccf5501822d034200',
  Ed25519: '302a300506032b6570032100',
};

/** A public JWK in PEM, for openssl; undefined for a curve that we do not know. */
export function pemOf(jwk: Record<string, unknown>): string | undefined {
  const curve = String(jwk.crv);
  const prefix = Object.hasOwn(spkiOf, curve) ? spkiOf[curve] : undefined;
  if (prefix === undefined) return undefined;
  const part = (name: 'x' | 'y') => {
    const value = jwk[name];
    return Buffer.from(typeof value === 'string' ? value : '', 'base64url');
  };
  const point = curve === 'Ed25519' ? [part('x')] : [Buffer.of(4), part('x'), part('y')];
  const der = Buffer.concat([Buffer.from(prefix, 'hex'), ...point]).toString('base64');
  return `-----BEGIN PUBLIC KEY-----\n${der.replaceAll(/.{1,64}/g, '$&\n')}-----END PUBLIC KEY-----\n`;
}

function keyFiles({ thumbprint, jwk }: RegisteredKey): PackageFile[] {
  const pem = pemOf(jwk);
  return [
    fileOf(`data/keys/${thumbprint}.jwk.json`, canonical(jwk)),
    ...(pem === undefined ? [] : [fileOf(`data/keys/${thumbprint}.pem`, pem)]),
  ];
}

/** Files of all signatures that are shown, and of the keys that made them. */
export function signatureFiles(
  acts: readonly Act[],
  keys: ReadonlyMap<string, RegisteredKey>,
): PackageFile[] {
  const signed = acts.flatMap(({ entry, fact }) => {
    const signature = signatureOf(fact);
    return signature ? [{ sequence: entry.sequence, signature }] : [];
  });
  const used = new Set(signed.map(({ signature }) => signature.thumbprint));
  return [
    ...signed.flatMap(({ sequence, signature }) => filesOf(sequence, signature)),
    ...[...used].flatMap((thumbprint) => {
      const key = keys.get(thumbprint);
      return key ? keyFiles(key) : [];
    }),
  ];
}
