import { parentPort, workerData } from 'node:worker_threads';
import type { Page } from './blocks.ts';
import { htmlOf } from './html.ts';
import { pdfOf } from './pdf.ts';

const { page, at } = workerData as { page: Page; at: string };
parentPort?.postMessage({ html: htmlOf(page), pdf: new Uint8Array(await pdfOf(page, at)) });
