import type { Fact, FactType } from '../../machines/matter/fact.ts';
import type { Story } from '../story.ts';
import { aftermathTallies } from './aftermath.ts';
import { assessmentTallies } from './assessments.ts';
import { decisionTallies } from './decision.ts';
import { participationTallies } from './participation.ts';
import { reviewTallies } from './review.ts';
import type { Tallies } from './tally.ts';

/** What each fact counts; a fact belongs to one part of the law. */
const tallies: Tallies = {
  ...participationTallies,
  ...assessmentTallies,
  ...reviewTallies,
  ...decisionTallies,
  ...aftermathTallies,
};

/** What a fact counts, by name; nothing for a fact that no figure counts. */
export function tally<T extends FactType>(
  fact: Fact<T>,
  story: Story,
): Readonly<Record<string, number>> {
  const count = tallies[fact.type] as
    ((fact: Fact<T>, story: Story) => Readonly<Record<string, number>>) | undefined;
  return count?.(fact, story) ?? {};
}
