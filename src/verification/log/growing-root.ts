import { EMPTY_ROOT, nodeHash, type Hash } from '../../integrity/merkle.ts';

/** RFC 6962's tree as it grows: only the roots of its full subtrees are kept. */
export class GrowingRoot {
  /** From the largest subtree to the smallest. */
  readonly #subtrees: Hash[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(leaf: Hash): void {
    let hash = leaf;
    for (let rest = this.#size; rest % 2 === 1; rest = Math.floor(rest / 2))
      hash = nodeHash(this.#subtrees.pop()!, hash);
    this.#subtrees.push(hash);
    this.#size += 1;
  }

  /** The root of what was added so far. */
  root(): Hash {
    const [last, ...larger] = this.#subtrees.toReversed();
    return last ? larger.reduce((right, left) => nodeHash(left, right), last) : EMPTY_ROOT;
  }
}
