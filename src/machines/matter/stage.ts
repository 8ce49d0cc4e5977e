import type { Dossier } from './dossier.ts';
import type { Fact, FactType } from './fact.ts';
import type { NamedRule } from './rule.ts';

/** A way that a fact opens: where it leads (nowhere: the region stays), and under which rules. */
export interface Way {
  to?: string;
  under?: readonly NamedRule[];
}

/** A state of a region, and the facts that it hears. */
export interface StageState {
  zh: string;
  en: string;
  on?: Partial<Record<FactType, Way>>;
}

/** How a fact changes what is known of the matter. Never mutates. */
export type Folds = { [T in FactType]?: (dossier: Dossier, fact: Fact<T>) => Partial<Dossier> };

/** One region of the chart: one section of the law. */
export interface Stage {
  zh: string;
  en: string;
  /** The articles that the region stands for: 第十五条. */
  law: string;
  initial: string;
  states: Record<string, StageState>;
  folds: Folds;
}
