import { describe, expect, it } from '@jest/globals';
import { hexOf } from '../../src/integrity/bytes.ts';
import { growingTree, rootOfLeaves } from '../../src/integrity/growing-tree.ts';
import {
  consistencyProof,
  inclusionProof,
  leafHash,
  nodeHash,
  rootFromInclusion,
  rootOf,
  verifyConsistency,
  verifyInclusion,
  type Hash,
} from '../../src/integrity/merkle.ts';
import { naiveLeaf, naiveRoot, naiveTree } from '../support/naive-tree.ts';

/** The leaves of the reference implementation's tests of RFC 6962. */
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657'];
const eight = [...inputs, '606162636465666768696a6b6c6d6e6f'].map((hex) =>
  leafHash(Buffer.from(hex, 'hex')),
);
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const hex = (hashes: readonly Hash[]) => hashes.map(hexOf);
const readerOf = (leaves: readonly Hash[]) => (level: number, index: number) => {
  const width = 2 ** level;
  expect((index + 1) * width).toBeLessThanOrEqual(leaves.length);
  return naiveRoot(leaves.slice(index * width, (index + 1) * width));
};
const leavesOf = (size: number) => Array.from({ length: size }, (_, n) => naiveLeaf(`leaf ${n}`));

describe('RFC 6962: the tree of the reference tests', () => {
  it.each([...roots.entries()])('has the root of %i leaves', async (size, root) => {
    expect(hexOf(rootOfLeaves(eight.slice(0, size)))).toBe(root);
    expect(hexOf(await rootOf(size, readerOf(eight)))).toBe(root);
  });

  it.each([
    [0, 8, ['96a296d224f285c6', '5f083f0a1a33ca07', '6b47aaf29ee3c2af']],
    [5, 8, ['bc1a0643b12e4d2d', 'ca854ea128ed050b', 'd37ee418976dd957']],
    [2, 3, ['fac54203e7cc696c']],
    [1, 5, ['6e340b9cffb37a98', '5f083f0a1a33ca07', 'bc1a0643b12e4d2d']],
  ])('has the path of leaf %i of %i', async (index, size, beginnings) => {
    const proof = await inclusionProof(index, size, readerOf(eight));
    expect(hex(proof).map((hash) => hash.slice(0, 16))).toEqual(beginnings);
  });

  it.each([
    [1, 8, ['96a296d224f285c6', '5f083f0a1a33ca07', '6b47aaf29ee3c2af']],
    [6, 8, ['0ebc5d3437fbe2db', 'ca854ea128ed050b', 'd37ee418976dd957']],
    [2, 5, ['5f083f0a1a33ca07', 'bc1a0643b12e4d2d']],
    [3, 3, []],
    [0, 5, []],
  ])('has the consistency of %i with %i', async (older, newer, beginnings) => {
    const proof = await consistencyProof(older, newer, readerOf(eight));
    expect(hex(proof).map((hash) => hash.slice(0, 16))).toEqual(beginnings);
  });
});

describe('every tree up to two hundred leaves, against the RFC word for word', () => {
  const leaves = leavesOf(Number(process.env.TREE_LEAVES ?? 200));
  const { root: rootOfRange, path, subproof } = naiveTree(leaves);
  const hashAt = (level: number, index: number) =>
    rootOfRange(index * 2 ** level, (index + 1) * 2 ** level);
  const sizes = leaves.map((_, at) => at + 1);

  it('has the same roots', async () => {
    for (const size of sizes) {
      const root = hexOf(rootOfRange(0, size));
      expect([size, hexOf(await rootOf(size, hashAt))]).toEqual([size, root]);
      expect([size, hexOf(rootOfLeaves(leaves.slice(0, size)))]).toEqual([size, root]);
    }
  });

  it('has the same inclusion proofs, and each of them holds', async () => {
    for (const size of sizes) {
      const root = rootOfRange(0, size);
      for (const [index, leaf] of leaves.slice(0, size).entries()) {
        const proof = await inclusionProof(index, size, hashAt);
        const holds = verifyInclusion({ leaf, index, size, root, proof });
        const same = hex(proof).join() === hex(path(index, 0, size)).join();
        if (!holds || !same) expect([index, size, same, holds]).toEqual([index, size, true, true]);
      }
    }
  }, 120_000);

  it('has the same consistency proofs, and each of them holds', async () => {
    for (const size of sizes) {
      const newer = { size, root: rootOfRange(0, size) };
      for (const old of sizes.slice(0, size)) {
        const proof = await consistencyProof(old, size, hashAt);
        const older = { size: old, root: rootOfRange(0, old) };
        const holds = verifyConsistency({ older, newer, proof });
        const same = hex(proof).join() === hex(subproof(old, 0, size)).join();
        if (!holds || !same) expect([old, size, same, holds]).toEqual([old, size, true, true]);
      }
    }
  }, 120_000);
});

describe('a proof that was tampered with', () => {
  const leaves = leavesOf(41);
  const hashAt = readerOf(leaves);
  const root = naiveRoot(leaves);
  const size = leaves.length;
  const flipped = (hash: Hash) => hash.with(7, (hash[7] ?? 0) ^ 1);
  /** Everything that may be done to a list of hashes. */
  const spoilt = (proof: readonly Hash[]) => [
    ...proof.map((hash, at) => proof.with(at, flipped(hash))),
    ...proof.map((_, at) => proof.toSpliced(at, 1)),
    ...proof.map((hash, at) => proof.toSpliced(at, 0, hash)),
    [...proof, root],
  ];

  it('shows no inclusion, nor of another leaf, at another index, in another size', async () => {
    for (let index = 0; index < size; index += 1) {
      const leaf = leaves[index]!;
      const proof = await inclusionProof(index, size, hashAt);
      const said = { leaf, index, size, root, proof };
      const lies = [
        ...spoilt(proof).map((other) => ({ ...said, proof: other })),
        { ...said, leaf: flipped(leaf) },
        { ...said, root: flipped(root) },
        ...[index - 1, index + 1, size, -1, 0.5].map((other) => ({ ...said, index: other })),
      ];
      expect(verifyInclusion(said)).toBe(true);
      expect(lies.map((lie) => verifyInclusion(lie))).toEqual(lies.map(() => false));
    }
  });

  it('shows no consistency', async () => {
    for (let old = 1; old < size; old += 1) {
      const proof = await consistencyProof(old, size, hashAt);
      const older = { size: old, root: naiveRoot(leaves.slice(0, old)) };
      const said = { older, newer: { size, root }, proof };
      const lies = [
        ...spoilt(proof).map((other) => ({ ...said, proof: other })),
        { ...said, older: { ...older, root: flipped(older.root) } },
        { ...said, newer: { size, root: flipped(root) } },
        { ...said, older: { ...older, size: size + 1 } },
      ];
      expect(verifyConsistency(said)).toBe(true);
      expect(lies.map((lie) => verifyConsistency(lie))).toEqual(lies.map(() => false));
    }
  });

  it('is not taken for the trees of size 0 or of the same size either', () => {
    const same = { size, root };
    const empty = { size: 0, root: rootOfLeaves([]) };
    expect(verifyConsistency({ older: same, newer: same, proof: [] })).toBe(true);
    expect(verifyConsistency({ older: same, newer: same, proof: [root] })).toBe(false);
    expect(verifyConsistency({ older: empty, newer: same, proof: [] })).toBe(true);
    expect(verifyConsistency({ older: { size: 0, root }, newer: same, proof: [] })).toBe(false);
    expect(verifyConsistency({ older: same, newer: empty, proof: [] })).toBe(false);
  });

  it('cannot be made for what is not there', async () => {
    for (const index of [41, -1])
      await expect(inclusionProof(index, 41, hashAt)).rejects.toThrow(
        new RangeError(`A tree of 41 leaves has no leaf ${index}.`),
      );
    for (const older of [42, -1])
      await expect(consistencyProof(older, 41, hashAt)).rejects.toThrow(
        new RangeError(`A tree of 41 leaves does not continue ${older}.`),
      );
  });
});

describe('RFC 9162: a proof whose hashes fit, but not the sizes', () => {
  const [a, b, c, d] = leavesOf(4) as [Hash, Hash, Hash, Hash];
  const [ab, cd] = [nodeHash(a, b), nodeHash(c, d)];
  const abcd = nodeHash(ab, cd);

  it('shows no leaf past the end of the tree', () => {
    expect(verifyInclusion({ leaf: a, index: 0, size: 1, root: a, proof: [] })).toBe(true);
    expect(verifyInclusion({ leaf: a, index: 1, size: 1, root: a, proof: [] })).toBe(false);
    expect(verifyInclusion({ leaf: a, index: 0, size: 0, root: a, proof: [] })).toBe(false);
  });

  it('shows no leaf by a path that is longer or shorter than the tree is high', () => {
    expect(rootFromInclusion({ leaf: a, index: 0, size: 4, proof: [b, cd] })).toEqual(abcd);
    expect(rootFromInclusion({ leaf: b, index: 0, size: 1, proof: [a] })).toBeUndefined();
    expect(rootFromInclusion({ leaf: ab, index: 0, size: 2, proof: [cd, a] })).toBeUndefined();
    expect(rootFromInclusion({ leaf: a, index: 0, size: 4, proof: [b] })).toBeUndefined();
  });

  it.each<[string, Parameters<typeof verifyConsistency>[0]]>([
    [
      'a smaller tree, of the same root',
      { older: { size: 2, root: ab }, newer: { size: 1, root: ab }, proof: [] },
    ],
    [
      'a tree of fewer leaves than none',
      { older: { size: -1, root: a }, newer: { size: 2, root: ab }, proof: [a, b] },
    ],
    [
      'no leaves, with a hash that nobody asked for',
      { older: { size: 0, root: rootOfLeaves([]) }, newer: { size: 2, root: ab }, proof: [ab] },
    ],
    [
      'three leaves, without a proof',
      { older: { size: 3, root: ab }, newer: { size: 4, root: abcd }, proof: [] },
    ],
    [
      'two leaves, by the proof of a smaller tree',
      { older: { size: 2, root: ab }, newer: { size: 8, root: abcd }, proof: [cd] },
    ],
    [
      'one leaf, by a walk that goes on past both roots',
      {
        older: { size: 1, root: nodeHash(c, a) },
        newer: { size: 2, root: nodeHash(c, ab) },
        proof: [b, c],
      },
    ],
  ])('shows no consistency with %s', (_what, said) => {
    expect(verifyConsistency(said)).toBe(false);
  });

  it('shows consistency where the sizes fit as well', () => {
    const [older, newer] = [
      { size: 2, root: ab },
      { size: 4, root: abcd },
    ];
    expect(verifyConsistency({ older, newer, proof: [cd] })).toBe(true);
  });
});

it('a text is the leaf of its UTF-8 bytes', () => {
  expect(hexOf(leafHash('重大'))).toBe(hexOf(leafHash(Buffer.from('重大'))));
});

it('a complete subtree is asked for once, not leaf by leaf', async () => {
  const asked: [number, number][] = [];
  const leaves = leavesOf(8);
  const read = readerOf(leaves);
  await rootOf(8, (level, index) => {
    asked.push([level, index]);
    return read(level, index);
  });
  expect(asked).toEqual([[3, 0]]);
});

it('a growing tree knows how many leaves it has', () => {
  const tree = growingTree();
  for (const leaf of leavesOf(5)) tree.add(leaf);
  expect(tree.size()).toBe(5);
});
