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
}

export interface ErasureReceipt {
  number: number;
  commitment: string;
  erasedAt: Instant;
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
 *
 * @throws EngineError `not-found` where the matter has no opinion of that number in that period
 */
export async function eraseOpinion(
  { stores, at }: Erasing,
  { matterId, number, period, ground, reason }: Erasure,
  by: Officer,
  commandId: string,
): Promise<ErasureReceipt> {
  const stream = await streamOfPeriod(stores.ledger, matterId, period);
  if (stream === undefined) throw new EngineError('not-found', 'There is no such comment period.');
  const received = await opinionAt(stores.ledger, stream, number);
  const commitment = String(received.fact.commitment);
  const code = String(received.fact.code);
  const own = (await stores.views.get<OpinionRow>(OPINIONS, code))?.row.opinion ?? {};
  const quotes = await quotesOf(stores.ledger, matterId, own);
  const { recordedAt } = await record(stores.ledger, {
    stream: erasuresStream(matterId),
    commandId,
    request: { number, ground, reason, ...(period !== undefined && { period }) },
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
  return { number, commitment, erasedAt: recordedAt };
}

async function opinionAt(ledger: Ledger, stream: string, number: number): Promise<Entry> {
  const [entry] = await ledger.read(stream, number - 1, 1);
  if (entry?.sequence !== number || entry.fact.type !== 'OpinionReceived')
    throw new EngineError('not-found', `There is no opinion ${number}.`);
  return entry;
}
