import { canonical } from '../../integrity/canonical.ts';
import { opensslSignature, pemOf } from '../../integrity/signatures/index.ts';
import { fileOf, jsonFile, type PackageFile } from './content.ts';
import { signatureOf, type Signature } from './record/signed.ts';
import type { Act } from './record/source.ts';

/** A public key as somebody registered it, and what the record calls it. */
export interface RegisteredKey {
  thumbprint: string;
  jwk: Record<string, unknown>;
}

/**
 * The files of one signature: the statement that was signed, the detached JWS, and the same two as
 * openssl takes them (the bytes that were signed; the signature in DER, or raw for Ed25519).
 */
function filesOf(sequence: number, { statement, jws, thumbprint, algorithm }: Signature) {
  const path = (suffix: string) => `data/signatures/${sequence}.${suffix}`;
  const [header = ''] = jws.split('.');
  const payload = canonical(statement);
  return [
    jsonFile(path('json'), { sequence, algorithm, thumbprint, jws }),
    fileOf(path('statement.json'), payload),
    fileOf(path('jws'), jws),
    // RFC 7797, 3: with b64 false the payload is signed as it is.
    fileOf(path('signed'), `${header}.${payload}`),
    fileOf(path('sig'), opensslSignature(jws, algorithm)),
  ];
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
