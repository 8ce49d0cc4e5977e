import { describe, expect, it } from '@jest/globals';
import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  option,
  property,
  record,
  type Arbitrary,
} from 'fast-check';
import {
  bindsByMark,
  checkLawValue,
  editionOn,
  loosens,
  type LawValue,
} from '../../src/statute/editions.ts';
import { limitNames, type Mark } from '../../src/statute/provision.ts';
import { provisions } from '../../src/statute/provisions.ts';

const DAY = '2026-03-02';
const since = '2026-01-01';
const limitOn = (name: 'hearingMaterialsDays' | 'hearingNoticeDays', values: LawValue[] = []) =>
  editionOn(DAY, values).limits[name];
const packIds = (filedOn: string) => editionOn(filedOn, []).packs.map(({ id }) => id);

const hearingPacks = (filedOn: string) =>
  packIds(filedOn).filter((id) => /order-(183|303)$/.test(id));

describe('the law of the day on which a matter is filed', () => {
  it('B-12: Order 305 until 31 January 2026 and Order 368 from the next day', () => {
    expect(packIds('2026-01-20')).toContain('shenzhen-order-305');
    expect(packIds('2026-01-20')).not.toContain('shenzhen-order-368');
    expect(packIds('2026-01-31')).toEqual(packIds('2026-01-20'));
    expect(packIds('2026-02-01')).toEqual(packIds('2026-02-02'));
    expect(packIds('2026-02-02')).toContain('shenzhen-order-368');
    expect(packIds('2026-02-02')).not.toContain('shenzhen-order-305');
  });

  it('GD-H-0: the hearing rules of 2013 until the end of 2023, then those of 2024', () => {
    expect(hearingPacks('2023-12-31')).toEqual(['guangdong-order-183']);
    expect(hearingPacks('2024-01-01')).toEqual(['guangdong-order-303']);
  });

  it('is nothing before the Order was in force', () => {
    expect(packIds('2019-08-31')).not.toContain('order-713');
    expect(packIds('2019-09-01')).toContain('order-713');
  });

  it('carries the text of each pack, to be digested', () => {
    const [first] = editionOn(DAY, []).packs;
    expect(first).toMatchObject({
      id: 'order-713',
      version: '1.1.0',
      text: { from: '2019-09-01' },
    });
  });
});

it('a row binds by itself where it was read, or is our own; of all others somebody has to say so', () => {
  const marks = ['READ', 'design', 'READ-2', 'PRACTICE', 'RECALLED-H', 'RECALLED-L', 'UNKNOWN'];
  expect(marks.filter((mark) => bindsByMark(mark as Mark))).toEqual(['READ', 'design']);
});

describe('the numbers of an edition', () => {
  it('bind where they were read, and warn beside it where stricter but unconfirmed', () => {
    expect(limitOn('hearingMaterialsDays')).toEqual({
      binding: { value: 7, unit: 'day', bound: 'at-least', provision: 'A-HEAR-4', mark: 'READ' },
      advisory: {
        value: 10,
        unit: 'day',
        bound: 'at-least',
        provision: 'SZ-H-1',
        mark: 'PRACTICE',
      },
    });
  });

  it('name the core where an overlay says the same', () => {
    expect(editionOn(DAY, []).limits.commentDays).toMatchObject({
      binding: { value: 30, provision: 'A-PUB-5' },
    });
  });

  it('leave out what the instrument sets and nobody has read', () => {
    expect(limitOn('hearingNoticeDays')).toBeUndefined();
  });

  it('bind by a confirmation', () => {
    const confirmed: LawValue = { provision: 'SZ-H-1', confirmed: true, from: since };
    expect(limitOn('hearingMaterialsDays', [confirmed])).toEqual({
      binding: expect.objectContaining({ value: 10, provision: 'SZ-H-1' }),
    });
    expect(editionOn(DAY, [confirmed]).confirmed).toEqual(['SZ-H-1']);
  });

  it('bind by a confirmation with the number that it states', () => {
    const act: LawValue = {
      provision: 'SZ-H-1',
      confirmed: true,
      limit: { name: 'hearingMaterialsDays', value: 8 },
      from: since,
    };
    expect(limitOn('hearingMaterialsDays', [act])?.binding?.value).toBe(8);
  });

  it('come from an act where the text was not read', () => {
    const limit = { name: 'hearingNoticeDays', value: 20 };
    const acts: LawValue[] = [{ provision: 'GD-H-5', limit, from: since }];
    expect(limitOn('hearingNoticeDays', acts)).toEqual({
      advisory: expect.objectContaining({ value: 20, provision: 'GD-H-5' }),
    });
  });

  it('can be set for a row of the place that names none', () => {
    const limit = { name: 'hearingMaterialsDays', value: 12 };
    const act: LawValue = { provision: 'SZ-P-0', confirmed: true, limit, from: since };
    expect(limitOn('hearingMaterialsDays', [act])?.binding).toMatchObject({
      value: 12,
      provision: 'SZ-P-0',
    });
  });

  it('of one row are tightened one by one: what another is does not count', () => {
    const confirmed: LawValue = { provision: 'B-9', confirmed: true, from: since };
    const trial = (value: number): LawValue => ({
      provision: 'B-9',
      limit: { name: 'trialValidityYears', value },
      from: since,
    });
    const years = (...acts: LawValue[]) => {
      const { validityYears, trialValidityYears } = editionOn(DAY, [confirmed, ...acts]).limits;
      return [validityYears?.binding?.value, trialValidityYears?.binding?.value];
    };
    expect([years(), years(trial(4)), years(trial(2))]).toEqual([
      [5, 3],
      [5, 3],
      [5, 2],
    ]);
  });

  it('leave an act for a later day to later matters', () => {
    const act: LawValue = { provision: 'SZ-H-1', confirmed: true, from: '2026-03-03' };
    expect(editionOn(DAY, [act])).toEqual(editionOn(DAY, []));
    expect(editionOn('2026-03-03', [act]).confirmed).toEqual(['SZ-H-1']);
  });

  it('leave an act on a replaced row without effect', () => {
    const act: LawValue = { provision: 'B-12-305', confirmed: true, from: since };
    expect(editionOn('2026-01-20', [act]).confirmed).toEqual(['B-12-305']);
    expect(editionOn(DAY, [act]).confirmed).toEqual([]);
  });
});

describe('an act of an administrator of law', () => {
  const act = (provision: string, name: string, value: number): LawValue => ({
    provision,
    limit: { name, value },
    from: since,
  });

  it.each([
    ['tightens a binding number', act('A-PUB-5', 'commentDays', 45)],
    ['shortens what may at most be taken', act('C-INFO-2', 'publishWorkingDays', 10)],
    ['puts an unconfirmed number right', act('SZ-H-1', 'hearingMaterialsDays', 8)],
    ['confirms', { provision: 'B-5', confirmed: true, from: since } satisfies LawValue],
  ])('may pass: it %s', (_what, value) => {
    expect(checkLawValue(value)).toBeUndefined();
  });

  it.each<[string, LawValue, string, string]>([
    [
      'fewer than 30 days',
      act('A-PUB-5', 'commentDays', 29),
      'A-PUB-5:29宽于A-PUB-5规定的30,只能收紧',
      'A-PUB-5: 29 is looser than the 30 of A-PUB-5; a number is only tightened',
    ],
    [
      'a local number below the national',
      act('SZ-H-1', 'hearingMaterialsDays', 6),
      'SZ-H-1:6宽于A-HEAR-4规定的7,只能收紧',
      'SZ-H-1: 6 is looser than the 7 of A-HEAR-4; a number is only tightened',
    ],
    [
      'more than 20 working days',
      act('C-INFO-2', 'publishWorkingDays', 21),
      'C-INFO-2:21宽于C-INFO-2规定的20,只能收紧',
      'C-INFO-2: 21 is looser than the 20 of C-INFO-2; a number is only tightened',
    ],
    [
      'a confirmation with a number that loosens',
      { ...act('SZ-H-1', 'hearingMaterialsDays', 6), confirmed: true },
      'SZ-H-1:6宽于A-HEAR-4规定的7,只能收紧',
      'SZ-H-1: 6 is looser than the 7 of A-HEAR-4; a number is only tightened',
    ],
    [
      'no such row',
      act('A-PUB-55', 'commentDays', 45),
      '没有编号为A-PUB-55的规定',
      'There is no provision A-PUB-55',
    ],
    [
      'no such number',
      act('A-PUB-5', 'constructor', 45),
      '没有名为constructor的数值',
      'There is no number named constructor',
    ],
    ...[30.5, 0, -1].map((value): [string, LawValue, string, string] => [
      `the number ${value}`,
      act('C-INFO-2', 'publishWorkingDays', value),
      '数值须为正整数',
      'The number must be whole and positive',
    ]),
    [
      'no number at all',
      { provision: 'A-PUB-5', from: since },
      '既未确认规定,也未给出数值',
      'It neither confirms a provision nor sets a number',
    ],
    [
      'no such day',
      { ...act('A-PUB-5', 'commentDays', 45), from: '2026-02-30' },
      '生效日期不存在',
      'Its first day is no civil day',
    ],
    [
      'a row not in force',
      { ...act('B-12', 'commentDays', 45), from: '2026-01-31' },
      'B-12在该日未施行',
      'B-12 is not in force on that day',
    ],
  ])('is faulted: %s', (_what, value, zh, en) => {
    expect(checkLawValue(value)).toEqual({ zh, en });
  });

  it('may give a number to an instrument of which none is known', () => {
    expect(checkLawValue(act('GD-H-5', 'hearingNoticeDays', 20))).toBeUndefined();
  });

  it('may set the least number there is, or the one that binds again', () => {
    expect(checkLawValue(act('C-INFO-2', 'publishWorkingDays', 1))).toBeUndefined();
    expect(checkLawValue(act('C-INFO-2', 'publishWorkingDays', 20))).toBeUndefined();
    expect(checkLawValue(act('A-PUB-5', 'commentDays', 30))).toBeUndefined();
  });

  it('is faulted where it would loosen what an earlier act made binding', () => {
    const confirmed: LawValue = { provision: 'SZ-H-1', confirmed: true, from: since };
    expect(checkLawValue(act('SZ-H-1', 'hearingMaterialsDays', 8), [confirmed])).toBeDefined();
  });
});

/** Rows that set a number and one that sets none, so that acts meet on the same row often. */
const targets = provisions.flatMap(({ id, limits = [] }) =>
  limits.map(({ name }) => ({ provision: id, name })),
);

const anyAct: Arbitrary<LawValue> = record({
  target: constantFrom(...targets, { provision: 'SZ-P-0', name: 'hearingMaterialsDays' as const }),
  confirmed: boolean(),
  value: option(integer({ min: 0, max: 60 })),
  from: constantFrom('2025-12-01', since, DAY, '2026-04-01'),
}).map(({ target: { provision, name }, confirmed, value, from }): LawValue => {
  const act: LawValue = { provision, from };
  if (confirmed) act.confirmed = true;
  if (value !== null) act.limit = { name, value };
  return act;
});

describe('whatever acts are on record', () => {
  it('one more never loosens a number that binds, checked or not', () => {
    assert(
      property(array(anyAct, { maxLength: 12 }), anyAct, (acts, next) => {
        const before = editionOn(DAY, acts).limits;
        const after = editionOn(DAY, [...acts, next]).limits;
        return limitNames.every((name) => {
          const [was, is] = [before[name]?.binding, after[name]?.binding];
          return !was || (is !== undefined && !loosens(is, was));
        });
      }),
      { numRuns: Number(process.env.LAW_ROUNDS ?? 2000), seed: 713 },
    );
  });

  it('an advisory number is stricter than the one that binds, or it is not given', () => {
    assert(
      property(array(anyAct, { maxLength: 12 }), (acts) =>
        Object.values(editionOn(DAY, acts).limits).every(
          ({ binding, advisory }) => !binding || !advisory || loosens(binding, advisory),
        ),
      ),
      { numRuns: Number(process.env.LAW_ROUNDS ?? 500), seed: 713 },
    );
  });
});
