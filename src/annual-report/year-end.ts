import type { Count, Counts } from './counts.ts';
import type { Year } from './line.ts';
import type { MatterYears } from './matter-years.ts';
import { measured, type Measure } from './spans.ts';
import type { Mark, Story } from './story.ts';

/** How a matter stood when a year ended, for the questions that no single entry answers. */
interface Standing {
  story: Story;
  year: Year;
}

const inYear = ({ on }: Mark, year: Year) => on.slice(0, 4) === year;
const before = (mark: Mark | undefined, year: Year) =>
  mark !== undefined && mark.on.slice(0, 4) < year;
const upTo = (mark: Mark | undefined, year: Year) =>
  mark !== undefined && mark.on.slice(0, 4) <= year;

/** The end of the way, whichever came first: issued, or ended without a decision. */
function endOf({ issued, ended, outOfScope }: Story): Mark | undefined {
  return issued ?? ended ?? outOfScope;
}

/** Each question answers with the entry that shows it, or with nothing. */
const questions: Readonly<Record<string, (standing: Standing) => Mark | undefined>> = {
  'matters-proposed': ({ story, year }) =>
    inYear(story.proposed, year) ? story.proposed : undefined,
  'matters-running': ({ story, year }) =>
    upTo(story.initiated, year) && !before(endOf(story), year) ? story.initiated : undefined,
  'matters-carried-over': ({ story, year }) =>
    before(story.initiated, year) && !before(endOf(story), year) ? story.initiated : undefined,
  'matters-done': ({ story: { issued }, year }) =>
    issued && inYear(issued, year) ? issued : undefined,
  'matters-open': ({ story, year }) =>
    upTo(story.initiated, year) && !upTo(endOf(story), year) ? story.initiated : undefined,
  'matters-ended': ({ story: { initiated, issued, ended }, year }) =>
    initiated && ended && !issued && inYear(ended, year) ? ended : undefined,
  'matters-terminated': ({ story: { issued, ended }, year }) =>
    issued && ended && inYear(ended, year) ? ended : undefined,
  'done-with-participation': ({ story: { issued, done }, year }) =>
    issued && inYear(issued, year) ? done.participation : undefined,
  'done-participation-withheld': ({ story: { issued, omitted }, year }) =>
    issued && inYear(issued, year) ? omitted.participation : undefined,
  'done-with-review': ({ story: { issued, done }, year }) =>
    issued && inYear(issued, year) ? done.legalityReview : undefined,
  'done-with-deliberation': ({ story: { issued, done }, year }) =>
    issued && inYear(issued, year) ? done.deliberation : undefined,
  'promulgated-with-interpretation': ({ story: { published, done }, year }) =>
    published && done.promulgation && inYear(published, year) ? done.interpretation : undefined,
  'normative-in-force': ({ story, year }) => {
    const { normative, issued, ended, effectiveOn, expiresOn } = story;
    const standing =
      normative !== undefined &&
      upTo(issued, year) &&
      !upTo(ended, year) &&
      (effectiveOn ?? '') <= `${year}-12-31` &&
      (expiresOn ?? '9999-12-31') > `${year}-12-31`;
    return standing ? issued : undefined;
  },
  'matters-flagged': ({ story: { issued, flagged }, year }) => {
    const [first] = flagged;
    return issued && first !== undefined && inYear(issued, year)
      ? { on: issued.on, sequence: first }
      : undefined;
  },
};

/** Opinions of the periods that closed by a day and were not answered by another. */
const unanswered =
  (
    closed: (mark: Mark | undefined, year: Year) => boolean,
    answered: (mark: Mark | undefined, year: Year) => boolean,
  ) =>
  ({ story: { rounds = [] }, year }: Standing): Count => {
    const open = rounds.filter(
      (round) => closed(round.closed, year) && !answered(round.answered, year),
    );
    const received = open.reduce((sum, round) => sum + round.received, 0);
    return [received, ...open.map((round) => round.closed.sequence)];
  };

/** Questions that are answered with a number of their own. */
const amounts: Readonly<Record<string, (standing: Standing) => Count>> = {
  'opinions-carried-over': unanswered(before, before),
  'opinions-pending': unanswered(upTo, upTo),
};

/** What a matter counts in a year whatever the calendar: what its entries count, and its standing. */
export function countedIn({ story, counts }: MatterYears, year: Year): Counts {
  const standing: Record<string, Count> = {};
  for (const [name, ask] of Object.entries(questions)) {
    const mark = ask({ story, year });
    if (mark) standing[name] = [1, mark.sequence];
  }
  for (const [name, ask] of Object.entries(amounts)) {
    const count = ask({ story, year });
    if (count[0] > 0) standing[name] = count;
  }
  return { ...counts[year], ...standing };
}

/** Everything that a matter counts in a year, the length of its spans included. */
export const countsIn = (row: MatterYears, year: Year, measure: Measure): Counts => ({
  ...countedIn(row, year),
  ...measured(row.spans[year] ?? {}, measure),
});
