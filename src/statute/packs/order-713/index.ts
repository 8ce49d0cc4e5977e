import type { Pack } from '../../provision.ts';
import { decision } from './decision.ts';
import { execution } from './execution.ts';
import { expertReview } from './expert-review.ts';
import { general } from './general.ts';
import { hearing } from './hearing.ts';
import { initiationDrafting } from './initiation-drafting.ts';
import { legalityReview } from './legality-review.ts';
import { liability } from './liability.ts';
import { publicParticipation } from './public-participation.ts';
import { riskAssessment } from './risk-assessment.ts';

/** The core of the law, read in full (44 articles); every other pack stands upon it. */
export const order713: Pack = {
  id: 'order-713',
  version: '1.1.0',
  title: '《重大行政决策程序暂行条例》',
  instrument: '国务院令第713号',
  level: 'national',
  from: '2019-09-01',
  provisions: [
    ...general,
    ...initiationDrafting,
    ...publicParticipation,
    ...hearing,
    ...expertReview,
    ...riskAssessment,
    ...legalityReview,
    ...decision,
    ...execution,
    ...liability,
  ],
};
