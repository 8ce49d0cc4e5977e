import type { LawCase } from '../../law-case.ts';
import { competition } from './competition.ts';
import { days } from './days.ts';
import { design } from './design.ts';
import { localities } from './localities.ts';
import { normative } from './normative.ts';
import { openness } from './openness.ts';
import { operation } from './operation.ts';
import { ownFiles } from './own-files.ts';
import { partyAnswers } from './party-answers.ts';
import { recordCases } from './record.ts';

/** Every case of what is laid over the Order: other law, track by track, and our own rules. */
export const overlayCases: readonly LawCase[] = [
  ...normative,
  ...competition,
  ...openness,
  ...localities,
  ...operation,
  ...design,
  ...ownFiles,
  ...days,
  ...partyAnswers,
  ...recordCases,
];
