import type { Command, Fact, FactType } from '../../src/machines/matter/fact.ts';
import { civilDateOf, daysBetween, startOf } from '../../src/statute/calendar/index.ts';
import { steps } from '../../src/statute/steps/index.ts';

const opinions: readonly string[] = [
  'LawfulOpinionIssued',
  'ConditionalOpinionIssued',
  'UnlawfulOpinionIssued',
];

const isAny = (types: readonly string[]) => (fact: Fact) => types.includes(fact.type);

/** Who the sponsors were before the last fact, read from the facts alone. */
function sponsorsOf(facts: readonly Fact[]): string[] {
  const named = facts.findLast(
    (fact): fact is Fact<'MatterProposed' | 'MatterInitiated'> =>
      'sponsors' in fact && fact.sponsors !== undefined,
  );
  return (named?.sponsors ?? []).map(({ unit }) => unit);
}

const lastOf = <T extends FactType>(facts: readonly Fact[], type: T) =>
  facts.findLast((fact) => fact.type === type) as Fact<T> | undefined;

const closesAfter = (facts: readonly Fact[], at: string) => {
  const opened = facts.findLast(isAny(['CommentPeriodOpened', 'CommentPeriodExtended'])) as
    Fact<'CommentPeriodOpened' | 'CommentPeriodExtended'> | undefined;
  return opened?.effectiveClose !== undefined && at > startOf(opened.effectiveClose);
};

/**
 * What the statute asks of every history, whatever the chart says: principle by principle, whether
 * the last fact keeps it, seen from the facts before it alone.
 */
const principles: Record<string, (last: Fact, before: readonly Fact[]) => boolean> = {
  'nothing is issued without an opinion on its legality (art 25)': ({ type }, before) =>
    type !== 'DecisionIssued' || before.some(isAny(opinions)),
  'nothing is issued without deliberation, and after the opinion (arts 28, 29)': (
    { type },
    before,
  ) =>
    type !== 'DecisionIssued' ||
    before.findLastIndex(isAny(['DeliberationRecorded'])) > before.findIndex(isAny(opinions)),
  'the Party committee is reported to, or need not be, before the issue (art 31)': (
    { type },
    before,
  ) =>
    type !== 'DecisionIssued' ||
    before.some(isAny(['PartyReportMade', 'PartyReportDeclaredNotNeeded'])),
  'what is issued is the text that was adopted': (last, before) => {
    const adopted = before.findLast(isAny(['DraftAdopted', 'DraftAdoptedWithEditorialChange']));
    return (
      last.type !== 'DecisionIssued' ||
      (adopted !== undefined && 'draft' in adopted && adopted.draft === last.draft)
    );
  },
  'comments are taken for thirty days, or the notice says why not (art 15)': (last) =>
    last.type !== 'CommentPeriodOpened' ||
    daysBetween(civilDateOf(last.at), last.notice?.closesOn ?? '') >= 29 ||
    Boolean(last.notice?.reasonForShorterPeriod?.trim()),
  'a comment period ends when its last day is over, not before': ({ type, at }, before) =>
    type !== 'CommentPeriodClosed' || closesAfter(before, at),
  'no sponsor reviews its own draft (art 25)': ({ type, by }, before) =>
    !['ReviewAccepted', 'LegalOpinionGiven', ...opinions].includes(type) ||
    !sponsorsOf(before).includes(by.unit),
  'whoever drafted does not review': ({ type, by }, before) =>
    !['LegalOpinionGiven', ...opinions].includes(type) ||
    !before.some((fact) => fact.by.person === by.person && fact.by.role === 'drafter'),
  'the chief decides only on what was deliberated (art 30)': ({ type }, before) =>
    type !== 'DraftAdopted' || lastOf(before, 'DeliberationRecorded') !== undefined,
  'nothing is promulgated that was not issued (art 32)': ({ type }, before) =>
    type !== 'DecisionPromulgated' || lastOf(before, 'DecisionIssued') !== undefined,
  'an archive is transferred after the promulgation': ({ type }, before) =>
    type !== 'ArchiveTransferred' ||
    before.some(isAny(['DecisionPromulgated', 'PromulgationWithheld'])),
};

/** The principles that the last of the facts does not keep. */
export const brokenBy = (last: Fact, before: readonly Fact[]): string[] =>
  Object.entries(principles).flatMap(([name, keeps]) => (keeps(last, before) ? [] : [name]));

/** Whether a fact is the command's own: what was forged into the statement became nothing. */
export const isOf = (fact: Fact, { step, at, by }: Command): boolean =>
  fact.type === steps[step].becomes && fact.at === at && fact.by === by;
