import type { Entry } from '../src/engine/ports/index.ts';
import { factOfEntry } from '../src/engine/histories.ts';
import { newMatter } from '../src/machines/matter/evolve.ts';
import type { Command, StepName } from '../src/machines/matter/fact.ts';
import { judge } from '../src/machines/matter/judge.ts';
import { bundledCalendar } from '../src/statute/calendar/index.ts';
import { steps } from '../src/statute/steps/index.ts';
import { median, perSecond, runs, secondsOf, type Line } from './measure.ts';

const AIM = 10_000;
const ROUNDS = 40;
const law = { calendar: bundledCalendar };

const stepBecoming = new Map(
  Object.entries(steps).map(([step, { becomes }]) => [becomes as string, step as StepName]),
);

/** The command that left an entry: the fact without what the engine put to it. */
function commandOf(entry: Entry): Command {
  const { type, at, by, warnings: _flagged, ...statement } = factOfEntry(entry);
  const step = stepBecoming.get(type);
  if (!step) throw new TypeError(`No step becomes ${type}.`);
  return { step, at, by, statement };
}

/** Judges and folds a whole history once. @throws Error where the law no longer allows a step */
function live(commands: readonly Command[]): void {
  let matter = newMatter();
  for (const command of commands) {
    const ruling = judge(command, matter, law);
    if (!ruling.lawful) throw new Error(`${command.step}: ${JSON.stringify(ruling.breaches)}`);
    matter = ruling.next;
  }
}

/** Rulings, each with the fold of its fact, that one core makes in a second over lawful histories. */
export async function judging(records: readonly Entry[][]): Promise<Line> {
  const histories = records.map((entries) => entries.map(commandOf));
  const length = histories.reduce((sum, commands) => sum + commands.length, 0);
  const rates = await runs(async () => {
    const seconds = await secondsOf(() => {
      for (let round = 0; round < ROUNDS; round += 1) histories.forEach(live);
    });
    return (length * ROUNDS) / seconds;
  });
  const rate = median(rates);
  return {
    what: 'Judge and evolve, one core',
    measured: perSecond(rate),
    floor: '',
    aim: perSecond(AIM),
    met: rate >= AIM,
    note: `histories of ${histories.map((commands) => commands.length).join(' and ')} steps`,
  };
}
