import type { Matter } from '../machines/matter/chart.ts';
import { commentPeriodsIn, type CommentPeriod } from './comment-periods.ts';
import type { Entry, Ledger, TableShape } from './ports/index.ts';
import { factOfEntry, type Standing } from './histories.ts';
import { entriesOf, streamOf } from './stream.ts';

/** The latest comment period of a matter, and those before it. */
export interface SolicitationRow extends CommentPeriod, Record<string, unknown> {
  matterId: string;
  /** Of the matter's entry that it follows from. */
  sequence: number;
  title: string;
  /** The first one first. */
  earlier: CommentPeriod[];
  demonstration: boolean;
}

/** Every comment period that a row shows, the first one first. */
export const periodsOf = ({ earlier, ...latest }: SolicitationRow): CommentPeriod[] => [
  ...earlier,
  latest,
];

/** What the public may see: rebuilt from the ledger like every list. */
export const solicitationsTable: TableShape = {
  name: 'solicitations',
  indexes: ['state', 'publishedOn'],
  orders: [
    { sort: 'publishedOn', descending: true },
    { by: 'state', sort: 'publishedOn', descending: true },
  ],
  rebuildable: true,
};

/** Counts up when a row says something else than before: rows of another count are made anew. */
export const SAYING = 4;

/** What of a matter the public side of it is made from; each fold that changes one makes it anew. */
const sourcesOf = ({ context }: Matter) => [
  context.proposal,
  context.publicationReview,
  context.solicitation,
  context.standing.solicitation,
];

/** Whether the public may see anything of a matter. */
export const isShown = ({ context: { solicitation } }: Matter): boolean =>
  solicitation?.closesAt !== undefined;

/** Whether nothing that the public may see lies between two standings of a matter. */
export function isShownAlike(before: Matter, after: Matter): boolean {
  const sources = sourcesOf(after);
  return sourcesOf(before).every((source, at) => source === sources[at]);
}

/**
 * What a matter shows the public; undefined where nothing is published. An entry that the matter
 * already takes into account and the ledger does not have yet is given as the last.
 */
export async function solicitationOf(
  ledger: Ledger,
  matterId: string,
  { matter, head }: Pick<Standing, 'matter' | 'head'>,
  last?: Entry,
): Promise<SolicitationRow | undefined> {
  const { proposal, publicationReview, demonstration = false } = matter.context;
  if (!isShown(matter) || !proposal) return undefined;
  const recorded = await Array.fromAsync<Entry>(entriesOf(ledger, streamOf.matter(matterId)));
  const facts = [...recorded, ...(last ? [last] : [])].map(factOfEntry);
  const periods = commentPeriodsIn(facts, new Set(publicationReview?.cleared));
  const latest = periods.at(-1);
  if (!latest) return undefined;
  return {
    matterId,
    sequence: head.sequence,
    title: proposal.title,
    ...latest,
    earlier: periods.slice(0, -1),
    demonstration,
  };
}
