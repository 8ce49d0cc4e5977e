import { EngineError } from '../errors.ts';
import type { Officer } from '../machines/matter/fact.ts';
import type { Instant } from '../statute/calendar/index.ts';
import { compareAndSet } from './accounts/compare-and-set.ts';
import { streamOfPeriod } from './comment-periods.ts';
import { ERASURES, withoutText } from './erased.ts';
import { OPINIONS, type OpinionRow } from './opinions.ts';
import type { Entry, Ledger, Stores } from './ports/index.ts';
import { quotesOf } from './quoted.ts';
import { record } from './stream.ts';

/** Why personal text is erased: the cases of 《个人信息保护法》 art. 47 (1). */
export type ErasureGround =
  'purpose-over' | 'retention-over' | 'consent-withdrawn' | 'unlawful-processing' | 'other-law';

export interface Erasure {
  matterId: string;
  /** The opinion's number in its comment period. */
  number: number;
  /** Which comment period; the latest where not given. */
  period?: number;
  ground: ErasureGround;
  /** Who asked, or which law, in words. */
  reason: string;
  /**
   * What of the author stands in answers all the same: a name written after the opinion was erased, or
   * another than its author gave. Looked for, and kept nowhere.
   */
  words?: readonly string[];
}

export interface ErasureReceipt {
  number: number;
  commitment: string;
  erasedAt: Instant;
  /** Places in answers that this act found to name the author: they are covered from now on. */
  covered: number;
}

export const erasuresStream = (matterId: string): string => `${ERASURES}${matterId}`;

interface Erasing {
  stores: Pick<Stores, 'ledger' | 'views'>;
  at: Instant;
}

/**
 * Erases what somebody wrote to the public call, with name, contact and salt. What stays is the sealed
 * commitment, which without its salt tells nothing: every seal and every proof holds as before. The
 * act is on record before anything is erased; sent again, it brings to its end what broke off. It notes
 * where answers name the author (`quotes`), so that these places stay covered when nobody knows the name.
 * An answer that is written later is not compared with a name that is gone: whoever asks for it brings the
 * `words` that are to be covered, with a further act on the same opinion.
 *
 * @throws EngineError `not-found` where the matter has no opinion of that number in that period
 * @throws EngineError `idempotency-key-reused` where the key stands for another request, or answers that
 *   hold the words were given since
 */
export async function eraseOpinion(
  { stores, at }: Erasing,
  { matterId, number, period, ground, reason, words }: Erasure,
  by: Officer,
  commandId: string,
): Promise<ErasureReceipt> {
  const stream = await streamOfPeriod(stores.ledger, matterId, period);
  if (stream === undefined) throw new EngineError('not-found', 'There is no such comment period.');
  const received = await opinionAt(stores.ledger, stream, number);
  const commitment = String(received.fact.commitment);
  const code = String(received.fact.code);
  const own = (await stores.views.get<OpinionRow>(OPINIONS, code))?.row.opinion ?? {};
  const named = words?.map((name) => ({ name }));
  const quotes = await quotesOf(stores.ledger, matterId, [own, ...(named ?? [])]);
  const { recordedAt, fact } = await record(stores.ledger, {
    stream: erasuresStream(matterId),
    commandId,
    request: {
      number,
      ground,
      reason,
      ...(period !== undefined && { period }),
      // By the places: a digest of the words could be guessed, and would keep what is to be forgotten.
      ...(named && { covered: await quotesOf(stores.ledger, matterId, named) }),
    },
    recordedAt: at,
    fact: {
      type: 'OpinionErased',
      at,
      by,
      opinions: stream,
      number,
      commitment,
      ground,
      reason,
      ...(quotes.length > 0 && { quotes }),
    },
  });
  await compareAndSet<OpinionRow>(stores.views, OPINIONS, code, (row) =>
    row && row.erasedAt === undefined ? withoutText(row, recordedAt) : undefined,
  );
  const covered = Array.isArray(fact.quotes) ? fact.quotes.length : 0;
  return { number, commitment, erasedAt: recordedAt, covered };
}

async function opinionAt(ledger: Ledger, stream: string, number: number): Promise<Entry> {
  const [entry] = await ledger.read(stream, number - 1, 1);
  if (entry?.sequence !== number || entry.fact.type !== 'OpinionReceived')
    throw new EngineError('not-found', `There is no opinion ${number}.`);
  return entry;
}
