import { base64Of, fromBase64, fromDecimal } from './bytes.ts';
import { MalformedProof } from './malformed-proof.ts';
import type { Hash } from './merkle.ts';
import {
  formatNote,
  openNote,
  signText,
  type NoteSigner,
  type Opened,
  type VerifierKey,
} from './signed-note.ts';

/** The head of a log: C2SP tlog-checkpoint. */
export interface Checkpoint {
  /** Which log. */
  origin: string;
  /** How many leaves. */
  size: number;
  root: Hash;
}

/** The text that is signed. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${base64Of(root)}\n`;

/**
 * Reads the text of a checkpoint. Extension lines are refused: this log writes none, and what nobody
 * has looked at is not vouched for.
 *
 * @throws MalformedProof
 */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin = '', decimal = '', encoded = '', ...rest] = text.split('\n');
  const size = fromDecimal(decimal);
  const root = fromBase64(encoded);
  const ends = rest.length === 1 && rest[0] === '';
  if (origin === '' || size === undefined || root?.length !== 32 || !ends)
    throw new MalformedProof('checkpoint');
  return { origin, size, root };
}

/** A checkpoint signed by its log, as a note. */
export function signCheckpoint(checkpoint: Checkpoint, signer: NoteSigner): string {
  const text = checkpointText(checkpoint);
  return formatNote({ text, signatures: [signText(text, signer)] });
}

/**
 * Reads a checkpoint by the keys that its reader trusts. One of the log itself must have signed it:
 * its name is the origin.
 *
 * @throws MalformedProof where it is no checkpoint, or no trusted key of its log has signed it
 */
export function openCheckpoint(
  note: string,
  keys: readonly VerifierKey[],
): Checkpoint & { opened: Opened } {
  const opened = openNote(note, keys);
  const checkpoint = parseCheckpoint(opened.text);
  if (!opened.verified.some(({ name }) => name === checkpoint.origin))
    throw new MalformedProof('unsigned', { of: checkpoint.origin });
  return { ...checkpoint, opened };
}
