import { createHash, randomBytes } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { takeIn } from '../../src/models/intake/index.ts';

const KILOBYTE = 1024;
const MOST = 64 * KILOBYTE * KILOBYTE;

const digestsOf = (bytes: Buffer) => ({
  sha256: createHash('sha256').update(bytes).digest('hex'),
  sm3: createHash('sm3').update(bytes).digest('hex'),
  bytes: bytes.length,
});

/** Bytes in chunks of a size, each with memory of its own. */
const inChunks = (bytes: Buffer, size: number): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => {
    const part = bytes.subarray(at * size, (at + 1) * size);
    const chunk = Buffer.from(new ArrayBuffer(part.length));
    part.copy(chunk);
    return chunk;
  });

/** What is kept, written down as slowly as a disk may: a block that came too early would show. */
function keeper() {
  const parts: Buffer[] = [];
  const keep = async (block: Buffer) => {
    await pause(1);
    parts.push(Buffer.from(block));
  };
  return { keep, kept: () => Buffer.concat(parts) };
}

describe('a file on its way in', () => {
  it.each([
    [0, 1],
    [1, 1],
    [100 * KILOBYTE, 7_001],
    [256 * KILOBYTE, 64 * KILOBYTE],
    [256 * KILOBYTE + 1, 64 * KILOBYTE],
    [3 * 1024 * KILOBYTE + 17, 64 * KILOBYTE],
    [3 * 1024 * KILOBYTE, 2_900 * KILOBYTE],
  ])('of %d bytes in chunks of %d is kept whole and digested twice', async (length, size) => {
    const bytes = randomBytes(length);
    const { keep, kept } = keeper();
    const stat = await takeIn(Readable.from(inChunks(bytes, size)), MOST, keep);
    expect(stat).toMatchObject(digestsOf(bytes));
    expect(kept().equals(bytes)).toBe(true);
  });

  it('is told apart from others that come in at the same time', async () => {
    const files = Array.from({ length: 8 }, () => randomBytes(900 * KILOBYTE));
    const stats = await Promise.all(
      files.map((bytes) => takeIn(Readable.from(inChunks(bytes, 50_000)), MOST, keeper().keep)),
    );
    expect(stats).toMatchObject(files.map(digestsOf));
  });

  it('waits for a slow disk instead of piling up in memory', async () => {
    const source = new PassThrough({ highWaterMark: 64 * KILOBYTE });
    let open: (() => void) | undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const taken = takeIn(source, MOST, () => gate);
    let sent = 0;
    while (source.write(Buffer.alloc(64 * KILOBYTE)) && sent < 100) {
      sent += 1;
      await pause(1);
    }
    // A few blocks, and what the stream itself holds; then the sender is told to wait.
    expect(sent * 64).toBeLessThan(1_500);
    open?.();
    source.end();
    expect((await taken).bytes).toBe((sent + 1) * 64 * KILOBYTE);
  });

  it('fails as its keeping fails, and nothing of it is kept afterwards', async () => {
    let calls = 0;
    const keep = async () => {
      calls += 1;
      await pause(1);
      if (calls === 2) throw new Error('the disk is full');
    };
    const chunks = inChunks(randomBytes(2_000 * KILOBYTE), 64 * KILOBYTE);
    await expect(takeIn(Readable.from(chunks), MOST, keep)).rejects.toThrow('the disk is full');
    await pause(20);
    expect(calls).toBe(2);
  });

  it('is refused past the limit, and the stream can still be read', async () => {
    const chunks = inChunks(randomBytes(1_000 * KILOBYTE), 64 * KILOBYTE);
    const content = Readable.from(chunks);
    await expect(takeIn(content, 500 * KILOBYTE, keeper().keep)).rejects.toMatchObject({
      code: 'payload-too-large',
    });
    expect(content.destroyed).toBe(false);
  });

  it.each([true, undefined])(
    'given away: %s, its chunks lose their memory only then',
    async (given) => {
      const chunks = inChunks(randomBytes(600 * KILOBYTE), 64 * KILOBYTE);
      const pooled = Buffer.from('shares its memory with other buffers');
      const content = Object.assign(
        Readable.from([...chunks, pooled]),
        given && { givenAway: given },
      );
      await takeIn(content, MOST, keeper().keep);
      expect(new Set(chunks.map(({ byteLength }) => byteLength === 0))).toEqual(
        new Set([given === true]),
      );
      expect(pooled.toString()).toBe('shares its memory with other buffers');
    },
  );
});
