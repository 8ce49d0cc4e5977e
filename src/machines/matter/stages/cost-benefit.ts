import { on, ruleTable, unless } from '../rule.ts';
import type { Stage } from '../stage.ts';
import { determinationOf } from './determination.ts';
import { inDrafting } from './order.ts';

/** 成本效益分析(D07): Order 713 art 12(3), 根据需要. */
export interface CostBenefitRecord {
  recordedAt: string;
}

const rules = ruleTable({
  'costs-and-benefits-are-forecast': {
    provision: 'A-DRAFT-3',
    suppliedBy: ['drafter'],
    documents: ['D07'],
    finds: on('CostBenefitRecorded', (_dossier, { costs, benefits }) => [
      ...unless(
        costs?.trim(),
        '缺少人财物投入、资源消耗、环境影响等成本预测',
        'The forecast of costs is missing',
        '/costs',
      ),
      ...unless(
        benefits?.trim(),
        '缺少经济、社会、环境效益预测',
        'The forecast of benefits is missing',
        '/benefits',
      ),
    ]),
  },
});

const { undetermined, reopen } = determinationOf({
  name: 'cost-benefit',
  provision: 'A-DRAFT-3',
  required: 'CostBenefitRequired',
  notNeeded: 'CostBenefitDeclaredNotNeeded',
});

export const costBenefit: Stage = {
  zh: '成本效益分析',
  en: 'Cost-benefit analysis',
  law: '第十二条第三款',
  initial: 'undetermined',
  states: {
    undetermined,
    due: {
      zh: '应当开展',
      en: 'Due',
      on: {
        CostBenefitRecorded: {
          to: 'done',
          under: [inDrafting, rules['costs-and-benefits-are-forecast']],
        },
      },
    },
    done: { zh: '已完成', en: 'Done', on: reopen },
    notNeeded: { zh: '认定不需要', en: 'Not needed', on: reopen },
  },
  folds: {
    CostBenefitRecorded: (_dossier, { at }) => ({ costBenefit: { recordedAt: at } }),
  },
};
