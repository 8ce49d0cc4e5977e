import type { Text } from '../provision.ts';
import type { steps } from '../steps/index.ts';

type StepName = keyof typeof steps;

/** What the record itself sets on a step's fact: when (UTC), who in which office, what was done. */
export type Recorded = '/at' | '/by' | '/type';

/** What keeps a document from going without one of its fields. */
export type Binding =
  /** Left out of the step's statement (a JSON pointer into it), the step is refused. */
  | { kind: 'statement'; step: StepName; pointer: string }
  /** The same of a request that is no step: a schema of openapi.yaml. */
  | { kind: 'schema'; schema: string; pointer: string }
  /** A rule of the chart, by its key, refuses the step without it. */
  | { kind: 'rule'; step: StepName; rule: string }
  /** The engine sets it on the fact, whatever the client says. */
  | { kind: 'record'; step: StepName; pointer: Recorded }
  /** Without the document's own file, whose digest goes on record, the step is refused. */
  | { kind: 'file'; step: StepName }
  /** It stands in the document alone, and nobody but a reader can see whether it does. */
  | { kind: 'paper'; why: Text };

export const stated = (step: StepName, pointer: string): Binding => ({
  kind: 'statement',
  step,
  pointer,
});

export const accepted = (schema: string, pointer: string): Binding => ({
  kind: 'schema',
  schema,
  pointer,
});

export const held = (step: StepName, rule: string): Binding => ({ kind: 'rule', step, rule });

export const recorded = (step: StepName, pointer: Recorded): Binding => ({
  kind: 'record',
  step,
  pointer,
});

export const filed = (step: StepName): Binding => ({ kind: 'file', step });

export const onPaper = (zh: string, en: string): Binding => ({ kind: 'paper', why: { zh, en } });

/** Of each document, of each field: what keeps it there. Each binding holds by itself. */
export type Bindings = Readonly<Record<string, Readonly<Record<string, readonly Binding[]>>>>;
