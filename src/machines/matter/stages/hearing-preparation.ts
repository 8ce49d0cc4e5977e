import { civilDateOf, daysBefore } from '../../../statute/calendar/index.ts';
import { on, ruleTable, unless } from '../rule.ts';
import { strictestNumber } from './numbers.ts';
import { isCleared, uncleared } from './publication-review.ts';
import { repeated, said, unstated } from './stated.ts';

/** Before the hearing: the announcement, the list of participants, the materials (art 16). */
export const preparationRules = {
  ...ruleTable({
    'announcement-is-complete': {
      provision: 'A-HEAR-2',
      suppliedBy: ['drafter'],
      documents: ['D14'],
      finds: on('HearingAnnounced', ({ draft: current }, fact) => [
        ...unstated(fact, [
          ['draft', '决策草案', 'The draft'],
          ['explanation', '草案说明', 'The explanation'],
          ['on', '听证日期', 'The day'],
          ['startsAt', '听证时间', 'The time'],
          ['place', '听证地点', 'The place'],
          ['url', '公告网址', 'Where it is published'],
        ]),
        ...unless(
          fact.draft === undefined || fact.draft === current?.digest,
          '公布的不是现行草案',
          'This is not the current draft',
          '/draft',
        ),
        ...unless(
          fact.explanation === undefined || fact.explanation === current?.explanation,
          '公布的不是现行草案的说明',
          'This is not the explanation of the current draft',
          '/explanation',
        ),
      ]),
    },
    'announcement-comes-before-the-hearing': {
      provision: 'A-HEAR-2',
      requires: {
        zh: '听证公告须提前发布。',
        en: 'The announcement comes before the day of the hearing.',
      },
      suppliedBy: ['drafter'],
      documents: ['D14'],
      finds: on('HearingAnnounced', (_dossier, { on: day, at }) =>
        unless(
          day === undefined || daysBefore(civilDateOf(at), day) > 0,
          '听证日期须在公告之后',
          'The hearing comes after its announcement',
          '/on',
        ),
      ),
    },
    'announcement-comes-the-local-days-before': {
      provision: 'GD-H-5',
      suppliedBy: ['drafter'],
      documents: ['D14'],
      finds: on('HearingAnnounced', (dossier, { on: day, at }) => {
        const days = strictestNumber(dossier, 'hearingNoticeDays');
        return unless(
          day === undefined || days === undefined || daysBefore(civilDateOf(at), day) >= days,
          `听证公告距听证不足${days}日`,
          `The announcement comes fewer than ${days} days before the hearing`,
          '/on',
        );
      }),
    },
    'selection-method-is-published': {
      provision: 'A-HEAR-3',
      suppliedBy: ['drafter'],
      documents: ['D14'],
      finds: on('HearingAnnounced', (_dossier, { selection, evidence = [] }) => [
        ...unless(
          selection?.needed !== undefined,
          '未写明是否遴选听证参加人',
          'It is not stated whether participants are selected',
          '/selection/needed',
        ),
        ...unless(
          !selection?.needed || evidence.some(({ sha256 }) => sha256 === selection.method),
          '缺少事先公布的遴选办法文件',
          'The published method of selection is not among the evidence',
          '/selection/method',
        ),
      ]),
    },
    'all-sides-are-represented': {
      provision: 'A-HEAR-3',
      suppliedBy: ['drafter'],
      documents: ['D14'],
      finds: on('HearingParticipantsPublished', (_dossier, { participants = [] }) => [
        ...unless(
          new Set(participants.map(({ side }) => side)).size >= 2,
          '参加人须来自两个以上利益方面',
          'The participants come from two sides or more',
          '/participants',
        ),
        ...participants.flatMap((participant, index) =>
          unstated(
            participant,
            [
              ['side', '所属方面', 'The side'],
              ['role', '身份', 'The role'],
              ['represents', '代表何方', 'Whom the participant represents'],
            ],
            `/participants/${index}`,
          ),
        ),
        ...repeated(participants.map(({ ref }) => ref)).map((ref) => ({
          zh: `参加人${ref}重复`,
          en: `Participant ${ref} is listed twice`,
          field: '/participants',
        })),
      ]),
    },
    'list-comes-before-the-hearing': {
      provision: 'A-HEAR-3',
      requires: {
        zh: '听证参加人名单须提前公布。',
        en: 'The list of participants is published before the day of the hearing.',
      },
      suppliedBy: ['drafter'],
      documents: ['D14'],
      finds: on('HearingParticipantsPublished', ({ hearing }, { at, url }) => [
        ...unless(said(url), '缺少名单公布网址', 'Where the list is published is missing', '/url'),
        ...unless(
          civilDateOf(at) < (hearing?.on ?? ''),
          '名单未在听证之前公布',
          'The list is not published before the hearing',
        ),
      ]),
    },
    'materials-go-to-participants': {
      provision: 'A-HEAR-4',
      requires: {
        zh: '材料送达名单上的听证参加人。',
        en: 'Materials are delivered to participants on the list.',
      },
      suppliedBy: ['drafter'],
      documents: ['D14'],
      finds: on('HearingMaterialsDelivered', ({ hearing }, { participants = [] }) => {
        const listed = hearing?.participants.map(({ ref }) => ref) ?? [];
        return [
          ...unless(participants.length, '缺少收件人', 'No participant is named', '/participants'),
          ...participants
            .filter((ref) => !listed.includes(ref))
            .map((ref) => ({
              zh: `${ref}不在听证参加人名单中`,
              en: `${ref} is not on the list of participants`,
              field: '/participants',
            })),
        ];
      }),
    },
    'hearing-postponement-is-reasoned': {
      provision: 'A-HEAR-2',
      requires: { zh: '延期须写明理由。', en: 'A postponement states its reason.' },
      suppliedBy: ['drafter'],
      finds: on('HearingPostponed', (_dossier, { reason }) =>
        unless(said(reason), '缺少理由', 'The reason is missing', '/reason'),
      ),
    },
  }),
  'announcement-is-cleared-for-publication': isCleared(
    'announcement',
    on('HearingAnnounced', (dossier, { draft, explanation }) =>
      uncleared(dossier, [
        { digest: draft, zh: '决策草案', en: 'The draft', field: '/draft' },
        { digest: explanation, zh: '草案说明', en: 'The explanation', field: '/explanation' },
      ]),
    ),
  ),
  'list-is-cleared-for-publication': isCleared(
    'list',
    on('HearingParticipantsPublished', (dossier, { evidence = [] }) =>
      uncleared(
        dossier,
        evidence
          .filter(({ document }) => document === 'D14')
          .map(({ sha256, name }) => ({
            digest: sha256,
            zh: `名单文件${name}`,
            en: `The list ${name}`,
            field: '/evidence',
          })),
      ),
    ),
  ),
};
