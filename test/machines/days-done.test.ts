import { describe, expect, it } from '@jest/globals';
import { daysDone, notYetDone } from '../../src/machines/matter/days-done.ts';
import type { StepName } from '../../src/machines/matter/fact.ts';
import { addDays, civilDateOf } from '../../src/statute/calendar/index.ts';
import { steps } from '../../src/statute/steps/index.ts';
import { exampleOf } from '../law/field-histories.ts';
import { act, after, commandOf, given, type Act } from '../support/case.ts';
import { schemas, type Schema } from '../support/contract-schemas.ts';

/** The places of a statement that hold a civil day. */
function daysIn({ $ref, properties = {}, items, allOf = [], oneOf = [] }: Schema): string[] {
  const name = $ref?.split('/').at(-1);
  if (name === 'CivilDate') return [''];
  const members = Object.entries(properties).flatMap(([member, inner]) =>
    daysIn(inner).map((place) => `/${member}${place}`),
  );
  const inner = [...allOf, ...oneOf, ...(name ? [schemas[name]!] : [])];
  const elements = items ? daysIn(items).map((place) => `/*${place}`) : [];
  return [...new Set([...members, ...inner.flatMap(daysIn), ...elements])];
}

/** Days that may lie ahead of the record, and those that a rule of their own holds to it. */
const others: Record<string, readonly string[]> = {
  ahead: [
    '/plannedFor',
    '/replyBy',
    '/closesOn',
    '/notice/closesOn',
    '/on',
    '/exception/endsOn',
    '/keepUntil',
    '/meetsOn',
    '/effectiveOn',
    '/expiresOn',
    '/executors/*/due',
    '/due',
    '/bases/*/inForceOn',
  ],
  // The day of the meeting, hearing or participation, of the report to the Party committee and its answer.
  byRule: ['/heldOn', '/reportedOn', '/reply/on'],
  composed: ['/signature/statement/date', '/signature/statement/edition/filedOn'],
};

const names = Object.keys(steps) as StepName[];
const placesOf = (step: StepName) => daysIn(schemas[step]!);

describe('the days of a statement', () => {
  it('are each held to the record or may lie ahead of it', () => {
    const known = Object.values(others).flat();
    const unknown = names.flatMap((step) =>
      placesOf(step)
        .filter((place) => place !== '/occurredOn' && !known.includes(place))
        .filter((place) => !daysDone[step]?.includes(place))
        .map((place) => `${step}${place}`),
    );
    expect(unknown).toEqual([]);
  });

  it('that are held to the record are in the contract', () => {
    for (const [step, places] of Object.entries(daysDone))
      expect(placesOf(step as StepName)).toEqual(expect.arrayContaining([...places]));
    for (const step of names.filter(
      (name) => !(steps[name].by as readonly string[]).includes('system'),
    ))
      expect([step, placesOf(step)]).toEqual([step, expect.arrayContaining(['/occurredOn'])]);
  });
});

/** A statement with a day at one of its places. */
const withDay = ({ statement, ...rest }: Act, place: string, day: string): Act => ({
  ...rest,
  statement: { ...statement, [place.slice(1)]: day },
});

const tried = names.flatMap((step) => {
  const example = exampleOf(step);
  return example
    ? ['/occurredOn', ...(daysDone[step] ?? [])].map((place) => ({ step, place, ...example }))
    : [];
});

describe('what is recorded was done', () => {
  it('is tried with nearly every step', () => {
    expect(new Set(tried.map(({ step }) => step)).size).toBeGreaterThan(70);
  });

  const places = Object.entries(daysDone).flatMap(([step, all]) =>
    all.map((place) => ({ step: step as StepName, place })),
  );

  it.each(places)('$step$place lies ahead, and the refusal says so', ({ step, place }) => {
    const bare = { evidence: [], [place.slice(1)]: '2026-03-04' };
    const on = (day: string) =>
      notYetDone(commandOf(act(step, bare, { at: day }), '')).flatMap(({ provision, missing }) =>
        missing.map(({ field, zh }) => [provision, field, zh]),
      );
    expect(on('2026-03-04')).toEqual([]);
    const words = '日期2026-03-04晚于记录当日2026-03-03';
    expect(on('2026-03-03')).toEqual([[steps[step].provision, place, words]]);
  });

  it.each(tried)(
    '$step$place is no later than the day of the record',
    ({ place, given: acts, when }) => {
      const ruling = given(...acts).when(when).ruling;
      if (!ruling.lawful) throw new Error(JSON.stringify(ruling.breaches));
      const today = civilDateOf(ruling.fact.at);
      const tooLate = (day: string) => {
        const said = given(...acts).when(withDay(when, place, day)).ruling;
        return (said.lawful ? [] : said.breaches)
          .filter(({ rule }) => rule === 'what-is-recorded-was-done')
          .flatMap(({ missing }) => missing.map(({ field }) => field));
      };
      expect([tooLate(today), tooLate(addDays(today, 1))]).toEqual([[], [place]]);
    },
  );

  it('is judged by the civil day in Shanghai', () => {
    const { given: acts, when } = exampleOf('RecordResearch')!;
    const day = civilDateOf(after(acts).now);
    const last = { ...when, at: `${day}T15:59:59.999Z` };
    const next = addDays(day, 1);
    given(...acts)
      .when(withDay(last, '/occurredOn', next))
      .isRefusedBy('what-is-recorded-was-done');
    given(...acts)
      .when(withDay({ ...when, at: `${day}T16:00:00.000Z` }, '/occurredOn', next))
      .records('ResearchRecorded');
  });
});
