import { createHash } from 'node:crypto';

/** RFC 6962 section 2.1 word for word, with nothing of ours: what our trees are held against. */
const digest = (...parts: Uint8Array[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return Uint8Array.from(hash.digest());
};

export const naiveLeaf = (data: string): Uint8Array =>
  digest(Uint8Array.of(0), Buffer.from(data, 'utf8'));

const split = (n: number) => {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
};

/** MTH(D[n]) over leaf hashes. */
export function naiveRoot(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return digest();
  const [only] = leaves;
  if (leaves.length === 1 && only) return only;
  const k = split(leaves.length);
  return digest(Uint8Array.of(1), naiveRoot(leaves.slice(0, k)), naiveRoot(leaves.slice(k)));
}

/** The same over ranges of one list of leaves, each range hashed once: D[from:to]. */
export function naiveTree(leaves: readonly Uint8Array[]) {
  const known = new Map<string, Uint8Array>();

  function root(from: number, to: number): Uint8Array {
    const key = `${from} ${to}`;
    const found = known.get(key) ?? made(from, to);
    known.set(key, found);
    return found;
  }

  function made(from: number, to: number): Uint8Array {
    if (to - from <= 1) return naiveRoot(leaves.slice(from, to));
    const k = from + split(to - from);
    return digest(Uint8Array.of(1), root(from, k), root(k, to));
  }

  /** PATH(m, D[from:to]), with m counted from the first of all leaves. */
  function path(m: number, from: number, to: number): Uint8Array[] {
    if (to - from === 1) return [];
    const k = from + split(to - from);
    return m < k ? [...path(m, from, k), root(k, to)] : [...path(m, k, to), root(from, k)];
  }

  /** SUBPROOF(m, D[from:to], whole), with m counted from the first of all leaves. */
  function subproof(m: number, from: number, to: number, whole = true): Uint8Array[] {
    if (m === to) return whole ? [] : [root(from, to)];
    const k = from + split(to - from);
    return m <= k
      ? [...subproof(m, from, k, whole), root(k, to)]
      : [...subproof(m, k, to, false), root(from, k)];
  }

  return { root, path, subproof };
}

/** PROOF(m, D[n]) over leaf hashes. */
export const naiveSubproof = (m: number, leaves: readonly Uint8Array[]): Uint8Array[] =>
  naiveTree(leaves).subproof(m, 0, leaves.length);

/** PATH(m, D[n]) over leaf hashes. */
export const naivePath = (m: number, leaves: readonly Uint8Array[]): Uint8Array[] =>
  naiveTree(leaves).path(m, 0, leaves.length);
