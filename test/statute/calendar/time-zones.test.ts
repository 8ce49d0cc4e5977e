import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';

const run = promisify(execFile);
const calendar = join(import.meta.dirname, '../../../src/statute/calendar/index.ts');

/** Everything that touches a day, over four years, a leap day and both ends of each day. */
const program = `
  const c = await import(process.argv[1]);
  const out = [new Date(0).getTimezoneOffset()];
  for (let n = 0; n < 1400; n += 1) {
    const date = c.addDays('2023-01-01', n);
    const last = new Date(Date.parse(c.endOf(date)) - 1).toISOString();
    out.push([
      date, c.weekdayOf(date).zh, c.startOf(date), c.endOf(date),
      c.civilDateOf(c.startOf(date)), c.civilDateOf(last), c.civilDateOf(c.endOf(date)),
      c.addMonths(date, 1), c.addYears(date, 1), c.isCivilDate(date),
      c.bundledCalendar.natureOf(date),
    ]);
  }
  for (const unit of ['day', 'working-day'])
    for (let n = 0; n < 60; n += 1) {
      const term = { start: c.addDays('2024-02-01', 9 * n), count: n, unit, restDayExtends: true };
      const deadline = c.countFrom(c.bundledCalendar, term);
      out.push(deadline, c.explain(deadline));
      out.push(c.commentPeriod(c.bundledCalendar, term.start, deadline.due, 30));
    }
  console.log(JSON.stringify(out));
`;

async function countedIn(zone: string): Promise<{ offset: unknown; answers: unknown[] }> {
  const args = ['--no-warnings', '--input-type=module', '--eval', program, '--', calendar];
  const { stdout } = await run(process.execPath, args, {
    env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
    maxBuffer: 64 * 1024 * 1024,
  });
  const [offset, ...answers] = JSON.parse(stdout) as unknown[];

  return { offset, answers };
}

it('counts the same wherever the server stands', async () => {
  const [utc, newYork, kathmandu] = await Promise.all(
    ['UTC', 'America/New_York', 'Asia/Kathmandu'].map(countedIn),
  );

  expect(new Set([utc?.offset, newYork?.offset, kathmandu?.offset]).size).toBe(3);
  expect(utc?.answers).toHaveLength(1400 + 360);
  expect(newYork?.answers).toEqual(utc?.answers);
  expect(kathmandu?.answers).toEqual(utc?.answers);
}, 30_000);
