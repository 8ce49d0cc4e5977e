import { describe, expect, it } from '@jest/globals';
import { composeStatement } from '../../src/engine/signing/compose.ts';
import { meetingOf } from '../../src/engine/minutes/meeting.ts';
import type { Entry } from '../../src/engine/ports/index.ts';
import { steps } from '../../src/statute/steps/index.ts';
import { act, commandOf, digestOf, file, given, type Act } from '../support/case.ts';
import { deliberatedWith, minutes, notice, tabling } from '../support/acts/deliberation.ts';
import { draftV1 } from '../support/acts/drafting.ts';

const answer = (step: 'ConfirmMinutesEntry' | 'DeclineMinutesEntry', person: string, said = {}) =>
  act(step, said, { person });
const confirm = (person: string, said = {}) => answer('ConfirmMinutesEntry', person, said);

/** A first meeting on 11 May 2026, at which m-1 dissented, and which deferred. */
const deferred: Act[] = [
  ...deliberatedWith('disagree', 'agree'),
  confirm('m-2'),
  act('DeferDraft', { decision: '再议' }),
];
const tabledAgain: Act[] = [...deferred, act('TableDraft', tabling, { at: '2026-05-13' })];
/** A second one on the 18th, without m-1. */
const metAgain: Act[] = [
  ...tabledAgain,
  act('ConveneMeeting', { ...notice, meetsOn: '2026-05-18' }),
  act(
    'RecordDeliberation',
    {
      ...minutes,
      heldOn: '2026-05-18',
      attendance: [
        { person: 'p-chief', status: 'present' },
        { person: 'm-1', status: 'leave' },
        { person: 'm-2', status: 'present' },
        { person: 'm-3', status: 'leave' },
      ],
      speeches: [
        { person: 'm-2', stand: 'agree', words: '同意' },
        { person: 'p-chief', stand: 'agree', words: '同意' },
      ],
      evidence: [file('D24', 'second minutes')],
    },
    { at: '2026-05-18' },
  ),
];
const first = { heldOn: '2026-05-11' };
const second = { heldOn: '2026-05-18' };

describe('the minutes of a meeting that deferred', () => {
  it('SIG-2 may be answered when the draft is tabled again, and when there are newer ones', () => {
    given(...tabledAgain)
      .when(confirm('m-1'))
      .records('MinutesEntryConfirmed', { procedure: 'tabled' });
    given(...metAgain)
      .when(confirm('m-1', first))
      .records('MinutesEntryConfirmed');
    given(...metAgain)
      .when(answer('DeclineMinutesEntry', 'm-1', { ...first, reason: '与原意不符' }))
      .records('MinutesEntryDeclined');
  });

  it('SIG-2 are not the newest: an answer that names no day is to those', () => {
    given(...metAgain)
      .when(confirm('m-1'))
      .isRefusedBy('entry-is-ones-own');
    given(...metAgain)
      .when(confirm('m-2'))
      .records('MinutesEntryConfirmed');
  });

  it('SIG-2 are answered by nobody who was not there, of no other day, and confirmed once', () => {
    for (const refused of [
      confirm('m-3', first),
      confirm('m-1', second),
      confirm('m-1', { heldOn: '2026-05-12' }),
    ])
      given(...metAgain)
        .when(refused)
        .isRefusedBy('entry-is-ones-own');
    given(...metAgain)
      .when(confirm('m-2', first))
      .isRefusedBy('entry-is-confirmed-once');
    given(...metAgain, confirm('m-1', first))
      .when(confirm('m-1', first))
      .isRefusedBy('entry-is-confirmed-once');
  });

  it('keep their own answers, and the newer ones theirs', () => {
    const { matter } = given(...metAgain, confirm('m-1', first), confirm('m-2'));
    const { deliberation } = matter.context;
    expect(deliberation?.earlier?.map(({ answers }) => answers)).toEqual([
      { 'm-1': 'confirmed', 'm-2': 'confirmed' },
    ]);
    expect(deliberation?.minutes?.answers).toEqual({ 'm-2': 'confirmed' });
  });

  it('are what is signed: their day, their file, the words of that day, the text discussed', () => {
    const { context } = given(...metAgain).matter;
    const officer = { person: 'm-1', name: '甲', role: 'member' as const, unit: 'bureau-leaders' };
    const { context: about, draft } = composeStatement({
      matterId: 'M',
      step: 'ConfirmMinutesEntry',
      dossier: context,
      officer,
      stated: first,
      nameOf: () => '草案.pdf',
      date: '2026-05-19',
    });
    expect(about).toEqual({
      heldOn: '2026-05-11',
      minutes: [digestOf('D24')],
      speeches: [{ person: 'm-1', stand: 'disagree', words: '意见一' }],
    });
    expect(draft).toEqual({ title: '草案.pdf', sha256: draftV1 });
  });

  it('have on their page the answers that are theirs', () => {
    const acts = [...metAgain, confirm('m-1', first), confirm('m-2')];
    const entries = acts.map((each, index) => {
      const { by, statement } = commandOf(each, '2026-05-19T00:00:00.000Z');
      const fact = { ...statement, type: steps[each.step].becomes, by };
      return { sequence: index + 1, fact } as unknown as Entry;
    });
    const sequences = entries
      .filter(({ fact }) => fact.type === 'DeliberationRecorded')
      .map(({ sequence }) => sequence);
    const answered = sequences.map((sequence) =>
      meetingOf(entries, sequence)?.answers.map(({ fact }) => fact.by.person),
    );
    expect(answered).toEqual([['m-2', 'm-1'], ['m-2']]);
  });
});
