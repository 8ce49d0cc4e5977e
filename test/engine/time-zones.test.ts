import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { recorded } from '../support/recorded.ts';

const program = fileURLToPath(new URL('../support/fold-record.ts', import.meta.url));
const zones = ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati'];

/** What a process in a time zone makes of a history, and what it takes for this year's beginning. */
async function foldedIn(zone: string, history: string) {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--no-warnings', program, history],
    { env: { ...process.env, TZ: zone } },
  );
  return { reckoned: stdout.trimEnd().split('\n'), midnight: stderr.trim() };
}

describe.each(['whole-operation', 'under-review'])('the history %s', (history) => {
  it('has the same seals, rulings, deadlines and standing in every time zone', async () => {
    const results = await Promise.all(zones.map((zone) => foldedIn(zone, history)));
    // The processes really stand in other zones: their midnights differ.
    expect(new Set(results.map(({ midnight }) => midnight)).size).toBe(zones.length);
    const [first, ...others] = results.map(({ reckoned }) => reckoned);
    for (const other of others) expect(other).toEqual(first);
    expect(first).toHaveLength(recorded(history).record.entries.length + 1);
  }, 30_000);

  it('has the seals that were recorded, and deadlines in Shanghai', async () => {
    const { reckoned } = await foldedIn('America/New_York', history);
    const lines = reckoned.slice(0, -1).map((line) => JSON.parse(line) as Line);
    const { entries } = recorded(history).record;
    expect(lines.map(({ seal }) => seal)).toEqual(entries.map(({ seal }) => seal));
    const ends = lines.flatMap(({ due }) => due.map(([, , over]) => over));
    expect(ends.length).toBeGreaterThan(0);
    // A day is over at midnight in Shanghai, eight hours ahead of UTC.
    expect(ends.filter((over) => !over.endsWith('T16:00:00.000Z'))).toEqual([]);
  }, 30_000);
});

interface Line {
  seal: string;
  due: [name: string, day: string, over: string][];
}
