export type { Blobs, BlobStat, Content } from './blobs.ts';
export type { Entry, Ledger, Positioned, PositionedText, StreamHead } from './ledger.ts';
export type { Leases } from './leases.ts';
export type {
  Followed,
  ListRow,
  Order,
  Page,
  Query,
  Row,
  SortedList,
  TableShape,
  Versioned,
  Views,
} from './views.ts';

import type { Blobs } from './blobs.ts';
import type { Ledger } from './ledger.ts';
import type { Leases } from './leases.ts';
import type { Views } from './views.ts';

/** Everything that the engine keeps, behind four narrow doors. */
export interface Stores {
  ledger: Ledger;
  views: Views;
  blobs: Blobs;
  leases: Leases;
  /** Resolves when the store answers; rejects with the reason when it does not. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** A store that is only read: what a copy is made from. */
export interface Source {
  ledger: Pick<Ledger, 'read' | 'readAll' | 'readTexts'>;
  views: Pick<Views, 'get' | 'find' | 'count'>;
  blobs: Pick<Blobs, 'get' | 'list' | 'stat'>;
  close(): Promise<void>;
}
