import type { Row, TableShape } from '../ports/index.ts';

/** How far the log has come. One row; each batch of leaves ends with a compare-and-set on it. */
export const stateTable: TableShape = { name: 'log-state', indexes: [], rebuildable: true };

/** Hashes in rows of 256, in the manner of C2SP tlog-tiles. */
export const tilesTable: TableShape = { name: 'log-tiles', indexes: [], rebuildable: true };

/** Which leaf an entry is. */
export const leavesTable: TableShape = { name: 'log-leaves', indexes: [], rebuildable: true };

/** Signed heads. No ledger could bring them back: they hold the ledger to its word. */
export const checkpointsTable: TableShape = {
  name: 'log-checkpoints',
  indexes: ['size'],
  orders: [{ sort: 'size' }, { sort: 'size', descending: true }],
  rebuildable: false,
};

export const logTables: readonly TableShape[] = [
  stateTable,
  tilesTable,
  leavesTable,
  checkpointsTable,
];

/** A number as text that is ordered like the number. */
export const ordered = (value: number): string => String(value).padStart(16, '0');

export interface StateRow extends Row {
  /** Leaves that are in tiles. */
  size: number;
  /** Position of the last leaf's entry in the ledger; '' where there is none. */
  position: string;
  /** Position before it, from which it is read again. */
  before: string;
  /** Hash of the last leaf, in hexadecimal. */
  last: string;
}

export interface CheckpointRow extends Row {
  /** Ordered text. */
  size: string;
  /** Hexadecimal. */
  root: string;
  /** The note with the log's own signature, and no other: the same head gives the same bytes. */
  note: string;
}
