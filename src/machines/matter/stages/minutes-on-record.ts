import type { DeliberationRecord, Minutes } from './deliberation-folds.ts';

type Deliberation = DeliberationRecord | undefined;

/** The minutes of every meeting on the matter, in order. */
export const minutesOnRecord = (deliberation: Deliberation): readonly Minutes[] => {
  const { earlier = [], minutes } = deliberation ?? {};
  return minutes ? [...earlier, minutes] : earlier;
};

/** The minutes that an answer is to: of the day that it names, and where it names none the newest. */
export const minutesAnswered = (
  deliberation: Deliberation,
  heldOn: string | undefined,
): Minutes | undefined =>
  minutesOnRecord(deliberation).findLast(
    (minutes) => heldOn === undefined || minutes.heldOn === heldOn,
  );

/** The record with the minutes put in the place of those that they are. */
export function withMinutes(
  deliberation: DeliberationRecord,
  before: Minutes,
  answered: Minutes,
): DeliberationRecord {
  if (deliberation.minutes === before) return { ...deliberation, minutes: answered };
  const earlier = deliberation.earlier?.map((each) => (each === before ? answered : each)) ?? [];
  return { ...deliberation, earlier };
}
