import { argon2, randomBytes, timingSafeEqual, type Argon2Parameters } from 'node:crypto';
import { EngineError } from '../../errors.ts';

/** What argon2id is made to cost (RFC 9106): memory in KiB, passes over it. */
export interface PasswordCost extends Record<string, unknown> {
  memory: number;
  passes: number;
}

/** Above what OWASP asks for (19 MiB, two passes); about 75 ms on a core of a small server. */
export const passwordCost: PasswordCost = { memory: 32_768, passes: 3 };

/** A password as it is kept: salted, hashed, with what that cost, so that the cost can be raised. */
export interface PasswordHash extends Record<string, unknown> {
  algorithm: 'argon2id';
  cost: PasswordCost;
  salt: string;
  hash: string;
}

const SHORTEST = 12;
const LONGEST = 128;
const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** The same password typed on another keyboard is the same password (RFC 8265). */
const normal = (password: string) => password.normalize('NFKC');

/** @throws EngineError `invalid-request` for a password that cannot be taken */
export function checkPassword(password: string, field: string): void {
  // Characters as Unicode counts them, not the halves of surrogate pairs.
  const { length } = Array.from(normal(password));
  if (length >= SHORTEST && length <= LONGEST) return;
  throw new EngineError('invalid-request', 'The password cannot be taken.', {
    faults: [
      {
        field,
        zh: `口令须为 ${SHORTEST} 至 ${LONGEST} 个字符`,
        en: `A password has ${SHORTEST} to ${LONGEST} characters`,
      },
    ],
  });
}

function derive(password: string, salt: Buffer, { memory, passes }: PasswordCost): Promise<Buffer> {
  const parameters: Argon2Parameters = {
    message: Buffer.from(normal(password)),
    nonce: salt,
    parallelism: 1,
    tagLength: HASH_BYTES,
    memory,
    passes,
  };
  return new Promise((resolve, reject) => {
    argon2('argon2id', parameters, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

/** Hashes a password with a fresh salt. */
export async function hashPassword(password: string, cost: PasswordCost): Promise<PasswordHash> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(password, salt, cost);
  return {
    algorithm: 'argon2id',
    cost,
    salt: salt.toString('base64'),
    hash: hash.toString('base64'),
  };
}

/** Whether a password is the one that was hashed; takes the same time either way. */
export async function verifyPassword(password: string, kept: PasswordHash): Promise<boolean> {
  const hash = await derive(password, Buffer.from(kept.salt, 'base64'), kept.cost);
  return timingSafeEqual(hash, Buffer.from(kept.hash, 'base64'));
}

/** A hash that no password has, to spend the same time on a person who does not exist. */
export const nobodysHash = (cost: PasswordCost): PasswordHash => ({
  algorithm: 'argon2id',
  cost,
  salt: randomBytes(SALT_BYTES).toString('base64'),
  hash: randomBytes(HASH_BYTES).toString('base64'),
});
