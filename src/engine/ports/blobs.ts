import type { Readable } from 'node:stream';

export interface BlobStat {
  sha256: string;
  sm3: string;
  bytes: number;
  /** What the bytes themselves say they are (magic numbers), not what the sender called them. */
  mediaType: string;
}

/**
 * What comes in. Where the sender says that nobody else holds its chunks, their memory is given back
 * as soon as they are kept, and not when it is next collected: a large file then needs no more of it
 * than a small one.
 */
export type Content = Readable & { readonly givenAway?: true };

/** Files by the digest of their bytes: never overwritten, stored once. */
export interface Blobs {
  /**
   * Streams a file in, computing both digests on the way; durable when it resolves. A file that is
   * already there is recognised by its digest and not stored again. Aborted input leaves nothing.
   *
   * @throws EngineError `payload-too-large` past `maxBytes`
   */
  put(content: Content, options: { maxBytes: number }): Promise<BlobStat>;
  stat(sha256: string): Promise<BlobStat | undefined>;
  /** Every file in the order of their digests, those after `after`, at most `limit`. */
  list(options: { after?: string; limit: number }): Promise<BlobStat[]>;
  /** A range is inclusive of both ends, in bytes. @throws EngineError `not-found` */
  get(sha256: string, range?: { start: number; end: number }): Promise<Readable>;
  /** Erases one file; for personal text only, never for evidence of a matter. */
  erase(sha256: string): Promise<void>;
}
