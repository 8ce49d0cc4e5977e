import { describe, expect, it } from '@jest/globals';
import { loosens } from '../../src/statute/editions.ts';
import { packs } from '../../src/statute/packs/index.ts';
import { limitNames, type Limit, type Pack } from '../../src/statute/provision.ts';
import { provisions } from '../../src/statute/provisions.ts';

const numbers = provisions.flatMap(({ id, limits = [] }) =>
  limits.map(({ name, value, unit, bound }) => [id, name, value, unit, bound] as const),
);

it('the numbers of the law are these and no others', () => {
  expect(numbers.toSorted(([a, x], [b, y]) => (`${a}${x}` < `${b}${y}` ? -1 : 1))).toEqual([
    ['A-EXP-N', 'minExperts', 5, 'person', 'at-least'],
    ['A-EXP-N', 'minExpertsBroad', 9, 'person', 'at-least'],
    ['A-HEAR-4', 'hearingMaterialsDays', 7, 'day', 'at-least'],
    ['A-LEG-4', 'reviewWorkingDays', 7, 'working-day', 'at-least'],
    ['A-PUB-5', 'commentDays', 30, 'day', 'at-least'],
    ['B-10', 'effectDelayDays', 30, 'day', 'at-least'],
    ['B-11', 'filingDays', 15, 'day', 'at-most'],
    ['B-3', 'commentDays', 30, 'day', 'at-least'],
    ['B-5', 'reviewMaxWorkingDays', 15, 'working-day', 'at-most'],
    ['B-5', 'reviewMinWorkingDays', 5, 'working-day', 'at-least'],
    ['B-8', 'normativeCommentWorkingDays', 7, 'working-day', 'at-least'],
    ['B-9', 'renewalMonths', 6, 'month', 'at-least'],
    ['B-9', 'trialValidityYears', 3, 'year', 'at-most'],
    ['B-9', 'validityYears', 5, 'year', 'at-most'],
    ['C-INFO-2', 'publishWorkingDays', 20, 'working-day', 'at-most'],
    ['C-INT-1', 'interpretationWorkingDays', 3, 'working-day', 'at-most'],
    ['C-PIPL-1', 'impactRecordYears', 3, 'year', 'at-least'],
    ['D-3', 'operationTermYears', 5, 'year', 'at-most'],
    ['GD-H-5', 'hearingNoticeDays', null, 'day', 'at-least'],
    ['GD-H-6', 'hearingNoticeDays', 30, 'day', 'at-least'],
    ['SZ-ARCH-2', 'archiveDays', 30, 'day', 'at-most'],
    ['SZ-H-1', 'hearingMaterialsDays', 10, 'day', 'at-least'],
  ]);
});

it.each(limitNames)('%s is measured alike wherever it is set', (name) => {
  const forms = numbers.filter(([, own]) => own === name).map(([, , , ...form]) => form.join());
  expect(new Set(forms).size).toBe(1);
});

const levels: readonly Pack['level'][] = ['national', 'province', 'city', 'district', 'project'];

const overlap = (a: Pack, b: Pack) =>
  a.from <= (b.to ?? '9999-12-31') && b.from <= (a.to ?? '9999-12-31');

const limitsOf = ({ provisions: rows }: Pack): Limit[] =>
  rows.flatMap(({ limits = [] }) => [...limits]);

const isOver = (overlay: Pack, base: Pack) =>
  levels.indexOf(overlay.level) > levels.indexOf(base.level) && overlap(overlay, base);

/** Every number of a narrower pack that asks for less than a wider one in force with it. */
function loosenings(all: readonly Pack[]): string[] {
  return all.flatMap((overlay) =>
    all
      .filter((base) => isOver(overlay, base))
      .flatMap((base) =>
        limitsOf(overlay)
          .filter((limit) => limitsOf(base).some((other) => isLooser(limit, other)))
          .map(({ name }) => `${overlay.id} loosens ${name} of ${base.id}`),
      ),
  );
}

const isLooser = (a: Limit, b: Limit) =>
  a.name === b.name &&
  a.value !== null &&
  b.value !== null &&
  loosens({ value: a.value, bound: a.bound }, { value: b.value });

/** A made-up pack of the district that sets one number. */
const overlay = (name: Limit['name'], value: number, bound: Limit['bound']): Pack => ({
  ...packs.find(({ level }) => level === 'district')!,
  id: 'synthetic',
  from: '2026-01-01',
  provisions: [
    {
      ...provisions[0]!,
      id: 'SYN-1',
      limits: [{ name, value, unit: 'day', bound }],
    },
  ],
});

describe('an overlay tightens and never loosens', () => {
  it('in any pair of packs that are in force on the same day', () => {
    expect(loosenings(packs)).toEqual([]);
  });

  it.each([
    ['fewer days for comments', overlay('commentDays', 29, 'at-least'), 2],
    ['materials later than the city', overlay('hearingMaterialsDays', 9, 'at-least'), 1],
    ['more days to publish', overlay('publishWorkingDays', 21, 'at-most'), 1],
  ])('and the check finds one that does: %s', (_what, pack, found) => {
    expect(loosenings([...packs, pack])).toHaveLength(found);
  });

  it('and leaves alone one that is replaced before it would count', () => {
    const { to: _to, ...pack } = overlay('commentDays', 10, 'at-least');
    expect(loosenings([...packs, { ...pack, from: '2001-01-01', to: '2019-08-31' }])).toEqual([]);
  });
});
