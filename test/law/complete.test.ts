import { describe, expect, it } from '@jest/globals';
import { kindsOwed, writtenCases } from '../../scripts/law-cases.ts';
import { rules } from '../../src/machines/matter/chart.ts';
import { order713 } from '../../src/statute/packs/order-713/index.ts';
import { provisionOf } from '../../src/statute/provisions.ts';
import { lawCases } from './cases/index.ts';

/** Section 1 of the law research: the Order, and the one row of it that another law states. */
const rows = [...order713.provisions, provisionOf('A-LIA-4')];
const tried = new Set(lawCases.map(({ provision, kind }) => `${provision} ${kind}`));

describe('the cases of Order 713', () => {
  it('try each rule that software holds: it holds, it is breached, its exception', () => {
    const owed = rows.flatMap((row) => kindsOwed(row).map((kind) => `${row.id} ${kind}`));
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
    expect(shown.length).toBeGreaterThan(200);
  });
});

describe('the rows of the law', () => {
  it('of Order 713 each say when they yield, or that they never do', () => {
    expect(rows.filter(({ exception }) => exception === undefined)).toEqual([]);
  });

  it('that a rule of the chart enforces are not said to be for the reader alone', () => {
    const enforced = new Set([...rules.values()].map(({ provision }) => provision));
    expect([...enforced].filter((id) => provisionOf(id).heldBy === 'text')).toEqual([]);
  });

  it('of Order 713 that the chart is said to hold have a rule in it', () => {
    const enforced = new Set([...rules.values()].map(({ provision }) => provision));
    const unheld = rows.filter(({ id, heldBy }) => heldBy === 'chart' && !enforced.has(id));
    // How days are counted is held by every rule that counts them.
    expect(unheld.map(({ id }) => id)).toEqual(['CNT-1']);
  });
});
