import { MalformedProof } from '../integrity/malformed-proof.ts';
import { reasons, type Reason } from './findings/reasons.ts';
import { filled, type Details, type Text } from './text.ts';

/** A reason in words. */
export const because = (reason: Reason, details: Details = {}): Text =>
  filled(reasons[reason], details);

/** What was read is not what it should be; says why in both languages. */
export class Unfit extends Error {
  override readonly name = 'Unfit';
  readonly words: Text;

  constructor(reason: Reason, details?: Details) {
    const words = because(reason, details);
    super(words.en);
    this.words = words;
  }
}

/** Why something was thrown. What a library or the system says is English, and is told in English only. */
export function whyThrown(error: unknown): Text {
  if (error instanceof Unfit || error instanceof MalformedProof) return error.words;
  return because('not-read', { message: error instanceof Error ? error.message : String(error) });
}
