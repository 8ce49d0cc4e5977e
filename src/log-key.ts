import { generateKeyPairSync } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { publicKeyOf, seedFromPem } from './integrity/ed25519.ts';
import { sameBytes } from './integrity/bytes.ts';
import type { VerifierKey } from './integrity/signed-note.ts';

/** Where a rotation lays the new key until the record names it. */
const nextOf = (file: string) => `${file}.next`;

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

/** @throws TypeError where the text holds no Ed25519 key in PKCS#8 PEM, naming the file */
function seedIn(pem: string, file: string): Uint8Array {
  try {
    return seedFromPem(pem);
  } catch (cause) {
    throw new TypeError(
      `${file}: 不是日志密钥(PKCS#8 PEM 格式的 Ed25519 私钥) · It holds no Ed25519 private key in PKCS#8 PEM.`,
      { cause },
    );
  }
}

async function readPem(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Writes a new key for nobody else to read, durably. @throws Error `EEXIST` where there is a file */
async function makeKey(file: string): Promise<Uint8Array> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(pem);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return seedFromPem(pem);
}

const isOf = (seed: Uint8Array, key: VerifierKey | undefined): boolean =>
  key !== undefined && sameBytes(publicKeyOf(seed), key.publicKey);

/**
 * The seed of the log's key, from its file. At the very first start, when the record names no key yet,
 * the file is made; later a missing file is a loss, which nothing here covers up.
 *
 * @param published the keys on record, oldest first
 * @returns undefined where the file is lost or holds another key than the record names
 * @throws TypeError where the file holds no Ed25519 key in PKCS#8 PEM
 */
export async function openLogKey(
  file: string,
  published: readonly VerifierKey[],
): Promise<Uint8Array | undefined> {
  const named = published.at(-1);
  const pem = await readPem(file);
  if (pem === undefined && !named) return makeKey(file);
  const seed = pem === undefined ? undefined : seedIn(pem, file);
  if (seed && (!named || isOf(seed, named))) return seed;
  // A rotation that broke off after the record named its key is brought to its end.
  const next = await readPem(nextOf(file));
  const fresh = next === undefined ? undefined : seedIn(next, nextOf(file));
  if (!fresh || !isOf(fresh, named)) return undefined;
  await rename(nextOf(file), file);
  return fresh;
}

/**
 * Makes a new key beside the old one, has it put on record, and only then puts it in the old one's
 * place: whatever breaks off, the file that the record names is there.
 *
 * @param published the keys on record, oldest first
 */
export async function rotateLogKey(
  file: string,
  published: readonly VerifierKey[],
  publish: (seed: Uint8Array) => Promise<void>,
): Promise<void> {
  const left = await readPem(nextOf(file));
  const seed = left === undefined ? await makeKey(nextOf(file)) : seedIn(left, nextOf(file));
  if (!isOf(seed, published.at(-1))) await publish(seed);
  await rename(nextOf(file), file);
}
