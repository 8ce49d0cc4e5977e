// What the example says: lines on the terminal, the timeline at the end, the record in a file.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { civilDateOf } from '../src/statute/calendar/index.ts';
import { steps } from '../src/statute/steps/index.ts';
import type { Desks } from './desk.ts';

export const say = (line: string) => process.stdout.write(`${line}\n`);

interface TimelineEntry {
  sequence: number;
  recordedAt: string;
  fact: { type: string };
}

/** The timeline of a matter, and where its whole record was written to. */
export async function tellTimeline(desks: Desks, matterId: string, refused: number): Promise<void> {
  say('\n时间线 · timeline');
  const zhOf = new Map(
    Object.values(steps).map(({ becomes, zh }) => [becomes as string, zh as string]),
  );
  const { body } = await desks.get<{ items: TimelineEntry[] }>(
    `/matters/${matterId}/timeline?limit=100`,
    { by: 'auditor' },
  );
  for (const { sequence, recordedAt, fact } of body.items)
    say(
      `  ${String(sequence).padStart(3)}  ${civilDateOf(recordedAt)}  ${zhOf.get(fact.type) ?? fact.type}`,
    );
  const { body: record } = await desks.get(`/matters/${matterId}/record`, { by: 'auditor' });
  const target = `${matterId}.record.json`;
  const folder = process.env.DUECOURSE_EXAMPLE_FOLDER ?? tmpdir();
  writeFileSync(join(folder, target), JSON.stringify(record, null, 2));
  say(
    `\n共 ${body.items.length} 条记录,${refused} 次被拒绝的尝试;${desks.answered()} 个回答均与 openapi.yaml 相符。完整记录 · the whole record: ${join(folder, target)}`,
  );
}
