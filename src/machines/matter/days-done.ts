import type { Breach } from '../../errors.ts';
import { civilDateOf } from '../../statute/calendar/index.ts';
import { steps } from '../../statute/steps/index.ts';
import type { Command, StepName } from './fact.ts';
import { outright } from './ruling.ts';

const listing = ['/partyConsentOn', '/publishedOn'];

/**
 * The members of a statement that name the day on which something was done, besides `/occurredOn` of every step. Days
 * that a rule of their own holds to the record (or flags: a Party committee's answer) are not repeated; what
 * is planned may lie ahead.
 */
export const daysDone: Partial<Record<StepName, readonly string[]>> = {
  ListInDirectory: listing,
  AdjustDirectoryEntry: listing,
  RecordResearch: ['/from', '/to'],
  AnswerHearingProposal: ['/receivedOn'],
  ReportToCongress: ['/reportedOn'],
  IssueDecision: ['/issuedOn'],
  PromulgateDecision: ['/publishedOn'],
  PublishInterpretation: ['/publishedOn'],
  FileNormativeDocument: ['/filedOn'],
  TransferArchive: ['/transferredOn'],
  LogPublicVoice: ['/receivedOn'],
  ReportTrouble: ['/foundOn'],
};

const everywhere = ['/occurredOn'];

/**
 * The breach of a statement that something was done on a day that had not come when it was recorded:
 * the record would prove what nobody had done, and deadlines would be kept by a promise.
 */
export function notYetDone({ step, at: recordedAt, statement }: Command): Breach[] {
  const today = civilDateOf(recordedAt);
  const missing = [...everywhere, ...(daysDone[step] ?? [])].flatMap((field) => {
    const day = statement[field.slice(1)];
    if (typeof day !== 'string' || day <= today) return [];
    return {
      field,
      zh: `日期${day}晚于记录当日${today}`,
      en: `${day} is after the day of the record, ${today}`,
    };
  });
  if (missing.length === 0) return [];
  const { provision, by } = steps[step];
  const requires = {
    zh: '记录的是已经办理的事,尚未办理的不能记为已办。',
    en: 'What is recorded was done; what is yet to be done is not recorded as done.',
  };
  return [{ ...outright('what-is-recorded-was-done', provision, by, requires), missing }];
}
