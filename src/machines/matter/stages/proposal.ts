import type { Missing } from '../../../errors.ts';
import type { Fact } from '../fact.ts';
import { on, ruleTable, unless } from '../rule.ts';
import type { Folds, StageState } from '../stage.ts';
import { reviewOfficeIsNoSponsor } from './review-independence.ts';
import { asStated, unstated } from './stated.ts';
import { withdrawable } from './withdrawal.ts';

/** 决策启动: Order 713 arts 10, 11. */
export interface ProposalRecord {
  title: string;
  /** The government decides and the bureau undertakes, or the bureau decides by reference (art 42). */
  mode: 'government' | 'reference';
  authority: string;
  reviewOffice?: string;
  sponsors: readonly string[];
  leadSponsor?: string;
  source: Fact<'MatterProposed'>['source'];
  proposedAt: string;
  plannedFor?: string;
  adjusts?: string;
}

const suggestionFields = [
  ['problem', '主要问题', 'the main problem'],
  ['basis', '提出建议的理由和依据', 'the reason and basis'],
  ['solution', '解决问题的初步方案', 'the preliminary solution'],
  ['necessity', '必要性和可行性', 'its necessity and feasibility'],
] as const;

const handedOver = on('MatterProposed', (_dossier, { source }) =>
  unless(source.assignedTo, '缺少交办的单位', 'No unit was assigned', '/source/assignedTo'),
);

const rules = ruleTable({
  'matter-says-who-decides': {
    provision: 'A-SCOPE-1',
    requires: {
      zh: '写明由政府决策,还是由部门、乡级政府参照条例决策。',
      en: 'It is stated whether a government decides, or a department or township that applies the Order by reference.',
    },
    suppliedBy: ['drafter'],
    documents: ['D02'],
    finds: on('MatterProposed', (_dossier, fact) =>
      unstated(fact, [['mode', '决策方式(政府决策或者参照适用)', 'Who decides']]),
    ),
  },
  'suggestion-is-complete': {
    provision: 'A-INIT-3',
    suppliedBy: ['drafter'],
    documents: ['D01'],
    finds: on('MatterProposed', (_dossier, { source, suggestion }): Missing[] =>
      source.kind === 'department' || source.kind === 'lower-government'
        ? suggestionFields.flatMap(([name, zh, en]) =>
            unless(
              suggestion?.[name]?.trim(),
              `建议缺少${zh}`,
              `The suggestion lacks ${en}`,
              `/suggestion/${name}`,
            ),
          )
        : [],
    ),
  },
  'leaders-proposal-is-handed-over': {
    provision: 'A-INIT-2',
    suppliedBy: ['unitHead'],
    finds: (dossier, fact, law) =>
      'source' in fact && fact.source.kind === 'leader' ? handedOver(dossier, fact, law) : [],
  },
  'outside-proposal-is-handed-over': {
    provision: 'A-INIT-4',
    suppliedBy: ['unitHead'],
    finds: (dossier, fact, law) =>
      'source' in fact && ['deputy', 'citizen'].includes(fact.source.kind)
        ? handedOver(dossier, fact, law)
        : [],
  },
  'study-has-findings': {
    provision: 'A-INIT-1',
    suppliedBy: ['drafter'],
    documents: ['D01'],
    finds: on('StudyRecorded', (_dossier, { conclusion, findings }) => [
      ...unless(findings?.trim(), '缺少研究论证意见', 'The findings are missing', '/findings'),
      ...unless(conclusion, '缺少是否启动的建议', 'The conclusion is missing', '/conclusion'),
    ]),
  },
  'matter-is-a-major-decision': {
    provision: 'A-SCOPE-2',
    requires: {
      zh: '启动前须判定属于重大行政决策事项。',
      en: 'Before the start the matter is found to be a major decision.',
    },
    suppliedBy: ['unitHead'],
    documents: ['D02'],
    needs: [{ classification: ['major'] }],
  },
  'tracks-are-determined': {
    provision: 'DC-8',
    requires: {
      zh: '启动前须写明是否同时属于规范性文件、公共数据授权运营。',
      en: 'Before the start it is settled whether it is also a normative document or an authorised operation.',
    },
    suppliedBy: ['unitHead'],
    documents: ['D02'],
    needs: [{ normativeCheck: ['due', 'notNeeded'], operationPlan: ['due', 'notNeeded'] }],
  },
  'directory-is-determined': {
    provision: 'A-DIR-1',
    requires: {
      zh: '启动前须写明是否列入重大行政决策事项目录。',
      en: 'Before the start it is on record whether the matter is in the directory.',
    },
    suppliedBy: ['secretary'],
    documents: ['D04'],
    needs: [{ directory: ['listed', 'unlisted'] }],
  },
  'one-lead-sponsor': {
    provision: 'A-INIT-5',
    suppliedBy: ['chief'],
    documents: ['D03'],
    finds: on('MatterInitiated', (_dossier, { sponsors, decision }) => [
      ...unless(decision?.trim(), '缺少启动决定', 'The decision is missing', '/decision'),
      ...unless(sponsors.length > 0, '缺少承办单位', 'No sponsor is named', '/sponsors'),
      ...unless(
        sponsors.length < 2 || sponsors.filter(({ lead }) => lead).length === 1,
        '两个以上承办单位须明确一个牵头单位',
        'Of two or more sponsors exactly one leads',
        '/sponsors',
      ),
    ]),
  },
  'decline-is-reasoned': {
    provision: 'A-INIT-5',
    suppliedBy: ['chief'],
    finds: on('ProposalDeclined', (_dossier, { reason }) =>
      unless(reason?.trim(), '缺少理由', 'The reason is missing', '/reason'),
    ),
  },
});

/** The first states of the procedure's backbone: from nothing to the decision to start. */
export const proposalStates: Record<string, StageState> = {
  unfiled: {
    zh: '未提出',
    en: 'Not filed',
    on: {
      MatterProposed: {
        to: 'proposed',
        under: [
          rules['matter-says-who-decides'],
          rules['suggestion-is-complete'],
          rules['leaders-proposal-is-handed-over'],
          rules['outside-proposal-is-handed-over'],
          reviewOfficeIsNoSponsor,
        ],
      },
    },
  },
  proposed: {
    zh: '已提出',
    en: 'Proposed',
    on: {
      StudyRecorded: { to: 'studied', under: [rules['study-has-findings']] },
      ...withdrawable,
    },
  },
  studied: {
    zh: '已研究论证',
    en: 'Studied',
    on: {
      MatterInitiated: {
        to: 'drafting',
        under: [
          rules['matter-is-a-major-decision'],
          rules['tracks-are-determined'],
          rules['directory-is-determined'],
          rules['one-lead-sponsor'],
          reviewOfficeIsNoSponsor,
        ],
      },
      ProposalDeclined: { to: 'declined', under: [rules['decline-is-reasoned']] },
      ...withdrawable,
    },
  },
  declined: { zh: '不予启动', en: 'Declined' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
};

const leadOf = (sponsors: readonly { unit: string; lead?: boolean }[]): string | undefined =>
  (sponsors.find(({ lead }) => lead) ?? sponsors[0])?.unit;

export const proposalFolds: Folds = {
  MatterProposed: (_dossier, fact) => {
    const { title, mode, authority, reviewOffice, sponsors, source, adjusts, at } = fact;
    const lead = leadOf(sponsors);
    return {
      edition: fact.edition,
      demonstration: fact.demonstration,
      proposal: {
        title,
        mode,
        authority,
        ...asStated({ reviewOffice }),
        sponsors: sponsors.map(({ unit }) => unit),
        ...asStated({ leadSponsor: lead }),
        source,
        proposedAt: at,
        ...asStated({ adjusts }),
      },
    };
  },
  MatterInitiated: ({ proposal }, { sponsors, plannedFor }) => {
    const lead = leadOf(sponsors);
    return proposal
      ? {
          proposal: {
            ...proposal,
            sponsors: sponsors.map(({ unit }) => unit),
            ...asStated({ leadSponsor: lead, plannedFor }),
          },
        }
      : {};
  },
};
