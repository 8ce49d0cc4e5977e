import { on, ruleTable, unless } from '../rule.ts';
import type { Stage, StageState } from '../stage.ts';
import { beforeStart } from './order.ts';
import { asStated, unstated } from './stated.ts';

/** 分类判定(D02): Order 713 art 3. The other tracks are determined in regions of their own. */
export interface ClassificationRecord {
  major: boolean;
  /** The item of article 3(1), 1 to 5. */
  item?: number;
  /** The ground on which the Order does not apply. */
  ground?: string;
  reason?: string;
  decidedAt: string;
}

const rules = ruleTable({
  'scope-has-item-and-reason': {
    provision: 'A-SCOPE-2',
    suppliedBy: ['unitHead'],
    documents: ['D02'],
    finds: on('MatterClassifiedAsMajor', (_dossier, { item, reason }) => [
      ...unless(item, '缺少第三条第一款的具体项', 'The item of article 3(1) is missing', '/item'),
      ...unless(reason?.trim(), '缺少判定理由', 'The reason is missing', '/reason'),
    ]),
  },
  'excluded-matter-names-its-ground': {
    provision: 'A-SCOPE-3',
    suppliedBy: ['unitHead'],
    documents: ['D02'],
    finds: on('MatterClassifiedOutOfScope', (_dossier, { ground, otherLaw, reason }) => [
      ...unless(ground, '缺少不适用的情形', 'The ground of exclusion is missing', '/ground'),
      ...unless(
        ground !== 'other-law' || otherLaw?.trim(),
        '缺少另有规定的法律、行政法规名称',
        'The law that provides otherwise is not named',
        '/otherLaw',
      ),
      ...unless(reason?.trim(), '缺少判定理由', 'The reason is missing', '/reason'),
    ]),
  },
  'classification-is-answered-for': {
    provision: 'DC-8',
    requires: {
      zh: '分类判定写明判定人和司法行政部门意见。',
      en: 'The classification names who decided, and the justice department’s view.',
    },
    suppliedBy: ['unitHead'],
    documents: ['D02'],
    finds: on(['MatterClassifiedAsMajor', 'MatterClassifiedOutOfScope'], (_dossier, fact) =>
      unstated(fact, [
        ['decider', '判定人', 'Who decided'],
        ['justiceView', '司法行政部门意见', 'The view of the justice department'],
      ]),
    ),
  },
});

/** Either finding may be corrected by the other until the matter is started. */
const findings: StageState['on'] = {
  MatterClassifiedAsMajor: {
    to: 'major',
    under: [
      beforeStart,
      rules['scope-has-item-and-reason'],
      rules['classification-is-answered-for'],
    ],
  },
  MatterClassifiedOutOfScope: {
    to: 'outOfScope',
    under: [
      beforeStart,
      rules['excluded-matter-names-its-ground'],
      rules['classification-is-answered-for'],
    ],
  },
};

export const classification: Stage = {
  zh: '分类判定',
  en: 'Classification',
  law: '第三条',
  initial: 'undetermined',
  states: {
    undetermined: { zh: '未判定', en: 'Undetermined', on: findings },
    major: { zh: '属于重大行政决策事项', en: 'Major decision', on: findings },
    outOfScope: { zh: '不适用本程序', en: 'Out of scope', on: findings },
  },
  folds: {
    MatterClassifiedAsMajor: (_dossier, { item, reason, at }) => ({
      classification: {
        major: true,
        ...asStated({ item, reason }),
        decidedAt: at,
      },
    }),
    MatterClassifiedOutOfScope: (_dossier, { ground, reason, at }) => ({
      classification: {
        major: false,
        ...asStated({ ground, reason }),
        decidedAt: at,
      },
    }),
  },
};
