import type { Folds, StageState } from '../stage.ts';

// STUB
export interface DeliberationRecord {}

export const deliberationStates: Record<string, StageState> = {};

export const deliberationFolds: Folds = {};
