import type { StepName } from '../../machines/matter/fact.ts';
import { signedFacts } from '../../machines/matter/stages/signing-rules.ts';
import type { Step } from '../../statute/step.ts';
import { steps } from '../../statute/steps/index.ts';

/** How old a sign-in may be where somebody signs or decides: ten minutes. RFC 9470. */
export const FRESH_SECONDS = 600;

const isSigned = ({ becomes }: Step): boolean =>
  signedFacts.some((fact: string) => fact === becomes);

/** What the chief alone decides; nobody else's act has the same weight. */
const isDecision = ({ by }: Step): boolean => by.length === 1 && by[0] === 'chief';

const fresh: ReadonlySet<string> = new Set([
  ...(Object.keys(steps) as StepName[]).filter(
    (step) => isSigned(steps[step]) || isDecision(steps[step]),
  ),
  'proposeSigningKey',
  'revokeOwnSigningKey',
  'approveSigningKey',
  'revokeSigningKey',
  'proposeWitnessKey',
  'approveWitnessKey',
  'revokeWitnessKey',
]);

/** Whether an operation asks for a sign-in of the last ten minutes. */
export const needsFreshSignIn = (operation: string): boolean => fresh.has(operation);
