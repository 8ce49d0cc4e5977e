import { commentPeriodsOf, type CommentPeriod } from './comment-periods.ts';
import { ERASURES } from './erased.ts';
import { letterSpansOf, type Personal, type Span } from './masking.ts';
import type { Ledger } from './ports/index.ts';
import { entriesOf } from './stream.ts';

/** The officers' own words in an answer: the members of a disposition that are published as text. */
export const quotable = ['reason', 'change'] as const;

/** Where officers, answering an opinion, wrote what somebody gave of himself: a place, and no word of it. */
export interface Quote extends Span {
  period: number;
  /** The answer's opinion, by its number in that period. */
  opinion: number;
  member: (typeof quotable)[number];
}

/**
 * Every place in the answers of a matter where one of these persons is named. Taken before their own words
 * are erased: afterwards nothing would tell which letters of the sealed answers are a name.
 */
export async function quotesOf(
  ledger: Ledger,
  matterId: string,
  persons: readonly Personal[],
): Promise<Quote[]> {
  const spansIn = letterSpansOf(persons);
  return (await commentPeriodsOf(ledger, matterId)).flatMap(({ period, dispositions = [] }) =>
    dispositions.flatMap((answer) =>
      quotable.flatMap((member) => {
        const text = answer[member];
        const spans = typeof text === 'string' ? spansIn(text) : [];
        return spans.map((span) => ({ period, opinion: Number(answer.opinion), member, ...span }));
      }),
    ),
  );
}

/** The places that acts of erasure on record have named: they stay covered wherever answers are shown. */
export async function erasedQuotes(ledger: Ledger, matterId: string): Promise<Quote[]> {
  const quotes: Quote[] = [];
  for await (const { fact } of entriesOf(ledger, `${ERASURES}${matterId}`))
    // Taken by the engine itself before it was sealed.
    if (Array.isArray(fact.quotes)) quotes.push(...(fact.quotes as Quote[]));
  return quotes;
}

/** The spans of one member of one answer. */
export const spansFor = (
  quotes: readonly Quote[],
  { period }: Pick<CommentPeriod, 'period'>,
  opinion: number,
  member: Quote['member'],
): Quote[] =>
  quotes.filter(
    (quote) => quote.period === period && quote.opinion === opinion && quote.member === member,
  );
