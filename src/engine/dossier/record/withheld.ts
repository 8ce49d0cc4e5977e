import { grounds, type GroundName } from '../grounds.ts';
import type { RecordSource } from './source.ts';

/** How many of the matter's entries are withheld on which ground, the most first. */
export function withheldBy({ entries }: Pick<RecordSource, 'entries'>): [GroundName, number][] {
  const counts = new Map<GroundName, number>();
  for (const { ground } of entries)
    if (ground !== undefined) counts.set(ground, (counts.get(ground) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

/** 41条不予公开（过程性信息……，《……条例》第十六条第二款）; empty where all are shown. */
export const withheldInWords = (source: Pick<RecordSource, 'entries'>): string =>
  withheldBy(source)
    .map(([name, count]) => `${count}条不予公开（${grounds[name].zh}，${grounds[name].article}）`)
    .join('，');
