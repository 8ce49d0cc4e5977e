import { joined, sameBytes } from './bytes.ts';
import { sha256Bytes } from './digest.ts';
import { scratch, scratchOf, writeUtf8 } from './scratch.ts';

/** 32 bytes of SHA-256. */
export type Hash = Uint8Array;

/**
 * The hash over the complete subtree of 2^level leaves that begins at leaf `index` * 2^level. Level 0
 * are the leaves themselves.
 */
export type HashAt = (level: number, index: number) => Hash | Promise<Hash>;

const NODE = Uint8Array.of(1);

/** RFC 6962 section 2.1: the root of the tree without leaves. */
export const EMPTY_ROOT: Hash = sha256Bytes('');

/** RFC 6962 section 2.1: SHA-256(0x00 || data). Text is taken as UTF-8. */
export function leafHash(data: string | Uint8Array): Hash {
  if (typeof data !== 'string') return sha256Bytes(scratchOf(data).subarray(0, 1 + data.length));
  const bytes = scratch(data.length);
  return sha256Bytes(bytes.subarray(0, writeUtf8(data, bytes, 1)));
}

/** Written anew for each node: making room for every pair of a tree takes as long as hashing it. */
const pair = new Uint8Array(1 + 2 * EMPTY_ROOT.length).fill(1, 0, 1);

/** RFC 6962 section 2.1: SHA-256(0x01 || left || right). */
export function nodeHash(left: Hash, right: Hash): Hash {
  if (left.length !== EMPTY_ROOT.length || right.length !== EMPTY_ROOT.length)
    return sha256Bytes(joined(NODE, left, right));
  pair.set(left, 1);
  pair.set(right, 1 + EMPTY_ROOT.length);
  return sha256Bytes(pair);
}

/** Shifts stop at 2^31 in JavaScript; the sizes of logs need not. */
const half = (value: number) => Math.floor(value / 2);
const isOdd = (value: number) => value % 2 === 1;

/** The largest power of two that is smaller than `size`, as its exponent; for a size of 2 and more. */
function splitLevel(size: number): number {
  let level = 0;
  while (2 ** (level + 1) < size) level += 1;
  return level;
}

/** MTH(D[from:to]) of RFC 6962, where `from` is a multiple of the power of two not below its size. */
async function rangeHash(from: number, to: number, hashAt: HashAt): Promise<Hash> {
  const size = to - from;
  if (size === 1) return hashAt(0, from);
  const level = splitLevel(size);
  const width = 2 ** level;
  if (width * 2 === size) return hashAt(level + 1, from / size);
  const right = await rangeHash(from + width, to, hashAt);
  return nodeHash(await hashAt(level, from / width), right);
}

function insist(holds: boolean, what: string): asserts holds {
  if (!holds) throw new RangeError(what);
}

/** The root of the tree of the first `size` leaves. */
export const rootOf = async (size: number, hashAt: HashAt): Promise<Hash> =>
  size === 0 ? EMPTY_ROOT : rangeHash(0, size, hashAt);

/**
 * RFC 6962 section 2.1.1: PATH(index, D[size]), the lowest sibling first.
 *
 * @throws RangeError where the tree has no such leaf
 */
export async function inclusionProof(index: number, size: number, hashAt: HashAt): Promise<Hash[]> {
  insist(index >= 0 && index < size, `A tree of ${size} leaves has no leaf ${index}.`);
  const proof: Hash[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + 2 ** splitLevel(to - from);
    const right = index >= middle;
    proof.push(await (right ? rangeHash(from, middle, hashAt) : rangeHash(middle, to, hashAt)));
    if (right) from = middle;
    else to = middle;
  }
  return proof.toReversed();
}

/**
 * RFC 6962 section 2.1.2: PROOF(from, D[to]). Empty where the sizes are the same, or the older tree
 * had no leaves.
 *
 * @throws RangeError where the older tree is the larger
 */
export async function consistencyProof(
  older: number,
  newer: number,
  hashAt: HashAt,
): Promise<Hash[]> {
  insist(older >= 0 && older <= newer, `A tree of ${newer} leaves does not continue ${older}.`);
  if (older === 0) return [];
  const proof: Hash[] = [];
  let [from, to, whole] = [0, newer, true];
  while (older < to) {
    const middle = from + 2 ** splitLevel(to - from);
    const right = older > middle;
    proof.push(await (right ? rangeHash(from, middle, hashAt) : rangeHash(middle, to, hashAt)));
    if (right) [from, whole] = [middle, false];
    else to = middle;
  }
  if (!whole) proof.push(await rangeHash(from, to, hashAt));
  return proof.toReversed();
}

export interface Inclusion {
  /** The hash of the leaf in question, computed anew from what it is said to be. */
  leaf: Hash;
  index: number;
  size: number;
  proof: readonly Hash[];
}

/**
 * RFC 9162 section 2.1.3.2: the root that a tree has if the proof is right; undefined where the proof
 * has not the length that it must have.
 */
export function rootFromInclusion({ leaf, index, size, proof }: Inclusion): Hash | undefined {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return undefined;
  let [at, last, root] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) return undefined;
    if (isOdd(at) || at === last) {
      root = nodeHash(sibling, root);
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else root = nodeHash(root, sibling);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 ? root : undefined;
}

/** True where the proof shows the leaf at its index in the tree of that size and root. */
export function verifyInclusion(inclusion: Inclusion & { root: Hash }): boolean {
  const root = rootFromInclusion(inclusion);
  return root !== undefined && sameBytes(root, inclusion.root);
}

export interface Consistency {
  older: { size: number; root: Hash };
  newer: { size: number; root: Hash };
  proof: readonly Hash[];
}

/**
 * RFC 9162 section 2.1.4.2: true where the proof shows that the newer tree is the older one with
 * leaves added, none changed, dropped or moved. The tree without leaves is continued by every tree,
 * with an empty proof.
 */
export function verifyConsistency({ older, newer, proof }: Consistency): boolean {
  if (older.size > newer.size || older.size < 0) return false;
  if (older.size === newer.size) return proof.length === 0 && sameBytes(older.root, newer.root);
  if (older.size === 0) return proof.length === 0 && sameBytes(older.root, EMPTY_ROOT);
  return walksToBoth({ older, newer, proof });
}

function walksToBoth({ older, newer, proof }: Consistency): boolean {
  let [at, last] = [older.size - 1, newer.size - 1];
  while (isOdd(at)) [at, last] = [half(at), half(last)];
  // Where the older tree is complete its own root begins the walk and is not repeated in the proof.
  const [first, ...rest] = at === 0 ? [older.root, ...proof] : proof;
  if (first === undefined) return false;
  let [olderRoot, newerRoot] = [first, first];
  for (const hash of rest) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      [olderRoot, newerRoot] = [nodeHash(hash, olderRoot), nodeHash(hash, newerRoot)];
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else newerRoot = nodeHash(newerRoot, hash);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameBytes(olderRoot, older.root) && sameBytes(newerRoot, newer.root);
}
