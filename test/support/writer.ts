import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sampleProposal } from './sample-proposal.ts';

/** What the server said to an act: it is on record, and nothing may undo that. */
export interface Acknowledged {
  commandId: string;
  matterId: string;
  sequence: number;
  seal: string;
}

/** Answered that there is no answer. */
class Unanswered extends Error {}

interface Pending {
  commandId: string;
  path: string;
  body: object;
  ifMatch?: string;
}

const proposal = (evidence: object[]) => sampleProposal('示例:断电之中提出的事项', evidence);

const study = (evidence: object[]) => ({
  conclusion: 'start',
  findings: '(示例)建议启动',
  evidence,
});

/**
 * An officer who files matters and studies each, one act after another, as fast as he is answered.
 * An act that got no answer is sent again under its own key, by whichever server comes next.
 */
export function writerOf(tokenAt: (url: string) => Promise<string>, evidence: object[]) {
  const acknowledged: Acknowledged[] = [];
  const unexpected: unknown[] = [];
  let pending: Pending | undefined;
  let retried = 0;
  let longest = 0;
  let since = 0;

  function next(): Pending {
    const commandId = `writer-${randomUUID()}`;
    const last = acknowledged.at(-1);
    if (last?.sequence !== 1) return { commandId, path: '/matters', body: proposal(evidence) };
    const path = `/matters/${last.matterId}/steps/RecordStudy`;
    return { commandId, path, body: study(evidence), ifMatch: '"1"' };
  }

  async function send(url: string, { commandId, path, body, ifMatch }: Pending): Promise<void> {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${await tokenAt(url)}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': commandId,
        ...(ifMatch === undefined ? {} : { 'If-Match': ifMatch }),
      },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as Acknowledged;
    // The store could not say: the same key is safe to send again, after as long as the answer names.
    if (response.status === 503) {
      await sleep(Number(response.headers.get('Retry-After') ?? '1') * 250);
      throw new Unanswered();
    }
    if (!response.ok) return void unexpected.push({ commandId, status: response.status, answer });
    const { matterId, sequence, seal } = answer;
    acknowledged.push({ commandId, matterId, sequence, seal });
  }

  return {
    acknowledged,
    unexpected,
    retried: () => retried,
    /** The longest that an act waited for its answer, sent again or not, in milliseconds. */
    longestStall: () => longest,
    /** The act that got no answer yet. */
    unanswered: () => pending,
    /** Acts until the server is gone, or until `enough` says so. */
    async write(url: string, enough: () => boolean = () => false): Promise<void> {
      if (pending) retried += 1;
      while (unexpected.length === 0 && (pending || !enough())) {
        if (!pending) since = performance.now();
        pending ??= next();
        try {
          await send(url, pending);
        } catch {
          return; // The line broke: whether the act is on record, nobody here can know.
        }
        longest = Math.max(longest, performance.now() - since);
        pending = undefined;
      }
    },
  };
}

/**
 * Works while writers act all the time, from their first acts on.
 *
 * @throws Error where a server refused one of them
 */
export async function whileWriting<T>(
  url: string,
  writers: readonly ReturnType<typeof writerOf>[],
  work: () => Promise<T>,
): Promise<T> {
  const state = { over: false };
  const acts = () => writers.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
  const writing = Promise.all(writers.map((writer) => writer.write(url, () => state.over)));
  const enough = acts() + writers.length;
  let done: T;
  try {
    while (acts() < enough) await sleep(5);
    done = await work();
  } finally {
    state.over = true;
    await writing;
  }
  const unexpected = writers.flatMap((writer) => writer.unexpected);
  if (unexpected.length > 0) throw new Error(`Refused: ${JSON.stringify(unexpected)}`);
  return done;
}
