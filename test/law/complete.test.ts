import { describe, expect, it } from '@jest/globals';
import { kindsOwed, writtenCases } from '../../scripts/law-cases.ts';
import { rules } from '../../src/machines/matter/chart.ts';
import { order713 } from '../../src/statute/packs/order-713/index.ts';
import { bindsByMark } from '../../src/statute/editions.ts';
import { provisionOf, provisions } from '../../src/statute/provisions.ts';
import { lawCases } from './cases/index.ts';

/** Section 1 of the law research: the Order, and the one row of it that another law states. */
const rows = [...order713.provisions, provisionOf('A-LIA-4')];
const enforced = new Set([...rules.values()].map(({ provision }) => provision));
const tried = new Set(lawCases.map(({ provision, kind }) => `${provision} ${kind}`));

describe('the cases of the law', () => {
  it('try each row that software holds: it holds, it is breached, its exception', () => {
    const owed = provisions.flatMap((row) => kindsOwed(row).map((kind) => `${row.id} ${kind}`));
    expect(owed.filter((each) => !tried.has(each))).toEqual([]);
  });

  it('try no exception that the law has not', () => {
    const excepted = lawCases
      .filter(({ kind }) => kind === 'exception')
      .filter(({ provision }) => typeof provisionOf(provision).exception !== 'object');
    expect(excepted).toEqual([]);
  });

  it('have titles of their own', () => {
    const titles = lawCases.map(({ provision, says }) => `${provision} ${says}`);
    expect(titles).toHaveLength(new Set(titles).size);
  });

  it('are all listed in docs/law-to-code.md, which reads them off the tables', () => {
    const shown = writtenCases().map(({ provision, kind, says }) => ({
      provision,
      kind,
      pattern: new RegExp(
        `^${says.replace(/[.*+?()[\]^]/g, '\\$&').replace(/\$\{[^}]*\}/g, '.+')}$`,
      ),
    }));
    const unlisted = lawCases.filter(
      (row) =>
        !shown.some(
          ({ provision, kind, pattern }) =>
            provision === row.provision && kind === row.kind && pattern.test(row.says),
        ),
    );
    expect(unlisted.map(({ provision, says }) => `${provision} ${says}`)).toEqual([]);
    expect(shown.length).toBeGreaterThan(300);
  });
});

describe('the rows of the law', () => {
  it('of Order 713 each say when they yield, or that they never do', () => {
    expect(rows.filter(({ exception }) => exception === undefined)).toEqual([]);
  });

  it('that a rule of the chart enforces are not said to be for the reader alone', () => {
    expect([...enforced].filter((id) => provisionOf(id).heldBy === 'text')).toEqual([]);
  });

  it('that the chart is said to hold have a rule in it', () => {
    const unheld = provisions.filter(({ id, heldBy }) => heldBy === 'chart' && !enforced.has(id));
    expect(unheld.map(({ id }) => id)).toEqual([]);
  });

  it('without a rule say what holds them instead, or why nothing does', () => {
    const silent = provisions.filter(({ id, instead }) => enforced.has(id) === Boolean(instead));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('that bind are for the reader alone only where nothing in them can be checked', () => {
    const alone = provisions.filter(({ mark, heldBy }) => bindsByMark(mark) && heldBy === 'text');
    expect(alone.map(({ id }) => id).join(' ')).toBe(
      'A-PARTY-1 A-DRAFT-4 A-PUB-6 A-LIA-3 ARC-3 ARC-4 GD-H-3 D-7 LG-0 LG-2 SZ-SCOPE-2',
    );
  });
});
