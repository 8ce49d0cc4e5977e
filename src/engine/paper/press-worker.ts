import { parentPort, workerData } from 'node:worker_threads';
import type { Page } from './blocks.ts';
import { htmlOf } from './html.ts';
import { pdfOf } from './pdf.ts';

const { page, at } = workerData as { page: Page; at: string };
const pdf = new Uint8Array(await pdfOf(page, at));
parentPort?.postMessage({ html: htmlOf(page), pdf }, [pdf.buffer]);
