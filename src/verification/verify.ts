import { parseVkey, type VerifierKey } from '../integrity/signed-note.ts';
import { checkDigests } from './bag/digests.ts';
import { openBag } from './bag/bag.ts';
import type { Digester } from './digests.ts';
import { readEntries, type Entries } from './entries/read.ts';
import { checkCheckpoint, checkOrigin, checkTrust } from './log/checkpoint.ts';
import { checkInclusion } from './log/inclusion.ts';
import { checkPackageSeal } from './log/package-seal.ts';
import { checkSince } from './log/since.ts';
import { checkDescription } from './matter/description.ts';
import { checkEvidence } from './matter/evidence.ts';
import { checkLaw } from './matter/law.ts';
import { checkSameText } from './matter/same-text.ts';
import { Findings, type Report } from './report.ts';
import type { RandomAccess } from './source.ts';
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

/**
 * Verifies an exported matter: a function of the package and of what the reader trusts, without a
 * server, network or clock. Reads what is large in pieces.
 *
 * @throws MalformedProof where a trusted key is none; whatever `file` throws where it cannot be read
 */
export async function verifyPackage(
  file: RandomAccess,
  trust: Trust = {},
  digest?: Digester,
): Promise<Report> {
  const findings = new Findings();
  const keys = (trust.keys ?? []).map(parseVkey);
  const zip = await openZip(file, findings);
  const given = { keys, since: trust.since, consistency: trust.consistency };
  const proven = zip !== undefined && (await verifyContents(zip, given, findings, digest));
  return findings.report(proven);
}

async function verifyContents(
  zip: ZipSource,
  trust: Given,
  findings: Findings,
  digest: Digester | undefined,
): Promise<boolean> {
  const bag = await openBag(zip, findings);
  if (!bag) return false;
  const digests = await checkDigests(bag, zip, findings, digest);
  const entries = await readEntries(bag, findings);
  const proven = await verifyLog(bag, digests, entries, trust, findings);
  const description = await checkDescription(bag, entries, findings);
  const complete = description?.profile === 'full';
  await checkEvidence(bag, digests, { entries, complete }, findings);
  await checkSameText(entries, findings);
  await checkLaw(bag, entries, findings);
  return proven;
}

/** True where something from outside the package vouches for its log. */
async function verifyLog(
  bag: Parameters<typeof checkInclusion>[0],
  digests: Awaited<ReturnType<typeof checkDigests>>,
  entries: Entries,
  { keys, since, consistency }: Given,
  findings: Findings,
): Promise<boolean> {
  const signed = await checkCheckpoint(bag, keys, findings);
  if (!signed) {
    const because = '检查点 · checkpoint';
    for (const what of ['日志证明 · proofs of inclusion', '整包签封 · seal of the package'])
      findings.note('not-checked', { what, because });
    return false;
  }
  checkOrigin(signed, entries, findings);
  await checkPackageSeal(bag, digests, signed, findings);
  await checkInclusion(bag, entries, signed, findings);
  const trusted = await checkTrust(signed, keys.length > 0, findings);
  const covered = await checkSince(signed, { since, consistency, keys }, findings);
  return trusted || covered;
}
