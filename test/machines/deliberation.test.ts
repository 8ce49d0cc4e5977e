import { describe, expect, it } from '@jest/globals';
import { act, given } from '../support/case.ts';
import {
  convened,
  deliberatedWith,
  minutes,
  notice,
  tabled,
} from '../support/acts/deliberation.ts';
import { inGovernment } from '../support/acts/tracks.ts';

const convene = (changes: object = {}) => act('ConveneMeeting', { ...notice, ...changes });

const record = (changes: object = {}) =>
  act('RecordDeliberation', { ...minutes, ...changes }, { at: '2026-05-11' });

describe('Article 30(1): the meeting', () => {
  it.each([
    ['director-meeting', tabled],
    ['party-group-meeting', tabled],
    ['executive-meeting', inGovernment(tabled)],
    ['plenary-meeting', inGovernment(tabled)],
  ])('A-MEET-1 convenes a %s', (kind, history) => {
    given(...history)
      .when(convene({ kind }))
      .records('MeetingConvened', { procedure: 'convened' });
  });

  it.each([
    ['circulation', tabled],
    ['circulation', inGovernment(tabled)],
    ['director-meeting', inGovernment(tabled)],
  ])('A-MEET-1 refuses a %s in its place', (kind, history) => {
    given(...history)
      .when(convene({ kind }))
      .isRefusedUnder('A-MEET-1');
  });

  it('A-REF-1 refuses a government’s meeting in place of the bureau’s own', () => {
    given(...tabled)
      .when(convene({ kind: 'executive-meeting' }))
      .isRefusedUnder('A-REF-1');
  });

  it.each([
    ['no day', { meetsOn: undefined }],
    ['no place', { place: '' }],
    ['no chief among its members', { chief: 'someone' }],
    ['nobody but the chief', { members: ['p-chief'] }],
    ['a member twice', { members: ['p-chief', 'm-1', 'm-1'] }],
    ['a chair from outside', { chair: 'someone' }],
  ])('A-MEET-1 refuses a notice with %s', (_what, changes) => {
    given(...tabled)
      .when(convene(changes))
      .isRefusedUnder('A-MEET-1');
  });

  it('A-MEET-1 has the chief chair a meeting of the government', () => {
    given(...inGovernment(tabled))
      .when(convene({ kind: 'executive-meeting', chair: 'm-1' }))
      .isRefusedUnder('A-MEET-1');
  });

  it('A-MEET-1 postpones a meeting with a reason', () => {
    given(...convened)
      .when(act('PostponeMeeting', { reason: '会期冲突' }))
      .records('MeetingPostponed', { procedure: 'tabled' });
    given(...convened)
      .when(act('PostponeMeeting', {}))
      .isRefusedUnder('A-MEET-1');
  });

  it('A-MEET-1 refuses minutes of a meeting that the chief did not attend', () => {
    const absent = minutes.attendance.map((each) =>
      each.person === 'p-chief' ? { ...each, status: 'absent' } : each,
    );
    given(...convened)
      .when(record({ attendance: absent, speeches: minutes.speeches.slice(0, 2) }))
      .isRefusedUnder('A-MEET-1');
  });
});

describe('Article 30(2) and (3): the discussion and its record', () => {
  const [first, second, chief] = minutes.speeches as [object, object, object];

  it('A-MEET-2 takes minutes in which the chief speaks last', () => {
    given(...convened)
      .when(record())
      .records('DeliberationRecorded', { procedure: 'deliberated' });
  });

  it.each([
    ['after the chief', [first, chief, second]],
    ['once more after the chief', [first, second, chief, { person: 'm-1', stand: 'agree' }]],
    ['between two speeches of the chief', [first, chief, second, chief]],
  ])('A-MEET-2 refuses minutes in which a member speaks %s', (_when, speeches) => {
    given(...convened)
      .when(record({ speeches }))
      .isRefusedBy('chief-speaks-last');
  });

  it('A-MEET-2 refuses minutes in which a member who attended has no entry', () => {
    given(...convened)
      .when(record({ speeches: [first, chief] }))
      .isRefusedBy('every-member-is-heard');
  });

  it('A-MEET-2 takes "no opinion" as an entry', () => {
    given(...convened)
      .when(record({ speeches: [first, { person: 'm-2', stand: 'no-opinion' }, chief] }))
      .records('DeliberationRecorded');
  });

  it('A-MEET-2 refuses the speech of a member who was on leave', () => {
    given(...convened)
      .when(record({ speeches: [first, second, { person: 'm-3', stand: 'agree' }, chief] }))
      .isRefusedBy('every-member-is-heard');
  });

  it.each(['heldOn', 'place', 'chair', 'recorder'])(
    'A-MEET-4 refuses minutes without %s',
    (name) => {
      given(...convened)
        .when(record({ [name]: undefined }))
        .isRefusedBy('minutes-are-complete');
    },
  );

  it('A-MEET-4 refuses minutes of a meeting that is yet to come', () => {
    given(...convened)
      .when(record({ heldOn: '2026-05-12' }))
      .isRefusedBy('minutes-are-complete');
  });

  it('A-MEET-4 refuses minutes that leave a member out, add one, or list one twice', () => {
    const { attendance } = minutes;
    const guest = { person: 'guest', status: 'absent' };
    for (const wrong of [
      attendance.slice(0, 3),
      [...attendance, guest],
      [...attendance, attendance[3]],
    ])
      given(...convened)
        .when(record({ attendance: wrong }))
        .isRefusedBy('every-member-is-accounted-for');
  });

  it('A-MEET-4 refuses dissent without its words', () => {
    given(...convened)
      .when(record({ speeches: [{ person: 'm-1', stand: 'disagree', words: '' }, second, chief] }))
      .isRefusedBy('dissent-has-its-words');
  });

  it('A-LIA-2 keeps who dissented', () => {
    const { matter } = given(...deliberatedWith('disagree', 'agree'));
    expect(matter.context.deliberation?.minutes?.dissenters).toEqual(['m-1']);
  });
});
