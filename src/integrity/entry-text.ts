import { sha256, sha256Bytes } from './digest.ts';
import { leafHash, type Hash } from './merkle.ts';
import { scratch, writeUtf8 } from './scratch.ts';
import { carriesItsSeal, type Sealed } from './seal.ts';

/**
 * What the RFC 8785 text of an entry gives: its leaf of the log, and whether it carries its own seal.
 * What was sealed is that text without the seal, and what is a leaf is that text: it is turned into
 * bytes once for both, which is what takes the time of a verifier.
 */
export function readEntryText(text: string, entry: Sealed): { leaf: Hash; sealed: boolean } {
  // Of an entry's members only `sequence` and `stream` stand behind `seal`.
  const own = `"seal":"${entry.seal}",`;
  const cut = text.lastIndexOf(own);
  if (cut === -1) return { leaf: leafHash(text), sealed: carriesItsSeal(entry) };
  const bytes = scratch(text.length);
  const head = writeUtf8(text.slice(0, cut), bytes, 1);
  const end = writeUtf8(text.slice(cut), bytes, head);
  const leaf = sha256Bytes(bytes.subarray(0, end));
  bytes.copyWithin(head, head + own.length, end);
  const sealed = sha256(bytes.subarray(1, end - own.length)) === entry.seal;
  return { leaf, sealed: sealed || carriesItsSeal(entry) };
}
