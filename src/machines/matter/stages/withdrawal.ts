import { on, ruleTable, unless } from '../rule.ts';
import type { StageState } from '../stage.ts';

const rules = ruleTable({
  'withdrawal-is-reasoned': {
    provision: 'A-CHG-1',
    requires: { zh: '撤回须写明理由。', en: 'A withdrawal states its reason.' },
    suppliedBy: ['unitHead'],
    finds: on('MatterWithdrawn', (_dossier, { reason }) =>
      unless(reason?.trim(), '缺少理由', 'The reason is missing', '/reason'),
    ),
  },
});

/** Until it is decided, a matter may be withdrawn from wherever it stands. */
export const withdrawable: StageState['on'] = {
  MatterWithdrawn: { to: 'withdrawn', under: [rules['withdrawal-is-reasoned']] },
};
