import { EngineError } from '../../errors.ts';
import { hexOf } from '../../integrity/bytes.ts';
import { openCheckpoint, type Checkpoint } from '../../integrity/checkpoint.ts';
import { growingTree } from '../../integrity/growing-tree.ts';
import { MalformedProof } from '../../integrity/malformed-proof.ts';
import type { Source, Stores } from '../ports/index.ts';
import { publishedLogKeys } from './keys.ts';
import { readLeaves } from './ledger-leaves.ts';
import { checkpointsTable, type CheckpointRow } from './tables.ts';
import { readTile, unpacked, WIDTH } from './tiles.ts';

/** What a walk over the whole ledger found. */
export interface LogAudit {
  /** How many entries are on record. */
  leaves: number;
  /** How many signed heads were held against them. */
  checkpoints: number;
  /** The sizes of heads that the ledger does not give, or that no key of the log has signed. */
  contradicted: number[];
}

const PAGE = 500;

/**
 * Holds one tile of leaves against the entries that it was made from, read anew.
 *
 * @param size how many leaves the log has
 * @returns undefined past the last tile
 */
async function agreesWithTile(
  { ledger, views }: Pick<Stores, 'ledger' | 'views'>,
  number: number,
  size: number,
): Promise<boolean | undefined> {
  const limit = Math.min(size - number * WIDTH, WIDTH);
  if (limit <= 0) return undefined;
  const tile = await readTile(views, { level: 0, number });
  const page = await readLeaves(ledger, tile?.after ?? '', limit);
  const given = page.map(({ hash }) => hexOf(hash));
  const held = tile ? unpacked(tile).slice(0, limit).map(hexOf) : [];
  return held.length === limit && held.join() === given.join();
}

type Opening = (note: string) => Checkpoint;

/** Signed heads in the order of their sizes. */
async function* heads({ views }: Pick<Source, 'views'>): AsyncGenerator<CheckpointRow> {
  for (let cursor: string | undefined; ;) {
    const page = await views.find<CheckpointRow>(checkpointsTable.name, {
      sort: { field: 'size' },
      limit: PAGE,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const { row } of page.rows) yield row;
    if (page.next === undefined) return;
    cursor = page.next;
  }
}

/** The hashes of all leaves, computed anew from what is on record. */
async function* leaves({ ledger }: Pick<Source, 'ledger'>) {
  for (let after = ''; ;) {
    const page = await readLeaves(ledger, after, PAGE);
    for (const { hash } of page) yield hash;
    if (page.length < PAGE) return;
    after = page.at(-1)?.position ?? after;
  }
}

function isSigned({ note, root, size }: CheckpointRow, open: Opening): boolean {
  try {
    const signed = open(note);
    return hexOf(signed.root) === root && signed.size === Number(size);
  } catch (error) {
    if (error instanceof MalformedProof) return false;
    throw error;
  }
}

/**
 * Builds the tree anew from the ledger, with no use of tiles, and compares it at each size for which a
 * head was signed, under the keys on record. Needs memory for one page only, and writes nothing.
 */
export async function auditLog(stores: Pick<Source, 'ledger' | 'views'>): Promise<LogAudit> {
  const keys = await publishedLogKeys(stores.ledger);
  const open: Opening = (note) => openCheckpoint(note, keys);
  const tree = growingTree();
  const walk = leaves(stores);
  const contradicted: number[] = [];
  let checkpoints = 0;
  for await (const head of heads(stores)) {
    const size = Number(head.size);
    while (tree.size() < size) {
      const { value, done } = await walk.next();
      if (done === true) break;
      tree.add(value);
    }
    checkpoints += 1;
    const given = tree.size() === size && hexOf(tree.root()) === head.root;
    if (!given || !isSigned(head, open)) contradicted.push(size);
  }
  for await (const leaf of walk) tree.add(leaf);
  return { leaves: tree.size(), checkpoints, contradicted };
}

/** Reads the log's entries again, tile by tile, round after round. */
export function openPatrol(stores: Pick<Stores, 'ledger' | 'views'>, size: () => Promise<number>) {
  let number = 0;
  let found: EngineError | undefined;
  return {
    /** @throws EngineError `log-contradicted` where a round has found what was rewritten */
    insist(): void {
      if (found) throw found;
    },
    async next(): Promise<void> {
      const agrees = await agreesWithTile(stores, number, await size());
      if (agrees === false)
        found = new EngineError(
          'log-contradicted',
          `Some of the entries ${number * WIDTH} to ${(number + 1) * WIDTH - 1} were rewritten.`,
        );
      number = agrees === undefined ? 0 : number + 1;
      if (found) throw found;
    },
  };
}
