import {
  faultsOf,
  parseDetached,
  readStatement,
  type Keys,
  type Signature,
} from '../../integrity/signatures/index.ts';
import type { Dossier } from '../../machines/matter/dossier.ts';
import type { Command } from '../../machines/matter/fact.ts';
import type { SignatureFindings } from '../../machines/matter/rule.ts';
import { civilDateOf, type CivilDate } from '../../statute/calendar/index.ts';
import { unitNameOf, type Called } from '../called.ts';
import { composeStatement, isSignedStep, notBefore, type SignedStep } from './compose.ts';
import { findingsOf, unreadable } from './findings.ts';

/** What a signature is checked against. */
export interface Checking {
  matterId: string;
  dossier: Dossier;
  /** The step's body as it was sent. */
  stated: Record<string, unknown>;
  keys: Keys;
  called: Called;
  nameOf(sha256: string): string | undefined;
}

export interface Checked {
  findings: SignatureFindings;
  /** The signature as it goes on record, its key and algorithm named. */
  signature?: Signature;
}

/**
 * The day that the statement bears, where it may: signed at home in the evening, it is not worthless
 * next morning. Never a day to come, nor one before there was anything to sign.
 */
function dayOf(signed: CivilDate, today: CivilDate, since: string | undefined): CivilDate {
  const first = since === undefined ? today : since.length === 10 ? since : civilDateOf(since);
  return first <= signed && signed <= today ? signed : today;
}

/** The signature that came with a step, checked; undefined where none came, or the step bears none. */
export async function checkSignature(
  { step, at, by }: Pick<Command, 'step' | 'at' | 'by'>,
  checking: Checking,
): Promise<Checked | undefined> {
  const { signature: given } = checking.stated;
  if (!isSignedStep(step) || given === undefined) return undefined;
  const signature = signatureOf(given);
  if (!signature) return { findings: unreadable };
  const today = civilDateOf(at);
  const faults = await faultsOf({
    signature,
    key: checking.keys.get(signature.thumbprint),
    person: by.person,
    moment: { at, day: today },
    expected: expectedOf(step, by, today, signature, checking),
  });
  return { findings: findingsOf(faults), signature };
}

function expectedOf(
  step: SignedStep,
  officer: Command['by'],
  today: CivilDate,
  { statement }: Signature,
  { matterId, dossier, stated, called, nameOf }: Checking,
) {
  const date = dayOf(statement.date, today, notBefore(step, dossier, stated));
  // One that was prepared in the first form is taken in it.
  const named = statement.signer.unitName !== undefined;
  return composeStatement({
    matterId,
    step,
    dossier,
    officer,
    ...(named && { unitName: unitNameOf(officer.unit, called) }),
    stated,
    nameOf,
    date,
  });
}

/** The given signature with what its header names; undefined where it has not the form of one. */
function signatureOf(given: unknown): Signature | undefined {
  const { statement, jws } = given as { statement?: unknown; jws?: unknown };
  const read = readStatement(statement);
  const parsed = typeof jws === 'string' ? parseDetached(jws) : undefined;
  if (!read || typeof jws !== 'string' || !parsed) return undefined;
  const { kid: thumbprint, alg: algorithm } = parsed.header;
  return { statement: read, jws, thumbprint, algorithm };
}
