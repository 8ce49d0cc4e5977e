import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { figures } from '../../src/annual-report/metrics/index.ts';
import { markdownOf } from '../../src/annual-report/document/markdown.ts';
import { sectionOf, sentencesIn } from '../../src/annual-report/section/section.ts';
import { templateFor } from '../../src/annual-report/section/template.ts';
import type { Entry } from '../../src/engine/ports/index.ts';
import {
  emptyYear,
  poorYear,
  readingOf,
  richYear,
  rowOf,
  type MadeUpYear,
} from '../support/made-up-years.ts';
import { recorded } from '../support/recorded.ts';

const whole = recorded('whole-matter').record.entries;

/** The same history without a step, its entries numbered anew. */
const without = (entries: readonly Entry[], ...types: string[]): Entry[] =>
  entries
    .filter(({ fact }) => !types.includes(String(fact.type)))
    .map((entry, index) => ({ ...entry, sequence: index + 1 }));

/** The history up to the first entry of a type. */
const until = (entries: readonly Entry[], type: string): Entry[] =>
  entries.slice(0, entries.findIndex(({ fact }) => fact.type === type) + 1);

/** The same history, with nothing flagged in it. */
const unflagged = (entries: readonly Entry[]): Entry[] =>
  entries.map((entry) => {
    const { warnings: _none, ...fact } = entry.fact;
    return { ...entry, fact };
  });

const saidOf = async (made: MadeUpYear, id: string) => {
  const found = sentencesIn(sectionOf(await readingOf(made))).find((each) => each.id === id);
  return found?.text;
};
const onMatter = (entries: Entry[]) =>
  saidOf({ year: '2026', matters: [entries] }, `matter-${rowOf(entries).matterId}`);

describe('a year as the report has it', () => {
  it.each([
    ['rich', richYear],
    ['poor', poorYear],
    ['empty', emptyYear],
  ])('writes the %s year as it was written before', async (name, made) => {
    const reading = await readingOf(made);
    const golden = readFileSync(new URL(`../golden/years/${name}.md`, import.meta.url), 'utf8');
    expect(markdownOf(sectionOf(reading), reading)).toBe(golden);
  });
});

describe('a matter’s sentence names what stands on its record, and nothing else', () => {
  it('writes the sentence of the four steps for a matter that has all four', async () => {
    expect(await onMatter(unflagged(whole))).toContain(
      '严格履行调研论证、征求意见、专家论证、风险评估、公平竞争审查、个人信息保护影响评估、合法性审查、集体讨论决定等法定程序',
    );
  });

  it('does not say “strictly” where an entry was flagged', async () => {
    expect(await onMatter(whole)).not.toContain('严格');
  });

  it.each([
    ['调研论证', ['ResearchRecorded']],
    ['合法性审查', ['LawfulOpinionIssued', 'ConditionalOpinionIssued', 'UnlawfulOpinionIssued']],
    ['集体讨论决定', ['DeliberationRecorded']],
    ['集体讨论决定', ['DraftAdopted']],
    ['征求意见', ['CommentPeriodClosed', 'ParticipationConcluded', 'UnitConsultationClosed']],
  ])('claims no %s, and no statutory procedure, without %s', async (step, facts) => {
    const said = await onMatter(without(unflagged(whole), ...facts));
    expect(said).toContain('过程中');
    expect(said).not.toContain(step);
    expect(said).not.toContain('法定程序');
  });

  it('says that a step was determined not to be needed', async () => {
    expect(await onMatter(whole)).toContain('经记录认定不开展听证');
  });

  it('claims no review of a draft that was changed in substance afterwards', async () => {
    const at = whole.findIndex(({ fact }) => fact.type === 'ConditionalOpinionIssued');
    const changed = {
      ...whole[at + 1]!,
      fact: { ...whole[at + 1]!.fact, type: 'DraftSubstantivelyChanged' },
    };
    const history = [...whole.slice(0, at + 1), changed].map((entry, index) => ({
      ...entry,
      sequence: index + 1,
    }));
    expect(await onMatter(history)).not.toContain('合法性审查');
  });

  it('claims no discussion of a draft that a meeting deferred and that was changed afterwards', () => {
    const discussed = until(whole, 'DeliberationRecorded');
    const last = discussed.at(-1)!;
    const then = (type: string, after: number) => ({
      ...last,
      sequence: last.sequence + after,
      fact: { ...last.fact, type },
    });
    const deferred = [...discussed, then('DraftDeferred', 1)];
    expect(rowOf(deferred).story.done).toHaveProperty('deliberation');
    const changed = [...deferred, then('DraftSubstantivelyChanged', 2)];
    expect(rowOf(changed).story.done).not.toHaveProperty('deliberation');
  });

  it('leads back to an entry for every step that it names', async () => {
    const row = rowOf(whole);
    const sentence = sentencesIn(
      sectionOf(await readingOf({ year: '2026', matters: [whole] })),
    ).find(({ id }) => id === `matter-${row.matterId}`);
    const types = sentence?.entries.map(({ sequence }) => whole[sequence - 1]?.fact.type);
    expect(types).toEqual(
      expect.arrayContaining([
        'ResearchRecorded',
        'CommentPeriodClosed',
        'ConditionalOpinionIssued',
        'DeliberationRecorded',
        'DraftAdopted',
        'HearingDeclaredNotNeeded',
        'DecisionIssued',
      ]),
    );
  });
});

describe('the sentence on the opinions of the public', () => {
  const closedIn = (year: string) =>
    until(whole, 'CommentPeriodClosed').map((entry) => ({
      ...entry,
      recordedAt: entry.recordedAt.replace('2026', year),
    }));
  const onOpinions = (...matters: Entry[][]) => saidOf({ year: '2026', matters }, 'opinions');

  it('says nothing of pending ones where every opinion was answered', async () => {
    expect(await onOpinions(whole)).toBe('收到公众意见3条，采纳2条，未采纳1条，采纳率66.7%。');
  });

  it('says how many are pending', async () => {
    expect(await onOpinions(whole, closedIn('2026'))).toBe(
      '收到公众意见6条，采纳2条，未采纳1条，采纳率66.7%，尚未处理3条。',
    );
  });

  it('claims no answer where there is none', async () => {
    expect(await onOpinions(closedIn('2026'))).toBe('收到公众意见3条，尚未处理3条。');
  });

  it('tells those apart that came with the year before, so that the parts make the whole', async () => {
    expect(await onOpinions(whole, closedIn('2025'))).toBe(
      '收到公众意见3条，另有上年结转3条，采纳2条，未采纳1条，采纳率66.7%，尚未处理3条。',
    );
  });

  it('leaves a year that has ended as it ended, whatever was answered afterwards', async () => {
    const answered = whole.findIndex(({ fact }) => fact.type === 'CommentPeriodClosed');
    const overTwoYears = whole.map((entry, index) =>
      index > answered ? entry : closedIn('2025')[index]!,
    );
    const of = (year: string) => saidOf({ year, matters: [overTwoYears] }, 'opinions');
    expect(await of('2025')).toBe('收到公众意见3条，尚未处理3条。');
    expect(await of('2026')).toBeUndefined();
  });
});

describe('last year’s problems', () => {
  it('says of a closed one what was done', async () => {
    expect(await saidOf(richYear, 'last-problem-1')).toContain('已完成整改：建成智能体共创平台。');
  });

  it('claims nothing of one that nobody closed', async () => {
    expect(await saidOf(richYear, 'last-problem-2')).toBe(
      '二是针对“数据安全保障能力仍待提升”的问题，尚未登记整改完成。',
    );
  });

  it('are numbered where there are several, and a single one is not', async () => {
    expect(await saidOf(richYear, 'last-problem-1')).toMatch(/^一是/);
    expect(await saidOf(richYear, 'problem-1')).toMatch(/^对前沿领域/);
  });
});

describe('the writer’s edits', () => {
  const edit = (over: Record<string, unknown>) => ({
    ...richYear,
    edits: [
      {
        stream: 'report:2026',
        sequence: 1,
        recordedAt: '2026-12-20T01:00:00.000Z',
        fact: {
          type: 'SentenceEdited',
          at: '2026-12-20T01:00:00.000Z',
          by: { person: 's01', name: '示例秘书', role: 'secretary', unit: 'general-office' },
          sentence: 'comments',
          heading: 'participation',
          text: '公开征求意见多次。',
          ...over,
        },
      },
    ],
  });
  const commentsIn = async (made: MadeUpYear) =>
    sentencesIn(sectionOf(await readingOf(made))).find(({ id }) => id === 'comments');

  it('lose the proof mark', async () => {
    const sentence = await commentsIn(edit({}));
    expect([sentence?.text, sentence?.proof]).toEqual(['公开征求意见多次。', 'none']);
  });

  it('keep one where a source is given', async () => {
    const source = { sha256: 'cd'.repeat(32), title: '台账' };
    expect((await commentsIn(edit({ source })))?.proof).toBe('source');
  });

  it('keep what was generated beside them, and say when it is no longer what is generated now', async () => {
    const generated = (await commentsIn(richYear))?.text;
    expect((await commentsIn(edit({ generated })))?.edited).toMatchObject({
      generated,
      outdated: false,
      by: { name: '示例秘书' },
    });
    expect((await commentsIn(edit({ generated: '旧句。' })))?.edited?.outdated).toBe(true);
  });

  it('are not lost where the sentence is no longer generated', async () => {
    const made = { ...edit({}), matters: [] };
    expect((await commentsIn(made))?.text).toBe('公开征求意见多次。');
  });
});

it('names only figures that exist', () => {
  const known = figures.map(({ key }) => key);
  const named = templateFor(2026).headings.flatMap(({ contents }) =>
    contents.flatMap((content) =>
      'sentence' in content
        ? [...content.sentence.needs, ...content.sentence.text.matchAll(/\{(M[^}]+)\}/g)].map(
            (key) => (typeof key === 'string' ? key : key[1]),
          )
        : [],
    ),
  );
  expect(named.filter((key) => !known.includes(String(key)))).toEqual([]);
});
