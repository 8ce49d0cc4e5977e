import { describe, expect, it } from '@jest/globals';
import { act, digestOf, file, given } from '../support/case.ts';
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

  it('A-MEET-1 refuses a notice that does not say which meeting it is', () => {
    for (const history of [tabled, inGovernment(tabled)])
      given(...history)
        .when(convene({ kind: undefined }))
        .isRefusedUnder('A-MEET-1');
  });

  it('A-MEET-1 names the meetings that would decide', () => {
    const { ruling } = given(...tabled).when(convene({ kind: 'circulation' }));
    expect(ruling.lawful ? [] : ruling.breaches.flatMap(({ missing }) => missing)).toMatchObject([
      {
        zh: '传签不能代替党组会或者局长办公会',
        en: 'A circulation does not stand for a Party group meeting or a director meeting',
      },
    ]);
  });

  it('A-MEET-1 lets another member chair a meeting of the bureau', () => {
    given(...tabled)
      .when(convene({ chair: 'm-1' }))
      .records('MeetingConvened');
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

  it('A-MEET-1 asks whoever names no chair for one, and not for the chief', () => {
    const { ruling } = given(...inGovernment(tabled)).when(
      convene({ kind: 'executive-meeting', chair: undefined }),
    );
    expect(ruling).toMatchObject({ lawful: false, breaches: [{ provision: 'A-MEET-1' }] });
    expect(ruling.lawful ? [] : ruling.breaches.flatMap(({ missing }) => missing)).toEqual([
      { zh: '缺少主持人', en: 'The chair is missing', field: '/chair' },
    ]);
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
    ['after a chief who spoke first', [chief, first, second]],
    ['once more after the chief', [first, second, chief, { person: 'm-1', stand: 'agree' }]],
    ['between two speeches of the chief', [first, chief, second, chief]],
  ])('A-MEET-2 refuses minutes in which a member speaks %s', (_when, speeches) => {
    given(...convened)
      .when(record({ speeches }))
      .isRefusedBy('chief-speaks-last');
  });

  it('A-MEET-2 names the speech that came too late', () => {
    const { ruling } = given(...convened).when(record({ speeches: [first, chief, second] }));
    expect(ruling.lawful ? [] : ruling.breaches.flatMap(({ missing }) => missing)).toMatchObject([
      { field: '/speeches/2' },
    ]);
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
    given(...tabled, convene({ meetsOn: '2026-05-12' }))
      .when(record({ heldOn: '2026-05-12' }))
      .isRefusedBy('minutes-are-complete');
  });

  it('A-MEET-1 refuses minutes of another day than the notice names, until the meeting is postponed', () => {
    const earlier = record({ heldOn: '2026-05-08' });
    given(...convened)
      .when(earlier)
      .isRefusedBy('meeting-was-held-on-its-day');
    given(
      ...convened,
      act('PostponeMeeting', { reason: '提前召开' }, { at: '2026-05-11' }),
      act('ConveneMeeting', { ...notice, meetsOn: '2026-05-08' }),
    )
      .when(earlier)
      .records('DeliberationRecorded');
  });

  it('A-MEET-1 refuses minutes of a meeting to which the chief came alone', () => {
    const attendance = minutes.attendance.map(({ person }) => ({
      person,
      status: person === 'p-chief' ? 'present' : 'leave',
    }));
    given(...convened)
      .when(record({ attendance, speeches: [chief] }))
      .isRefusedBy('chief-did-not-meet-alone');
    given(...convened)
      .when(
        record({
          attendance: [...attendance.slice(0, 3), { person: 'm-3', status: 'present' }],
          speeches: [{ person: 'm-3', stand: 'no-opinion' }, chief],
        }),
      )
      .records('DeliberationRecorded');
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

  it('A-MEET-4 keeps the files of the minutes, and of those alone', () => {
    const evidence = [file('D24'), file('D09', 'opinion of a unit')];
    const { matter } = given(...convened, record({ evidence }));
    expect(matter.context.deliberation?.minutes?.files).toEqual([digestOf('D24')]);
  });

  it('A-LIA-2 keeps who dissented', () => {
    const { matter } = given(...deliberatedWith('disagree', 'agree'));
    expect(matter.context.deliberation?.minutes?.dissenters).toEqual(['m-1']);
  });
});
