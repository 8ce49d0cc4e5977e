import { notYetDone } from '../../annual-report/acts/happened.ts';
import { yearActs, type YearActName } from '../../annual-report/acts/index.ts';
import { EngineError, Refused } from '../../errors.ts';
import type { Officer } from '../../machines/matter/fact.ts';
import type { Entry, Stores } from '../ports/index.ts';
import { entryAfter, replayOf, wasRaced } from '../stream.ts';
import { bookStream, judgeBookAct } from './books.ts';

/** An act on a year's books. */
export interface YearAct {
  year: string;
  act: YearActName;
  statement: Record<string, unknown>;
  officer: Officer;
  commandId: string;
  at: string;
  /** What the engine itself states: the sentence that was edited, the figures that were frozen. */
  stated: Record<string, unknown>;
}

const TRIES = 20;

/**
 * Judges an act on a year's books and appends it as one sealed entry. Judged anew where another act
 * came first; sent again under the same commandId it gives the first entry back.
 *
 * @throws Refused where the law forbids it
 * @throws EngineError `evidence-mismatch` where a named source was not uploaded, and
 *   `idempotency-key-reused`, `concurrent-act`, `store-unavailable`
 */
export async function performYearAct(
  { ledger, blobs }: Pick<Stores, 'ledger' | 'blobs'>,
  { year, act, statement, officer, commandId, at, stated }: YearAct,
): Promise<Entry> {
  const { book, becomes } = yearActs[act];
  const stream = bookStream(book, year);
  const request = { act, statement };
  await checkSource({ blobs }, statement);
  for (let attempt = 1; ; attempt += 1) {
    const known = await replayOf(ledger, { stream, commandId, request });
    if (known) return known;
    // The head first: whatever is appended after it makes the append fail, and the judging begins anew.
    const head = await ledger.head(stream);
    const breaches = [
      ...notYetDone(yearActs[act], statement, at),
      ...(await judgeBookAct(ledger, year, act, statement)),
    ];
    if (breaches.length > 0) throw new Refused(breaches);
    const fact = { type: becomes, at, by: officer, ...statement, ...stated };
    const entry = entryAfter(head, { stream, commandId, request, recordedAt: at, fact });
    try {
      await ledger.append(entry);
      return entry;
    } catch (error) {
      if (!wasRaced(error) || attempt === TRIES) throw error;
    }
  }
}

/** A digest that a statement names as its source; in an edit it stands beside its title. */
export function sourceOf({ source }: Record<string, unknown>): string | undefined {
  if (typeof source === 'string') return source;
  if (typeof source !== 'object' || source === null || !('sha256' in source)) return undefined;
  return String(source.sha256);
}

async function checkSource(
  { blobs }: Pick<Stores, 'blobs'>,
  statement: Record<string, unknown>,
): Promise<void> {
  const sha256 = sourceOf(statement);
  if (sha256 === undefined || (await blobs.stat(sha256))) return;
  throw new EngineError('evidence-mismatch', 'The source was not uploaded.', {
    faults: [
      {
        field: '/source',
        zh: '没有该摘要对应的文件,请先上传',
        en: 'No file with this digest has been uploaded',
      },
    ],
  });
}
