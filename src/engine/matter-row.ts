import type { Instant } from '../statute/calendar/index.ts';
import type { Role } from '../statute/roles.ts';

/** One row of the list of matters: what is needed to find it and to decide who may see it. */
export interface MatterRow extends Record<string, unknown> {
  matterId: string;
  title: string;
  mode: 'government' | 'reference';
  authority: string;
  reviewOffice?: string;
  sponsors: string[];
  leadSponsor?: string;
  /** The state of the backbone region. */
  stage: string;
  proposedAt: Instant;
  updatedAt: Instant;
  sequence: number;
  seal: string;
  /** The nearest deadline, absent where nothing is pending. */
  nextDue?: Instant;
  /** The nearest deadline that the engine itself acts on. */
  sweepDue?: Instant;
  /** Roles for which at least one step is open and lawful in order. */
  awaits: Role[];
  /** `yes` while the public may comment. */
  soliciting: 'yes' | 'no';
  /** The grounds on which the row may be seen; kept for finding, never shown. */
  seenOn: string[];
  /** The work lists on which the matter stands, as words; never shown. */
  workLists: string[];
  /** Its units and the offices that it awaits, as words; never shown. */
  narrowed: string[];
  demonstration: boolean;
}

/** What is asked of the list of matters. */
export interface MattersQuery {
  /** From the policy: only these may be seen. Each alternative is a set of equal fields. */
  visible: readonly Record<string, readonly string[]>[];
  stage?: readonly string[];
  unit?: string;
  awaits?: Role;
  dueBefore?: Instant;
  sort?: 'nextDue' | 'updatedAt' | 'proposedAt';
  cursor?: string;
  limit: number;
}
