import { factOfEntry } from '../../src/engine/histories.ts';
import { canonical } from '../../src/integrity/canonical.ts';
import { sha256 } from '../../src/integrity/digest.ts';
import { sealEntry } from '../../src/integrity/seal.ts';
import { deadlinesOf } from '../../src/machines/matter/deadlines.ts';
import { evolve, newMatter } from '../../src/machines/matter/evolve.ts';
import type { StepName } from '../../src/machines/matter/fact.ts';
import { judge } from '../../src/machines/matter/judge.ts';
import { bundledCalendar } from '../../src/statute/calendar/index.ts';
import { steps } from '../../src/statute/steps/index.ts';
import { recorded } from './recorded.ts';

// Run as a program with the name of a history: prints, entry by entry, what is reckoned from it.
// Whatever differs between two time zones differs here.
const law = { calendar: bundledCalendar };
const stepFor = new Map(
  (Object.keys(steps) as StepName[]).map((step) => [steps[step].becomes as string, step]),
);

let matter = newMatter();
for (const { seal: _recorded, ...unsealed } of recorded(process.argv[2] ?? '').record.entries) {
  const fact = factOfEntry(unsealed as Parameters<typeof factOfEntry>[0]);
  const { type, at, by, warnings: _before, ...statement } = fact;
  const ruling = judge({ step: stepFor.get(type)!, at, by, statement }, matter, law);
  matter = evolve(matter, fact);
  const due = deadlinesOf(matter.context, law).map(({ name, due: day, at: over }) => [
    name,
    day,
    over,
  ]);
  console.log(
    JSON.stringify({
      type,
      seal: sealEntry(unsealed).seal,
      ruling: sha256(canonical(JSON.parse(JSON.stringify(ruling)))),
      due,
    }),
  );
}
console.log(sha256(canonical(JSON.parse(JSON.stringify(matter.context)))));
console.error(new Date(2026, 0, 1).toISOString());
