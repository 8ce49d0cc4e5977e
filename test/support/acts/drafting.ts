import { act, digestOf, file, type Act } from '../case.ts';
import { initiated } from './proposal.ts';

export const draftV1 = digestOf('draft v1');
export const explanationV1 = digestOf('explanation v1');

/** 调研、依据、成本效益、草案、单位意见. */
export const drafted: Act[] = [
  ...initiated,
  act('RecordResearch', {
    places: ['南山区', '龙华区'],
    from: '2026-02-02',
    to: '2026-02-13',
    findings: '已形成调研结论',
  }),
  act('ListLegalBasis', {
    bases: [
      {
        title: '公共数据资源授权运营实施规范(试行)',
        number: '发改数据规〔2025〕27号',
        article: '第三条',
        inForceOn: '2025-03-01',
        source: '国家发展改革委网站',
      },
    ],
  }),
  act('SubmitDraft', {
    version: 1,
    draft: draftV1,
    explanation: explanationV1,
    evidence: [file('D08', 'draft v1'), file('D08', 'explanation v1')],
  }),
];

export const unitsAnswered: Act[] = [
  act('ConsultUnits', { units: ['finance', 'market-regulation'], replyBy: '2026-03-20' }),
  act('RecordUnitReply', { unit: 'finance', opinion: 'agree' }),
  act('RecordUnitReply', { unit: 'market-regulation', opinion: 'comments', outcome: 'adopted' }),
  act('CloseUnitConsultation', {}),
];

export const costBenefitDone: Act[] = [
  act('RequireCostBenefit', { reason: '涉及财政投入' }),
  act('RecordCostBenefit', { costs: '平台与人力投入', benefits: '数据要素流通' }),
];
