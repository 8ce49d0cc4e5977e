import { canonical } from '../../integrity/canonical.ts';
import { sha256 } from '../../integrity/digest.ts';
import {
  faultsOf,
  readSignature,
  withKeyFact,
  type KeyFact,
  type Keys,
  type ProofFault,
  type Signature,
} from '../../integrity/signatures/index.ts';
import type { Bag } from '../bag/bag.ts';
import { because } from '../because.ts';
import { isRecord } from '../entries/entry.ts';
import type { Entries } from '../entries/read.ts';
import type { Findings, Place } from '../report.ts';
import { compareFiles, compareKeyFiles, type Signed } from './signature-files.ts';
import { dayOf } from './day.ts';
import { editionOf } from './edition.ts';
import { otherThanRecorded } from './signed-act.ts';
import { ACCOUNTS, type UnitNames } from './units.ts';
import { withheldOf } from './withheld.ts';

const keyFacts = new Set(['SigningKeyProposed', 'SigningKeyApproved', 'SigningKeyRevoked']);

/** The keys as the accounts in the package have them. */
export function keysOf(entries: Entries): Keys {
  let keys: Keys = new Map();
  for (const { entry } of entries.byFile.get(ACCOUNTS) ?? [])
    // The one cast: what is no key's fact in earnest leads to a key that verifies nothing.
    if (keyFacts.has(entry.fact.type)) keys = withKeyFact(keys, entry.fact as unknown as KeyFact);
  return keys;
}

function signedEntries(entries: Entries): Signed[] {
  return (entries.byFile.get('data/entries.ndjson') ?? [])
    .filter(({ entry: { fact } }) => fact.signature !== undefined)
    .map(({ entry, place }) => ({ entry, place, signature: readSignature(entry.fact.signature) }));
}

interface Signing {
  bag: Bag;
  entries: Entries;
  grounded: boolean;
  /** Whether the profile shows what happened to the keys of all who act in the matter. */
  keysShown: boolean;
  /** What units are registered as. */
  unitName: UnitNames;
}

/**
 * Every signature: made with the key, over the statement, of this very act; the key approved by a
 * second person, in force and the signer's own when the act was recorded.
 */
export async function checkSignatures(
  { bag, entries, grounded, keysShown, unitName }: Signing,
  findings: Findings,
): Promise<void> {
  const signed = signedEntries(entries);
  const keys = keysOf(entries);
  const withheld = withheldOf(entries);
  if (withheld.entries > 0) findings.note('signatures-withheld', withheld);
  if (signed.length === 0) {
    if (withheld.entries === 0) findings.note('no-signatures');
    await compareFiles(bag, signed, findings);
    return compareKeyFiles(bag, signed, keys, findings);
  }
  const edition = statedEdition(entries);
  const unjudged = keysShown ? [] : signed.filter(({ signature }) => isUnknown(signature, keys));
  await findings.check(
    'signatures',
    async () => {
      for (const one of signed) {
        if (!unjudged.includes(one)) await checkOne(one, { keys, unitName }, findings);
        if (edition !== undefined) checkEdition(one, edition, findings);
      }
      await compareFiles(bag, signed, findings);
      await compareKeyFiles(bag, signed, keys, findings);
      const signatures = signed.length - unjudged.length;
      return signatures > 0 ? { signatures } : undefined;
    },
    grounded,
  );
  if (unjudged.length > 0) findings.note('keys-withheld', { signatures: unjudged.length });
}

interface StatedEdition {
  filedOn: unknown;
  sha256: string;
}

/** How a statement names the law of the matter; undefined where the entry that pins it is withheld. */
function statedEdition(entries: Entries): StatedEdition | undefined {
  const edition = editionOf(entries);
  return isRecord(edition)
    ? { filedOn: edition.filedOn, sha256: sha256(canonical(edition)) }
    : undefined;
}

/** Signed under the law to which the matter is pinned, and no other. */
function checkEdition({ signature, place }: Signed, edition: StatedEdition, findings: Findings) {
  if (!signature) return;
  const { filedOn, sha256: digest } = signature.statement.edition;
  const others = [
    ...(filedOn === edition.filedOn ? [] : ['edition/filedOn']),
    ...(digest === edition.sha256 ? [] : ['edition/sha256']),
  ];
  const against = { file: 'data/entries.ndjson', line: 1 };
  for (const member of others) findings.fail('signature-elsewhere', { place, against }, { member });
}

const isUnknown = (signature: Signature | undefined, keys: Keys): boolean =>
  signature !== undefined && !keys.has(signature.thumbprint);

interface Registered {
  keys: Keys;
  unitName: UnitNames;
}

async function checkOne(
  { entry, place, signature }: Signed,
  { keys, unitName }: Registered,
  findings: Findings,
) {
  if (!signature)
    return findings.fail(
      'signature-invalid',
      { place },
      { reason: because('signature-malformed') },
    );
  const { by } = entry.fact;
  const person = isRecord(by) ? String(by.person) : '';
  const key = keys.get(signature.thumbprint);
  const moment = { at: entry.recordedAt, day: dayOf(entry.recordedAt) };
  for (const fault of await faultsOf({ signature, key, person, moment }))
    say(fault, signature, place, findings);
  if (key !== undefined && key.approvedBy === key.person)
    say({ part: 'key', code: 'not-approved' }, signature, place, findings);
  const { statement } = signature;
  for (const member of otherThanRecorded(entry, statement, unitName(statement.signer.unit)))
    findings.fail('signature-elsewhere', { place }, { member });
}

function say(fault: ProofFault, signature: Signature, place: Place, findings: Findings): void {
  const key = signature.thumbprint;
  if (fault.part === 'key')
    return findings.fail(
      'key-not-in-force',
      { place },
      { key, reason: because(`key-${fault.code}`) },
    );
  const reason =
    fault.part === 'statement'
      ? because(`statement-${fault.code}`, { at: fault.at })
      : because(`signature-${fault.code}`);
  findings.fail('signature-invalid', { place }, { reason });
}
