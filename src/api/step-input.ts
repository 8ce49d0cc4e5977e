import type { Response } from 'express';
import type { operations } from '../contract.ts';
import type { StepName } from '../machines/matter/fact.ts';
import { inputOf, operationOf } from './exchange.ts';

type StepOperation = Extract<keyof operations, StepName>;

interface StepInput {
  path: { matterId: string };
  header: { 'Idempotency-Key': string; 'If-Match'?: string };
  /** Checked against the step's own schema; the engine adds who, when and what it becomes. */
  body: Record<string, unknown>;
}

/** What a client sent to take a step: every step has the same frame and a statement of its own. */
export function stepInput(res: Response): StepInput {
  return inputOf(res, operationOf(res).id as StepOperation);
}
