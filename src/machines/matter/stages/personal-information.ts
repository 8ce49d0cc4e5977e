import { addYears, civilDateOf } from '../../../statute/calendar/index.ts';
import { on, ruleTable, unless } from '../rule.ts';
import type { Stage } from '../stage.ts';
import { looksAtCurrentDraft } from './current-draft.ts';
import { determinationOf } from './determination.ts';
import { strictestNumber } from './numbers.ts';
import { inDrafting } from './order.ts';
import { asStated, unstated } from './stated.ts';

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
  'assessment-is-kept-long-enough': {
    provision: 'C-PIPL-1',
    requires: {
      zh: '评估报告和处理情况记录须按规定年限保存。',
      en: 'The report and the record of processing are kept for the years that the law sets.',
    },
    suppliedBy: ['drafter'],
    documents: ['D18'],
    finds: on('PersonalInformationAssessed', (dossier, { keepUntil, at }) => {
      const years = strictestNumber(dossier, 'impactRecordYears');
      return unless(
        keepUntil === undefined ||
          years === undefined ||
          keepUntil >= addYears(civilDateOf(at), years),
        `保存期限不足${years}年`,
        `It would be kept for fewer than ${years} years`,
        '/keepUntil',
      );
    }),
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
            rules['assessment-is-kept-long-enough'],
          ],
        },
      },
    },
    done: { zh: '已完成', en: 'Done', on: reopen },
    notNeeded: { zh: '认定不需要', en: 'Not needed', on: reopen },
  },
  folds: {
    PersonalInformationAssessed: (_dossier, { draft, at }) => ({
      personalInformation: { ...asStated({ draft }), assessedAt: at },
    }),
  },
};
