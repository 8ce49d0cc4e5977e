import { faultOfKey, type KeyStateFault, type Moment, type RegisteredKey } from './keys.ts';
import {
  bytesOf,
  differences,
  formatOf,
  type Signature,
  type SignedStatement,
} from './statement.ts';
import { textOf } from './statement-text.ts';
import { faultOfSignature, type SignatureFault } from './verifiers.ts';

/** Why a signature does not prove an act; `at` is a JSON pointer into the signature where it is known. */
export type ProofFault =
  | { part: 'key'; code: KeyStateFault }
  | { part: 'jws'; code: SignatureFault }
  | { part: 'statement'; code: 'other-text' | 'other-format' | 'other-signer'; at: string }
  | { part: 'statement'; code: 'differs'; at: string };

export interface ToCheck {
  signature: Signature;
  /** The key that the signature names, as the register has it. */
  key: RegisteredKey | undefined;
  /** Who acted, by the fact's `by`. */
  person: string;
  moment: Moment;
  /** What the act says, composed anew; left out where only the signature itself can be checked. */
  expected?: SignedStatement;
}

/**
 * Everything that keeps a signature from proving that this person stated this, with a key that was good
 * when it was recorded; empty where nothing does. Pure.
 */
export async function faultsOf(check: ToCheck): Promise<ProofFault[]> {
  const { signature, key, person, moment } = check;
  const state = faultOfKey(key, person, moment);
  const faults: ProofFault[] = state === undefined ? [] : [{ part: 'key', code: state }];
  faults.push(...faultsOfStatement(check));
  const jws = key && (await faultOfJws(signature, key));
  return jws ? [...faults, { part: 'jws', code: jws }] : faults;
}

async function faultOfJws(
  { jws, statement, thumbprint, algorithm }: Signature,
  key: RegisteredKey,
): Promise<SignatureFault | undefined> {
  if (thumbprint !== key.thumbprint) return 'other-key';
  if (algorithm !== key.algorithm) return 'other-algorithm';
  const payload = bytesOr(statement);
  return payload ? faultOfSignature(jws, payload, key.jwk) : 'malformed';
}

/** JSON can hold what has no canonical form, such as a lone surrogate; nobody ever signed that. */
function bytesOr(statement: SignedStatement): Uint8Array | undefined {
  try {
    return bytesOf(statement);
  } catch {
    return undefined;
  }
}

function faultsOfStatement({ signature, person, expected }: ToCheck): ProofFault[] {
  const { statement } = signature;
  const fault = (code: 'other-text' | 'other-format' | 'other-signer', at: string): ProofFault => ({
    part: 'statement',
    code,
    at: `/statement${at}`,
  });
  if (statement.format !== formatOf(statement)) return [fault('other-format', '/format')];
  const found: ProofFault[] = [];
  if (statement.signer.person !== person) found.push(fault('other-signer', '/signer/person'));
  if (expected)
    for (const at of differences(expected, statement))
      found.push({ part: 'statement', code: 'differs', at: `/statement${at}` });
  else if (textOf(statement) !== statement.text) found.push(fault('other-text', '/text'));
  return found;
}
