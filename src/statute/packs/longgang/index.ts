import type { Pack } from '../../provision.ts';

const solicitation2015: Pack = {
  id: 'longgang-solicitation-2015',
  version: '1.1.0',
  title: '《龙岗区重大行政决策公开征集意见和咨询论证暂行办法》',
  instrument: '深龙府办〔2015〕15号(是否现行有效待核)',
  level: 'district',
  from: '2015-05-21',
  provisions: [
    {
      id: 'LG-0',
      article: '第一条至第三条',
      force: 'must',
      mark: 'READ',
      // Its text was read, its validity today is unknown: it is shown, and nothing refuses under it.
      heldBy: 'text',
      requires: {
        zh: '适用于区政府及其部门;区级规划、与群众利益密切相关的公共政策、涉及公众利益的规范性文件的制定和修改、重点民生项目等,公开征集意见并咨询论证;应急、涉密以及区政府认为不宜的除外。是否现行有效待核。',
        en: 'For the district government and its departments: plans, policies close to people, normative documents touching the public interest and key livelihood projects are opened for comment and argued; not emergencies, secrets or what the district deems unfit. Whether it is still valid is unknown.',
      },
      evidence: ['D11', 'D15'],
      instead: {
        zh: '是否现行有效未知,不据以拒绝',
        en: 'Its validity today is unknown: nothing is refused under it',
      },
    },
  ],
};

const procedure: Pack = {
  id: 'longgang-procedure',
  version: '1.1.0',
  title: '龙岗区重大行政决策程序规定(未查到)',
  instrument: '是否存在待核',
  level: 'district',
  // If there is one, it followed the city's measures of 2023.
  from: '2023-12-31',
  provisions: [
    {
      id: 'LG-1',
      article: '(未查到)',
      force: 'determine',
      mark: 'UNKNOWN',
      heldBy: 'text',
      requires: {
        zh: '区级程序规定未查到,请区司法局确认。',
        en: 'No procedure rules of the district were found; the justice bureau is to confirm.',
      },
      evidence: [],
      instead: {
        zh: '未查到,没有可以检查的要求',
        en: 'Not found: there is nothing to check',
      },
    },
  ],
};

const workRules: Pack = {
  id: 'longgang-work-rules-2012',
  version: '1.1.0',
  title: '《龙岗区人民政府工作规则》',
  instrument: '深龙府〔2012〕56号(可能已被替代)',
  level: 'district',
  // Of 2012, day not confirmed: in force by the end of that year.
  from: '2012-12-31',
  provisions: [
    {
      id: 'LG-2',
      article: '第五条、第六条',
      force: 'must',
      mark: 'READ',
      // Possibly replaced: shown, and nothing refuses under it. A-MEET-1 holds the same by the Order.
      heldBy: 'text',
      requires: {
        zh: '区长召集和主持会议;重大事项由全体会议或者常务会议讨论。',
        en: 'The district head convenes and chairs; major matters go to a plenary or executive meeting.',
      },
      evidence: ['D24'],
      instead: {
        zh: '可能已被替代;会议由A-MEET-1检查',
        en: 'Possibly replaced; A-MEET-1 checks the meeting',
      },
    },
  ],
};

const normative: Pack = {
  id: 'longgang-normative-documents',
  version: '1.1.0',
  title: '《深圳市龙岗区行政规范性文件管理规定》',
  instrument: '(文号、施行日期待核)',
  level: 'district',
  // Day unknown: a notice of this day cites it.
  from: '2025-04-09',
  provisions: [
    {
      id: 'B-13',
      article: '(全文未读)',
      force: 'must',
      mark: 'READ-2',
      heldBy: 'text',
      requires: {
        zh: '区级规范性文件管理规定,已知存在,内容未读。',
        en: 'The district’s rules on normative documents: known to exist, content not read.',
      },
      evidence: ['D27'],
      instead: {
        zh: '内容未读,没有可以检查的要求',
        en: 'Not read: there is nothing to check',
      },
    },
  ],
};

/** The district's own packs. */
export const longgang: readonly Pack[] = [solicitation2015, procedure, workRules, normative];
