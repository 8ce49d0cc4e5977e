import { canonical } from '../integrity/canonical.ts';
import { sameBytes } from '../integrity/bytes.ts';
import { openCheckpoint, type Checkpoint } from '../integrity/checkpoint.ts';
import { growingTree } from '../integrity/growing-tree.ts';
import { readEntryText } from '../integrity/entry-text.ts';
import { leafHash, type Hash } from '../integrity/merkle.ts';
import type { Sealed } from '../integrity/seal.ts';
import { parseVkey } from '../integrity/signed-note.ts';
import { Chain } from './entries/chain.ts';
import { Findings, type Report } from './report.ts';

/** A row that is no entry any more: the store still tells whose it was. */
export interface Unreadable {
  stream: string;
  sequence: number;
  unreadable: string;
}

export interface LedgerTrust {
  /** Verifier keys of the log. */
  keys: readonly string[];
  /** Checkpoints that were kept outside the store; in any order. */
  checkpoints: readonly string[];
}

/**
 * Verifies a whole ledger, page by page in the order of its log, against checkpoints that were kept
 * elsewhere: every seal, every chain, and that each checkpoint is a beginning of what is there now.
 * Where an entry was sealed anew the checkpoints on both sides of it tell between which leaves.
 *
 * @throws MalformedProof where a key is none
 */
export async function verifyLedger(
  pages: AsyncIterable<readonly (Sealed | Unreadable)[]>,
  { keys, checkpoints }: LedgerTrust,
): Promise<Report> {
  const findings = new Findings();
  const old = readCheckpoints(checkpoints, keys, findings);
  const tree = growingTree();
  const roots = new Map<number, Hash>([[0, tree.root()]]);
  const sizes = new Set(old.map(({ size }) => size));
  await findings.check('ledger', async () => {
    const chains = new Map<string, Chain>();
    const take = (row: Sealed | Unreadable) => {
      const at = { leaf: tree.size(), chains };
      tree.add('unreadable' in row ? pass(row, at, findings) : follow(row, at, findings));
      if (sizes.has(tree.size())) roots.set(tree.size(), tree.root());
    };
    // In pages, as a store gives them: to wait for each row takes longer than to hash a node.
    for await (const page of pages) page.forEach(take);
    return { entries: tree.size(), streams: chains.size };
  });
  await checkOld(old, roots, tree.size(), findings);
  return findings.report(old.some(({ size }) => size === tree.size()));
}

function textOf(entry: Sealed): string {
  try {
    return canonical(entry);
  } catch {
    return ''; // What is no plain JSON was never in the log; its seal is found wrong too.
  }
}

interface At {
  leaf: number;
  chains: Map<string, Chain>;
}

function chainOf(stream: string, { chains }: At): Chain {
  const known = chains.get(stream);
  if (known) return known;
  const chain = new Chain();
  chains.set(stream, chain);
  return chain;
}

/** Names a row that cannot be read; what follows it is not blamed for the gap. */
function pass(row: Unreadable, at: At, findings: Findings): Hash {
  const { stream, sequence, unreadable: reason } = row;
  const place = { stream, sequence, leaf: at.leaf };
  findings.fail('row-unreadable', { place }, { reason });
  chainOf(stream, at).skip(place);
  return leafHash('');
}

/** Holds an entry against its seal and its chain. @returns the leaf that it is */
function follow(entry: Sealed, at: At, findings: Findings): Hash {
  const { leaf, sealed: sound } = readEntryText(textOf(entry), entry);
  const { stream, sequence, previous, seal } = entry;
  const place = { stream, sequence, leaf: at.leaf };
  if (!sound) findings.fail('entry-altered', { place });
  chainOf(stream, at).follow({ stream, sequence, previous, seal, place, sound }, findings);
  return leaf;
}

/** Those that are signed, smallest first; the others are said to be unusable. */
function readCheckpoints(
  notes: readonly string[],
  vkeys: readonly string[],
  findings: Findings,
): Checkpoint[] {
  const keys = vkeys.map(parseVkey);
  const read = notes.flatMap((text) => {
    try {
      return [openCheckpoint(text, keys)];
    } catch (error) {
      findings.fail('old-checkpoint-unreadable', {}, { reason: (error as Error).message });
      return [];
    }
  });
  return read.toSorted((a, b) => a.size - b.size);
}

/** From the first checkpoint that does not fit on, the later ones cannot fit either. */
async function checkOld(
  old: readonly Checkpoint[],
  roots: ReadonlyMap<number, Hash>,
  size: number,
  findings: Findings,
): Promise<void> {
  const last = old.at(-1);
  if (!last) return findings.note('no-old-checkpoint');
  await findings.check('consistent', () => {
    let from = 0;
    for (const { size: held, root } of old) {
      if (held > size) {
        const place = { leaf: from, lastLeaf: held - 1 };
        findings.fail('log-shorter', { place }, { old: held, size, from });
        break;
      }
      const found = roots.get(held);
      if (!found || !sameBytes(found, root)) {
        const to = held - 1;
        findings.fail('leaves-rewritten', { place: { leaf: from, lastLeaf: to } }, { from, to });
        break;
      }
      from = held;
    }
    return { old: last.size };
  });
  if (size > last.size) findings.note('unwitnessed', { count: size - last.size });
}
