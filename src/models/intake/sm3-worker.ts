import { createHash } from 'node:crypto';
import { parentPort, type MessagePort } from 'node:worker_threads';

/** One file: the memory that it passes through, and the line on which each part is announced. */
export interface Assignment {
  memory: SharedArrayBuffer;
  port: MessagePort;
}

/** A part of the memory to be digested next; undefined after the last. */
export type Part = { at: number; length: number } | undefined;

// Each part is answered with null once it may be overwritten, the end with the digest.
parentPort?.on('message', ({ memory, port }: Assignment) => {
  const hash = createHash('sm3');
  port.on('message', (part: Part) => {
    if (part === undefined) return port.postMessage(hash.digest('hex'));
    hash.update(new Uint8Array(memory, part.at, part.length));
    port.postMessage(null);
  });
});
