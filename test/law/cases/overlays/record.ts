import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { carriesItsSeal } from '../../../../src/integrity/seal.ts';
import {
  addWorkingDays,
  bundledCalendar,
  countFrom,
} from '../../../../src/statute/calendar/index.ts';
import { lastDayOf, yearlyDates } from '../../../../src/statute/yearly-dates.ts';
import { verifyPackage } from '../../../../src/verification/verify.ts';
import { inMemory } from '../../../support/package/zip.ts';
import { recorded } from '../../../support/recorded.ts';
import { elsewhere, type LawCase } from '../../law-case.ts';

const { entries, head } = recorded('whole-matter').record;
const golden = (name: string) => readFileSync(new URL(`../../../golden/${name}`, import.meta.url));
const { vkey } = JSON.parse(golden('whole-matter.json').toString()) as { vkey: string };
const packed = golden('whole-matter.zip');
const verdictOn = async (bytes: Buffer) => {
  const { verdict, fails } = await verifyPackage(inMemory(bytes), { keys: [vkey] });
  return { verdict, fails: fails.length };
};
const disclosureReport = yearlyDates.find(({ provision }) => provision === 'R-5')!;
const days = (start: string, count: number) =>
  countFrom(bundledCalendar, { start, count, unit: 'day', restDayExtends: true }).due;

/** What calendar, record and package hold, and no rule of the chart. */
export const recordCases: readonly LawCase[] = [
  elsewhere('holds', 'CNT-2', 'counts from the day after the first', () => {
    expect(days('2026-03-16', 30)).toBe('2026-04-15');
  }),
  elsewhere('breached', 'CNT-2', 'ends no period on a day of rest', () => {
    // 1 May 2026 is a holiday, and the days of rest last until the 5th.
    expect(days('2026-04-01', 30)).toBe('2026-05-06');
  }),
  elsewhere('holds', 'CNT-6', 'takes the make-up days of the year’s notice as working days', () => {
    expect(addWorkingDays(bundledCalendar, '2025-09-25', 7)).toBe('2025-10-11');
  }),
  elsewhere('breached', 'CNT-6', 'counts no working days in a year without a notice', () => {
    expect(() => addWorkingDays(bundledCalendar, '2031-03-03', 7)).toThrow('2031');
  }),
  elsewhere('holds', 'R-5', 'owes the disclosure report by 31 January', () => {
    expect(lastDayOf(disclosureReport, 2026)).toBe('2026-01-31');
  }),
  elsewhere('breached', 'R-5', 'takes 1 February for late', () => {
    expect(lastDayOf(disclosureReport, 2026) < '2026-02-01').toBe(true);
  }),
  elsewhere(
    'holds',
    'ARC-2',
    'knows of each entry who made it, when, and that it is unaltered',
    () => {
      for (const entry of entries) {
        expect(entry.fact).toMatchObject({
          at: expect.any(String),
          by: { person: expect.any(String) },
        });
        expect(carriesItsSeal(entry)).toBe(true);
      }
    },
  ),
  elsewhere('breached', 'ARC-2', 'tells an entry that was altered', () => {
    const [first] = entries;
    expect(
      carriesItsSeal(Object.assign({}, first, { recordedAt: '2020-01-01T00:00:00.000Z' })),
    ).toBe(false);
  }),
  elsewhere('holds', 'ARC-5', 'verifies a package that was handed over', async () => {
    expect(await verdictOn(packed)).toMatchObject({ fails: 0 });
  }),
  elsewhere('breached', 'ARC-5', 'finds a byte that changed on the way', async () => {
    const changed = Buffer.from(packed);
    const at = Math.floor(changed.length / 3);
    changed[at] = changed[at]! ^ 1;
    expect((await verdictOn(changed)).fails).toBeGreaterThan(0);
  }),
  elsewhere('holds', 'ARC-7', 'keeps an old record from its first entry to its last', () => {
    expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_entry, at) => at + 1));
    expect(entries.at(-1)?.seal).toBe(head.seal);
  }),
  elsewhere('breached', 'ARC-7', 'has no door through which an entry could be removed', () => {
    const ledger = readFileSync(new URL('../../../../src/engine/ports/ledger.ts', import.meta.url));
    expect(ledger.toString()).not.toMatch(/\b(delete|remove|update|erase)\w*\(/i);
  }),
];
