import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { play } from '../../src/demonstration/play.ts';
import { storyOf } from '../../src/demonstration/plot/index.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Officer } from '../../src/machines/matter/fact.ts';

export interface Amount {
  /** Entries of the matter, at least those of the whole story. */
  entries: number;
  /** Files beyond those of the story, and how large each is, in bytes. */
  files: number;
  bytes: number;
  /** The civil day on which it begins; not before the installation's clock. */
  begins?: string;
}

const reporter: Officer = {
  person: 'lin-drafter',
  name: '林起草',
  role: 'drafter',
  unit: 'data-section',
};

const CHUNK = 1024 * 1024;

/** A text file of its own digest; cheap to make, and nothing in it repeats the one before. */
async function* textOf(number: number, bytes: number): AsyncGenerator<Buffer> {
  const head = Buffer.from(`示例附件 ${number}\n`);
  yield head;
  const line = Buffer.alloc(CHUNK, `${number} `);
  for (let left = bytes - head.length; left > 0; left -= CHUNK)
    yield line.subarray(0, Math.min(CHUNK, left));
}

/** Plays a whole matter in the sample bureau and goes on reporting on it until it is as large as asked. */
export async function largeMatter(
  engine: Engine,
  { entries, files, bytes, begins = '2026-01-05' }: Amount,
): Promise<string> {
  const story = storyOf('示例：大型案卷', 'data-section', {
    operation: false,
    begins,
  });
  const matterId = await play(engine, story);
  const begun = (await engine.matterRow(matterId))?.sequence ?? 0;
  for (let expected = begun; expected < entries; expected += 1) {
    const number = expected - begun;
    const evidence = number < files ? [await attach(engine, number, bytes)] : [await plain(engine)];
    const statement = {
      evidence,
      unit: 'data-section',
      summary: `（示例）第${number + 1}次报告：按计划推进，未发现需要报告的问题。`,
      progress: Math.floor((100 * number) / entries),
    };
    const act = { matterId, step: 'ReportExecution' as const, statement, officer: reporter };
    await engine.perform({ ...act, commandId: randomUUID(), expected });
  }
  return matterId;
}

async function attach(engine: Engine, number: number, bytes: number) {
  const content = Readable.from(textOf(number, bytes));
  const { sha256 } = await engine.upload(content, `附件${number + 1}.txt`, reporter);
  return { document: 'D31', sha256 };
}

async function plain(engine: Engine) {
  const { sha256 } = await engine.upload(
    Readable.from([Buffer.from('示例执行报告')]),
    '执行报告.txt',
    reporter,
  );
  return { document: 'D31', sha256 };
}
