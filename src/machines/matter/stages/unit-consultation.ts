import type { Fact } from '../fact.ts';
import { on, ruleTable, unless } from '../rule.ts';
import type { Stage } from '../stage.ts';
import { ofUnit } from './of-whom.ts';
import { draftIsThere, inDrafting, reasoned } from './order.ts';
import { asStated } from './stated.ts';

/** 单位意见(D09): Order 713 art 13. */
export interface UnitConsultationRecord {
  units: readonly string[];
  replyBy?: string;
  replies: Readonly<Record<string, Fact<'UnitReplyRecorded'>['opinion']>>;
  /** Units with which no agreement was reached; the submission pack carries their disputes. */
  disputes: NonNullable<Fact<'UnitConsultationClosed'>['disputes']>;
}

const disputeFields = [
  ['mainDispute', '主要争议', 'the main dispute'],
  ['unitOpinion', '有关单位意见', "the unit's opinion"],
  ['sponsorOpinion', '承办单位意见', "the sponsor's opinion"],
  ['sponsorBasis', '承办单位的理由和依据', "the sponsor's reasons and basis"],
] as const;

const rules = ruleTable({
  'units-are-listed': {
    provision: 'A-DEPT-1',
    suppliedBy: ['drafter'],
    documents: ['D09'],
    finds: on('UnitsConsulted', ({ proposal, unitConsultation }, { units = [] }) => [
      ...unless(units.length, '缺少被征求意见的单位', 'No unit is listed', '/units'),
      ...unless(
        units.length === 0 ||
          [...units, ...(unitConsultation?.units ?? [])].some(
            (unit) => !proposal?.sponsors.includes(unit),
          ),
        '被征求意见的只有承办单位自己',
        'No unit is asked but the sponsor itself',
        '/units',
      ),
    ]),
  },
  'reply-comes-from-a-consulted-unit': {
    provision: 'A-DEPT-1',
    suppliedBy: ['drafter'],
    documents: ['D09'],
    finds: on('UnitReplyRecorded', ({ unitConsultation }, { unit, opinion, outcome, reason }) => [
      ...unless(
        unitConsultation?.units.includes(unit),
        '该单位不在征求意见名单中',
        'This unit was not consulted',
        '/unit',
      ),
      ...unless(
        opinion === 'agree' || outcome,
        '缺少意见处理结果',
        'How the opinion was handled is missing',
        '/outcome',
      ),
      ...unless(
        outcome === undefined || outcome === 'adopted' || reason?.trim(),
        '未全部采纳的,缺少理由',
        'Why it was not wholly adopted is missing',
        '/reason',
      ),
    ]),
    flags: on('UnitReplyRecorded', ({ unitConsultation }, { unit, opinion, outcome }) =>
      ofUnit(unit, [
        ...unless(
          opinion === 'disagree' || unitConsultation?.replies[unit] !== 'disagree',
          `${unit}此前答复为不同意`,
          `${unit} disagreed before`,
          '/opinion',
        ),
        ...unless(
          opinion !== 'comments' || outcome !== 'not-adopted',
          `${unit}的意见未采纳,又未记为分歧意见;不能达成一致的,须向决策机关说明`,
          `What ${unit} said was not adopted and is recorded as no dispute; where no agreement is reached it is reported`,
          '/opinion',
        ),
      ]),
    ),
  },
  'every-unit-has-answered': {
    provision: 'A-DEPT-1',
    suppliedBy: ['drafter'],
    documents: ['D09'],
    finds: on('UnitConsultationClosed', ({ unitConsultation }) =>
      (unitConsultation?.units ?? [])
        .filter((unit) => !unitConsultation?.replies[unit])
        .map((unit) => ({
          zh: `${unit}尚未复函`,
          en: `${unit} has not answered`,
          document: 'D09',
          units: [unit],
        })),
    ),
  },
  'disputes-are-stated': {
    provision: 'A-DEPT-1',
    requires: {
      zh: '未达成一致意见的,须写明主要争议、有关单位意见、承办单位的意见及理由和依据。',
      en: "Where no agreement was reached: the main dispute, the unit's opinion, the sponsor's opinion with reasons and basis.",
    },
    suppliedBy: ['drafter'],
    documents: ['D09'],
    finds: on('UnitConsultationClosed', ({ unitConsultation }, { disputes = [] }) =>
      Object.entries(unitConsultation?.replies ?? {})
        .filter(([, opinion]) => opinion === 'disagree')
        .flatMap(([unit]) => {
          const dispute = disputes.find((stated) => stated.unit === unit);
          return disputeFields.flatMap(([name, zh, en]) =>
            ofUnit(
              unit,
              unless(
                dispute?.[name]?.trim(),
                `${unit}:缺少${zh}`,
                `${unit}: ${en} is missing`,
                '/disputes',
              ),
            ),
          );
        }),
    ),
  },
});

export const unitConsultation: Stage = {
  zh: '征求单位意见',
  en: 'Consultation of units',
  law: '第十三条',
  initial: 'open',
  states: {
    open: {
      zh: '未征求',
      en: 'Open',
      on: {
        UnitsConsulted: {
          to: 'asked',
          under: [inDrafting, draftIsThere, rules['units-are-listed']],
        },
        UnitConsultationDeclaredNotNeeded: {
          to: 'notNeeded',
          under: [
            inDrafting,
            reasoned(
              'unit-consultation-not-needed',
              'A-DEPT-1',
              'UnitConsultationDeclaredNotNeeded',
            ),
          ],
        },
      },
    },
    asked: {
      zh: '征求中',
      en: 'Asked',
      on: {
        UnitsConsulted: { under: [inDrafting, rules['units-are-listed']] },
        UnitReplyRecorded: { under: [inDrafting, rules['reply-comes-from-a-consulted-unit']] },
        UnitConsultationClosed: {
          to: 'done',
          under: [inDrafting, rules['every-unit-has-answered'], rules['disputes-are-stated']],
        },
      },
    },
    done: {
      zh: '已完成',
      en: 'Done',
      on: { UnitsConsulted: { to: 'asked', under: [inDrafting, rules['units-are-listed']] } },
    },
    notNeeded: {
      zh: '认定不涉及其他单位',
      en: 'Not needed',
      on: {
        UnitsConsulted: {
          to: 'asked',
          under: [inDrafting, draftIsThere, rules['units-are-listed']],
        },
      },
    },
  },
  folds: {
    UnitsConsulted: ({ unitConsultation: before }, { units = [], replyBy }) => ({
      unitConsultation: {
        replies: {},
        disputes: [],
        ...before,
        ...asStated({ replyBy }),
        units: [...new Set([...(before?.units ?? []), ...units])],
      },
    }),
    UnitReplyRecorded: ({ unitConsultation: before }, { unit, opinion }) =>
      before
        ? { unitConsultation: { ...before, replies: { ...before.replies, [unit]: opinion } } }
        : {},
    UnitConsultationClosed: ({ unitConsultation: before }, { disputes = [] }) =>
      before ? { unitConsultation: { ...before, disputes } } : {},
  },
};
