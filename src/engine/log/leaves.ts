import { EngineError } from '../../errors.ts';
import { compareAndSet } from '../accounts/compare-and-set.ts';
import type { Row, Views } from '../ports/index.ts';
import { leavesTable, ordered } from './tables.ts';

/** Entries of a stream that share a row. */
const CHUNK = 64;

interface LeavesRow extends Row {
  /** The index of the leaf by the sequence of the entry. */
  indexes: Record<string, number>;
}

export interface LeafOf {
  stream: string;
  sequence: number;
  index: number;
}

const chunkOf = (sequence: number) => Math.floor((sequence - 1) / CHUNK);
const keyOf = (stream: string, sequence: number) => `${stream}#${ordered(chunkOf(sequence))}`;

/**
 * Notes which leaves entries are. An entry's index never changes.
 *
 * @throws EngineError `log-contradicted` where an entry is another leaf already
 */
export async function noteLeaves(views: Views, leaves: readonly LeafOf[]): Promise<void> {
  const rows = Map.groupBy(leaves, ({ stream, sequence }) => `${chunkOf(sequence)} ${stream}`);
  await Promise.all(
    [...rows.values()].map((of) => noteChunk(views, keyOf(of[0]!.stream, of[0]!.sequence), of)),
  );
}

async function noteChunk(views: Views, key: string, leaves: readonly LeafOf[]): Promise<void> {
  await compareAndSet<LeavesRow>(views, leavesTable.name, key, (row) => {
    const indexes = { ...row?.indexes };
    let isNew = false;
    for (const { stream, sequence, index } of leaves) {
      const known = indexes[sequence];
      if (known !== undefined && known !== index)
        throw new EngineError(
          'log-contradicted',
          `Entry ${sequence} of ${stream} is leaf ${known} of the log, and now leaf ${index}.`,
        );
      isNew ||= known === undefined;
      indexes[sequence] = index;
    }
    return isNew ? { indexes } : undefined;
  });
}

/** Which leaf an entry is; undefined where it has not been sequenced. */
export async function leafOf(
  views: Views,
  stream: string,
  sequence: number,
): Promise<number | undefined> {
  const found = await views.get<LeavesRow>(leavesTable.name, keyOf(stream, sequence));
  return found?.row.indexes[sequence];
}
