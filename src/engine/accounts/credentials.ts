import type { Views } from '../ports/index.ts';
import { isConcurrent } from './compare-and-set.ts';
import {
  hashPassword,
  nobodysHash,
  verifyPassword,
  type PasswordCost,
  type PasswordHash,
} from './passwords.ts';
import { credentialsTable } from './tables.ts';

/** A person's password as it is kept, outside of every chain. */
export interface Credential extends PasswordHash {
  person: string;
  /** Set by somebody else: good only for choosing another. */
  temporary: boolean;
  /** The entry of the stream `accounts` that recorded the change; the row is good for that one only. */
  entry: number;
}

export type NewCredential = Pick<Credential, 'person' | 'temporary' | 'entry'> & {
  password: string;
};

export interface Credentials {
  of(person: string): Promise<Credential | undefined>;
  /** Whether the password is the one; takes the same time, and the same way, for nobody's. */
  matches(kept: Credential | undefined, password: string): Promise<boolean>;
  set(credential: NewCredential): Promise<void>;
  /** Sets a first password and leaves any that is already there. */
  setFirst(credential: NewCredential): Promise<void>;
}

export function openCredentials(views: Views, cost: PasswordCost): Credentials {
  const { name: table } = credentialsTable;
  const nobody = nobodysHash(cost);

  async function rowOf({ password, ...rest }: NewCredential): Promise<Credential> {
    return { ...rest, ...(await hashPassword(password, cost)) };
  }

  return {
    of: async (person) => (await views.get<Credential>(table, person))?.row,
    async matches(kept, password) {
      const same = await verifyPassword(password, kept ?? nobody);
      return same && kept !== undefined;
    },
    async set(credential) {
      await views.put(table, credential.person, await rowOf(credential));
    },
    async setFirst(credential) {
      try {
        await views.put(table, credential.person, await rowOf(credential), 0);
      } catch (error) {
        if (!isConcurrent(error)) throw error;
      }
    },
  };
}
