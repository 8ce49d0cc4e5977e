import type { Fact, FiledEvidence } from '../machines/matter/fact.ts';
import { civilDateOf, type CivilDate } from '../statute/calendar/index.ts';
import type { Line } from './line.ts';
import { milestoneOf, notNeededOf, voidedBy, type Milestone } from './milestones.ts';

/** When something was recorded, and where: a civil day (Asia/Shanghai) and the entry's sequence. */
export interface Mark {
  on: CivilDate;
  sequence: number;
  /** Codes of the documents that came with it (D01 … D34). */
  documents?: readonly string[];
}

/** Why a step was found not to be needed; the determination is a fact of its own. */
export interface Omission extends Mark {
  reason: string;
}

/** The opinions of one comment period. */
export interface Round {
  closed: Mark;
  received: number;
  answered?: Mark;
}

/** What a report has to remember of a matter between one entry and the next. */
export interface Story {
  title: string;
  /** The leading unit, or the only one. */
  unit: string;
  demonstration: boolean;
  proposed: Mark;
  initiated?: Mark;
  /** The decision was issued. */
  issued?: Mark;
  /** The procedure ended without a decision, or the decision was terminated. */
  ended?: Mark & { how: string };
  /** Found to be no matter of this procedure at all. */
  outOfScope?: Mark;
  normative?: Mark;
  listed?: Mark & { year: number; number?: string };
  /** Steps that stand on record and have not been voided since. */
  done: Readonly<Partial<Record<Milestone, Mark>>>;
  omitted: Readonly<Partial<Record<Milestone, Omission>>>;
  /** Entries that were lawful and yet flagged when they were recorded. */
  flagged: readonly number[];
  meeting?: string;
  /** The lawyers who gave a legal opinion, by their ids and names. */
  counsel?: Readonly<Record<string, string>>;
  /** Since when the reviewer has had the complete file. */
  accepted?: Mark;
  commentsOpened?: Mark;
  /** Comment periods that have closed, each with what it brought and when that was answered. */
  rounds?: readonly Round[];
  /** Promulgated, or found to be withheld by law. */
  published?: Mark;
  riskRefused?: true;
  competitionRefused?: true;
  /** The validity that the decision states. */
  effectiveOn?: CivilDate;
  expiresOn?: CivilDate;
}

/** The story that a matter's first fact begins. */
export function beginning(fact: Fact<'MatterProposed'>, mark: Mark): Story {
  const { title, sponsors, demonstration } = fact;
  const { unit = '' } = sponsors.find(({ lead }) => lead) ?? sponsors[0] ?? {};
  return { title, unit, demonstration, proposed: mark, done: {}, omitted: {}, flagged: [] };
}

type Telling = {
  [T in Fact['type']]?: (fact: Fact<T>, mark: Mark, story: Story) => Partial<Story>;
};

const ends = (how: string) => (_fact: unknown, mark: Mark) => ({ ended: { ...mark, how } });

/** What each fact adds to the story, beside the steps that it marks as done. */
const telling: Telling = {
  MatterClassifiedOutOfScope: (_fact, mark) => ({ outOfScope: mark }),
  MatterClassifiedAsNormative: (_fact, mark) => ({ normative: mark }),
  MatterListedInDirectory: ({ year, number }, mark) => ({
    listed: { ...mark, year, ...(number === undefined ? {} : { number }) },
  }),
  MatterInitiated: (_fact, mark) => ({ initiated: mark }),
  ProposalDeclined: ends('declined'),
  MatterWithdrawn: ends('withdrawn'),
  DraftRejected: ends('rejected'),
  DecisionTerminated: ends('terminated'),
  CommentPeriodOpened: (_fact, mark) => ({ commentsOpened: mark }),
  CommentPeriodClosed: ({ received }, mark, { rounds = [] }) => ({
    rounds: [...rounds, { closed: mark, received }],
  }),
  // No period is opened before the last one is answered, and all of its opinions are answered at once.
  CommentsAnswered: (_fact, mark, { rounds = [] }) => ({
    rounds: rounds.map((round) => ({ answered: mark, ...round })),
  }),
  LegalOpinionGiven: ({ by }, _mark, { counsel }) => ({
    counsel: { ...counsel, [by.person]: by.name },
  }),
  ReviewAccepted: (_fact, mark) => ({ accepted: mark }),
  MeetingConvened: ({ kind }) => (kind === undefined ? {} : { meeting: kind }),
  RiskFoundUncontrollable: () => ({ riskRefused: true }),
  FairCompetitionFailed: () => ({ competitionRefused: true }),
  DecisionIssued: ({ effectiveOn, expiresOn }, mark) => ({
    issued: mark,
    ...(effectiveOn === undefined ? {} : { effectiveOn }),
    ...(expiresOn === undefined ? {} : { expiresOn }),
  }),
  DecisionPromulgated: (_fact, mark) => ({ published: mark }),
  PromulgationWithheld: (_fact, mark) => ({ published: mark }),
};

/** Until the start a finding may be corrected by the other: it then no longer stands. */
const corrected: Partial<Record<Fact['type'], 'outOfScope' | 'normative'>> = {
  MatterClassifiedAsMajor: 'outOfScope',
  MatterClassifiedNotNormative: 'normative',
};

function withoutCorrected(story: Story, { type }: Fact): Story {
  const finding = corrected[type];
  if (finding === undefined) return story;
  const { [finding]: _corrected, ...rest } = story;
  return rest;
}

/** The story with one fact more. Facts that tell a report nothing leave it as it is. */
export function told<T extends Fact['type']>(story: Story, fact: Fact<T>, mark: Mark): Story {
  // Each teller takes the facts of its own name; the table is read by that name.
  const tell = telling[fact.type] as
    ((fact: Fact<T>, mark: Mark, story: Story) => Partial<Story>) | undefined;
  const flagged = (fact.warnings ?? []).length > 0 ? [...story.flagged, mark.sequence] : undefined;
  return {
    ...withoutCorrected(story, fact),
    ...tell?.(fact, mark, story),
    ...stepsAfter(story, fact, mark),
    ...(flagged ? { flagged } : {}),
  };
}

/** What is done and what was found not to be needed, once a fact is heard. */
function stepsAfter(story: Story, fact: Fact, mark: Mark): Partial<Story> {
  const done = milestoneOf(fact.type);
  if (done) {
    const { [done]: _overruled, ...omitted } = story.omitted;
    return { done: { ...story.done, [done]: mark }, omitted };
  }
  const spared = notNeededOf(fact.type);
  if (spared) {
    const reason = 'reason' in fact && typeof fact.reason === 'string' ? fact.reason : '';
    return { omitted: { ...story.omitted, [spared]: { ...mark, reason } } };
  }
  const voided = voidedBy(fact.type);
  if (voided.length === 0) return {};
  const standing = Object.entries(story.done).filter(([name]) => !voided.some((v) => v === name));
  return { done: Object.fromEntries(standing) };
}

/** The civil day (Asia/Shanghai) on which an entry was recorded, where it stands, and what came with it. */
export function markOf({ recordedAt, sequence, fact }: Line): Mark {
  const evidence = Array.isArray(fact.evidence) ? (fact.evidence as FiledEvidence[]) : [];
  const documents = [...new Set(evidence.map(({ document }) => document))].toSorted();
  const mark = { on: civilDateOf(recordedAt), sequence };
  return documents.length > 0 ? { ...mark, documents } : mark;
}
