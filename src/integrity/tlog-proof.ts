import { base64Of, fromBase64, fromDecimal } from './bytes.ts';
import { openCheckpoint, type Checkpoint } from './checkpoint.ts';
import { MalformedProof } from './malformed-proof.ts';
import { leafHash, verifyInclusion, type Hash } from './merkle.ts';
import type { VerifierKey } from './signed-note.ts';

/** That one leaf is in a log: C2SP tlog-proof. */
export interface TlogProof {
  /** Anything that helps a reader; nothing vouches for it. */
  extra?: Uint8Array;
  index: number;
  hashes: readonly Hash[];
  /** The signed note. */
  checkpoint: string;
}

const FIRST_LINE = 'c2sp.org/tlog-proof@v1';

/** The text of a `.tlog-proof` file. */
export const formatTlogProof = ({ extra, index, hashes, checkpoint }: TlogProof): string =>
  [
    FIRST_LINE,
    ...(extra === undefined ? [] : [`extra ${base64Of(extra)}`]),
    `index ${index}`,
    ...hashes.map(base64Of),
    '',
    checkpoint,
  ].join('\n');

/** @throws MalformedProof */
export function parseTlogProof(text: string): TlogProof {
  const cut = text.indexOf('\n\n');
  const [first, ...lines] = text.slice(0, Math.max(0, cut)).split('\n');
  if (first !== FIRST_LINE) throw new MalformedProof('proof-version', { of: FIRST_LINE });
  const extra = lines[0]?.startsWith('extra ') ? wanted(lines.shift()?.slice(6)) : undefined;
  const [, decimal = ''] = /^index (\d+)$/.exec(lines.shift() ?? '') ?? [];
  const index = fromDecimal(decimal);
  const hashes = lines.map(wanted);
  if (index === undefined || hashes.some(({ length }) => length !== 32))
    throw new MalformedProof('proof');
  return {
    ...(extra === undefined ? {} : { extra }),
    index,
    hashes,
    checkpoint: text.slice(cut + 2),
  };
}

function wanted(text = ''): Uint8Array {
  const bytes = fromBase64(text);
  if (bytes === undefined) throw new MalformedProof('base64', { of: text });
  return bytes;
}

/**
 * Checks that data is a leaf of a log whose keys the reader trusts.
 *
 * @returns the checkpoint that vouches for it
 * @throws MalformedProof where the proof has another form, no trusted key has signed its checkpoint,
 *   or the data is not what stands at its index
 */
export function verifyTlogProof(
  text: string,
  data: string | Uint8Array,
  keys: readonly VerifierKey[],
): Checkpoint {
  const { index, hashes, checkpoint } = parseTlogProof(text);
  const { origin, size, root } = openCheckpoint(checkpoint, keys);
  if (!verifyInclusion({ leaf: leafHash(data), index, size, root, proof: hashes }))
    throw new MalformedProof('another-leaf', { index, of: origin });
  return { origin, size, root };
}
