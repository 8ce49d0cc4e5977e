import { aftermathFields } from './aftermath.ts';
import { assessmentFields } from './assessments.ts';
import { decisionFields } from './decision.ts';
import { legalityFields } from './legality.ts';
import { participationFields } from './participation.ts';
import { proposalFields } from './proposal.ts';
import type { Bindings } from './binding.ts';

export type { Binding, Bindings, Recorded } from './binding.ts';

/** The minimum fields of D01 to D34, each with what keeps it in the file. */
export const bindings: Bindings = {
  ...proposalFields,
  ...participationFields,
  ...assessmentFields,
  ...legalityFields,
  ...decisionFields,
  ...aftermathFields,
};
