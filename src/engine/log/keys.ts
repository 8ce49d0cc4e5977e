import { randomUUID } from 'node:crypto';
import { EngineError } from '../../errors.ts';
import {
  parseVkey,
  verifierKeyOf,
  vkeyLine,
  type NoteSigner,
  type VerifierKey,
} from '../../integrity/signed-note.ts';
import type { Instant } from '../../statute/calendar/index.ts';
import type { Ledger } from '../ports/index.ts';
import { entriesOf, record, streamOf } from '../stream.ts';
import { systemOfficer } from '../system-officer.ts';

const PUBLISHED = 'LogKeyPublished';
/** Two processes with different key files: one of them publishes the first key, the other is told. */
const FIRST = 'first-log-key';

/**
 * The name of an installation's log, and of the keys that sign for it: it begins with the seal of the
 * installation's first entry, so that no two logs share it.
 */
export async function originOf(ledger: Ledger): Promise<string> {
  const [first] = await ledger.read(streamOf.installation, 0, 1);
  if (!first) throw new EngineError('not-found', 'This store holds no installation yet.');
  return `duecourse/${first.seal.slice(0, 12)}`;
}

/** Every key that the log was ever given, oldest first. Old heads verify by old keys. */
export async function publishedLogKeys(ledger: Pick<Ledger, 'read'>): Promise<VerifierKey[]> {
  const keys: VerifierKey[] = [];
  for await (const { fact } of entriesOf(ledger, streamOf.installation))
    if (fact.type === PUBLISHED) keys.push(parseVkey(String(fact.vkey)));
  return keys;
}

const isKeyOf = (signer: NoteSigner, key: VerifierKey | undefined): boolean =>
  key !== undefined && vkeyLine(key) === vkeyLine(verifierKeyOf(signer));

/**
 * Sees to it that the signer's key is the one that the record names; the first key is put on record.
 *
 * @throws EngineError `log-key-missing` where the record names another
 */
export async function vouchForKey(ledger: Ledger, signer: NoteSigner, at: Instant): Promise<void> {
  if ((await publishedLogKeys(ledger)).length === 0) await publish(ledger, signer, at, FIRST);
  const published = await publishedLogKeys(ledger);
  if (!isKeyOf(signer, published.at(-1)))
    throw new EngineError('log-key-missing', 'The record names another key of the log.');
}

/**
 * Puts a new key on record in the place of the last. Heads signed before keep verifying by the key
 * that signed them.
 */
export const publishNextKey = (ledger: Ledger, signer: NoteSigner, at: Instant): Promise<void> =>
  publish(ledger, signer, at, `log-key-${randomUUID()}`);

async function publish(
  ledger: Ledger,
  signer: NoteSigner,
  at: Instant,
  commandId: string,
): Promise<void> {
  const first = commandId === FIRST;
  await record(ledger, {
    stream: streamOf.installation,
    commandId,
    request: {},
    recordedAt: at,
    fact: {
      type: PUBLISHED,
      at,
      by: systemOfficer,
      vkey: vkeyLine(verifierKeyOf(signer)),
      reason: first ? 'first' : 'rotation',
    },
  });
}
