import type { Totals } from './counts.ts';
import type { EnteredFigure } from './acts/register.ts';
import type { Frozen } from './acts/edits.ts';
import { figures, type Figure } from './metrics/index.ts';

/** A figure of one year. */
export interface FigureValue {
  key: string;
  /** Null where there is nothing to divide by, or nothing was entered. */
  value: number | null;
  /** Present where the value was entered by hand. */
  entered?: EnteredFigure;
  /** Present where the report was frozen with another value. */
  restated?: { was: number | null };
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));

function valueOf({ from, unit }: Figure, totals: Totals): number | null {
  const sumOf = (names: readonly string[]) =>
    names.reduce((total, name) => total + (totals[name] ?? 0), 0);
  if ('sum' in from) return sumOf(from.sum);
  if ('entered' in from) return null;
  const whole = sumOf(from.of);
  if (whole === 0) return null;
  const part = sumOf('share' in from ? from.share : from.mean);
  return round((part / whole) * (unit === '%' ? 100 : 1), 1);
}

/** Every figure of a year, computed from its totals; percentages and means to one decimal. */
export function figuresOf(
  totals: Totals,
  entered: Readonly<Record<string, EnteredFigure>>,
  frozen?: Frozen,
): Readonly<Record<string, FigureValue>> {
  return Object.fromEntries(
    figures.map((figure) => {
      const { key, from } = figure;
      const byHand = 'entered' in from ? entered[key] : undefined;
      const value = byHand ? byHand.value : valueOf(figure, totals);
      const was = frozen?.figures[key];
      const restated = was !== undefined && was !== value ? { restated: { was } } : {};
      return [key, { key, value, ...(byHand ? { entered: byHand } : {}), ...restated }];
    }),
  );
}
