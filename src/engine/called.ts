import type { Breach, Missing } from '../errors.ts';
import type { Ruling } from '../machines/matter/judge.ts';
import type { Register } from './accounts/register.ts';

/** What people and units are called, by the ids under which facts know them. */
export interface Called {
  people: ReadonlyMap<string, string>;
  units: ReadonlyMap<string, string>;
}

const known = new WeakMap<object, Called>();

/** As the register has them. A register never changes: each is read once, however many acts ask. */
export function calledIn(register: Pick<Register, 'people' | 'units'>): Called {
  const before = known.get(register);
  if (before) return before;
  const called = { people: namesIn(register.people), units: namesIn(register.units) };
  known.set(register, called);
  return called;
}

/** What a unit is registered as; one that nobody registered keeps its id. */
export const unitNameOf = (unit: string, { units }: Called): string => units.get(unit) ?? unit;

const namesIn = (all: ReadonlyMap<string, { name: string }>): ReadonlyMap<string, string> =>
  new Map([...all].map(([id, { name }]) => [id, name]));

/** What is missing, told of people and units by their names; whom nobody registered keeps his id. */
export const missingInNames = (missing: readonly Missing[], called: Called): Missing[] =>
  missing.map(({ people = [], units = [], zh, en, ...rest }) => {
    const put = (text: string) =>
      [
        ...people.map((id) => [id, called.people] as const),
        ...units.map((id) => [id, called.units] as const),
      ].reduce((told, [id, names]) => told.replace(asWord(id), () => nameOf(id, names)), text);
    return { ...rest, zh: put(zh), en: put(en) };
  });

/** An id by itself and not as a part of a longer one; an id has no character that a pattern would read. */
const asWord = (id: string): RegExp => new RegExp(`(?<![A-Za-z0-9_-])${id}(?![A-Za-z0-9_-])`, 'u');

/** Of two of the same name it is the id that tells which. */
function nameOf(id: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(id);
  if (name === undefined) return id;
  const shared = [...names].some(([other, its]) => its === name && other !== id);
  return shared ? `${name}(${id})` : name;
}

const named = ({ missing }: Breach): boolean =>
  missing.some(({ people, units }) => people !== undefined || units !== undefined);

/** Breaches as they are told: of people and units by their names. */
export const breachesInNames = (breaches: readonly Breach[], called: Called): Breach[] =>
  breaches.map((breach) => ({ ...breach, missing: missingInNames(breach.missing, called) }));

/** A ruling as it is told and kept; who is called what is looked up only where somebody is spoken of. */
export async function rulingInNames(
  ruling: Ruling,
  called: () => Promise<Called>,
): Promise<Ruling> {
  const breaches = ruling.lawful ? [] : ruling.breaches;
  if (![...breaches, ...ruling.warnings].some(named)) return ruling;
  const names = await called();
  const warnings = breachesInNames(ruling.warnings, names);
  return ruling.lawful
    ? { ...ruling, warnings }
    : { ...ruling, breaches: breachesInNames(breaches, names), warnings };
}
