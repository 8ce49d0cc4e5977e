import { finished } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { mongo, type Connection } from 'mongoose';
import type { Blobs, BlobStat, Content } from '../../engine/ports/index.ts';
import { EngineError } from '../../errors.ts';
import { takeIn } from '../intake/index.ts';
import { answered, isDuplicateKey } from './faults.ts';
import { anyKey, KeyReads } from './key-reads.ts';
import type { BlobDocument, Models } from './schemas.ts';

/** A file nobody vouches for is swept after this long, in milliseconds: no upload takes a day. */
const STALE_AFTER = 24 * 60 * 60 * 1000;
/** GridFS wants a name; with the date it is what its index begins with. */
const NAME = 'evidence';
const BATCH = 500;

type Upload = mongo.GridFSBucketWriteStream;

const written = (upload: Upload, chunk: Buffer) =>
  new Promise<void>((resolve, reject) => {
    upload.write(chunk, (error) => (error ? reject(error) : resolve()));
  });

const statOf = ({ _id: sha256, sm3, bytes, mediaType }: BlobDocument): BlobStat => ({
  sha256,
  sm3,
  bytes,
  mediaType,
});

/** Files in GridFS; a document of `blobs`, by digest, says that one is complete. */
export class MongoBlobs implements Blobs {
  readonly #blobs: Models['blobs'];
  readonly #bucket: mongo.GridFSBucket;
  readonly #byKey: KeyReads<BlobDocument>;

  constructor(connection: Connection, models: Models) {
    if (connection.db === undefined) throw new TypeError('The connection is not open yet.');
    this.#blobs = models.blobs;
    this.#byKey = new KeyReads((keys) =>
      answered(models.blobs.find({ _id: anyKey(keys) }).lean<BlobDocument[]>()),
    );
    this.#bucket = new mongo.GridFSBucket(connection.db, { bucketName: 'files' });
  }

  async put(content: Content, { maxBytes }: { maxBytes: number }): Promise<BlobStat> {
    const upload = this.#bucket.openUploadStream(NAME);
    // Every failure also comes back from the write that met it.
    upload.on('error', () => undefined);
    const stat = await this.#receive(upload, content, maxBytes);
    const { sha256: _id, ...rest } = stat;
    try {
      await this.#blobs.create([{ _id, ...rest, file: upload.id.toHexString() }]);
    } catch (error) {
      // Unclear, it may have been written, and vouches for this file. What nobody vouches for is swept.
      if (!isDuplicateKey(error)) return answered(Promise.reject(error));
      await answered(this.#yield(_id, upload.id));
    }
    return stat;
  }

  async stat(sha256: string): Promise<BlobStat | undefined> {
    const found = await this.#byKey.of(sha256);
    return found && statOf(found);
  }

  async list({ after = '', limit }: { after?: string; limit: number }): Promise<BlobStat[]> {
    const found = await answered(
      this.#blobs
        .find({ _id: { $gt: after } })
        .sort({ _id: 1 })
        .limit(limit)
        .lean<BlobDocument[]>(),
    );
    return found.map(statOf);
  }

  async get(sha256: string, range?: { start: number; end: number }): Promise<Readable> {
    const found = await this.#byKey.of(sha256);
    if (found === undefined)
      throw new EngineError('not-found', 'No file with this digest is kept.');
    const id = mongo.ObjectId.createFromHexString(found.file);
    if (range === undefined) return this.#bucket.openDownloadStream(id);
    // The driver's `end` is exclusive, and must lie within the file.
    const end = Math.min(range.end + 1, found.bytes);
    return this.#bucket.openDownloadStream(id, { start: range.start, end });
  }

  /** The file goes first: were the process killed in between, asking again still erases the rest. */
  async erase(sha256: string): Promise<void> {
    const found = await this.#byKey.of(sha256);
    if (found === undefined) return;
    await this.#drop(mongo.ObjectId.createFromHexString(found.file));
    await answered(this.#blobs.deleteOne({ _id: sha256, file: found.file }));
  }

  /** Removes what killed processes left: files older than a day for which no document vouches. */
  async sweep(now: Date): Promise<void> {
    const before = new Date(now.getTime() - STALE_AFTER);
    let batch: mongo.ObjectId[] = [];
    for await (const { _id } of this.#bucket.find({
      filename: NAME,
      uploadDate: { $lt: before },
    })) {
      batch.push(_id);
      if (batch.length < BATCH) continue;
      await this.#dropUnvouched(batch);
      batch = [];
    }
    if (batch.length > 0) await this.#dropUnvouched(batch);
  }

  /** Somebody vouches for the same content already: his file stays, unless it is gone and ours takes its place. */
  async #yield(sha256: string, id: mongo.ObjectId): Promise<void> {
    const ours = id.toHexString();
    const kept = await this.#blobs.findById(sha256).lean<BlobDocument | null>();
    if (kept === null || kept.file === ours) return;
    const theirs = mongo.ObjectId.createFromHexString(kept.file);
    if (await this.#bucket.find({ _id: theirs }).hasNext()) return this.#drop(id);
    // An erasure that broke off in the middle has left the document without its file.
    await this.#blobs.updateOne({ _id: sha256, file: kept.file }, { $set: { file: ours } });
  }

  async #dropUnvouched(ids: readonly mongo.ObjectId[]): Promise<void> {
    const file = { $in: ids.map((id) => id.toHexString()) };
    const vouched = await this.#blobs
      .find({ file }, { file: 1, _id: 0 })
      .lean<{ file: string }[]>();
    const kept = new Set(vouched.map((blob) => blob.file));
    for (const id of ids) if (!kept.has(id.toHexString())) await this.#drop(id);
  }

  async #receive(upload: Upload, content: Content, maxBytes: number): Promise<BlobStat> {
    try {
      const stat = await takeIn(content, maxBytes, (chunk) => written(upload, chunk));
      upload.end();
      await answered(finished(upload));
      return stat;
    } catch (error) {
      await this.#drop(upload.id);
      throw error;
    }
  }

  /** Chunks without their file are possible too: a broken upload has no file document yet. */
  async #drop(id: mongo.ObjectId): Promise<void> {
    try {
      await this.#bucket.delete(id);
    } catch (error) {
      if (!(error instanceof mongo.MongoRuntimeError)) return answered(Promise.reject(error));
    }
  }
}
