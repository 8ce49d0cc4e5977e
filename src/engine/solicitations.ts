import type { Matter } from '../machines/matter/chart.ts';
import type { CivilDate, Instant } from '../statute/calendar/index.ts';
import type { Entry, Ledger, TableShape } from './ports/index.ts';
import { factOfEntry, type Standing } from './histories.ts';
import { entriesOf, streamOf } from './stream.ts';

export interface SolicitationRow extends Record<string, unknown> {
  matterId: string;
  /** Of the matter's entry that it follows from. */
  sequence: number;
  title: string;
  notice: Record<string, unknown>;
  publishedOn: CivilDate;
  closesAt: Instant;
  state: 'open' | 'closed' | 'answered';
  /** Digest, name and type of each document that was cleared for publication. */
  documents: { sha256: string; name: string; mediaType: string; document: string }[];
  /** The disposition of every opinion, once given, as it is on record: masked before it is shown. */
  dispositions?: Record<string, unknown>[];
  demonstration: boolean;
}

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

/** The stream of opinions of one comment period; a period that is opened again has its own. */
export const opinionsStream = (matterId: string, opensAt: Instant): string =>
  `${streamOf.opinions(matterId)}:${opensAt}`;

interface Public {
  state: SolicitationRow['state'];
  publishedOn: CivilDate;
  closesAt: Instant;
}

function publicSide({ context }: Matter): Public | undefined {
  const { solicitation, standing } = context;
  if (!solicitation) return undefined;
  const states: Record<string, SolicitationRow['state']> = {
    open: 'open',
    closed: 'closed',
    done: 'answered',
  };
  const { publishedOn, closesAt, outcomes } = solicitation;
  // What was answered stays published when another period is due, until that one is opened.
  const state = states[standing.solicitation ?? ''] ?? (outcomes && 'answered');
  if (!state || !publishedOn || !closesAt) return undefined;
  return { state, publishedOn, closesAt };
}

/** What of a matter the public side of it is made from; each fold that changes one makes it anew. */
const sourcesOf = ({ context }: Matter) => [
  context.proposal,
  context.publicationReview,
  context.solicitation,
  context.standing.solicitation,
];

/** Whether the public may see anything of a matter. */
export const isShown = (matter: Matter): boolean => publicSide(matter) !== undefined;

/** Whether nothing that the public may see lies between two standings of a matter. */
export function isShownAlike(before: Matter, after: Matter): boolean {
  const sources = sourcesOf(after);
  return sourcesOf(before).every((source, at) => source === sources[at]);
}

async function* withLast(earlier: AsyncIterable<Entry>, last?: Entry): AsyncGenerator<Entry> {
  yield* earlier;
  if (last) yield last;
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
  const shown = publicSide(matter);
  const { proposal, publicationReview, demonstration = false } = matter.context;
  if (!shown || !proposal) return undefined;
  const cleared = new Set(publicationReview?.cleared);
  const row: SolicitationRow = {
    matterId,
    sequence: head.sequence,
    title: proposal.title,
    ...shown,
    notice: {},
    documents: [],
    demonstration,
  };
  for await (const entry of withLast(entriesOf(ledger, streamOf.matter(matterId)), last)) {
    const fact = factOfEntry(entry);
    if (fact.type === 'CommentPeriodOpened') {
      const { draft, explanation, ...notice } = fact.notice ?? {};
      const published = new Set([draft, explanation]);
      row.notice = notice;
      row.documents = (fact.evidence ?? [])
        .filter(
          ({ document, sha256 }) =>
            cleared.has(sha256) && (document === 'D11' || published.has(sha256)),
        )
        .map(({ document, sha256, name, mediaType }) => ({ document, sha256, name, mediaType }));
    }
    if (fact.type === 'CommentsAnswered' && shown.state === 'answered')
      row.dispositions = (fact.dispositions ?? []).map((each) => ({ ...each }));
  }
  return row;
}
