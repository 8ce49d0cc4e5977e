import type { MatterYears } from './matter-years.ts';
import { milestones, type Milestone } from './milestones.ts';
import { figures as figureTable, metrics } from './metrics/index.ts';
import type { FigureValue } from './figures.ts';
import type { YearReading } from './section/reading.ts';

/** One step of one matter: when it was recorded and which entry and documents show it. */
export interface AnnexStep {
  milestone: Milestone;
  zh: string;
  /** The civil day of record (Asia/Shanghai); absent where the step was not needed. */
  on?: string;
  /** Sequence of the entry in the matter's stream. */
  entry: number;
  documents: readonly string[];
  /** Why the step was determined not to be needed. */
  notNeeded?: string;
}

/** A matter of the annex, with its steps in the order of the Order. */
export interface AnnexMatter {
  matterId: string;
  title: string;
  /** The name of the leading unit. */
  unit: string;
  steps: readonly AnnexStep[];
}

/** The steps of a matter as the annex lists them: done, or determined not to be needed. */
export function annexMatter(
  { matterId, story }: MatterYears,
  unitNames: Readonly<Record<string, string>>,
): AnnexMatter {
  const steps = (Object.keys(milestones) as Milestone[]).flatMap<AnnexStep>((milestone) => {
    const { zh } = milestones[milestone];
    const done = story.done[milestone];
    if (done) {
      const { on, sequence, documents = [] } = done;
      return [{ milestone, zh, on, entry: sequence, documents }];
    }
    const spared = story.omitted[milestone];
    if (!spared) return [];
    const { sequence, reason, documents = [] } = spared;
    return [{ milestone, zh, entry: sequence, documents, notNeeded: reason }];
  });
  return { matterId, title: story.title, unit: unitNames[story.unit] ?? story.unit, steps };
}

/** What an annex says where it does not list every matter; undefined where it does. */
export function annexRest({ decided, open, figures }: YearReading): string | undefined {
  const all = (figures['M02.done']?.value ?? 0) + (figures['M02.open']?.value ?? 0);
  const rest = all - decided.length - open.length;
  return rest > 0 ? `其余${rest}件事项见系统内的完整附表。` : undefined;
}

/** A figure of the annex: its value as it is printed, and where it comes from. */
export interface AnnexFigure {
  key: string;
  metric: string;
  zh: string;
  value: string;
  source: string;
}

function sourceOf({ entered, restated }: FigureValue): string {
  const from = entered ? `填报：${entered.sourceTitle}` : '记录';
  return restated ? `${from}；重述，定稿时为${restated.was ?? '无'}` : from;
}

/** The figures that a year has; a metric of which nothing is known has no row. */
export function annexFigures(values: Readonly<Record<string, FigureValue>>): AnnexFigure[] {
  const metricOf = new Map(
    metrics.flatMap(({ id, zh, figures }) => figures.map(({ key }) => [key, `${id} ${zh}`])),
  );
  return figureTable.flatMap(({ key, zh, unit }) => {
    const figure = values[key];
    if (!figure || (figure.value ?? 0) === 0) return figure?.restated ? [row(figure)] : [];
    return [row(figure)];

    function row(found: FigureValue): AnnexFigure {
      return {
        key,
        metric: metricOf.get(key) ?? '',
        zh,
        value: found.value === null ? '—' : `${found.value}${unit}`,
        source: sourceOf(found),
      };
    }
  });
}

/** The matters that a document's annex lists: those decided, then those still open. */
export const annexMatters = ({ decided, open, unitNames }: YearReading): AnnexMatter[] =>
  [...decided, ...open].map((matter) => annexMatter(matter, unitNames));
