import { describe, expect, it } from '@jest/globals';
import { figures, metrics, talliesOf } from '../../src/annual-report/metrics/index.ts';
import { countsIn } from '../../src/annual-report/year-end.ts';
import { measureIn } from '../../src/annual-report/spans.ts';
import { withEntry } from '../../src/annual-report/matter-years.ts';
import { bundledCalendar, calendarOf } from '../../src/statute/calendar/index.ts';
import { readingOf, richYear, rowOf } from '../support/made-up-years.ts';
import { recorded } from '../support/recorded.ts';

const whole = recorded('whole-matter').record.entries;

const valueOf = async (key: string, over = {}) =>
  (await readingOf({ ...richYear, ...over })).figures[key]?.value;

describe('the metrics', () => {
  it('are M01 to M21, each with figures of its own number', () => {
    const numbers = Array.from({ length: 21 }, (_, n) => `M${String(n + 1).padStart(2, '0')}`);
    expect(metrics.map(({ id }) => id)).toEqual(numbers);
    expect(
      figures.filter(({ key }, index) => figures.findIndex((f) => f.key === key) !== index),
    ).toEqual([]);
    for (const { id, figures: own } of metrics)
      expect(own.filter(({ key }) => !key.startsWith(`${id}.`))).toEqual([]);
  });

  it.each([
    ['M01.items', 3],
    ['M01.in', 1],
    ['M02.done', 2],
    ['M02.open', 2],
    ['M03.done', 1],
    ['M03.notStarted', 1],
    ['M04.rate', 100],
    ['M05.periods', 3],
    ['M06.received', 9],
    ['M06.rate', 66.7],
    ['M08.experts', 15],
    ['M11.reviews', 2],
    ['M11.days', 11],
    ['M12.opinions', 4],
    ['M12.workAdopted', 80],
    ['M13.dissents', 2],
    ['M14.party', 2],
    ['M17.inTime', 100],
    ['M18.inTime', 100],
    ['M20.studies', 6],
    ['M21.lawsuits', null],
  ])('count %s of the rich year as %s', async (key, value) => {
    expect(await valueOf(key)).toBe(value);
  });

  it('have no rate where there is nothing to divide by', async () => {
    expect(await valueOf('M06.rate', { matters: [] })).toBeNull();
  });

  it('do not count a review whose working days nobody can count yet', () => {
    const counts = countsIn(rowOf(whole), '2026', measureIn(calendarOf([])));
    expect([counts['review-spans'], counts['review-uncounted']?.[0]]).toEqual([undefined, 1]);
  });

  it('name exactly the entries that they count', () => {
    const counts = countsIn(rowOf(whole), '2026', measureIn(bundledCalendar));
    const typesOf = (name: string) =>
      counts[name]?.slice(1).map((sequence) => whole[sequence - 1]?.fact.type);
    expect(typesOf('expert-opinions')).toEqual(
      Array.from({ length: 5 }, () => 'ExpertOpinionRecorded'),
    );
    expect(typesOf('review-days')).toEqual(['ConditionalOpinionIssued']);
    expect(typesOf('matters-done')).toEqual(['DecisionIssued']);
  });

  it('count as present at a meeting only counsel whom its minutes name', () => {
    const named = whole.map((entry) => {
      const given = whole.find(({ fact }) => fact.type === 'LegalOpinionGiven')!;
      const { name } = given.fact.by as { name: string };
      return entry.fact.type === 'DeliberationRecorded'
        ? { ...entry, fact: { ...entry.fact, observers: [`示例律师事务所 ${name}`] } }
        : entry;
    });
    const meetings = (entries: typeof whole) =>
      countsIn(rowOf(entries), '2026', measureIn(bundledCalendar))['counsel-meetings']?.[0];
    expect([meetings(named), meetings(whole)]).toEqual([1, undefined]);
  });

  /** The whole matter, where the opposite was found first and then corrected. */
  const correctedTo = (type: string, opposite: string) =>
    whole
      .flatMap((entry) =>
        entry.fact.type === type
          ? [{ ...entry, fact: { ...entry.fact, type: opposite } }, entry]
          : [entry],
      )
      .map((entry, index) => ({ ...entry, sequence: index + 1 }));
  const inYear = (entries: typeof whole) =>
    countsIn(rowOf(entries), '2026', measureIn(bundledCalendar));

  it('count a matter as open that was out of scope until the finding was corrected', () => {
    const entries = correctedTo('MatterClassifiedAsMajor', 'MatterClassifiedOutOfScope');
    const begun = entries.slice(
      0,
      entries.findIndex(({ fact }) => fact.type === 'MatterInitiated') + 1,
    );
    expect(inYear(begun)['matters-open']?.[0]).toBe(1);
  });

  it('count no normative document where that finding was corrected', () => {
    const counts = inYear(
      correctedTo('MatterClassifiedNotNormative', 'MatterClassifiedAsNormative'),
    );
    expect([
      counts['normative-issued']?.[0] ?? 0,
      counts['normative-in-force'],
      counts['reviews-of-normative-documents'],
      counts['reviews-of-decisions']?.[0],
    ]).toEqual([0, undefined, undefined, 1]);
  });

  it('have an entry behind every count of every matter', () => {
    for (const name of ['whole-matter', 'whole-operation', 'under-review', 'open-for-comments']) {
      const { entries } = recorded(name).record;
      const counts = countsIn(rowOf(entries), '2026', measureIn(bundledCalendar));
      for (const [, ...sequences] of Object.values(counts)) {
        expect(sequences.length).toBeGreaterThan(0);
        expect(sequences.every((sequence) => entries[sequence - 1])).toBe(true);
      }
    }
  });

  it('are made only of tallies that something counts', async () => {
    const counted = new Set(
      ['whole-matter', 'whole-operation', 'under-review'].flatMap((name) =>
        Object.keys(
          countsIn(rowOf(recorded(name).record.entries), '2026', measureIn(bundledCalendar)),
        ),
      ),
    );
    // Not a proof for rare tallies; it catches a name that was mistyped in a common one.
    for (const key of [
      'M02.done',
      'M05.periods',
      'M08.reviews',
      'M11.items',
      'M13.items',
      'M18.transferred',
    ]) {
      const figure = figures.find((each) => each.key === key)!;
      expect(talliesOf(figure).filter((name) => !counted.has(name))).toEqual([]);
    }
  });
});

describe('a frozen report', () => {
  it('marks a figure that has changed since as restated', async () => {
    const frozen = {
      stream: 'report:2026',
      sequence: 1,
      recordedAt: '2027-01-05T01:00:00.000Z',
      fact: {
        type: 'ReportFrozen',
        at: '2027-01-05T01:00:00.000Z',
        by: {},
        figures: { 'M01.items': 3, 'M20.studies': 5 },
        head: { size: 1, code: 'X' },
      },
    };
    const { figures: values } = await readingOf({ ...richYear, edits: [frozen] });
    expect([values['M01.items']?.restated, values['M20.studies']?.restated]).toEqual([
      undefined,
      { was: 5 },
    ]);
  });
});

describe('folding', () => {
  it('takes an entry once, however often it is given', () => {
    const row = rowOf(whole);
    expect(withEntry(row, row.matterId, whole[10]!)).toBe(row);
  });

  it('refuses a history with a hole', () => {
    expect(() => withEntry(undefined, 'M1', whole[3]!)).toThrow(RangeError);
  });
});
