import type { CoreProvision } from '../../provision.ts';

/** 第四章 决策执行和调整 (arts 34 to 37). */
export const execution: readonly CoreProvision[] = [
  {
    id: 'A-EXE-1',
    article: '第三十四条',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '明确决策执行单位并督促检查;执行单位依法全面、及时、正确执行,并报告执行情况。',
      en: 'The executor is named and supervised; it executes fully, promptly and correctly, and reports.',
    },
    evidence: ['D31'],
    exception: 'none',
  },
  {
    id: 'A-EXE-2',
    article: '第三十五条第一款',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '执行单位发现决策存在问题、客观情况发生重大变化,或者决策执行中发生不可抗力等严重影响决策目标实现的,及时向决策机关报告。',
      en: 'The executor reports without delay a problem of the decision, a major change of circumstances, or force majeure that puts its aim at risk.',
    },
    evidence: ['D31'],
    exception: 'none',
  },
  {
    id: 'A-EXE-3',
    article: '第三十五条第二款',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '公民、法人或者其他组织认为决策及其实施存在问题的,可以通过信件、电话、电子邮件等方式提出意见建议;收到的意见逐件登记。',
      en: 'Anyone may raise problems of a decision or its execution by letter, telephone or e-mail; each is logged.',
    },
    evidence: ['D31'],
    exception: 'none',
  },
  {
    id: 'A-POST-1',
    article: '第三十六条第一款',
    force: 'may',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '有下列情形之一的,可以组织决策后评估并确定承担评估具体工作的单位:实施后明显未达到预期效果;公民、法人或者其他组织提出较多意见;决策机关认为有必要。',
      en: 'A post-evaluation may be ordered, and a unit named for it, where the effect falls clearly short, many opinions are raised, or the authority deems it necessary.',
    },
    evidence: ['D32'],
    exception: 'none',
  },
  {
    id: 'A-POST-2',
    article: '第三十六条第二款',
    force: 'must-not',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '可以委托第三方开展决策后评估,但决策作出前承担主要论证评估工作的单位除外。',
      en: 'A third party may be commissioned, except the one that did the main argument or assessment before the decision.',
    },
    evidence: ['D32'],
    exception: 'none',
  },
  {
    id: 'A-POST-3',
    article: '第三十六条第三款',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '开展决策后评估,注重听取社会公众意见,吸收人大代表、政协委员、人民团体、基层组织、社会组织参与。',
      en: 'The evaluation hears the public and takes in deputies, members, people’s organisations, grass-roots and social organisations.',
    },
    evidence: ['D32'],
    exception: 'none',
  },
  {
    id: 'A-POST-4',
    article: '第三十六条第四款',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '决策后评估结果作为调整重大行政决策的重要依据。',
      en: 'The result is an important basis for adjusting the decision.',
    },
    evidence: ['D32'],
    exception: 'none',
  },
  {
    id: 'A-CHG-1',
    article: '第三十七条',
    force: 'must-not',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '依法作出的决策,未经法定程序不得随意变更或者停止执行;作出重大调整的,重新履行相关法定程序。',
      en: 'A decision lawfully made is not changed or stopped without the statutory procedure; a major adjustment goes through it anew.',
    },
    evidence: ['D33'],
    exception: {
      when: {
        zh: '执行中出现第三十五条规定的情形,情况紧急',
        en: 'A situation of Art. 35 arises and it is urgent',
      },
      requires: {
        zh: '行政首长可以先决定中止执行,写明属于第三十五条哪种情形、紧急原因、签署人和时间。',
        en: 'The chief may first suspend execution, stating which situation of Art. 35, the urgency, with signature and time.',
      },
    },
  },
];
