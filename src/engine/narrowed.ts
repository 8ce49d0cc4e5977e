import type { MatterRow, MattersQuery } from './matter-row.ts';

/** Of so many units each two have words of their own; of more there would be too many. */
const PAIRED = 5;

const unitWord = (...units: string[]) =>
  units
    .toSorted()
    .map((unit) => `&unit=${unit}`)
    .join('');
const officeWord = (awaits: string | undefined) =>
  awaits === undefined ? '' : `&awaits=${awaits}`;
const JOINT = '&joint';

/** Each unit, and whatever it takes to find the matters of two of them. */
function unitWords(sponsors: readonly string[]): string[] {
  const units = [...new Set(sponsors)];
  const two =
    units.length > PAIRED
      ? units.map((unit) => `${unitWord(unit)}${JOINT}`)
      : units.flatMap((unit, at) => units.slice(at + 1).map((other) => unitWord(unit, other)));
  return [...units.map((unit) => unitWord(unit)), ...two];
}

/**
 * The lists that are narrowed by a unit, an office or both, on which a row stands, as words. On what
 * grounds it is seen is in none of them: those have one value each in a row, and stand beside the words.
 */
export const narrowedOf = ({ sponsors, awaits }: Pick<MatterRow, 'sponsors' | 'awaits'>) =>
  ['', ...unitWords(sponsors)]
    .flatMap((unit) => [undefined, ...awaits].map((role) => `*${unit}${officeWord(role)}`))
    .filter((word) => word !== '*');

type Conditions = Record<string, readonly string[]>;

/** The stages that both ask for; all, where neither does. */
function bothOf(seen: readonly string[] | undefined, asked: readonly string[] | undefined) {
  return seen && asked ? seen.filter((stage) => asked.includes(stage)) : (seen ?? asked);
}

/** Which unit's lists show one unit's matters to those who see by another: of whom both are. */
function sponsorsLists(own: readonly string[], unit: string | undefined, office: string) {
  const lists = (units: readonly string[]) => ({
    narrowed: units.map((one) => `*${one}${office}`),
  });
  if (unit === undefined) return [lists(own.map((one) => unitWord(one)))];
  if (own.includes(unit)) return [lists([unitWord(unit)])];
  const joint = lists(own.map((one) => `${unitWord(one)}${JOINT}`));
  return [lists(own.map((one) => unitWord(one, unit))), { ...joint, sponsors: [unit] }];
}

type Question = Pick<MattersQuery, 'visible' | 'stage' | 'unit' | 'awaits'>;

/** What is to be looked for where a list is narrowed: for each ground on which somebody sees, once. */
export function narrowedBy({ visible, stage, unit, awaits }: Question): Conditions[] {
  const office = officeWord(awaits);
  const each = visible.flatMap(({ sponsors, stage: seen, ...beside }): Conditions[] => {
    const stages = bothOf(seen, stage);
    if (stages?.length === 0) return [];
    const lists = sponsors
      ? sponsorsLists(sponsors, unit, office)
      : [{ narrowed: [`*${unit === undefined ? '' : unitWord(unit)}${office}`] }];
    return lists.map((list) => ({ ...list, ...beside, ...(stages ? { stage: stages } : {}) }));
  });
  return [...new Map(each.map((conditions) => [JSON.stringify(conditions), conditions])).values()];
}
