import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, it } from '@jest/globals';
import { sha256, sm3 } from '../../../src/integrity/digest.ts';
import { codeOf, type Subject } from './subject.ts';

const MB = 1024 * 1024;
const inChunks = (bytes: Buffer, size = 64 * 1024) =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
      bytes.subarray(n * size, (n + 1) * size),
    ),
  );

/** What every store of files promises. */
export function blobCases(subject: () => Subject): void {
  const blobs = () => subject().stores.blobs;
  const put = (bytes: Buffer, maxBytes = 100 * MB) => blobs().put(inChunks(bytes), { maxBytes });

  it('keeps a file of 20 MB and tells what it is', async () => {
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(20 * MB)]);
    const stat = await put(bytes);
    const expected = { sha256: sha256(bytes), sm3: sm3(bytes), bytes: bytes.length };
    expect(stat).toEqual({ ...expected, mediaType: 'application/pdf' });
    expect(await blobs().stat(stat.sha256)).toEqual(stat);
    expect(bytes.equals(await buffer(await blobs().get(stat.sha256)))).toBe(true);
    expect(await subject().leftovers()).toBe(0);
  }, 60_000);

  it('lists every file once, in the order of digests, page by page', async () => {
    const put3 = await Promise.all([1, 2, 3].map((n) => put(randomBytes(100 + n))));
    const all = await blobs().list({ limit: 1000 });
    const digests = all.map(({ sha256 }) => sha256);
    expect(digests).toEqual(digests.toSorted());
    expect(all).toEqual(expect.arrayContaining(put3));
    const [first, second] = await blobs().list({ limit: 2 });
    expect([first, second]).toEqual(all.slice(0, 2));
    expect(await blobs().list({ after: first!.sha256, limit: 1 })).toEqual([second]);
  });

  it('gives a range, both ends included', async () => {
    const bytes = randomBytes(MB);
    const { sha256: digest } = await put(bytes);
    const part = async (start: number, end: number) =>
      (await buffer(await blobs().get(digest, { start, end }))).toString('hex');
    expect(await part(0, 0)).toBe(bytes.subarray(0, 1).toString('hex'));
    expect(await part(1000, 300_000)).toBe(bytes.subarray(1000, 300_001).toString('hex'));
    expect(await part(MB - 2, MB - 1)).toBe(bytes.subarray(-2).toString('hex'));
  });

  it('keeps an empty file, and one that comes as text', async () => {
    expect(await put(Buffer.alloc(0))).toMatchObject({ sha256: sha256(''), bytes: 0 });
    const { sha256: empty } = await put(Buffer.alloc(0));
    expect(await buffer(await blobs().get(empty))).toHaveLength(0);
    const text = await blobs().put(Readable.from(['意见', '征集']), { maxBytes: 100 });
    expect(text).toMatchObject({ sha256: sha256('意见征集'), mediaType: 'text/plain' });
  });

  it('keeps the same file once, however often and however much at once it comes', async () => {
    const bytes = randomBytes(300_000);
    const stats = await Promise.all(Array.from({ length: 5 }, () => put(bytes)));
    expect(new Set(stats.map((stat) => JSON.stringify(stat))).size).toBe(1);
    expect(await put(bytes)).toEqual(stats[0]);
    expect(await subject().leftovers()).toBe(0);
    expect(bytes.equals(await buffer(await blobs().get(sha256(bytes))))).toBe(true);
  });

  it('refuses a file that is too large and keeps nothing of it', async () => {
    const bytes = randomBytes(2 * MB);
    expect(await codeOf(put(bytes, 2 * MB - 1))).toBe('payload-too-large');
    expect(await blobs().stat(sha256(bytes))).toBeUndefined();
    expect(await subject().leftovers()).toBe(0);
    expect(await codeOf(put(bytes, 2 * MB))).toBe('done');
  });

  it('keeps nothing of a file whose sender broke off', async () => {
    const bytes = randomBytes(MB);
    const broken = Readable.from(
      (function* () {
        yield bytes;
        throw new Error('The sender is gone.');
      })(),
    );
    await expect(blobs().put(broken, { maxBytes: 10 * MB })).rejects.toThrow('The sender is gone.');
    const destroyed = new Readable({ read() {} });
    destroyed.push(bytes);
    setTimeout(() => destroyed.destroy(), 20);
    await expect(blobs().put(destroyed, { maxBytes: 10 * MB })).rejects.toThrow();
    expect(await blobs().stat(sha256(bytes))).toBeUndefined();
    expect(await subject().leftovers()).toBe(0);
  });

  it('says that it has not what it has not', async () => {
    expect(await blobs().stat('0'.repeat(64))).toBeUndefined();
    expect(await codeOf(blobs().get('0'.repeat(64)))).toBe('not-found');
    expect(await codeOf(blobs().get('../../etc/passwd'))).toBe('not-found');
  });

  it('erases a file so that it is gone, and may come again', async () => {
    const bytes = randomBytes(100_000);
    const { sha256: digest } = await put(bytes);
    await blobs().erase(digest);
    await blobs().erase(digest);
    expect(await blobs().stat(digest)).toBeUndefined();
    expect(await codeOf(blobs().get(digest))).toBe('not-found');
    expect(await subject().leftovers()).toBe(0);
    await put(bytes);
    expect(bytes.equals(await buffer(await blobs().get(digest)))).toBe(true);
  });

  it('still has a file after being closed and opened again', async () => {
    const bytes = randomBytes(50_000);
    const stat = await put(bytes);
    await subject().reopen();
    expect(await blobs().stat(stat.sha256)).toEqual(stat);
    expect(bytes.equals(await buffer(await blobs().get(stat.sha256)))).toBe(true);
  });
}
