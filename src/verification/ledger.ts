import { canonical } from '../integrity/canonical.ts';
import { sameBytes } from '../integrity/bytes.ts';
import { openCheckpoint, type Checkpoint } from '../integrity/checkpoint.ts';
import { growingTree } from '../integrity/growing-tree.ts';
import { readEntryText } from '../integrity/entry-text.ts';
import { leafHash, type Hash } from '../integrity/merkle.ts';
import type { Sealed } from '../integrity/seal.ts';
import { parseVkey } from '../integrity/signed-note.ts';
import { because, whyThrown } from './because.ts';
import { Chain } from './entries/chain.ts';
import { readHere, readPages, type TextReader } from './entries/texts.ts';
import { Findings, type Place, type Report } from './report.ts';

/** A row that is no entry any more. */
export interface Unreadable {
  unreadable: 'no-json' | 'row-gone';
}

/** Some rows of a ledger, one after another. */
export interface LedgerPage {
  /** Whose they are, and the text of each in UTF-8, which nobody has looked at. */
  texts: readonly { stream: string; sequence: number; text: Uint8Array }[];
  /** What stands in a row, read by itself: asked for where its text leaves a doubt. */
  entry(at: number): Promise<Sealed | Unreadable>;
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
  pages: AsyncIterable<LedgerPage>,
  { keys, checkpoints }: LedgerTrust,
  reader: TextReader = readHere,
): Promise<Report> {
  const findings = new Findings();
  const old = readCheckpoints(checkpoints, keys, findings);
  const tree = growingTree();
  const roots = new Map<number, Hash>([[0, tree.root()]]);
  const sizes = new Set(old.map(({ size }) => size));
  await findings.check('ledger', async () => {
    const chains = new Map<string, Chain>();
    const add = (leaf: Hash) => {
      tree.add(leaf);
      if (sizes.has(tree.size())) roots.set(tree.size(), tree.root());
    };
    for await (const [page, read] of readPages(pages, reader))
      for (const [at, { stream, sequence }] of page.texts.entries()) {
        const place = { stream, sequence, leaf: tree.size() };
        const chain = chainOf(stream, chains);
        const sure = read.at(at);
        if (sure) {
          const { previous, seal } = sure;
          chain.follow({ stream, sequence, previous, seal, place, sound: true }, findings);
          add(sure.leaf);
        } else add(look(await page.entry(at), place, chain, findings));
      }
    return { entries: tree.size(), streams: chains.size };
  });
  if (checkpoints.length === 0) findings.note('no-old-checkpoint');
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

function chainOf(stream: string, chains: Map<string, Chain>): Chain {
  const known = chains.get(stream);
  if (known) return known;
  const chain = new Chain();
  chains.set(stream, chain);
  return chain;
}

type RowPlace = Required<Pick<Place, 'stream' | 'sequence' | 'leaf'>>;

/** Holds a row against its seal and its chain. @returns the leaf that it is */
function look(row: Sealed | Unreadable, place: RowPlace, chain: Chain, findings: Findings): Hash {
  if ('unreadable' in row) {
    findings.fail('row-unreadable', { place }, { reason: because(row.unreadable) });
    // What follows it is not blamed for the gap.
    chain.skip(place);
    return leafHash('');
  }
  const { leaf, sealed: sound } = readEntryText(textOf(row), row);
  const { stream, sequence, previous, seal } = row;
  if (!sound) findings.fail('entry-altered', { place });
  chain.follow({ stream, sequence, previous, seal, place, sound }, findings);
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
      findings.fail('old-checkpoint-unreadable', {}, { reason: whyThrown(error) });
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
  if (!last) return;
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
