import type { FileHandle } from 'node:fs/promises';
import type { RandomAccess } from '../verification/source.ts';

/** An open file, read at any place and never as a whole. */
export async function accessTo(handle: FileHandle): Promise<RandomAccess> {
  const { size } = await handle.stat();
  return {
    size,
    async read(start, end) {
      const bytes = Buffer.allocUnsafeSlow(end - start);
      let filled = 0;
      while (filled < bytes.length) {
        const { bytesRead } = await handle.read(
          bytes,
          filled,
          bytes.length - filled,
          start + filled,
        );
        if (bytesRead === 0)
          throw new RangeError('文件在读取时被截短 · The file was cut while it was read.');
        filled += bytesRead;
      }
      return bytes;
    },
  };
}
