import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Page } from './blocks.ts';

/** What a page becomes on paper and on a screen. */
export interface Pressed {
  html: string;
  pdf: Uint8Array;
}

/** How pages are set. */
export type Press = (page: Page, at: string) => Promise<Pressed>;

/** Setting a page makes much that is soon forgotten: a small nursery keeps the thread small. */
const limits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 512 };

/** Sets a page in this thread. For a process that does nothing else it is the smaller way. */
export async function pressHere(page: Page, at: string): Promise<Pressed> {
  const [{ htmlOf }, { pdfOf }] = await Promise.all([import('./html.ts'), import('./pdf.ts')]);
  return { html: htmlOf(page), pdf: await pdfOf(page, at) };
}

/**
 * Sets a page in a thread of its own: whoever else is served does not wait for it, and all the memory
 * that it took, the fonts above all, is given back before the first byte of the package goes out.
 */
export async function pressInThread(page: Page, at: string): Promise<Pressed> {
  const worker = new Worker(new URL('./press-worker.ts', import.meta.url), {
    workerData: { page, at },
    resourceLimits: limits,
    // What the test runner asks of its own process is nothing to the thread.
    execArgv: ['--no-warnings'],
  });
  try {
    const [pressed] = (await once(worker, 'message')) as [Pressed];
    return pressed;
  } finally {
    await worker.terminate();
  }
}
