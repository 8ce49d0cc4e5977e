import { on, ruleTable, unless } from '../rule.ts';
import { strictestNumber } from './numbers.ts';
import { said, unstated } from './stated.ts';

const competitive = new Set(['open-tender', 'invited-tender', 'competitive-negotiation']);

/** What the plan of an authorised operation has to say, and what it may not (§6 D-1 to D-4). */
export const planRules = ruleTable({
  'operator-is-a-legal-person': {
    provision: 'D-2',
    requires: {
      zh: '运营机构须为按照规范程序获得授权的法人组织。',
      en: 'The operator is a legal person that was licensed by due procedure.',
    },
    suppliedBy: ['drafter'],
    documents: ['D08'],
    finds: on('OperationPlanFiled', (_dossier, { operatorIsLegalPerson }) =>
      unless(
        operatorIsLegalPerson,
        '方案未要求运营机构为法人组织',
        'The plan does not ask for a legal person as operator',
        '/operatorIsLegalPerson',
      ),
    ),
  },
  'plan-names-no-operator': {
    provision: 'C-FCR-8',
    suppliedBy: ['drafter'],
    documents: ['D08', 'D17'],
    finds: on('OperationPlanFiled', (_dossier, { namedOperator, operatorSelection }) => [
      ...unless(
        !said(namedOperator),
        '方案指定了特定经营者',
        'The plan names a specific operator beforehand',
        '/namedOperator',
      ),
      ...unless(
        operatorSelection !== 'direct',
        '方案不经竞争直接确定经营者',
        'The plan appoints the operator without competition',
        '/operatorSelection',
      ),
    ]),
  },
  'plan-states-how-operation-begins-and-ends': {
    provision: 'D-1',
    suppliedBy: ['drafter'],
    documents: ['D08'],
    finds: on('OperationPlanFiled', (_dossier, fact) =>
      unstated(fact, [
        ['operatorConditions', '授权条件', 'The conditions of the licence'],
        ['model', '运营模式', 'The mode of operation'],
        ['termYears', '运营期限', 'The term'],
        ['exit', '退出机制', 'How operation ends'],
        ['security', '安全管理责任', 'Who answers for security'],
      ]),
    ),
  },
  'operator-is-chosen-in-competition': {
    provision: 'D-3',
    requires: {
      zh: '以公开招标、邀请招标、谈判等公平竞争方式选择运营机构。',
      en: 'The operator is chosen in fair competition.',
    },
    suppliedBy: ['drafter'],
    documents: ['D08'],
    finds: on('OperationPlanFiled', (_dossier, { operatorSelection = '' }) =>
      unless(
        competitive.has(operatorSelection),
        '缺少公平竞争的选择方式',
        'No competitive way of choosing is stated',
        '/operatorSelection',
      ),
    ),
  },
  'operation-term-is-limited': {
    provision: 'D-3',
    requires: { zh: '运营期限原则上不超过规定年限。', en: 'The term is limited.' },
    suppliedBy: ['drafter'],
    documents: ['D08'],
    finds: on('OperationPlanFiled', (dossier, { termYears }) => {
      const most = strictestNumber(dossier, 'operationTermYears');
      return unless(
        termYears === undefined || most === undefined || termYears <= most,
        `运营期限${termYears}年,超过${most}年`,
        `A term of ${termYears} years is longer than ${most}`,
        '/termYears',
      );
    }),
  },
  'plan-has-its-parts': {
    provision: 'D-4',
    suppliedBy: ['drafter'],
    documents: ['D08'],
    finds: on('OperationPlanFiled', (_dossier, fact) =>
      unstated(fact, [
        ['name', '授权运营名称', 'The name'],
        ['necessity', '必要性论证', 'Necessity'],
        ['feasibility', '可行性论证', 'Feasibility'],
        ['scope', '资源范围与目录', 'Scope and catalogue of the data'],
        ['model', '运营模式', 'The mode of operation'],
        ['termYears', '运营期限', 'The term'],
        ['operatorConditions', '运营机构选择条件', 'The conditions for operators'],
        ['operatorSelection', '运营机构选择方式', 'How the operator is chosen'],
        ['exit', '退出机制', 'How operation ends'],
        ['platform', '平台与技术支撑', 'Platform and technical support'],
        ['products', '产品与服务、场景', 'Products, services and uses'],
        ['costsAndPrices', '成本、收益、价格', 'Costs, revenue and prices'],
        ['security', '数据安全与个人信息保护', 'Security and personal information'],
        ['supervision', '监督、考核、信息披露', 'Supervision and disclosure'],
      ]),
    ),
  },
});
