/** Who may do what: one pure policy for every path. */
export { actionOf, actions, stepRoles, type Action } from './actions.ts';
export { actAs, decide, type Decision, type Question } from './decide.ts';
export { FRESH_SECONDS, needsFreshSignIn } from './fresh.ts';
export { visibleMatters, type Alternative, type MatterRelations } from './grounds.ts';
export type { Asker, Membership } from './membership.ts';
export { officerIn } from './membership.ts';
export { needsOwnPassword } from './own-password.ts';
