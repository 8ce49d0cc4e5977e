import type { Instant } from '../statute/calendar/index.ts';

/** An entry of the ledger, as a report reads it. */
export interface Line {
  stream: string;
  /** 1, 2, 3 … within the stream. */
  sequence: number;
  /** UTC. */
  recordedAt: Instant;
  fact: Record<string, unknown>;
}

/** Where an entry stands: what a figure or a sentence leads back to. */
export interface EntryRef {
  stream: string;
  sequence: number;
}

/** A calendar year in Asia/Shanghai, four digits. */
export type Year = string;
