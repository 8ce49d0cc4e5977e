import { ruleTable } from '../rule.ts';

const rules = ruleTable({
  'decision-is-promulgated': {
    provision: 'A-EXE-1',
    requires: { zh: '决定公布之后方可办理。', en: 'It comes after the decision is promulgated.' },
    suppliedBy: ['publisher'],
    documents: ['D29'],
    needs: [{ procedure: ['promulgated'] }],
  },
});

/** Execution, evaluation and change presuppose a decision that was promulgated. */
export const decisionIsPromulgated = rules['decision-is-promulgated'];
