import type { components } from '../contract.ts';
import type { LawProposal } from '../engine/law-values.ts';
import { EngineError } from '../errors.ts';

/**
 * The change that a body proposes: a value or a year's notice, exactly one of them.
 *
 * @throws EngineError `invalid-request` where the contract let neither or both pass
 */
export function lawProposalOf({
  value,
  holidays,
}: components['schemas']['ProposeLawChange']): LawProposal {
  if (value) return { value };
  if (holidays) return { holidays };
  throw new EngineError('invalid-request', 'Send a value or a holiday notice.');
}
