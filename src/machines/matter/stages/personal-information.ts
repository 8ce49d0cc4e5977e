import { on, ruleTable } from '../rule.ts';
import type { Stage } from '../stage.ts';
import { looksAtCurrentDraft } from './current-draft.ts';
import { determinationOf } from './determination.ts';
import { inDrafting } from './order.ts';
import { unstated } from './stated.ts';

/** 个人信息保护影响评估(D18): 个人信息保护法 arts 55, 56. */
export interface PersonalInformationRecord {
  /** The draft that was assessed, by digest. */
  draft?: string;
  assessedAt: string;
}

const rules = ruleTable({
  'assessment-has-its-three-parts': {
    provision: 'C-PIPL-1',
    suppliedBy: ['drafter'],
    documents: ['D18'],
    finds: on('PersonalInformationAssessed', (_dossier, fact) =>
      unstated(fact, [
        ['lawfulness', '处理的合法性、正当性、必要性', 'Lawfulness and necessity'],
        ['impact', '对个人权益的影响及安全风险', 'The impact on individuals and the risk'],
        ['measures', '保护措施', 'The measures of protection'],
      ]),
    ),
  },
});

const { undetermined, reopen } = determinationOf({
  name: 'personal-information',
  provision: 'C-PIPL-1',
  required: 'PersonalInformationAssessmentRequired',
  notNeeded: 'PersonalInformationAssessmentDeclaredNotNeeded',
});

export const personalInformation: Stage = {
  zh: '个人信息保护影响评估',
  en: 'Personal information impact assessment',
  law: '《个人信息保护法》第五十五条、第五十六条',
  initial: 'undetermined',
  states: {
    undetermined,
    due: {
      zh: '应当开展',
      en: 'Due',
      on: {
        PersonalInformationAssessed: {
          to: 'done',
          under: [
            inDrafting,
            looksAtCurrentDraft('personal-information', 'C-PIPL-1'),
            rules['assessment-has-its-three-parts'],
          ],
        },
      },
    },
    done: { zh: '已完成', en: 'Done', on: reopen },
    notNeeded: { zh: '认定不需要', en: 'Not needed', on: reopen },
  },
  folds: {
    PersonalInformationAssessed: (_dossier, { draft, at }) => ({
      personalInformation: { ...(draft === undefined ? {} : { draft }), assessedAt: at },
    }),
  },
};
