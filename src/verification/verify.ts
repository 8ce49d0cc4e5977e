import { parseVkey, type VerifierKey } from '../integrity/signed-note.ts';
import { checkDigests } from './bag/digests.ts';
import { openBag, type Bag } from './bag/bag.ts';
import { checkInfo } from './bag/info.ts';
import type { Digester, FileDigests } from './digests.ts';
import { readEntries, type Entries } from './entries/read.ts';
import { checkCheckpoint, checkOrigin, checkTrust, type Signed } from './log/checkpoint.ts';
import { checkInclusion } from './log/inclusion.ts';
import { checkPackageSeal } from './log/package-seal.ts';
import { checkProofFiles } from './log/proof-files.ts';
import { checkSince } from './log/since.ts';
import { checkCatalogue } from './matter/catalogue.ts';
import { checkDescription } from './matter/description.ts';
import { checkErasures } from './matter/erasures.ts';
import { checkEvidence } from './matter/evidence.ts';
import { checkLaw } from './matter/law.ts';
import { checkProvenance } from './matter/provenance.ts';
import { checkSameText } from './matter/same-text.ts';
import { checkSignatures } from './matter/signatures.ts';
import { unitNamesIn } from './matter/units.ts';
import { Findings, type Report } from './report.ts';
import type { RandomAccess } from './source.ts';
import { noteUnchecked } from './unchecked.ts';
import { openZip, type ZipSource } from './zip/open.ts';

/** What the reader knows from elsewhere. */
export interface Trust {
  /** Verifier keys of the log (C2SP signed-note), from a notice, a letter, another installation. */
  keys?: readonly string[];
  /** A checkpoint that was kept earlier. */
  since?: string | undefined;
  /** The proof between it and the package's checkpoint, as `GET /log/consistency` gives it. */
  consistency?: string | undefined;
}

interface Given {
  keys: readonly VerifierKey[];
  since: string | undefined;
  consistency: string | undefined;
}

interface Parts {
  bag: Bag;
  digests: ReadonlyMap<string, FileDigests>;
  /** Whether the files are as the manifests list them. */
  sound: boolean;
  entries: Entries;
  /** Undefined where no key vouches for the checkpoint. */
  signed: Signed | undefined;
  /** Whether manifests, entries and log hold, so that what rests on them may be said to. */
  grounded: boolean;
}

/**
 * Verifies an exported matter: a function of the package and of what the reader trusts, without a
 * server, network or clock. Reads what is large in pieces.
 *
 * @throws MalformedProof where a trusted key is none; whatever `file` throws where it cannot be read
 */
export async function verifyPackage(
  file: RandomAccess,
  trust: Trust = {},
  digester?: Digester,
): Promise<Report> {
  const findings = new Findings();
  const keys = (trust.keys ?? []).map(parseVkey);
  const zip = await openZip(file, findings);
  const given = { keys, since: trust.since, consistency: trust.consistency };
  const proven = zip !== undefined && (await verifyContents(zip, given, findings, digester));
  return findings.report(proven);
}

async function verifyContents(
  zip: ZipSource,
  given: Given,
  findings: Findings,
  digester: Digester | undefined,
): Promise<boolean> {
  const bag = await openBag(zip, findings);
  if (!bag) return false;
  const digests = await checkDigests(bag, zip, findings, digester);
  const sound = findings.faults === 0;
  const entries = await readEntries(bag, findings);
  const signed = await verifyLog({ bag, digests, entries }, given.keys, findings);
  const parts: Parts = { bag, digests, sound, entries, signed, grounded: findings.faults === 0 };
  await verifyMatter(parts, findings);
  return signed !== undefined && verifyTrust(signed, given, findings);
}

/** The package's own log: its checkpoint, and that all that is here is under it. */
async function verifyLog(
  { bag, digests, entries }: Pick<Parts, 'bag' | 'digests' | 'entries'>,
  keys: readonly VerifierKey[],
  findings: Findings,
): Promise<Signed | undefined> {
  const sound = findings.faults === 0;
  const signed = await checkCheckpoint(bag, keys, findings);
  if (!signed) {
    const because = { zh: '检查点', en: 'checkpoint' };
    for (const what of [
      { zh: '日志证明', en: 'proofs of inclusion' },
      { zh: '整包签封', en: 'seal of the package' },
    ])
      findings.note('not-checked', { what, because });
    return undefined;
  }
  checkOrigin(signed, entries, findings);
  await checkPackageSeal({ bag, digests, signed, sound }, findings);
  await checkInclusion(bag, entries, signed, findings);
  await checkProofFiles(bag, entries, signed, findings);
  return signed;
}

/** What the record says, of which it is only said that it holds where the record itself does. */
async function verifyMatter(parts: Parts, findings: Findings): Promise<void> {
  const { bag, entries, grounded } = parts;
  const description = await checkDescription(parts, findings, grounded);
  const { profile, said } = description;
  const complete = profile === 'full';
  await checkInfo({ ...parts, said }, findings);
  await checkEvidence({ ...parts, complete }, findings);
  const keysShown = profile !== 'public';
  const unitName = unitNamesIn(entries, keysShown && profile !== undefined);
  await checkProvenance({ bag, entries, unitName, grounded }, findings);
  await checkCatalogue({ bag, entries, unitName, grounded }, findings);
  await checkSignatures({ ...parts, keysShown, unitName }, findings);
  await checkSameText(entries, findings, grounded);
  await checkErasures(entries, findings, grounded);
  await checkLaw({ bag, entries, said, grounded }, findings);
  noteUnchecked(bag, findings);
}

/** True where something from outside the package vouches for its log. */
async function verifyTrust(
  signed: Signed,
  { keys, since, consistency }: Given,
  findings: Findings,
): Promise<boolean> {
  const trusted = await checkTrust(signed, keys.length > 0, findings);
  const covered = await checkSince(signed, { since, consistency, keys }, findings);
  return trusted || covered;
}
