import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import type { Assignment, Part } from './sm3-worker.ts';

let worker: Worker | undefined;

/** The one thread of the process that reckons SM3; started when first needed, and again if it ends. */
function sm3Thread(): Worker {
  if (worker) return worker;
  const started = new Worker(new URL('./sm3-worker.ts', import.meta.url), {
    // It holds a hash a file and nothing of the files: the rest would only be garbage kept longer.
    resourceLimits: { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 32 },
  });
  // It has nothing of its own to finish, and a fault of it is told on each line that it holds.
  started.unref();
  started.on('error', () => undefined);
  started.once('exit', () => {
    if (worker === started) worker = undefined;
  });
  worker = started;
  return started;
}

/**
 * SM3 (GB/T 32905-2016) of a file that passes through shared memory, reckoned on another thread: it
 * takes four times as long as SHA-256, and neither the file nor other requests are to wait for it.
 */
export class Sm3Line {
  readonly #port: MessagePort;
  readonly #waiting: { resolve: (answer: string) => void; reject: (why: Error) => void }[] = [];
  #ended = false;

  constructor(memory: SharedArrayBuffer) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.on('message', (answer: string | null) => this.#waiting.shift()?.resolve(answer ?? ''));
    port1.once('close', () => {
      this.#ended = true;
      const why = new Error('The thread that reckons SM3 has ended.');
      for (const { reject } of this.#waiting.splice(0)) reject(why);
    });
    const assignment: Assignment = { memory, port: port2 };
    sm3Thread().postMessage(assignment, [port2]);
  }

  /** Resolves once the part has been digested and its memory may be used again. */
  async take(part: NonNullable<Part>): Promise<void> {
    await this.#ask(part);
  }

  /** The digest of all parts, in lower-case hexadecimal. */
  digest(): Promise<string> {
    return this.#ask(undefined);
  }

  /** Lets the thread forget the file. */
  close(): void {
    this.#port.close();
  }

  #ask(part: Part): Promise<string> {
    return new Promise((resolve, reject) => {
      if (this.#ended) return reject(new Error('The thread that reckons SM3 has ended.'));
      this.#waiting.push({ resolve, reject });
      this.#port.postMessage(part, []);
    });
  }
}
