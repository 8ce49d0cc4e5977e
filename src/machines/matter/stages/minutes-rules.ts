import type { Missing } from '../../../errors.ts';
import { civilDateOf } from '../../../statute/calendar/index.ts';
import type { Dossier } from '../dossier.ts';
import type { Fact } from '../fact.ts';
import { on, ruleTable, unless } from '../rule.ts';
import { isOnFile } from './on-file.ts';
import { ofPerson } from './of-whom.ts';
import { repeated, unstated } from './stated.ts';

type Minutes = Fact<'DeliberationRecorded'>;

const presentAt = ({ attendance = [] }: Minutes): string[] =>
  attendance.filter(({ status }) => status === 'present').map(({ person }) => person);

/** Whoever was called to the meeting is accounted for, and nobody else sits as a member. */
function unaccounted({ deliberation }: Dossier, { attendance = [] }: Minutes): Missing[] {
  const members = deliberation?.meeting?.members ?? [];
  const listed = attendance.map(({ person }) => person);
  return [
    ...members.flatMap((person) =>
      ofPerson(
        person,
        unless(
          listed.includes(person),
          `缺少${person}的出席情况`,
          `Whether ${person} attended is missing`,
          '/attendance',
        ),
      ),
    ),
    ...listed.flatMap((person) =>
      ofPerson(
        person,
        unless(
          members.includes(person),
          `${person}不是会议组成人员`,
          `${person} is not a member of the meeting`,
          '/attendance',
        ),
      ),
    ),
    ...repeated(listed).map((person) => ({
      zh: `${person}的出席情况重复`,
      en: `The attendance of ${person} is stated twice`,
      field: '/attendance',
      people: [person],
    })),
  ];
}

/** Each member who was there has an entry, and nobody who was not. */
function unheard(_dossier: Dossier, minutes: Minutes): Missing[] {
  const { speeches = [] } = minutes;
  const present = presentAt(minutes);
  const heard = new Set(speeches.map(({ person }) => person));
  return [
    ...present
      .filter((person) => !heard.has(person))
      .map((person) => ({
        zh: `缺少${person}的发言或者“无意见”记录`,
        en: `${person} has no entry, not even "no opinion"`,
        field: '/speeches',
        people: [person],
      })),
    ...speeches.flatMap(({ person }, index) =>
      ofPerson(
        person,
        unless(
          present.includes(person),
          `${person}未出席,不能有发言记录`,
          `${person} was not present and cannot have spoken`,
          `/speeches/${index}/person`,
        ),
      ),
    ),
  ];
}

/** From the chief's first word on, no other member speaks: 最后发表意见. */
function spokenAfterTheChief({ deliberation }: Dossier, { speeches = [] }: Minutes): Missing[] {
  const chief = deliberation?.meeting?.chief;
  const first = speeches.findIndex(({ person }) => person === chief);
  if (first < 0) return [];
  return speeches
    .slice(first)
    .flatMap(({ person }, offset) =>
      ofPerson(
        person,
        unless(
          person === chief,
          `${person}在行政首长之后发言`,
          `${person} speaks after the chief`,
          `/speeches/${first + offset}`,
        ),
      ),
    );
}

export const minutesRules = ruleTable({
  'minutes-are-complete': {
    provision: 'A-MEET-4',
    suppliedBy: ['secretary'],
    documents: ['D24'],
    finds: on('DeliberationRecorded', (_dossier, fact) => [
      ...unstated(fact, [
        ['heldOn', '会议时间', 'The day'],
        ['place', '会议地点', 'The place'],
        ['chair', '主持人', 'The chair'],
        ['recorder', '记录人', 'The recorder'],
      ]),
      ...unless(
        fact.heldOn === undefined || fact.heldOn <= civilDateOf(fact.at),
        '会议尚未召开',
        'The meeting has not taken place yet',
        '/heldOn',
      ),
    ]),
  },
  'minutes-are-a-file-of-their-own': {
    provision: 'A-MEET-4',
    requires: {
      zh: '会议记录须如实记录讨论,不得以会议通知或者此前的会议记录充作。',
      en: 'The minutes are a record of the discussion: neither its notice nor the minutes of before.',
    },
    suppliedBy: ['secretary'],
    documents: ['D24'],
    finds: on('DeliberationRecorded', (dossier, { evidence = [] }) => {
      const minutes = evidence.filter(({ document }) => document === 'D24');
      return unless(
        minutes.length === 0 || minutes.some(({ sha256 }) => !isOnFile(dossier, 'D24', sha256)),
        '所附的是已经提交的会议通知或者会议记录',
        'What comes with it is a notice, or minutes, that are on file already',
        '/evidence',
      );
    }),
  },
  'meeting-was-held-on-its-day': {
    provision: 'A-MEET-1',
    requires: {
      zh: '会议在通知的日期召开;改在其他日期的,须先办理改期。',
      en: 'The meeting is held on the day of its notice, or postponed.',
    },
    suppliedBy: ['secretary'],
    documents: ['D24'],
    finds: on('DeliberationRecorded', ({ deliberation }, { heldOn }) => {
      const meetsOn = deliberation?.meeting?.meetsOn;
      return unless(
        heldOn === undefined || meetsOn === undefined || heldOn === meetsOn,
        `通知的会议日期为${meetsOn}`,
        `The day of the notice is ${meetsOn}`,
        '/heldOn',
      );
    }),
  },
  'every-member-is-accounted-for': {
    provision: 'A-MEET-4',
    requires: {
      zh: '会议记录须写明每名会议组成人员的出席情况。',
      en: 'The minutes say of each member whether he attended.',
    },
    suppliedBy: ['secretary'],
    documents: ['D24'],
    finds: on('DeliberationRecorded', unaccounted),
  },
  'chief-was-there': {
    provision: 'A-MEET-1',
    requires: {
      zh: '行政首长在集体讨论的基础上作出决定,须出席会议。',
      en: 'The chief decides on the basis of the discussion, and so attends it.',
    },
    suppliedBy: ['secretary'],
    finds: on('DeliberationRecorded', ({ deliberation }, fact) =>
      unless(
        presentAt(fact).includes(deliberation?.meeting?.chief ?? ''),
        '行政首长未出席',
        'The chief did not attend',
        '/attendance',
      ),
    ),
  },
  'meeting-was-chaired-as-called': {
    provision: 'A-MEET-1',
    requires: {
      zh: '主持人须出席会议;常务会议、全体会议由行政首长主持。',
      en: 'Who chaired the meeting attended it; the chief chairs an executive or plenary meeting.',
    },
    suppliedBy: ['secretary'],
    documents: ['D24'],
    finds: on('DeliberationRecorded', ({ proposal, deliberation }, fact) => {
      const { chair } = fact;
      if (chair === undefined) return [];
      const isChief = chair === deliberation?.meeting?.chief;
      return [
        ...ofPerson(
          chair,
          unless(
            presentAt(fact).includes(chair),
            `主持人${chair}未出席`,
            `${chair}, who chaired, did not attend`,
            '/chair',
          ),
        ),
        ...unless(
          proposal?.mode !== 'government' || isChief,
          '常务会议、全体会议由行政首长主持',
          'The chief chairs the meeting',
          '/chair',
        ),
      ];
    }),
  },
  'chief-did-not-meet-alone': {
    // The Order sets no quorum; but where nobody else came there was no collective discussion.
    provision: 'A-MEET-1',
    requires: {
      zh: '集体讨论须有行政首长以外的会议组成人员出席。',
      en: 'A collective discussion has members who attend besides the chief.',
    },
    suppliedBy: ['secretary'],
    documents: ['D24'],
    finds: on('DeliberationRecorded', ({ deliberation }, fact) =>
      unless(
        presentAt(fact).some((person) => person !== deliberation?.meeting?.chief),
        '除行政首长外无人出席',
        'Nobody attended besides the chief',
        '/attendance',
      ),
    ),
  },
  'every-member-is-heard': {
    provision: 'A-MEET-2',
    requires: {
      zh: '会议组成人员应当充分发表意见:出席的每人均有发言或者“无意见”记录。',
      en: 'Every member who attends has an entry: a speech, or "no opinion".',
    },
    suppliedBy: ['secretary'],
    documents: ['D24'],
    finds: on('DeliberationRecorded', unheard),
  },
  'chief-speaks-last': {
    provision: 'A-MEET-2',
    suppliedBy: ['secretary'],
    documents: ['D24'],
    finds: on('DeliberationRecorded', spokenAfterTheChief),
  },
  'dissent-has-its-words': {
    provision: 'A-MEET-4',
    requires: {
      zh: '不同意见应当载明内容。',
      en: 'Dissent is recorded in its words.',
    },
    suppliedBy: ['secretary'],
    documents: ['D24'],
    finds: on('DeliberationRecorded', (_dossier, { speeches = [] }) =>
      speeches.flatMap((speech, index) =>
        speech.stand === 'disagree'
          ? ofPerson(
              speech.person,
              unstated(
                speech,
                [['words', `${speech.person}的不同意见`, `The dissent of ${speech.person}`]],
                `/speeches/${index}`,
              ),
            )
          : [],
      ),
    ),
  },
});
