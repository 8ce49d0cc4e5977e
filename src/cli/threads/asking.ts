import { Worker, type Transferable } from 'node:worker_threads';
import { keptCompiled } from '../compiled.ts';

/** What is asked of a thread; its answer has the same number. */
export type Asked<Question> = Question & { number: number };

export interface Answer<Value> {
  number: number;
  /** Undefined where it could not be done. */
  value?: Value;
  error?: unknown;
}

interface Waiting<Value> {
  resolve(value: Value): void;
  reject(error: unknown): void;
}

/** A thread that is asked, and whose answers come in any order. */
export class Asking<Question extends object, Value> {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting<Value>>();
  #asked = 0;
  /** Why nothing can be asked any more. */
  #lost: unknown;

  constructor(program: URL) {
    // Compiled once: a thread that had to strip the source of its types would need 12 MB more.
    this.#worker = new Worker(program, { env: { ...process.env, ...keptCompiled } });
    this.#worker.on('message', ({ number, value, error }: Answer<Value>) => {
      const { resolve, reject } = this.#waiting.get(number)!;
      this.#waiting.delete(number);
      if (value === undefined) reject(error);
      else resolve(value);
    });
    this.#worker.on('error', (error) => this.#lose(error));
    this.#worker.on('exit', () => this.#lose(new Error('线程已终止 · The thread has ended.')));
  }

  /** How many answers have not come yet. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** @param given what the thread gets for itself, and nobody here may use any more */
  ask(question: Question, given: readonly Transferable[] = []): Promise<Value> {
    this.#asked += 1;
    const number = this.#asked;
    return new Promise((resolve, reject) => {
      if (this.#lost !== undefined) return reject(this.#lost);
      this.#waiting.set(number, { resolve, reject });
      this.#worker.postMessage({ ...question, number } satisfies Asked<Question>, given);
    });
  }

  close = () => this.#worker.terminate();

  #lose(error: unknown): void {
    this.#lost ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#lost);
    this.#waiting.clear();
  }
}
