import { availableParallelism } from 'node:os';
import { readEntryTexts, type Texts, type TextsRead } from '../../integrity/entry-bytes.ts';
import type { TextReader } from '../../verification/entries/texts.ts';
import { Asking } from './asking.ts';

/** Pages that are read before a thread is started: a small ledger is through by then. */
const FIRST = 20;
/** This thread takes part, and follows the chains. */
const THREADS = Math.min(Math.max(availableParallelism() - 1, 1), 3);
/** One that a thread reads, and the next one. */
const PAGES_A_THREAD = 2;

class TextWorker extends Asking<Texts, TextsRead> {
  constructor() {
    super(new URL('text-worker.ts', import.meta.url));
  }
}

/** Reads the texts of a large ledger in threads, and in this one while all of them are busy. */
export function textWorkers(): TextReader & { close(): Promise<void> } {
  const workers: TextWorker[] = [];
  let pages = 0;

  /** A thread that takes another page; none while this one can do all. */
  function free(): TextWorker | undefined {
    if (pages <= FIRST) return undefined;
    if (workers.length < THREADS) workers.push(new TextWorker());
    const [least] = workers.toSorted((a, b) => a.waiting - b.waiting);
    return least && least.waiting < PAGES_A_THREAD ? least : undefined;
  }

  return {
    width: THREADS * PAGES_A_THREAD + 1,
    read(texts) {
      pages += 1;
      const worker = free();
      return worker
        ? worker.ask(texts, [texts.bytes.buffer, texts.ends.buffer])
        : readEntryTexts(texts);
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}
