import type { LogAudit } from './audit.ts';
import type { Witnesses } from './witness.ts';

/** The short code of a head, with what it is the code of. */
export interface HeadCode {
  code: string;
  size: number;
  /** Base64, as in the checkpoint. */
  root: string;
}

/**
 * The log: every entry of every stream is one leaf of one RFC 6962 tree, in the order of the ledger.
 * Leaves, sizes and indexes are counted from 0. Hashes are Base64, notes are text.
 *
 * What is asked for of an entry that has just been recorded is sequenced first. Every method may
 * throw EngineError `log-contradicted` where the ledger is not the one that was signed before.
 */
export interface EngineLog {
  /** Which log: the first line of its checkpoints, the name of its keys. */
  origin: string;
  /** Brings everything on record into the log; tells how many leaves it has. */
  sequence(): Promise<{ size: number }>;
  /**
   * The signed head of everything on record now; with a size, the head that was signed for it.
   *
   * @throws EngineError `not-found` where none was signed for that size
   * @throws EngineError `log-key-missing` where one has to be signed and the key is not there
   */
  checkpoint(size?: number): Promise<string>;
  /** The newest head that was signed; where there is none yet, one is. */
  latest(): Promise<string>;
  /** The first signed head that covers an entry; where there is none yet, one is signed. */
  covering(stream: string, sequence: number): Promise<string>;
  /** Which leaf an entry is. @throws EngineError `not-found` where there is no such entry */
  leafIndex(stream: string, sequence: number): Promise<number>;
  /** RFC 6962 section 2.1.1. @throws EngineError `not-found` where the log has no such leaf or size */
  inclusion(index: number, size: number): Promise<string[]>;
  /** RFC 6962 section 2.1.2. @throws EngineError `not-found` where the log has no such sizes */
  consistency(from: number, to: number): Promise<string[]>;
  /** The `.tlog-proof` of an entry, under the first head that covers it. */
  proofOf(stream: string, sequence: number): Promise<string>;
  /** Every key that the log was ever given, oldest first, a vkey line each. */
  vkeys(): Promise<string[]>;
  /**
   * Signs the text of an exported package, as a note.
   *
   * @throws RangeError where the text is not that of a package: no checkpoint is signed this way
   * @throws EngineError `log-key-missing`
   */
  signPackage(text: string): Promise<string>;
  /** The short code of the newest signed head. */
  headCode(): Promise<HeadCode>;
  /** Outside parties that keep its heads. */
  witnesses: Witnesses;
  /** The signed head of everything on record now, and where in the ledger it ends: what a report reads. */
  reading(): Promise<HeadCode & { position: string }>;
  /**
   * Reads the next 256 entries again and holds them against the log; call it now and then. Where they
   * are not what was sequenced, nothing more is sequenced or signed in this process.
   *
   * @throws EngineError `log-contradicted`
   */
  auditNext(): Promise<void>;
  /** Makes tiles and indexes anew from the ledger, held against every signed head on the way. */
  rebuild(): Promise<{ size: number }>;
  /** Walks the whole ledger and holds it against every head that was ever signed. */
  audit(): Promise<LogAudit>;
}
