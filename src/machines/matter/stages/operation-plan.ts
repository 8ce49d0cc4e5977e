import type { Fact } from '../fact.ts';
import type { Stage, Way } from '../stage.ts';
import { looksAtCurrentDraft } from './current-draft.ts';
import { planRules as rules } from './operation-plan-rules.ts';
import { inDrafting } from './order.ts';
import { trackFindings } from './track.ts';
import { asStated } from './stated.ts';

/** 公共数据授权运营实施方案: 公共数据资源授权运营实施规范(试行). */
export interface OperationPlanRecord {
  /** The draft that the plan is, by digest. */
  draft?: string;
  termYears?: number;
  operatorSelection?: Fact<'OperationPlanFiled'>['operatorSelection'];
  filedAt: string;
}

const findings = trackFindings({
  name: 'operation',
  belongs: { fact: 'MatterClassifiedAsOperation', provision: 'D-2' },
  belongsNot: { fact: 'MatterClassifiedNotOperation', provision: 'D-2' },
});

const filing: Way = {
  to: 'filed',
  under: [
    inDrafting,
    looksAtCurrentDraft('operation-plan', 'D-4'),
    rules['operator-is-a-legal-person'],
    rules['plan-names-no-operator'],
    rules['plan-states-how-operation-begins-and-ends'],
    rules['operator-is-chosen-in-competition'],
    rules['operation-term-is-limited'],
    rules['plan-has-its-parts'],
  ],
};

export const operationPlan: Stage = {
  zh: '公共数据授权运营方案',
  en: 'Plan of the authorised operation',
  law: '《公共数据资源授权运营实施规范(试行)》',
  initial: 'undetermined',
  states: {
    undetermined: { zh: '未判定', en: 'Undetermined', on: findings },
    due: {
      zh: '应当提交方案',
      en: 'Due',
      on: { ...findings, OperationPlanFiled: filing },
    },
    filed: { zh: '已提交方案', en: 'Filed', on: { OperationPlanFiled: filing } },
    notNeeded: { zh: '不属于授权运营', en: 'Not an operation', on: findings },
  },
  folds: {
    OperationPlanFiled: (_dossier, { draft, termYears, operatorSelection, at }) => ({
      operationPlan: {
        ...asStated({ draft, termYears, operatorSelection }),
        filedAt: at,
      },
    }),
  },
};
