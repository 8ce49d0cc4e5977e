import type { LawCase } from '../law-case.ts';
import { deliberation } from './deliberation.ts';
import { execution } from './execution.ts';
import { expertCases } from './experts.ts';
import { general } from './general.ts';
import { hearing } from './hearing.ts';
import { initiation } from './initiation.ts';
import { legality } from './legality.ts';
import { liability } from './liability.ts';
import { overlayCases } from './overlays/index.ts';
import { participation } from './participation.ts';
import { records } from './records.ts';
import { resolution } from './resolution.ts';
import { reviewFileCases } from './review-file.ts';
import { risk } from './risk.ts';
import { supervision } from './supervision.ts';
import { units } from './units.ts';

/** Every case of the law: of Order 713 in the order of the Order, then of what is laid over it. */
export const lawCases: readonly LawCase[] = [
  ...general,
  ...supervision,
  ...initiation,
  ...units,
  ...participation,
  ...hearing,
  ...expertCases,
  ...risk,
  ...legality,
  ...reviewFileCases,
  ...deliberation,
  ...resolution,
  ...execution,
  ...liability,
  ...records,
  ...overlayCases,
];
