import { EngineError } from '../../errors.ts';
import { hexOf } from '../../integrity/bytes.ts';
import { signCheckpoint } from '../../integrity/checkpoint.ts';
import { rootOf, type HashAt } from '../../integrity/merkle.ts';
import type { NoteSigner } from '../../integrity/signed-note.ts';
import { isConcurrent } from '../accounts/compare-and-set.ts';
import type { Source, Views } from '../ports/index.ts';
import { checkpointsTable, ordered, type CheckpointRow } from './tables.ts';

/** The signed heads of a log: one for a size, for ever. */
export interface Checkpoints {
  /** The head of a size that was signed before. */
  ofSize(size: number): Promise<CheckpointRow | undefined>;
  /** The first signed head with at least so many leaves. */
  firstFrom(size: number): Promise<CheckpointRow | undefined>;
  /** The newest signed head. */
  latest(): Promise<CheckpointRow | undefined>;
  /**
   * Signs the head of a size, once: a head that was signed before is given back as it is.
   *
   * @throws EngineError `log-contradicted` where another root was signed for that size
   */
  sign(size: number, signer: NoteSigner): Promise<CheckpointRow>;
  /**
   * Holds the tiles against every signed head of more than `from` and at most `to` leaves.
   *
   * @param have how many leaves there are
   * @throws EngineError `log-contradicted`
   */
  agreed(from: number, to: number, have: number): Promise<void>;
}

const PAGE = 200;

const contradicted = (size: number) =>
  new EngineError(
    'log-contradicted',
    `The ledger gives another tree of ${size} leaves than the one that was signed: it was rewritten.`,
  );

/**
 * The note that was signed for a size.
 *
 * @throws EngineError `not-found` where none was
 */
export async function signedHead(views: Pick<Source['views'], 'get'>, size: number) {
  const known = await views.get<CheckpointRow>(checkpointsTable.name, ordered(size));
  if (!known) throw new EngineError('not-found', `No head of ${size} leaves was signed.`);
  return known.row.note;
}

export function openCheckpoints(views: Views, hashAt: HashAt): Checkpoints {
  const { name } = checkpointsTable;
  const ofSize = async (size: number) => (await views.get<CheckpointRow>(name, ordered(size)))?.row;
  const firstOf = async (range: { from?: string }, descending: boolean) => {
    const sort = { field: 'size', descending };
    const page = await views.find<CheckpointRow>(name, {
      range: { field: 'size', ...range },
      sort,
      limit: 1,
    });
    return page.rows[0]?.row;
  };

  async function signed(size: number, root: string): Promise<CheckpointRow | undefined> {
    const known = await ofSize(size);
    if (known && known.root !== root) throw contradicted(size);
    return known;
  }

  return {
    ofSize,
    firstFrom: (size) => firstOf({ from: ordered(size) }, false),
    latest: () => firstOf({}, true),
    async sign(size, signer) {
      const root = await rootOf(size, hashAt);
      const known = await signed(size, hexOf(root));
      if (known) return known;
      const note = signCheckpoint({ origin: signer.name, size, root }, signer);
      const row = { size: ordered(size), root: hexOf(root), note };
      try {
        await views.put(name, ordered(size), row, 0);
        return row;
      } catch (error) {
        // Another process has signed the same head in the meantime: its note is the one that counts.
        const other = isConcurrent(error) ? await signed(size, hexOf(root)) : undefined;
        if (!other) throw error;
        return other;
      }
    },
    async agreed(from, to, have) {
      for (let cursor: string | undefined; ;) {
        const page = await views.find<CheckpointRow>(name, {
          range: { field: 'size', from: ordered(from + 1), to: ordered(to) },
          sort: { field: 'size' },
          limit: PAGE,
          ...(cursor === undefined ? {} : { cursor }),
        });
        for (const { row } of page.rows) {
          const size = Number(row.size);
          if (size > have || hexOf(await rootOf(size, hashAt)) !== row.root)
            throw contradicted(size);
        }
        if (page.next === undefined) return;
        cursor = page.next;
      }
    },
  };
}
