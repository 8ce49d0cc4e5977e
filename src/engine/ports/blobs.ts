import type { Readable } from 'node:stream';

export interface BlobStat {
  sha256: string;
  sm3: string;
  bytes: number;
  /** What the bytes themselves say they are (magic numbers), not what the sender called them. */
  mediaType: string;
}

/** Files by the digest of their bytes: never overwritten, stored once. */
export interface Blobs {
  /**
   * Streams a file in, computing both digests on the way; durable when it resolves. A file that is
   * already there is recognised by its digest and not stored again. Aborted input leaves nothing.
   *
   * @throws EngineError `payload-too-large` past `maxBytes`
   */
  put(content: Readable, options: { maxBytes: number }): Promise<BlobStat>;
  stat(sha256: string): Promise<BlobStat | undefined>;
  /** A range is inclusive of both ends, in bytes. @throws EngineError `not-found` */
  get(sha256: string, range?: { start: number; end: number }): Promise<Readable>;
  /** Erases one file; for personal text only, never for evidence of a matter. */
  erase(sha256: string): Promise<void>;
}
