import { base64url, exportJWK, FlattenedSign, generateKeyPair, importJWK, type JWK } from 'jose';
import { sm2 } from 'sm-crypto-v2';
import { bytesOfHex, hexOf } from '../integrity/signatures/hex.ts';
import {
  detached,
  encodedHeaderOf,
  readPublicKey,
  signingInput,
  SM2_USER_ID,
  sm2PointOf,
  type Algorithm,
  type PublicKey,
  type Signer,
} from '../integrity/signatures/index.ts';

/** A key pair as JWK: the public members and `d`. It lives on the signer's computer and nowhere else. */
export type PrivateJwk = Record<string, unknown> & { kty: string; crv: string; d: string };

/** @throws TypeError where the JWK is no key pair that we can sign with */
export function publicPartOf({ d: _private, ...rest }: PrivateJwk): PublicKey {
  const read = readPublicKey(rest);
  if ('fault' in read)
    throw new TypeError(
      `密钥文件中不是可用于签名的密钥 · Not a key for signing: ${read.fault.code} ${read.fault.at}`,
    );
  return read;
}

async function joseKeyPair(algorithm: 'ES256' | 'EdDSA'): Promise<PrivateJwk> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const { kty = '', crv = '', d = '', ...rest } = await exportJWK(privateKey);
  return { kty, crv, d, ...rest };
}

function sm2KeyPair(): PrivateJwk {
  const { publicKey, privateKey } = sm2.generateKeyPairHex();
  return sm2KeyPairOf(privateKey, publicKey);
}

/** An SM2 key pair from numbers in hexadecimal, as other software shows them. */
export function sm2KeyPairOf(
  privateKey: string,
  publicKey = sm2.getPublicKeyFromPrivateKey(privateKey),
): PrivateJwk {
  const number = (hex: string) => base64url.encode(bytesOfHex(hex.padStart(64, '0')));
  return {
    kty: 'EC',
    crv: 'SM2',
    x: number(publicKey.slice(2, 66)),
    y: number(publicKey.slice(66)),
    d: number(privateKey),
  };
}

/** Makes a new key pair. Chance comes from the operating system, through Web Crypto. */
export const newKeyPair = async (algorithm: Algorithm): Promise<PrivateJwk> =>
  algorithm === 'SM2' ? sm2KeyPair() : joseKeyPair(algorithm);

/**
 * A signer over whatever makes a raw signature (64 bytes, r || s or as RFC 8032) of the JWS signing
 * input: this is what the driver of a token or a card has to do.
 */
export function signerOver(
  key: PublicKey,
  signRaw: (input: Uint8Array) => Promise<Uint8Array>,
): Signer {
  const header = encodedHeaderOf(key.algorithm, key.thumbprint);
  return {
    ...key,
    sign: async (payload) => detached(header, await signRaw(signingInput(header, payload))),
  };
}

/** A signer over a key pair in memory. @throws TypeError where it is none */
export function signerOf(pair: PrivateJwk): Signer {
  const key = publicPartOf(pair);
  return key.algorithm === 'SM2' ? sm2Signer(key, pair) : joseSigner(key, pair);
}

function joseSigner(key: PublicKey, pair: PrivateJwk): Signer {
  const { algorithm: alg, thumbprint: kid } = key;
  return {
    ...key,
    async sign(payload) {
      const signed = await new FlattenedSign(payload)
        .setProtectedHeader({ alg, b64: false, crit: ['b64'], kid })
        .sign(await importJWK(pair as JWK, alg));
      // `jose` writes the header's members in the order given: alg, b64, crit, kid, which is RFC 8785's.
      return `${signed.protected}..${signed.signature}`;
    },
  };
}

function sm2Signer(key: PublicKey, { d }: PrivateJwk): Signer {
  const publicKey = sm2PointOf(key.jwk);
  const privateKey = hexOf(base64url.decode(d));
  return signerOver(key, async (input) =>
    bytesOfHex(sm2.doSignature(input, privateKey, { hash: true, publicKey, userId: SM2_USER_ID })),
  );
}
