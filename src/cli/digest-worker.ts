import { open } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { digestsOf } from '../verification/digests.ts';

/** What is asked of the thread: a stretch of a file. The answer has the same number. */
export interface Asked {
  number: number;
  path: string;
  start: number;
  end: number;
}

const PIECE = 256 * 1024;

/** One buffer for all pieces: each is digested before the next is read. */
async function* pieces({ path, start, end }: Asked): AsyncGenerator<Uint8Array> {
  const handle = await open(path, 'r');
  const buffer = Buffer.allocUnsafeSlow(PIECE);
  try {
    for (let at = start; at < end;) {
      const { bytesRead } = await handle.read(buffer, 0, Math.min(PIECE, end - at), at);
      if (bytesRead === 0)
        throw new RangeError('文件在读取时被截短 · The file was cut while it was read.');
      yield buffer.subarray(0, bytesRead);
      at += bytesRead;
    }
  } finally {
    await handle.close();
  }
}

parentPort?.on('message', (asked: Asked) => {
  const { number } = asked;
  // A thread's port has no origin to name, unlike a window of a browser.
  const answer = (said: object) => parentPort?.postMessage({ number, ...said }, []);
  digestsOf(pieces(asked)).then(
    (digests) => answer({ digests }),
    (error: unknown) => answer({ error }),
  );
});
