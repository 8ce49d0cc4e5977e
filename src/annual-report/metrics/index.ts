import { aftermathMetrics } from './aftermath.ts';
import { assessmentMetrics } from './assessments.ts';
import { decisionMetrics } from './decision.ts';
import { enteredMetrics } from './entered.ts';
import { matterMetrics } from './matters.ts';
import type { Figure, Metric } from './metric.ts';
import { participationMetrics } from './participation.ts';
import { reviewMetrics } from './review.ts';

export type { Figure, Formula, Metric } from './metric.ts';

/** The metrics of the annual report, M01 to M21, in the order of their numbers. */
export const metrics: readonly Metric[] = [
  ...matterMetrics,
  ...participationMetrics,
  ...assessmentMetrics,
  ...reviewMetrics,
  ...decisionMetrics,
  ...aftermathMetrics,
  ...enteredMetrics,
].toSorted((a, b) => a.id.localeCompare(b.id));

export const figures: readonly Figure[] = metrics.flatMap((metric) => metric.figures);

const byKey = new Map(figures.map((figure) => [figure.key, figure]));

/** The figure with this key; undefined where there is none. */
export const figureOf = (key: string): Figure | undefined => byKey.get(key);

/** The tallies that a figure is made of: whose entries it leads back to. */
export function talliesOf({ from }: Figure): readonly string[] {
  if ('sum' in from) return from.sum;
  if ('entered' in from) return [];
  return [...new Set([...('share' in from ? from.share : from.mean), ...from.of])];
}
