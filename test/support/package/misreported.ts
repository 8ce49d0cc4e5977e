import type { Report } from '../../../src/verification/report.ts';
import type { Change } from './changes.ts';

/** What is wrong with a report on a known change: it was not found, or something else is blamed. */
export function misreported({ verdict, fails }: Report, { at, line }: Change): string[] {
  if (verdict !== 'broken') return ['not found'];
  const isChanged = (file = '') =>
    at.some((one) => one === file || one.replace(/-\d+/, '-*') === file);
  const innocent = fails.filter(
    ({ finding, place, against }) =>
      // That a proof has no entry says nothing of the proof: the entry may be what is gone.
      finding !== 'proof-stray' &&
      [place, against].every((one) => one?.file === undefined || !isChanged(one.file)),
  );
  const named = fails.some(({ place, against }) =>
    [place, against].some((one) => isChanged(one?.file)),
  );
  const lines = fails.flatMap(({ place, against }) => [place, against]);
  const near = lines.some(
    (one) => one?.file === 'data/entries.ndjson' && Math.abs((one.line ?? -9) - (line ?? 0)) <= 1,
  );
  return [
    ...innocent.map(({ finding, place }) => `blames ${finding} ${JSON.stringify(place)}`),
    ...(named ? [] : ['does not name the place']),
    ...(line === undefined || near ? [] : [`does not name line ${line}`]),
  ];
}
