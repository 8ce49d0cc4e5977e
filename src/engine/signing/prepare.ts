import { EngineError } from '../../errors.ts';
import { bytesOf, type SignedStatement } from '../../integrity/signatures/index.ts';
import type { Dossier } from '../../machines/matter/dossier.ts';
import type { Officer, StepName } from '../../machines/matter/fact.ts';
import { civilDateOf, type Instant } from '../../statute/calendar/index.ts';
import { unitNameOf, type Called } from '../called.ts';
import { evidenceOfMatter } from '../evidence.ts';
import type { Ledger } from '../ports/index.ts';
import { composeStatement, isSignedStep } from './compose.ts';

/** A step that somebody is about to sign: the body as it will be sent, without its signature. */
export interface ToSign {
  matterId: string;
  step: StepName;
  statement: Record<string, unknown>;
  officer: Officer;
}

/**
 * The statement that the officer has to sign for a step, as of today (Asia/Shanghai). Records nothing.
 *
 * @throws EngineError `invalid-request` where the step bears no signature
 */
export async function prepareStatement(
  ledger: Ledger,
  { matterId, step, statement: stated, officer }: ToSign,
  { dossier, at, called }: { dossier: Dossier; at: Instant; called: Called },
): Promise<SignedStatement> {
  if (!isSignedStep(step)) throw unsigned(step);
  const files = await evidenceOfMatter(ledger, matterId);
  const nameOf = (sha256: string) => files.get(sha256)?.name;
  const date = civilDateOf(at);
  const unitName = unitNameOf(officer.unit, called);
  return composeStatement({ matterId, step, dossier, officer, unitName, stated, nameOf, date });
}

/** The bytes that are signed, base64url: whoever signs by other means needs nothing else. */
export const payloadOf = (statement: SignedStatement): string =>
  Buffer.from(bytesOf(statement)).toString('base64url');

function unsigned(step: StepName): EngineError {
  const fault = { field: '/step', zh: '该步骤不需要签名', en: `${step} bears no signature` };
  return new EngineError('invalid-request', fault.en, { faults: [fault] });
}
