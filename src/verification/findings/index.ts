/**
 * Everything that the verifier can say, and nothing else: three closed lists, and a fourth of
 * reasons. `{name}` is filled from a finding's details.
 */
export { failing, type Failing } from './failing.ts';
export { holding, type Holding } from './holding.ts';
export { noting, type Noting } from './noting.ts';
export { reasons, type Reason } from './reasons.ts';
