import { parentPort } from 'node:worker_threads';
import { readEntryTexts, type Texts, type TextsRead } from '../../integrity/entry-bytes.ts';
import type { Answer, Asked } from './asking.ts';

const port = parentPort;
port?.on('message', ({ number, ...texts }: Asked<Texts>) => {
  const value = readEntryTexts(texts);
  port.postMessage({ number, value } satisfies Answer<TextsRead>, [
    value.leaves.buffer,
    value.seals.buffer,
    value.bytes.buffer,
  ]);
});
