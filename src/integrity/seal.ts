import { canonical, canonicalForm } from './canonical.ts';
import { sha256 } from './digest.ts';

/** What stands where a first entry would name the seal before it. */
export const GENESIS = '0'.repeat(64);

/** What a chain of seals needs to know of an entry; every other member is sealed along. */
export interface Unsealed {
  stream: string;
  sequence: number;
  previous: string;
}

export interface Sealed extends Unsealed {
  seal: string;
}

/** The end of a chain as somebody keeps it elsewhere: a signed head, a table. */
export interface Anchor {
  sequence: number;
  seal: string;
}

const sealOf = (unsealed: object) => sha256(canonical(unsealed));

/**
 * Seals an entry to the one before it: SHA-256 over the RFC 8785 form of all that it says, the seal
 * of its predecessor included. What comes back is a copy that says what the text does: nobody's later
 * change of what was given reaches it, and its members stand in the order in which they are written.
 *
 * @throws TypeError where the entry is not plain JSON
 */
export function sealEntry<E extends Unsealed>(unsealed: E): E & { seal: string } {
  const { text, copy } = canonicalForm(unsealed);
  const { sequence, stream, ...before } = copy;
  return { ...before, seal: sha256(text), sequence, stream } as E & { seal: string };
}

/** True where an entry's own seal fits what it says, whatever stands before it. */
export function carriesItsSeal({ seal, ...unsealed }: Sealed): boolean {
  try {
    return sealOf(unsealed) === seal;
  } catch {
    return false; // What is no JSON can never have been sealed.
  }
}

/** True where the entry is untouched and follows `previous`; without one, where it is a first entry. */
export function isSealed(entry: Sealed, previous?: Sealed): boolean {
  const follows =
    previous === undefined
      ? entry.sequence === 1 && entry.previous === GENESIS
      : entry.stream === previous.stream &&
        entry.sequence === previous.sequence + 1 &&
        entry.previous === previous.seal;
  return follows && carriesItsSeal(entry);
}

/**
 * Walks a whole stream from its first entry and tells the index of the first that was changed, moved,
 * doubled or follows a gap; undefined where the chain holds. A chain alone cannot tell that its end
 * was cut off: with an anchor, an end other than the anchored one is reported as the index after the
 * last entry.
 */
export function firstBrokenSeal(entries: readonly Sealed[], anchor?: Anchor): number | undefined {
  const broken = entries.findIndex((entry, at) => !isSealed(entry, entries[at - 1]));
  if (broken !== -1) return broken;
  if (anchor === undefined) return undefined;
  const last = entries.at(-1);
  const ends = (last?.sequence ?? 0) === anchor.sequence && (last?.seal ?? GENESIS) === anchor.seal;
  return ends ? undefined : entries.length;
}
