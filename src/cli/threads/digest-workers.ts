import { availableParallelism } from 'node:os';
import { digestHere, type Digester, type FileDigests } from '../../verification/digests.ts';
import { Asking } from './asking.ts';
import type { Stretch } from './stretch-of-file.ts';

/** Below this a thread would cost more than it saves. */
const WORTH_IT = 1024 * 1024;
/** One each of the processors; a fourth would bring the process to the edge of 200 MB. */
const THREADS = Math.min(Math.max(availableParallelism(), 2), 3);
/** Four that a thread digests at once, and the next four. Of a file that waits nothing is in memory. */
const FILES_A_THREAD = 8;

/** One thread, and how many bytes it was asked to digest and has not. */
class DigestWorker extends Asking<Stretch, FileDigests> {
  bytes = 0;

  constructor() {
    super(new URL('digest-worker.ts', import.meta.url));
  }

  async digest(stretch: Stretch): Promise<FileDigests> {
    const bytes = stretch.end - stretch.start;
    this.bytes += bytes;
    try {
      return await this.ask(stretch);
    } finally {
      this.bytes -= bytes;
    }
  }
}

/** Digests the large files of a package in threads: SM3 alone would keep one processor busy. */
export function digestWorkers(path: string): Digester & { close(): Promise<void> } {
  const workers: DigestWorker[] = [];

  /** A thread that has nothing to do, a new one, or the one that has least. */
  function next(): DigestWorker {
    const [least] = workers.toSorted((a, b) => a.bytes - b.bytes);
    if (least && (least.bytes === 0 || workers.length === THREADS)) return least;
    workers.push(new DigestWorker());
    return workers.at(-1)!;
  }

  return {
    width: THREADS * FILES_A_THREAD,
    async digest(source, name) {
      const stretch = source.stretchOf?.(name);
      if (!stretch || stretch.end - stretch.start < WORTH_IT)
        return digestHere.digest(source, name);
      return next().digest({ path, ...stretch });
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}
