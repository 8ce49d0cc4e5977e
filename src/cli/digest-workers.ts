import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { digestHere, type Digester, type FileDigests } from '../verification/digests.ts';
import type { Asked } from './digest-worker.ts';

/** Below this a thread would cost more than it saves. */
const WORTH_IT = 1024 * 1024;
/** One each of the processors; a fourth would bring the process to the edge of 200 MB. */
const THREADS = Math.min(Math.max(availableParallelism(), 2), 3);

interface Answer {
  number: number;
  digests?: FileDigests;
  error?: unknown;
}

interface Waiting {
  resolve(digests: FileDigests): void;
  reject(error: unknown): void;
}

/** Digests the large files of a package in threads: SM3 alone would keep one processor busy. */
export function digestWorkers(path: string): Digester & { close(): Promise<void> } {
  const workers: Worker[] = [];
  const waiting = new Map<number, Waiting>();
  let asked = 0;

  function start(): Worker {
    const worker = new Worker(new URL('digest-worker.ts', import.meta.url));
    worker.on('message', ({ number, digests, error }: Answer) => {
      const { resolve, reject } = waiting.get(number)!;
      waiting.delete(number);
      if (digests) resolve(digests);
      else reject(error);
    });
    worker.on('error', (error) => waiting.forEach(({ reject }) => reject(error)));
    return worker;
  }

  return {
    // One more than there are threads: whichever is done first has its next file at once.
    width: THREADS + 1,
    digest(source, name) {
      const stretch = source.stretchOf?.(name);
      if (!stretch || stretch.end - stretch.start < WORTH_IT)
        return digestHere.digest(source, name);
      asked += 1;
      const number = asked;
      const worker = (workers[number % THREADS] ??= start());
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve, reject });
        const { start: from, end } = stretch;
        worker.postMessage({ number, path, start: from, end } satisfies Asked, []);
      });
    },
    async close() {
      await Promise.all(workers.filter(Boolean).map((worker) => worker.terminate()));
    },
  };
}
