import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { staff } from '../../src/demonstration/seed.ts';
import { equip } from '../../src/demonstration/signatories.ts';
import { officerOf, play } from '../../src/demonstration/play.ts';
import { storyOf } from '../../src/demonstration/plot/index.ts';
import { openAccounts } from '../../src/engine/accounts/accounts.ts';
import type { Page } from '../../src/engine/paper/blocks.ts';
import type { HeadCode } from '../../src/engine/log/index.ts';
import { meetingOf } from '../../src/engine/minutes/meeting.ts';
import { minutesPage } from '../../src/engine/minutes/page.ts';
import type { Entry } from '../../src/engine/ports/index.ts';
import { readHeadCode } from '../../src/integrity/head-code.ts';
import { engineOf } from '../support/engine.ts';

const story = storyOf('示例:会议记录', 'data-section', { operation: false, begins: '2026-01-05' });
const secretary = officerOf('secretary', story.section);

let place: Awaited<ReturnType<typeof engineOf>>;
let matterId: string;
let entries: Entry[];
let head: HeadCode;

beforeAll(async () => {
  place = await engineOf();
  const { engine, stores } = place;
  const cost = { memory: 64, passes: 1 };
  const accounts = openAccounts({ stores, now: engine.now, serverNow: () => new Date(), cost });
  await staff(accounts);
  matterId = await play(engine, story, 'AdoptDraft', await equip(accounts, '2026-01-05'));
  entries = await engine.timeline(matterId, 0, 500);
  await engine.log.checkpoint();
  head = await engine.log.headCode();
}, 120_000);
afterAll(() => place.close());

const sequenceOf = (type: string) => entries.find(({ fact }) => fact.type === type)!.sequence;
const until = (sequence: number) => entries.filter((entry) => entry.sequence <= sequence);

function pageOf(known: readonly Entry[]): Page {
  const meeting = meetingOf(known, sequenceOf('DeliberationRecorded'));
  if (!meeting) throw new Error('There are no minutes.');
  const names = { people: new Map([['chief', '示例局长']]) };
  const installation = { mode: 'demonstration' as const, name: '示例局', createdAt: '' };
  return minutesPage({
    matterId,
    title: story.title,
    installation,
    meeting,
    names,
    head,
  });
}

const wordsOf = (page: Page) => JSON.stringify(page);

describe('minutes for paper', () => {
  it('say who was there, who said what in which order, and what was decided', () => {
    const { minutes, outcome } = meetingOf(entries, sequenceOf('DeliberationRecorded'))!;
    const { fact } = minutes;
    const words = wordsOf(pageOf(entries));
    for (const said of fact.speeches ?? []) expect(words).toContain(said.words ?? '');
    expect(words).toContain(fact.heldOn!);
    expect(words).toContain(String(outcome?.fact.decision));
  });

  it('carry the short code of a head at the foot of every page, which reads as one', () => {
    const { foot, mark } = pageOf(entries);
    expect(foot).toContain(head.code);
    expect(readHeadCode(head.code)).toBe(head.code);
    expect(mark).toBe('示例');
  });

  it('say before the decision that none is recorded, and of no member that he has answered', () => {
    const words = wordsOf(pageOf(until(sequenceOf('DeliberationRecorded'))));
    expect(words).toContain('打印时尚未记录行政首长的决定');
    expect(words).not.toContain('已确认');
  });

  it('are there of no meeting whose minutes are not on record', () => {
    const minutes = sequenceOf('DeliberationRecorded');
    expect(meetingOf(until(sequenceOf('MeetingConvened')), minutes)).toBeUndefined();
    expect(meetingOf(entries, sequenceOf('MeetingConvened'))).toBeUndefined();
  });

  it('are printed only with who printed them on record, and the code that stands on the paper', async () => {
    const pdf = await place.engine.minutes.print(
      matterId,
      sequenceOf('DeliberationRecorded'),
      secretary,
    );
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const [access] = (await place.engine.accesses(matterId, 0, 10)).toReversed();
    const { code, size } = await place.engine.log.headCode();
    expect(access?.fact).toMatchObject({
      type: 'MinutesPrinted',
      by: { person: secretary.person },
      sequence: sequenceOf('DeliberationRecorded'),
      code,
      size,
    });
  });

  it('are not printed where there are none', async () => {
    await expect(place.engine.minutes.print(matterId, 1, secretary)).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
