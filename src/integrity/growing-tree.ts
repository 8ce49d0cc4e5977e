import { EMPTY_ROOT, nodeHash, type Hash } from './merkle.ts';

/** A tree that only grows, kept as no more than the hashes of its complete subtrees. */
export interface GrowingTree {
  add(leaf: Hash): void;
  size(): number;
  root(): Hash;
}

/** A tree without leaves; a walk over a whole log needs no more than this. */
export function growingTree(): GrowingTree {
  const peaks: { hash: Hash; level: number }[] = [];
  let size = 0;
  return {
    add(leaf) {
      let peak = { hash: leaf, level: 0 };
      for (let left = peaks.at(-1); left?.level === peak.level; left = peaks.at(-1)) {
        peaks.pop();
        peak = { hash: nodeHash(left.hash, peak.hash), level: peak.level + 1 };
      }
      peaks.push(peak);
      size += 1;
    },
    size: () => size,
    root() {
      const hashes = peaks.map(({ hash }) => hash);
      return size === 0 ? EMPTY_ROOT : hashes.reduceRight((right, left) => nodeHash(left, right));
    },
  };
}

/** The root of a tree of which all leaf hashes are at hand. */
export function rootOfLeaves(leaves: readonly Hash[]): Hash {
  const tree = growingTree();
  for (const leaf of leaves) tree.add(leaf);
  return tree.root();
}
