import type { SolicitationRow } from './solicitations.ts';
import type { Histories } from './histories.ts';
import { maskedName, maskerOf, type Personal } from './masking.ts';
import { opinionsOf } from './opinion-reading.ts';
import type { Ledger, Views } from './ports/index.ts';

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
 * The table of answers with the names of whoever gave an opinion masked, in their own column and in
 * the officers' own words. The names are read anew each time: what was erased meanwhile is gone here.
 */
export async function publishedAnswers(
  stores: { ledger: Ledger; views: Views },
  histories: Histories,
  { matterId, dispositions = [] }: SolicitationRow,
): Promise<PublishedAnswer[]> {
  const persons = await personsOf(stores, histories, matterId);
  const masked = maskerOf([...persons.values()]);
  return dispositions.map(({ opinion, outcome, reason, change }) => ({
    opinion: Number(opinion),
    from: maskedName(persons.get(Number(opinion))?.name),
    outcome: String(outcome),
    ...(typeof reason === 'string' && { reason: masked(reason) }),
    ...(typeof change === 'string' && { change: masked(change) }),
  }));
}

/** What each opinion of the comment period says of its author, by the opinion's number. */
async function personsOf(
  stores: { ledger: Ledger; views: Views },
  histories: Histories,
  matterId: string,
): Promise<ReadonlyMap<number, Personal>> {
  const persons = new Map<number, Personal>();
  for (let after = 0; ;) {
    const page = await opinionsOf(stores, histories, matterId, after, PAGE);
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
