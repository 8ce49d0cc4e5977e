import type { Keys } from '../../integrity/signatures/index.ts';
import type { Matter } from '../../machines/matter/chart.ts';
import type { Command } from '../../machines/matter/fact.ts';
import type { SignatureFindings } from '../../machines/matter/rule.ts';
import type { Called } from '../called.ts';
import { evidenceOfMatter } from '../evidence.ts';
import type { Ledger } from '../ports/index.ts';
import { checkSignature } from './check.ts';
import { isSignedStep } from './compose.ts';

/** What a signature is read against: the record, and the people's public keys. */
export interface Signatures {
  ledger: Ledger;
  /** The public keys with which people sign. */
  keys(): Promise<Keys>;
  /** What people and units are called. */
  called(): Promise<Called>;
}

/** The command with its signature as it goes on record, and what was found of it. */
export async function withSignature(
  { ledger, keys, called }: Signatures,
  matterId: string,
  command: Command,
  /** The step's body as it was sent. */
  stated: Record<string, unknown>,
  { context: dossier }: Matter,
): Promise<{ command: Command; signature?: SignatureFindings }> {
  if (!isSignedStep(command.step) || stated.signature === undefined) return { command };
  const files = await evidenceOfMatter(ledger, matterId);
  const nameOf = (sha256: string) => files.get(sha256)?.name;
  const known = { keys: await keys(), called: await called() };
  const checking = { matterId, dossier, stated, nameOf, ...known };
  const checked = await checkSignature(command, checking);
  if (!checked?.signature) return { command, ...(checked && { signature: checked.findings }) };
  const statement = { ...command.statement, signature: checked.signature };
  return { command: { ...command, statement }, signature: checked.findings };
}
