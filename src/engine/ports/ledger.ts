import type { Instant } from '../../statute/calendar/index.ts';
import type { ListRow } from './views.ts';

/** What one command leaves: sealed, numbered, never changed. */
export interface Entry {
  /** Which history: `matter:…`, `refusals:…`, `opinions:…`, `installation`, `accounts`, `law`. */
  stream: string;
  /** 1, 2, 3 … without a gap within the stream. */
  sequence: number;
  /** The Idempotency-Key of the command; unique within the stream. */
  commandId: string;
  /** SHA-256 of what was asked (step and statement), to tell a replay from another request. */
  requestDigest: string;
  recordedAt: Instant;
  /** Plain JSON: `type`, `at`, `by` and what the type calls for. */
  fact: Record<string, unknown>;
  /** Seal of the entry before, or 64 zeros for the first. */
  previous: string;
  /** SHA-256 over the RFC 8785 form of all of the above. */
  seal: string;
}

export interface StreamHead {
  sequence: number;
  seal: string;
}

/** An entry with its place in the order in which this store committed all streams' entries. */
export interface Positioned {
  /** Opaque, ordered as text; pass it back to read on. Survives restarts of the store. */
  position: string;
  entry: Entry;
}

/** The text of an entry, with its place. */
export interface PositionedText {
  position: string;
  stream: string;
  sequence: number;
  /**
   * UTF-8. The text was put together without being read: only where it is RFC 8785 text for certain
   * (`isSurelyCanonical`) is it that of the entry. Of any other, read the entry.
   */
  text: Uint8Array;
}

/** The truth: append-only, one entry a command. */
export interface Ledger {
  /**
   * Appends one sealed entry, durably: when it resolves, the entry survives a power cut.
   *
   * `rows` of rebuildable tables follow from the entry. A store that can writes them in the same
   * commit and resolves to true; another leaves them to the caller and resolves to false. Where the
   * entry is refused nothing of them is written.
   *
   * @throws EngineError `concurrent-act` where the stream already has that sequence
   * @throws EngineError `idempotency-key-reused` where the stream already has that commandId
   * @throws EngineError `store-unavailable` where the store cannot say that it was kept
   */
  append(entry: Entry, rows?: readonly ListRow[]): Promise<boolean>;
  /** A stream's entries in sequence, those after `after`, at most `limit`. */
  read(stream: string, after?: number, limit?: number): Promise<Entry[]>;
  /**
   * The last entry of a stream. `reached` is a sequence that the stream is known to have (0: none): a
   * store may look from there on, which costs less where nothing has come since.
   */
  head(stream: string, reached?: number): Promise<StreamHead | undefined>;
  byCommandId(stream: string, commandId: string): Promise<Entry | undefined>;
  /**
   * All streams' entries in commit order, after a position, optionally of streams with a prefix.
   * Never skips an entry that commits later with an earlier position.
   */
  readAll(options: { after?: string; limit: number; prefix?: string }): Promise<Positioned[]>;
  /**
   * The same, of all streams, as texts: what seals and the log are made of. Never rejects because of what
   * a row says. Several times as fast as to read the entries and to write them anew.
   */
  readTexts(options: { after?: string; limit: number }): Promise<PositionedText[]>;
  close(): Promise<void>;
}
