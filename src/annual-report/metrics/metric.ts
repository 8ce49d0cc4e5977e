import type { Text } from '../../statute/provision.ts';

/** How a figure is made from tallies: a sum, a share in percent, a mean, or a number entered by hand. */
export type Formula =
  | { sum: readonly string[] }
  | { share: readonly string[]; of: readonly string[] }
  | { mean: readonly string[]; of: readonly string[] }
  | { entered: true };

export interface Figure extends Text {
  /** `M05.periods`: the metric's number and a name. */
  key: string;
  /** 件, 次, 人次, %, 天 … */
  unit: string;
  from: Formula;
}

/** A metric of the annual report: what it means, in which wording, and the figures it has. */
export interface Metric extends Text {
  /** M01 … M21. */
  id: string;
  /** Raised whenever what is counted changes: two years compare only under the same version. */
  version: number;
  definition: Text;
  figures: readonly Figure[];
}

const figure =
  (from: (tallies: readonly string[]) => Formula) =>
  (key: string, zh: string, en: string, unit: string, ...tallies: string[]): Figure => ({
    key,
    zh,
    en,
    unit,
    from: from(tallies),
  });

/** How often something was counted. */
export const sum = figure((tallies) => ({ sum: tallies }));

/** A number that no entry of a matter could show: entered with the document that does. */
export const entered = figure(() => ({ entered: true }));

/** Of everything under `of`, the share in percent that `tallies` make. */
export const share = (
  key: string,
  zh: string,
  en: string,
  tallies: readonly string[],
  of: readonly string[],
): Figure => ({ key, zh, en, unit: '%', from: { share: tallies, of } });

/** The mean of `tallies` over the number of `of`. */
export const mean = (
  key: string,
  zh: string,
  en: string,
  unit: string,
  tallies: readonly string[],
  of: readonly string[],
): Figure => ({ key, zh, en, unit, from: { mean: tallies, of } });
