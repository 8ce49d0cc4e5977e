import type { Missing } from '../../../errors.ts';
import { civilDateOf } from '../../../statute/calendar/index.ts';
import type { Dossier } from '../dossier.ts';
import { on, ruleTable, unless } from '../rule.ts';
import type { Group, Method } from './public-participation.ts';
import { said, unstated } from './stated.ts';

const methodNames: Record<Method, { zh: string; en: string }> = {
  symposium: { zh: '座谈会', en: 'The symposium' },
  hearing: { zh: '听证会', en: 'The hearing' },
  visit: { zh: '实地走访', en: 'The visit' },
  written: { zh: '书面征求意见', en: 'The written consultation' },
  'open-solicitation': { zh: '向社会公开征求意见', en: 'The public solicitation' },
  questionnaire: { zh: '问卷调查', en: 'The questionnaire' },
  survey: { zh: '民意调查', en: 'The survey' },
  other: { zh: '其他方式', en: 'The other method' },
};

const groupNames: Record<Group, { zh: string; en: string }> = {
  'peoples-organisation': { zh: '人民团体', en: "people's organisations" },
  'social-organisation': { zh: '社会组织', en: 'social organisations' },
  representatives: { zh: '群众代表', en: 'representatives of the public' },
};

/** A public solicitation and a hearing are recorded in regions of their own. */
function wasHeld({ participation, standing }: Dossier, method: Method): boolean {
  if (method === 'open-solicitation') return standing.solicitation === 'done';
  if (method === 'hearing') return standing.hearing === 'done';
  return Boolean(participation?.held.some((held) => held.method === method));
}

/** Each kind of body may be absent for a reason; the group itself is heard through some. */
const nobodyConsulted: Missing = {
  zh: '未与任何一方沟通协商',
  en: 'Nobody was consulted for the groups that are affected',
  document: 'D12',
};

export const rules = ruleTable({
  'methods-are-chosen': {
    provision: 'A-PUB-2',
    suppliedBy: ['drafter'],
    documents: ['D10'],
    finds: on('ParticipationPlanned', (_dossier, { methods = [], otherMethod }) => [
      ...unless(methods.length, '缺少公众参与方式', 'No method is chosen', '/methods'),
      ...unless(
        !methods.includes('other') || said(otherMethod),
        '缺少其他方式的说明',
        'The other method is not described',
        '/otherMethod',
      ),
    ]),
  },
  'special-groups-are-determined': {
    provision: 'A-PUB-3',
    requires: {
      zh: '须写明决策事项是否涉及特定群体利益;涉及的,写明哪些群体。',
      en: 'It is stated whether groups with interests of their own are affected, and which.',
    },
    suppliedBy: ['drafter'],
    documents: ['D10'],
    finds: on('ParticipationPlanned', (_dossier, { affectsSpecialGroups, specialGroups = [] }) => [
      ...unless(
        affectsSpecialGroups !== undefined,
        '未写明是否涉及特定群体利益',
        'It is not stated whether special groups are affected',
        '/affectsSpecialGroups',
      ),
      ...unless(
        !affectsSpecialGroups || specialGroups.length,
        '缺少所涉及的特定群体',
        'The groups affected are missing',
        '/specialGroups',
      ),
    ]),
  },
  'market-entities-are-heard-once-it-is-open': {
    // That a solicitation is not needed was found while the matter was withheld; now it is not.
    provision: 'B-3',
    requires: {
      zh: '不再依法不予公开、又与市场主体密切相关的,先认定需要公开征求意见。',
      en: 'What closely affects market entities and is no longer withheld is first found to need a public solicitation.',
    },
    suppliedBy: ['unitHead'],
    documents: ['D11'],
    finds: ({ participation, standing }) =>
      unless(
        !participation?.affectsMarketEntities || standing.solicitation !== 'notNeeded',
        '已认定与市场主体密切相关,公开征求意见却认定为不需要',
        'It was found to affect market entities closely, and a solicitation not to be needed',
      ),
  },
  'record-says-what-was-heard': {
    provision: 'A-PUB-2',
    suppliedBy: ['drafter'],
    documents: ['D12'],
    finds: on('ParticipationRecorded', ({ participation }, fact) => [
      ...unless(
        participation?.methods.includes(fact.method),
        '该方式不在公众参与方案中',
        'This method is not in the plan',
        '/method',
      ),
      ...unstated(fact, [
        ['heldOn', '听取意见的日期', 'The day'],
        ['persons', '参加人数', 'The number of persons'],
        ['summary', '意见内容', 'What was heard'],
      ]),
      ...unless(fact.persons !== 0, '无人参加', 'Nobody took part', '/persons'),
      ...unless(
        fact.heldOn === undefined || fact.heldOn <= civilDateOf(fact.at),
        '日期晚于记录之日',
        'The day has not come yet',
        '/heldOn',
      ),
    ]),
  },
  'solicitation-is-settled': {
    provision: 'A-PUB-1',
    requires: {
      zh: '公开征求意见须已完成,或者已认定不需要。',
      en: 'The public solicitation is done, or determined not to be needed.',
    },
    suppliedBy: ['drafter'],
    documents: ['D13'],
    needs: [{ solicitation: ['done', 'notNeeded'] }],
  },
  'hearing-is-settled': {
    provision: 'A-HEAR-1',
    requires: {
      zh: '听证须已完成,或者已认定不需要。',
      en: 'The hearing is done, or determined not to be needed.',
    },
    suppliedBy: ['drafter'],
    documents: ['D14'],
    needs: [{ hearing: ['done', 'notNeeded'] }],
  },
  'planned-methods-were-held': {
    provision: 'A-PUB-1',
    suppliedBy: ['drafter'],
    documents: ['D12'],
    finds: (dossier) =>
      (dossier.participation?.methods ?? [])
        .filter((method) => !wasHeld(dossier, method))
        .map((method) => ({
          zh: `${methodNames[method].zh}尚无记录`,
          en: `${methodNames[method].en} is not on record`,
          document: 'D12',
        })),
  },
  'special-groups-were-consulted': {
    provision: 'A-PUB-3',
    suppliedBy: ['drafter'],
    documents: ['D12'],
    finds: on('ParticipationConcluded', ({ participation }, { absent = [] }) => {
      if (!participation?.affectsSpecialGroups) return [];
      const explained = absent.filter(({ reason }) => said(reason)).map(({ group }) => group);
      const missing = (Object.keys(groupNames) as Group[])
        .filter((group) => ![...participation.consulted, ...explained].includes(group))
        .map((group) => ({
          zh: `尚未与${groupNames[group].zh}沟通协商,也未说明为何没有`,
          en: `No consultation of ${groupNames[group].en}, and no word on why there are none`,
          document: 'D12',
        }));
      return missing.length > 0 || participation.consulted.length > 0 ? missing : [nobodyConsulted];
    }),
  },
  'nothing-is-open-to-the-public': {
    provision: 'A-PUB-1',
    requires: {
      zh: '已公开征求意见或者已公告听证的事项,不能再认定不予公开。',
      en: 'What is open for comment or announced for hearing can no longer be withheld.',
    },
    suppliedBy: ['unitHead'],
    needs: [
      {
        solicitation: ['undetermined', 'due', 'notNeeded'],
        hearing: ['undetermined', 'due', 'notNeeded'],
      },
    ],
    // A further period or hearing may be due; what an earlier one published stays so.
    finds: on('ParticipationWithheld', ({ solicitation, hearing }) => [
      ...unless(
        !solicitation,
        `已于${solicitation?.publishedOn}公开征求意见`,
        `It was opened for comment on ${solicitation?.publishedOn}`,
      ),
      ...unless(
        !hearing?.announcedOn,
        `已于${hearing?.announcedOn}公告听证`,
        `It was announced for hearing on ${hearing?.announcedOn}`,
      ),
    ]),
  },
  'withholding-has-its-legal-basis': {
    provision: 'A-PUB-1',
    suppliedBy: ['unitHead'],
    documents: ['D10', 'D28'],
    finds: on('ParticipationWithheld', (_dossier, fact) =>
      unstated(fact, [
        ['legalBasis', '不予公开的法律依据', 'The legal basis'],
        ['ground', '不予公开的情形', 'The ground'],
        ['reason', '理由', 'The reason'],
        ['reviewer', '保密审查人', 'The reviewer'],
      ]),
    ),
  },
});
