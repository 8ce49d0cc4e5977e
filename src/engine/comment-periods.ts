import type { Fact } from '../machines/matter/fact.ts';
import { civilDateOf, endOf, type CivilDate, type Instant } from '../statute/calendar/index.ts';
import { factOfEntry } from './histories.ts';
import type { Entry, Ledger } from './ports/index.ts';
import { entriesOf, streamOf } from './stream.ts';

/** Digest, name and type of a document that was cleared for publication. */
export interface PublishedDocument {
  sha256: string;
  name: string;
  mediaType: string;
  document: string;
  /** What it is in the notice: files of one document often have the same name. */
  part: 'draft' | 'explanation' | 'notice';
}

/** 一期公开征求意见: one period in which a matter's draft was open for comment. */
export interface CommentPeriod {
  /** 1, 2, 3 …, in the order in which they were opened. */
  period: number;
  /** Its opinions stand in a stream that is named by it. */
  opensAt: Instant;
  publishedOn: CivilDate;
  closesAt: Instant;
  state: 'open' | 'closed' | 'answered';
  notice: Record<string, unknown>;
  /** The latest extension: its day takes the place of the one that the notice announced. */
  extension?: { announcedOn: CivilDate; closesOn: CivilDate; reason: string };
  documents: PublishedDocument[];
  /** The disposition of every opinion, once given, as it is on record: masked before it is shown. */
  dispositions?: Record<string, unknown>[];
}

/** The stream of opinions of one comment period; a period that is opened again has its own. */
export const opinionsStream = (matterId: string, opensAt: Instant): string =>
  `${streamOf.opinions(matterId)}:${opensAt}`;

type Kept = Omit<CommentPeriod, 'period' | 'closesAt'> & { closesAt?: Instant };

const closing = (effectiveClose: CivilDate | undefined) =>
  effectiveClose === undefined ? {} : { closesAt: endOf(effectiveClose) };

/** What is published with a notice: its draft, its explanation and the notice, each only where cleared. */
function documentsOf(
  { notice, evidence = [] }: Fact<'CommentPeriodOpened'>,
  cleared: ReadonlySet<string>,
): PublishedDocument[] {
  return evidence.flatMap(({ document, sha256, name, mediaType }) => {
    const part =
      sha256 === notice?.draft
        ? 'draft'
        : sha256 === notice?.explanation
          ? 'explanation'
          : document === 'D11' && 'notice';
    return part && cleared.has(sha256) ? [{ document, sha256, name, mediaType, part }] : [];
  });
}

function opened(fact: Fact<'CommentPeriodOpened'>, cleared: ReadonlySet<string>): Kept {
  const { draft: _draft, explanation: _explanation, ...notice } = fact.notice ?? {};
  return {
    opensAt: fact.at,
    publishedOn: civilDateOf(fact.at),
    ...closing(fact.effectiveClose),
    state: 'open',
    notice,
    documents: documentsOf(fact, cleared),
  };
}

function extended(fact: Fact<'CommentPeriodExtended'>): Partial<Kept> {
  const { at, closesOn = '', effectiveClose, reason = '' } = fact;
  const extension = { announcedOn: civilDateOf(at), closesOn, reason };
  return { ...closing(effectiveClose), extension };
}

/** What a later fact changes of the period that it falls into. */
function changed(fact: Fact): Partial<Kept> {
  if (fact.type === 'CommentPeriodExtended') return extended(fact);
  if (fact.type === 'CommentPeriodClosed') return { state: 'closed' };
  if (fact.type !== 'CommentsAnswered') return {};
  const dispositions = (fact.dispositions ?? []).map((each) => ({ ...each }));
  return { state: 'answered', dispositions };
}

/**
 * The comment periods of a matter, the first one first. None takes the place of another: what was once
 * published stays published. A document that a later review withholds is shown in none of them.
 *
 * @param facts in the order of the record
 * @param cleared digests of the files that may be published, by the latest review of each
 */
export function commentPeriodsIn(
  facts: Iterable<Fact>,
  cleared: ReadonlySet<string>,
): CommentPeriod[] {
  const found: Kept[] = [];
  for (const fact of facts) {
    const last = found.at(-1);
    if (fact.type === 'CommentPeriodOpened') found.push(opened(fact, cleared));
    else if (last) found[found.length - 1] = { ...last, ...changed(fact) };
  }
  return found.flatMap(({ closesAt, ...kept }, index) =>
    closesAt === undefined ? [] : [{ ...kept, closesAt, period: index + 1 }],
  );
}

/** The periods' numbers and how they stand, without their documents. */
export async function commentPeriodsOf(ledger: Ledger, matterId: string): Promise<CommentPeriod[]> {
  const entries = await Array.fromAsync<Entry>(entriesOf(ledger, streamOf.matter(matterId)));
  return commentPeriodsIn(entries.map(factOfEntry), new Set());
}

/** The stream of opinions of one comment period, the latest where no number is given; undefined where there is none. */
export async function streamOfPeriod(
  ledger: Ledger,
  matterId: string,
  number?: number,
): Promise<string | undefined> {
  const periods = await commentPeriodsOf(ledger, matterId);
  const found =
    number === undefined ? periods.at(-1) : periods.find(({ period }) => period === number);
  return found && opinionsStream(matterId, found.opensAt);
}
