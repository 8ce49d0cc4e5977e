import type { Missing } from '../../../errors.ts';
import { civilDateOf } from '../../../statute/calendar/index.ts';
import type { Dossier } from '../dossier.ts';
import type { Fact } from '../fact.ts';
import { on, ruleTable, unless } from '../rule.ts';
import { ofPerson } from './of-whom.ts';
import { repeated, said, unstated } from './stated.ts';

type Convened = Fact<'MeetingConvened'>;
type Kind = NonNullable<Convened['kind']>;

/** Which meetings decide: the government's by article 30, the bureau's by reference (article 42). */
const deciding: Readonly<Record<'government' | 'reference', readonly Kind[]>> = {
  government: ['executive-meeting', 'plenary-meeting'],
  reference: ['party-group-meeting', 'director-meeting'],
};

const kindNames: Readonly<Record<Kind, readonly [zh: string, en: string]>> = {
  'executive-meeting': ['常务会议', 'executive meeting'],
  'plenary-meeting': ['全体会议', 'plenary meeting'],
  'party-group-meeting': ['党组会', 'Party group meeting'],
  'director-meeting': ['局长办公会', 'director meeting'],
  circulation: ['传签', 'circulation'],
};

const ownMeeting = ({ proposal }: Dossier): boolean => proposal?.mode === 'reference';

/** Papers that circulate are a meeting nowhere; which meeting decides a bureau says itself. */
function noMeeting(dossier: Dossier, fact: Convened): Missing[] {
  if (fact.kind === undefined)
    return unless(false, '缺少会议类型', 'The kind of meeting is missing', '/kind');
  return ownMeeting(dossier) && fact.kind !== 'circulation' ? [] : wrongKind(dossier, fact.kind);
}

function meetingOfOthers(dossier: Dossier, { kind = 'circulation' }: Convened): Missing[] {
  return ownMeeting(dossier) && kind !== 'circulation' ? wrongKind(dossier, kind) : [];
}

function wrongKind({ proposal }: Dossier, kind: Kind): Missing[] {
  const allowed = deciding[proposal?.mode ?? 'government'];
  const names = allowed.map((each) => kindNames[each]);
  return unless(
    allowed.includes(kind),
    `${kindNames[kind][0]}不能代替${names.map(([zh]) => zh).join('或者')}`,
    `A ${kindNames[kind][1]} does not stand for a ${names.map(([, en]) => en).join(' or a ')}`,
    '/kind',
  );
}

function whoMeets({ proposal }: Dossier, { chair, chief, members = [] }: Convened): Missing[] {
  return [
    ...unless(
      chief !== undefined && members.includes(chief),
      '行政首长须在会议组成人员中',
      'The chief is one of the members',
      '/chief',
    ),
    ...unless(members.length > 1, '缺少其他会议组成人员', 'There are no other members', '/members'),
    ...unless(
      repeated(members).length === 0,
      '会议组成人员重复',
      'A member is listed twice',
      '/members',
    ),
    ...unless(
      chair === undefined || members.includes(chair),
      '主持人须为会议组成人员',
      'The chair is one of the members',
      '/chair',
    ),
    ...unless(
      proposal?.mode !== 'government' || chair === undefined || chair === chief,
      '常务会议、全体会议由行政首长主持',
      'The chief chairs the meeting',
      '/chair',
    ),
  ];
}

/**
 * The first day on which the draft could be discussed: that of the tabling, which may be recorded late and
 * then states its day, but none before the opinion, which is of the day on which it was recorded.
 */
function discussedFrom({ deliberation, legalityReview }: Dossier): string {
  const { issuedAt } = legalityReview ?? {};
  const reviewedOn = issuedAt === undefined ? '' : civilDateOf(issuedAt);
  const tabledOn = deliberation?.tabledOn ?? '';
  return tabledOn > reviewedOn ? tabledOn : reviewedOn;
}

function beforeTheTabling(dossier: Dossier, { meetsOn }: Convened): Missing[] {
  const from = discussedFrom(dossier);
  return unless(
    meetsOn === undefined || meetsOn >= from,
    `会议日期${meetsOn}早于审查和提请讨论(${from})`,
    `The day of the meeting, ${meetsOn}, is before the review and the tabling (${from})`,
    '/meetsOn',
  );
}

/** Called before, to a meeting that was put off or that deferred the draft, and not called now. */
function leftOut({ deliberation }: Dossier, { members = [] }: Convened): Missing[] {
  const called = new Set([
    ...(deliberation?.meeting?.members ?? []),
    ...(deliberation?.earlier ?? []).flatMap(({ present, absent }) => [...present, ...absent]),
  ]);
  return [...called]
    .filter((person) => !members.includes(person))
    .flatMap((person) =>
      ofPerson(person, [
        {
          zh: `${person}此前为会议组成人员,本次未通知`,
          en: `${person} was a member of a meeting before and is not called now`,
          field: '/members',
        },
      ]),
    );
}

export const meetingRules = ruleTable({
  'meeting-is-of-a-kind-that-decides': {
    provision: 'A-MEET-1',
    suppliedBy: ['secretary'],
    documents: ['D24'],
    finds: on('MeetingConvened', noMeeting),
  },
  'meeting-is-one-of-the-authority': {
    provision: 'A-REF-1',
    requires: {
      zh: '参照条例决策的,由本单位议事规则规定的会议(党组会、局长办公会)集体讨论。',
      en: 'Who decides by reference discusses in the meetings of its own rules: the Party group or the directors.',
    },
    suppliedBy: ['secretary'],
    documents: ['D24'],
    finds: on('MeetingConvened', meetingOfOthers),
  },
  'meeting-has-its-members': {
    provision: 'A-MEET-1',
    requires: {
      zh: '会议通知写明时间、地点、主持人、行政首长和会议组成人员。',
      en: 'The notice names day, place, chair, chief and members.',
    },
    suppliedBy: ['secretary'],
    documents: ['D24'],
    finds: on('MeetingConvened', (dossier, fact) => [
      ...unstated(fact, [
        ['meetsOn', '会议时间', 'The day'],
        ['place', '会议地点', 'The place'],
        ['chair', '主持人', 'The chair'],
      ]),
      ...whoMeets(dossier, fact),
    ]),
  },
  'meeting-comes-after-the-tabling': {
    // A meeting of an earlier day discussed what had not been reviewed, whatever came on file since.
    provision: 'A-LEG-1',
    requires: {
      zh: '经合法性审查并提请讨论之后,方可开会讨论;此前的会议不能补作讨论。',
      en: 'The meeting comes after the review and the tabling; one held before cannot be taken for it.',
    },
    suppliedBy: ['secretary'],
    documents: ['D24'],
    finds: on('MeetingConvened', beforeTheTabling),
  },
  'members-of-before-are-called': {
    // Who the members are the Order does not list; but who was one and is no longer called is seen.
    provision: 'A-MEET-1',
    requires: {
      zh: '此前就本草案通知到会的会议组成人员,本次未通知的,予以标明。',
      en: 'A member who was called to a meeting on this draft before, and is not now, is shown.',
    },
    suppliedBy: ['secretary'],
    documents: ['D24'],
    flags: on('MeetingConvened', leftOut),
  },
  'agenda-shows-the-legal-risk': {
    provision: 'A-LEG-2',
    requires: {
      zh: '探索性改革事项,议题材料和会议记录须明示法律风险。',
      en: 'For an exploratory reform the agenda and the minutes state the legal risk.',
    },
    suppliedBy: ['secretary'],
    documents: ['D23', 'D24'],
    finds: on(['MeetingConvened', 'DeliberationRecorded'], ({ deliberation }, { legalRisk }) =>
      unless(
        !deliberation?.exploratory || said(legalRisk),
        '未明示法律风险',
        'The legal risk is not stated',
        '/legalRisk',
      ),
    ),
  },
  'refused-agenda-is-reasoned': {
    provision: 'A-SUB-1',
    requires: {
      zh: '不予列入议题的,须写明理由。',
      en: 'A refusal of the agenda states its reason.',
    },
    suppliedBy: ['secretary'],
    finds: on('AgendaRefused', (_dossier, fact) =>
      unstated(fact, [['reason', '理由', 'The reason']]),
    ),
  },
  'postponement-is-reasoned': {
    provision: 'A-MEET-1',
    requires: {
      zh: '会议改期须写明理由。',
      en: 'A postponement of the meeting states its reason.',
    },
    suppliedBy: ['secretary'],
    finds: on('MeetingPostponed', (_dossier, fact) =>
      unstated(fact, [['reason', '理由', 'The reason']]),
    ),
  },
});
