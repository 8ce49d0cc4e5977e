import { opinionsStream, type CommentPeriod } from './comment-periods.ts';
import { covered, maskedName, maskerOf, type Personal } from './masking.ts';
import { opinionsIn } from './opinion-reading.ts';
import type { Ledger, Views } from './ports/index.ts';
import { erasedQuotes, quotable, spansFor } from './quoted.ts';

/** The answer to one opinion as the public reads it. */
export interface PublishedAnswer extends Record<string, unknown> {
  opinion: number;
  /** Who gave the opinion, masked. */
  from: string;
  outcome: string;
  reason?: string;
  change?: string;
}

const PAGE = 200;

/**
 * The table of answers of one comment period with the names of whoever gave an opinion masked: in their
 * own column, and in the officers' own words, which may speak of somebody of another period. The names
 * are read anew each time: what was erased meanwhile is gone here, and where answers named its author
 * stays covered.
 *
 * @param periods every period of the matter
 * @param number which of them; undefined is given back where it is not answered
 */
export async function publishedAnswers(
  stores: { ledger: Ledger; views: Views },
  matterId: string,
  periods: readonly CommentPeriod[],
  number: number,
): Promise<PublishedAnswer[] | undefined> {
  const dispositions = periods.find(({ period }) => period === number)?.dispositions;
  if (!dispositions) return undefined;
  const persons = new Map<number, ReadonlyMap<number, Personal>>();
  for (const { period, opensAt } of periods)
    persons.set(period, await personsOf(stores, opinionsStream(matterId, opensAt)));
  const masked = maskerOf([...persons.values()].flatMap((each) => [...each.values()]));
  const authors = persons.get(number);
  const erased = await erasedQuotes(stores.ledger, matterId);
  return dispositions.map((answer) => {
    const opinion = Number(answer.opinion);
    const words = quotable.flatMap((member) => {
      const text = answer[member];
      if (typeof text !== 'string') return [];
      const spans = spansFor(erased, { period: number }, opinion, member);
      return [[member, masked(covered(text, spans))]];
    });
    return {
      opinion,
      from: maskedName(authors?.get(opinion)?.name),
      outcome: String(answer.outcome),
      ...(Object.fromEntries(words) as Pick<PublishedAnswer, 'reason' | 'change'>),
    };
  });
}

/** What each opinion of a comment period says of its author, by the opinion's number. */
async function personsOf(
  stores: { ledger: Ledger; views: Views },
  stream: string,
): Promise<ReadonlyMap<number, Personal>> {
  const persons = new Map<number, Personal>();
  for (let after = 0; ;) {
    const page = await opinionsIn(stores, stream, after, PAGE);
    for (const { number, name, contact } of page)
      persons.set(Number(number), {
        ...(typeof name === 'string' && { name }),
        ...(typeof contact === 'string' && { contact }),
      });
    // The closing entry of the stream is not an opinion: a page may be one short of what was read.
    const last = Number(page.at(-1)?.number ?? after);
    if (last === after) return persons;
    after = last;
  }
}
