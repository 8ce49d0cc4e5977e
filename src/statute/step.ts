import type { Role } from './roles.ts';

/** A step that an officer may take: who takes it, what it leaves on record, what asks for it. */
export interface Step {
  /** 开始公开征求意见 */
  zh: string;
  en: string;
  /** The fact that it leaves on record, in the past tense. */
  becomes: string;
  by: readonly Role[];
  /** It may be taken whenever it is lawful, and of itself nothing waits for it. */
  atWill?: boolean;
  /** The provision that asks for the step. */
  provision: string;
  /** The documents that have to come with it; each must be named among the step's evidence. */
  documents?: readonly string[];
  /** Documents that may come with it. */
  mayBring?: readonly string[];
}
