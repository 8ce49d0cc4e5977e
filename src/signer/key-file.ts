import { CompactEncrypt, compactDecrypt } from 'jose';
import { publicPartOf, type PrivateJwk } from './signers.ts';

/** OWASP's figure for PBKDF2 with HMAC-SHA-512 is 210,000: what guessing a passphrase costs each time. */
const ITERATIONS = 210_000;
/** A file that asks for far more work than we would ever put into one is not opened. */
const MOST_ITERATIONS = 2_000_000;
export const SHORTEST_PASSPHRASE = 12;

/**
 * A key pair under a passphrase: an encrypted JWK (RFC 7517, 7) as compact JWE, PBES2-HS512+A256KW and
 * A256GCM. Other JOSE software opens it.
 *
 * @throws TypeError where the passphrase has fewer than 12 characters
 */
export async function sealKey(pair: PrivateJwk, passphrase: string): Promise<string> {
  if (Array.from(passphrase).length < SHORTEST_PASSPHRASE)
    throw new TypeError(
      `口令至少${SHORTEST_PASSPHRASE}个字符 · The passphrase needs ${SHORTEST_PASSPHRASE} characters.`,
    );
  const { thumbprint } = publicPartOf(pair);
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(pair)))
    .setProtectedHeader({
      alg: 'PBES2-HS512+A256KW',
      enc: 'A256GCM',
      cty: 'jwk+json',
      kid: thumbprint,
    })
    .setKeyManagementParameters({ p2c: ITERATIONS })
    .encrypt(secretOf(passphrase));
}

/** NFC, so that the same passphrase typed on another keyboard is the same bytes. */
const secretOf = (passphrase: string) => new TextEncoder().encode(passphrase.normalize('NFC'));

/** @throws TypeError where the passphrase is another, or the file holds no key to sign with */
export async function openKey(sealed: string, passphrase: string): Promise<PrivateJwk> {
  const plain = await decrypted(sealed.trim(), passphrase);
  const pair = pairIn(new TextDecoder().decode(plain));
  publicPartOf(pair);
  return pair;
}

function pairIn(text: string): PrivateJwk {
  try {
    const pair: unknown = JSON.parse(text);
    if (typeof pair === 'object' && pair !== null) return pair as PrivateJwk;
  } catch {
    // Said below: whatever was encrypted, it is no JWK.
  }
  throw new TypeError('密钥文件中不是密钥 · What the key file holds is no key.');
}

async function decrypted(sealed: string, passphrase: string): Promise<Uint8Array> {
  try {
    const { plaintext } = await compactDecrypt(sealed, secretOf(passphrase), {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: MOST_ITERATIONS,
    });
    return plaintext;
  } catch (cause) {
    throw new TypeError('口令不对,或者不是密钥文件 · Wrong passphrase, or not a key file.', {
      cause,
    });
  }
}
