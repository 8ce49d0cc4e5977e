import { describe, expect, it } from '@jest/globals';
import {
  emptyDirectory,
  judgeDirectoryAct,
  withDirectoryEntry,
} from '../../src/annual-report/acts/directory.ts';
import {
  emptyRegister,
  judgeRegisterAct,
  withRegisterEntry,
} from '../../src/annual-report/acts/register.ts';
import { judgeReportAct, noEdits, withEdit } from '../../src/annual-report/acts/edits.ts';
import { notYetDone } from '../../src/annual-report/acts/happened.ts';
import { yearActs, type YearActName } from '../../src/annual-report/acts/index.ts';
import { dutiesOf } from '../../src/annual-report/dates.ts';

const lines = (facts: Record<string, unknown>[]) =>
  facts.map((fact, index) => ({
    stream: 'directory:2026',
    sequence: index + 1,
    recordedAt: '2026-03-01T01:00:00.000Z',
    fact,
  }));
const item = {
  type: 'DirectoryItemListed',
  number: '1',
  name: '示例事项',
  unit: 'data-section',
  plannedFor: '2026-06-30',
  hearing: false,
};
const consent = { type: 'PartyConsentRecorded', on: '2026-03-10', reference: '示例' };
const published = {
  type: 'DirectoryPublished',
  publishedOn: '2026-03-20',
  url: 'https://x.invalid',
};
const directoryAfter = (...facts: Record<string, unknown>[]) =>
  lines(facts).reduce(withDirectoryEntry, emptyDirectory);
const missingIn = (breaches: { missing: { zh: string }[] }[]) =>
  breaches.flatMap(({ missing }) => missing.map(({ zh }) => zh));

describe('A-DIR-1: the directory is published with the consent of the Party committee', () => {
  const publish = { publishedOn: '2026-03-20', url: 'https://x.invalid' };

  it('is published once the committee has consented', () => {
    expect(judgeDirectoryAct('PublishDirectory', publish, directoryAfter(item, consent))).toEqual(
      [],
    );
  });

  it('is not published without consent', () => {
    const [breach] = judgeDirectoryAct('PublishDirectory', publish, directoryAfter(item));
    expect(breach).toMatchObject({ provision: 'A-DIR-1', force: 'must', mark: 'READ' });
  });

  it('is not published with consent given later than the day of publication', () => {
    const late = { ...consent, on: '2026-03-21' };
    expect(
      missingIn(judgeDirectoryAct('PublishDirectory', publish, directoryAfter(item, late))),
    ).toEqual(['党委同意须在公布之前']);
  });

  it('is not published again after a change to which nobody consented', () => {
    const changed = { type: 'DirectoryItemAdjusted', number: '1', reason: '论证延长' };
    const directory = directoryAfter(item, consent, published, changed);
    expect(judgeDirectoryAct('PublishDirectory', publish, directory)).toHaveLength(1);
  });
});

describe('A-DIR-1: every adjustment leaves its trail', () => {
  it('lists an item without a reason before the directory is published, and with one after', () => {
    const late = { number: '2', name: '后来的事项' };
    expect(judgeDirectoryAct('ListDirectoryItem', late, directoryAfter(item))).toEqual([]);
    const open = directoryAfter(item, consent, published);
    expect(missingIn(judgeDirectoryAct('ListDirectoryItem', late, open))).toEqual(['缺少理由']);
    expect(judgeDirectoryAct('ListDirectoryItem', { ...late, reason: '上级部署' }, open)).toEqual(
      [],
    );
  });

  it('removes no item without a reason, and none that is not there', () => {
    const directory = directoryAfter(item);
    expect(missingIn(judgeDirectoryAct('RemoveDirectoryItem', { number: '1' }, directory))).toEqual(
      ['缺少理由'],
    );
    expect(
      missingIn(judgeDirectoryAct('RemoveDirectoryItem', { number: '9', reason: 'x' }, directory)),
    ).toEqual(['目录中没有这个序号']);
  });

  it('keeps a removed item on record, with why', () => {
    const directory = directoryAfter(item, {
      type: 'DirectoryItemRemoved',
      number: '1',
      reason: '并入他项',
    });
    expect(directory.items[0]?.removed).toEqual({ sequence: 2, reason: '并入他项' });
  });

  it('shows the public what was published, not what was changed since', () => {
    const directory = directoryAfter(item, consent, published, {
      type: 'DirectoryItemAdjusted',
      number: '1',
      name: '改名的事项',
      reason: '论证',
    });
    expect(directory.publications[0]?.items[0]?.name).toBe('示例事项');
  });
});

describe('the register', () => {
  it('takes no figure by hand that the record itself counts', () => {
    expect(judgeRegisterAct('EnterFigure', { figure: 'M06.received' }, emptyRegister)).toHaveLength(
      1,
    );
    expect(judgeRegisterAct('EnterFigure', { figure: 'M20.studies' }, emptyRegister)).toEqual([]);
  });

  it('takes no more adopted opinions than were given', () => {
    expect(
      judgeRegisterAct('RegisterLegalWork', { opinions: 1, adopted: 2 }, emptyRegister),
    ).toHaveLength(1);
  });

  it('closes a problem once', () => {
    const recorded = { type: 'ProblemRecorded', number: '1', text: '…', cause: '…' };
    const open = lines([recorded]).reduce(withRegisterEntry, emptyRegister);
    expect(judgeRegisterAct('CloseProblem', { number: '1' }, open)).toEqual([]);
    const closed = lines([recorded, { type: 'ProblemClosed', number: '1' }]).reduce(
      withRegisterEntry,
      emptyRegister,
    );
    expect(judgeRegisterAct('CloseProblem', { number: '1' }, closed)).toHaveLength(1);
  });
});

it('edits only sentences that the report has', () => {
  const names = {
    year: '2026',
    today: '2026-07-01',
    sentences: ['comments'],
    headings: ['review'],
  };
  expect(judgeReportAct('EditSentence', { sentence: 'comments' }, names)).toEqual([]);
  expect(judgeReportAct('EditSentence', { sentence: 'nothing' }, names)).toHaveLength(1);
  expect(judgeReportAct('AddSentence', { heading: 'nowhere' }, names)).toHaveLength(1);
});

describe('R-3: a report is frozen when its year is over', () => {
  const frozenOn = (today: string) =>
    judgeReportAct('FreezeReport', {}, { year: '2026', today, sentences: [], headings: [] });

  it.each(['2026-01-01', '2026-07-01', '2026-12-31', '2025-12-31'])(
    'and refused on %s, with the year as the field and the first day on which it can be',
    (today) => {
      const [breach] = frozenOn(today);
      expect(breach).toMatchObject({ rule: 'report-is-frozen-after-its-year', provision: 'R-3' });
      expect(breach?.missing).toEqual([
        {
          field: 'year',
          zh: `2026年尚未结束(今天是${today}),年度报告统计到12月31日;最早可于2027-01-01定稿`,
          en: expect.stringContaining('it can be frozen from 2027-01-01'),
        },
      ]);
    },
  );

  it.each(['2027-01-01', '2027-03-31', '2028-01-01'])('and recorded on %s', (today) => {
    expect(frozenOn(today)).toEqual([]);
  });

  it('one frozen early, as it once could be, still reads as it was recorded', () => {
    const [early] = lines([{ type: 'ReportFrozen', at: '2026-03-02T01:00:00.000Z', figures: {} }]);
    expect(withEdit(noEdits, early!).frozen).toMatchObject({ at: '2026-03-02T01:00:00.000Z' });
  });
});

describe('the dates of a year', () => {
  const books = { directory: directoryAfter(item, consent, published), register: emptyRegister };

  it('are the five of them, in the order of their days, each said to be owed to somebody', () => {
    const duties = dutiesOf(2026, books, '2026-03-25');
    expect(duties.map(({ due }) => due)).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-30',
      '2026-03-31',
      '2026-03-31',
    ]);
    expect(duties.filter(({ to }) => to.zh === '')).toEqual([]);
  });

  it('show from the record what is done, and never call done what is not on record', () => {
    const duties = dutiesOf(2026, books, '2026-03-25');
    const stateOf = (id: string) => duties.find(({ provision }) => provision === id)?.state;
    expect([stateOf('SZ-DIR-1'), stateOf('R-5'), stateOf('R-1')]).toEqual([
      'done',
      'overdue',
      'pending',
    ]);
  });
});

describe('what is recorded was done', () => {
  const refused = (act: YearActName, stated: object, at: string) =>
    notYetDone(yearActs[act], { ...stated }, at).flatMap(({ provision, missing }) =>
      missing.map(({ field }) => [provision, field]),
    );
  // 23:59:59 and 00:00 in Shanghai.
  const [lastSecond, nextDay] = ['2026-03-20T15:59:59.000Z', '2026-03-20T16:00:00.000Z'];

  it('takes the day of the record itself, in Shanghai', () => {
    const publish = { publishedOn: '2026-03-21', url: 'https://x.invalid' };
    expect(refused('PublishDirectory', publish, nextDay)).toEqual([]);
    expect(refused('PublishDirectory', publish, lastSecond)).toEqual([['A-DIR-1', '/publishedOn']]);
  });

  it.each([
    ['RecordPartyConsent', { on: '2026-03-21' }, '/on'],
    ['RegisterLegalWork', { reviewedOn: '2026-03-21' }, '/reviewedOn'],
    ['RecordYearlyDuty', { on: '2026-03-21' }, '/on'],
  ] as const)('refuses %s of a day to come', (act, stated, field) => {
    expect(refused(act, stated, lastSecond)).toEqual([[yearActs[act].provision, field]]);
  });

  it('leaves a plan its day', () => {
    expect(refused('ListDirectoryItem', { plannedFor: '2026-12-31' }, lastSecond)).toEqual([]);
  });
});
