import type { CoreProvision } from '../../provision.ts';

/** 第二章第二节 公众参与, without the hearing (arts 14, 15, 18). */
export const publicParticipation: readonly CoreProvision[] = [
  {
    id: 'A-PUB-1',
    article: '第十四条第一款',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '采取便于社会公众参与的方式充分听取意见,至少实际使用一种方式。',
      en: 'The public is heard in at least one way that makes it easy to take part, and that way was really used.',
    },
    evidence: ['D10'],
    exception: {
      when: { zh: '依法不予公开的决策事项', en: 'The matter is withheld from the public by law' },
      requires: {
        zh: '写明法律依据,并有保密审查或者公开属性审查记录。',
        en: 'The legal basis is stated and the secrecy or disclosure review is on record.',
      },
    },
  },
  {
    id: 'A-PUB-2',
    article: '第十四条第二款',
    force: 'may',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '听取意见可以采取座谈会、听证会、实地走访、书面征求意见、向社会公开征求意见、问卷调查、民意调查等方式,记录所选方式。',
      en: 'The ways chosen are recorded: meetings, hearings, visits, written requests, open solicitation, questionnaires, opinion polls or others.',
    },
    evidence: ['D10', 'D12'],
    exception: 'none',
  },
  {
    id: 'A-PUB-3',
    article: '第十四条第三款',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '涉及特定群体利益的,与相关人民团体、社会组织以及群众代表进行沟通协商,充分听取意见。',
      en: 'Where a particular group’s interests are touched, people’s organisations, social organisations and representatives of the group are consulted.',
    },
    evidence: ['D12'],
    exception: 'none',
  },
  {
    id: 'A-PUB-4',
    article: '第十五条第一款',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '向社会公开征求意见的,通过便于公众知晓的途径公布决策草案及其说明等材料,明确提出意见的方式和期限。',
      en: 'A solicitation publishes, where the public will see it, the draft, its explanation, the way to comment and the deadline.',
    },
    evidence: ['D11', 'D08'],
    exception: 'none',
  },
  {
    id: 'A-PUB-5',
    article: '第十五条第一款',
    force: 'generally',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '公开征求意见的期限一般不少于30日。',
      en: 'Comments are generally open for at least 30 days.',
    },
    evidence: ['D11'],
    exception: {
      when: { zh: '因情况紧急等原因需要缩短期限', en: 'Urgency or the like makes it shorter' },
      requires: {
        zh: '公开征求意见时,在公告中予以说明;事后补充的说明无效。',
        en: 'The notice itself says why, when it is published; a reason added later does not count.',
      },
    },
    limits: [{ name: 'commentDays', value: 30, unit: 'day', bound: 'at-least' }],
  },
  {
    id: 'A-PUB-6',
    article: '第十五条第二款',
    force: 'may',
    mark: 'READ',
    heldBy: 'text',
    requires: {
      zh: '对社会公众普遍关心或者专业性、技术性较强的问题,可以通过专家访谈等方式进行解释说明。',
      en: 'Questions of general concern or of a technical kind may be explained by expert interviews or the like.',
    },
    evidence: [],
    instead: {
      zh: '可以,不是义务',
      en: 'An option and no duty',
    },
    exception: 'none',
  },
  {
    id: 'A-PUB-7',
    article: '第十八条',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '对社会各方面提出的意见进行归纳整理、研究论证,逐条记明是否采纳及理由;充分采纳合理意见,完善决策草案。',
      en: 'Every comment is sorted, studied and given an answer with its reason; reasonable comments are adopted and the draft is revised.',
    },
    evidence: ['D13'],
    exception: 'none',
  },
  {
    id: 'A-PUB-8',
    article: '第二十九条第二项、第三十二条',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '社会公众意见采纳情况提交决策机关;社会公众普遍关心或者专业性、技术性较强的决策,公布时说明公众意见采纳情况。',
      en: 'What became of the comments goes to the authority and, for decisions of wide concern or a technical kind, is explained on publication.',
    },
    evidence: ['D13', 'D29'],
    exception: 'none',
  },
];
