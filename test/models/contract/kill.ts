import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { expect, it } from '@jest/globals';
import { firstBrokenSeal } from '../../../src/integrity/seal.ts';
import type { Open } from './subject.ts';

const script = new URL('appender.ts', import.meta.url).pathname;

/** Runs a process that appends, and kills it some milliseconds after its first acknowledgement. */
async function killed(args: readonly string[], after: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--no-warnings', script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (acknowledged.length === 0) setTimeout(() => child.kill('SIGKILL'), after);
    acknowledged.push(line);
  }
  return acknowledged;
}

/** What every ledger keeps when the process that writes to it is killed in the middle. */
export function killCases(open: Open): void {
  it('has every acknowledged entry, and whole chains, after ten killed writers', async () => {
    const subject = await open();
    await subject.close();
    const acknowledged: string[] = [];
    for (let round = 0; round < 10; round++) {
      acknowledged.push(...(await killed([...subject.appender, String(round)], 20 + round * 15)));
    }
    await subject.reopen();
    const kept = await subject.stores.ledger.readAll({ limit: 1_000_000 });
    const names = new Set(kept.map(({ entry }) => `${entry.stream} ${entry.sequence}`));
    expect(acknowledged.length).toBeGreaterThan(10);
    expect(acknowledged.filter((name) => !names.has(name))).toEqual([]);
    for (const stream of new Set(kept.map(({ entry }) => entry.stream))) {
      const entries = await subject.stores.ledger.read(stream);
      expect([stream, firstBrokenSeal(entries)]).toEqual([stream, undefined]);
    }
    await subject.close();
  }, 120_000);
}
