import { entriesOf, streamOf } from '../../src/engine/stream.ts';
import { firstBrokenSeal } from '../../src/integrity/seal.ts';
import { engineOf } from './engine.ts';
import { atOnce, codesOf, contestedMatter, receiptsOf, researchBy } from './race-rounds.ts';

// Run as a program with a number of rounds, in whatever time zone: prints what became of each, then
// what stands on record. It judges nothing; the test does.
const rounds = Number(process.argv[2]);
const place = await engineOf();
try {
  const matterId = await contestedMatter(place.engine);
  const stream = streamOf.matter(matterId);
  const before = (await place.ledger.head(stream))?.sequence ?? 0;
  for (let round = 0; round < rounds; round += 1) {
    const expected = before + round;
    const results = await atOnce((officer) =>
      researchBy(place.engine, {
        matterId,
        officer,
        commandId: `research-${round}-${officer}`,
        expected,
      }),
    );
    const won = receiptsOf(results).map(({ sequence, seal }) => ({ sequence, seal }));
    console.log(JSON.stringify({ expected, won, lost: codesOf(results) }));
  }
  const entries = await Array.fromAsync(entriesOf(place.ledger, stream));
  console.log(
    JSON.stringify({
      midnight: new Date(2026, 0, 1).toISOString(),
      seals: entries.slice(before).map(({ seal }) => seal),
      broken: firstBrokenSeal(entries) ?? null,
      missing: entries.length - before - rounds,
      listedUpTo: ((await place.engine.matterRow(matterId))?.sequence ?? 0) - entries.length,
      staleViews: place.staleViews.length,
    }),
  );
} finally {
  await place.close();
}
