import type { Folds, StageState } from '../stage.ts';

// STUB
export interface ResolutionRecord {}

export const resolutionStates: Record<string, StageState> = {};

export const resolutionFolds: Folds = {};
