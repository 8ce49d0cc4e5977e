import type { Fact } from '../fact.ts';
import { on, ruleTable, unless } from '../rule.ts';
import type { Stage, Way } from '../stage.ts';
import { looksAtCurrentDraft } from './current-draft.ts';
import { asStated, unstated } from './stated.ts';
import { trackFindings } from './track.ts';

/** 行政规范性文件: 粤府令第277号, 国办发〔2018〕37号. */
export interface NormativeCheckRecord {
  /** The draft that was checked, by digest. */
  draft?: string;
  /** Whose document it is: the government's, or a department's. */
  issuer?: Fact<'MatterClassifiedAsNormative'>['issuer'];
  checkedAt?: string;
}

const rules = ruleTable({
  'plan-that-binds-outsiders-may-be-normative': {
    provision: 'B-DEF-3',
    suppliedBy: ['unitHead'],
    documents: ['D02'],
    flags: on('MatterClassifiedNotNormative', (_dossier, { bindsOutsiders }) =>
      unless(
        !bindsOutsiders,
        '约束本机关以外单位和个人的文件,不因名称为工作方案而排除',
        'A document that binds outsiders is not excluded by being called a plan',
        '/bindsOutsiders',
      ),
    ),
  },
  'exclusion-under-the-predecessor-is-reasoned': {
    provision: 'B-DEF-3-305',
    suppliedBy: ['unitHead'],
    documents: ['D02'],
    finds: on('MatterClassifiedNotNormative', (_dossier, fact) =>
      unstated(fact, [
        ['reason', '排除的理由', 'Why it is excluded'],
        ['basis', '所依据的排除情形', 'Which case of exclusion'],
      ]),
    ),
  },
  'issuer-is-determined': {
    provision: 'B-DEF-2',
    suppliedBy: ['unitHead'],
    documents: ['D02'],
    finds: on('MatterClassifiedAsNormative', (_dossier, fact) =>
      unstated(fact, [['issuer', '属于政府规范性文件还是部门规范性文件', 'Whose document it is']]),
    ),
  },
  'check-is-by-who-had-no-hand-in-it': {
    // Two offices check; that the general office's is no drafter the law does not say.
    provision: 'B-2',
    requires: {
      zh: '核查人曾作为承办人员办理本事项的,予以标明。',
      en: 'That who checks the making has acted for the sponsor in this matter is shown.',
    },
    suppliedBy: ['secretary'],
    flags: ({ acted }, { by: { person } }) =>
      unless(
        !acted[person]?.some((role) => role === 'drafter' || role === 'unitHead'),
        '核查人曾作为承办人员办理本事项',
        'Who checks has acted for the sponsor in this matter',
      ),
  },
  'market-entities-are-protected': {
    provision: 'B-4',
    suppliedBy: ['drafter'],
    documents: ['D17'],
    needs: [{ fairCompetition: ['done', 'notNeeded'] }],
    finds: on('NormativeDocumentChecked', (_dossier, fact) => [
      ...unless(
        fact.burdensHaveLegalBasis,
        '未确认减损权益、增加义务、设置准入条件均有法律法规依据',
        'It is not confirmed that every burden on market entities has a legal basis',
        '/burdensHaveLegalBasis',
      ),
      ...unstated(fact, [
        ['adjustmentPeriod', '是否留出适应调整期的认定', 'Whether time to adjust is needed'],
      ]),
    ]),
  },
  'check-comes-before-the-meeting': {
    provision: 'B-2',
    requires: {
      zh: '核查在启动之后、提交集体审议之前进行。',
      en: 'The check is made after the start and before the draft is tabled.',
    },
    suppliedBy: ['secretary'],
    needs: [
      {
        procedure: [
          'drafting',
          'sent',
          'returned',
          'underReview',
          'itemsOpen',
          'foundUnlawful',
          'reviewed',
        ],
      },
    ],
  },
  'opinions-were-sought-before-the-check': {
    provision: 'B-0',
    requires: {
      zh: '规范性文件须先公开征求意见。',
      en: 'A normative document is published for comment first.',
    },
    suppliedBy: ['drafter'],
    documents: ['D11', 'D13'],
    needs: [{ solicitation: ['done'] }],
  },
  'document-is-necessary': {
    provision: 'B-1',
    suppliedBy: ['drafter'],
    finds: on('NormativeDocumentChecked', (_dossier, fact) =>
      unstated(fact, [['necessity', '制定必要性论证', 'Why the document is necessary']]),
    ),
  },
  'making-is-checked': {
    provision: 'B-2',
    suppliedBy: ['secretary'],
    finds: on('NormativeDocumentChecked', (_dossier, fact) => [
      ...unless(
        fact.procedureFollowed,
        '未确认制定程序合规',
        'It is not confirmed that the procedure was followed',
        '/procedureFollowed',
      ),
      ...unless(
        fact.evaluated,
        '未确认经过评估论证',
        'It is not confirmed that it was evaluated',
        '/evaluated',
      ),
      ...unless(
        fact.opinionsBroadlySought,
        '未确认广泛征求意见',
        'It is not confirmed that opinions were broadly sought',
        '/opinionsBroadlySought',
      ),
    ]),
  },
});

const findings = trackFindings({
  name: 'normative',
  belongs: {
    fact: 'MatterClassifiedAsNormative',
    provision: 'B-DEF-1',
    under: [rules['issuer-is-determined']],
  },
  belongsNot: {
    fact: 'MatterClassifiedNotNormative',
    provision: 'B-DEF-3',
    under: [
      rules['plan-that-binds-outsiders-may-be-normative'],
      rules['exclusion-under-the-predecessor-is-reasoned'],
    ],
  },
});

const checking: Way = {
  to: 'checked',
  under: [
    rules['check-comes-before-the-meeting'],
    rules['opinions-were-sought-before-the-check'],
    looksAtCurrentDraft('normative-check', 'B-2'),
    rules['document-is-necessary'],
    rules['making-is-checked'],
    rules['check-is-by-who-had-no-hand-in-it'],
    rules['market-entities-are-protected'],
  ],
};

export const normativeCheck: Stage = {
  zh: '行政规范性文件',
  en: 'Normative document',
  law: '《广东省行政规范性文件管理规定》第二条、第三条',
  initial: 'undetermined',
  states: {
    undetermined: { zh: '未判定', en: 'Undetermined', on: findings },
    due: {
      zh: '属于规范性文件,待核查',
      en: 'Normative, not yet checked',
      on: { ...findings, NormativeDocumentChecked: checking },
    },
    checked: {
      zh: '已核查',
      en: 'Checked',
      on: { NormativeDocumentChecked: checking },
    },
    notNeeded: { zh: '不属于规范性文件', en: 'Not normative', on: findings },
  },
  folds: {
    MatterClassifiedAsNormative: (_dossier, { issuer }) => ({
      normativeCheck: asStated({ issuer }),
    }),
    NormativeDocumentChecked: ({ normativeCheck: before }, { draft, at }) => ({
      normativeCheck: { ...before, ...asStated({ draft }), checkedAt: at },
    }),
  },
};
