import type { Pack } from '../../provision.ts';

export const organicLaw: Pack = {
  id: 'organic-law',
  version: '1.0.0',
  title: '《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》',
  instrument: '2022年3月11日修正',
  level: 'national',
  from: '2022-03-12',
  provisions: [
    {
      id: 'B-0',
      article: '第七十五条',
      force: 'must',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '县级以上地方政府制定涉及个人、组织权利义务的规范性文件,依照法定权限和程序,进行评估论证、公开征求意见、合法性审查、集体讨论决定,并予以公布和备案。',
        en: 'A document touching rights and duties is evaluated, opened for comment, reviewed for legality, decided collectively, published and filed: all six.',
      },
      evidence: ['D11', 'D13', 'D21', 'D24', 'D29', 'D30'],
    },
  ],
};

export const sanctionsLaw: Pack = {
  id: 'sanctions-law',
  version: '1.0.0',
  title: '《中华人民共和国公职人员政务处分法》',
  instrument: '主席令第四十六号',
  level: 'national',
  from: '2020-07-01',
  provisions: [
    {
      id: 'A-LIA-4',
      article: '第三十条第一项',
      force: 'must-not',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '不得由个人或者少数人决定重大事项,不得拒不执行、擅自改变集体作出的重大决定;违反的给予政务处分。',
        en: 'No individual or few decide a major matter or change a collective decision; sanctions from a warning to dismissal follow.',
      },
      evidence: [],
      exception: 'none',
    },
  ],
};

export const stabilityRisk: Pack = {
  id: 'stability-risk',
  version: '1.0.0',
  title: '社会稳定风险评估文件(题名待核)',
  instrument: '中办发〔2021〕11号',
  level: 'national',
  // Issued in 2021, day unknown. An unconfirmed row only warns, so the earliest day is the safe one.
  from: '2021-01-01',
  provisions: [
    {
      id: 'A-RISK-5',
      article: '(条款待核)',
      force: 'must',
      mark: 'RECALLED-H',
      heldBy: 'chart',
      requires: {
        zh: '社会稳定风险分高、中、低三级:高风险的不实施,中风险的采取措施化解后实施,低风险的可以实施;评估报告备案。',
        en: 'Stability risk is high, medium or low: high is not carried out, medium after mitigation, low may be; the report is filed.',
      },
      evidence: ['D16'],
    },
  ],
};
