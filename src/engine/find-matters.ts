import type { Role } from '../statute/roles.ts';
import type { MatterRow, MattersQuery } from './matter-row.ts';
import { narrowedBy, narrowedOf } from './narrowed.ts';
import { seenBy } from './policy/grounds.ts';
import type { Page, Query, Views } from './ports/index.ts';

/** The sets of fields by which the policy lets somebody see matters. */
const grounds: readonly (readonly (keyof MatterRow & string)[])[] = [
  [],
  ['sponsors'],
  ['reviewOffice'],
  ['reviewOffice', 'stage'],
  ['authority'],
  ['authority', 'stage'],
];

/** A row's field as words: one text, several, or none. */
function valuesOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((each) => typeof each === 'string');
}

/** Every combination of one value for each field, as one word: `authority=bureau&stage=tabled`. */
function words(
  fields: readonly string[],
  valuesFor: (field: string) => readonly string[],
): string[] {
  return fields.reduce<string[]>(
    (before, field) =>
      before.flatMap((word) => valuesFor(field).map((value) => `${word}&${field}=${value}`)),
    ['*'],
  );
}

/**
 * The grounds on which a row may be seen, as words. Whoever holds one of them sees the row: one
 * indexed field answers who may see what, in lists and in counts alike.
 */
export const groundsOf = (row: MatterRow): string[] =>
  grounds.flatMap((fields) => words(fields, (field) => valuesOf(row[field])));

const awaiting = (role: Role) => (word: string) => `${word}&awaits=${role}`;

/**
 * The work lists on which a row stands, as words: for each office that it awaits, the grounds on
 * which that office's holders see it. One field that is sorted answers «what is there for me to do».
 */
export const workListsOf = (row: MatterRow): string[] =>
  row.awaits.flatMap((role) => {
    const fields = seenBy(role);
    return fields
      ? words(fields, (field) => valuesOf(row[field as keyof MatterRow])).map(awaiting(role))
      : [];
  });

/** All that a row is found by and that is never shown. */
export const foundBy = (row: MatterRow): Pick<MatterRow, 'seenOn' | 'workLists' | 'narrowed'> => ({
  seenOn: groundsOf(row),
  workLists: workListsOf(row),
  narrowed: narrowedOf(row),
});

/** The work lists that a question for an office comes down to; undefined where others see by other grounds. */
function workListsFor(visible: MattersQuery['visible'], role: Role): string[] | undefined {
  const fields = seenBy(role)?.join();
  return visible.every((alternative) => Object.keys(alternative).join() === fields)
    ? groundsFor(visible).map(awaiting(role))
    : undefined;
}

/** The words that the policy's alternatives stand for. An alternative beyond the grounds is a fault. */
export function groundsFor(alternatives: MattersQuery['visible']): string[] {
  return alternatives.flatMap((alternative) => {
    const known = grounds.find(
      (fields) =>
        fields.length === Object.keys(alternative).length &&
        fields.every((field) => field in alternative),
    );
    if (!known)
      throw new TypeError(`No ground of visibility: ${Object.keys(alternative).join(', ')}`);
    return words(known, (field) => alternative[field] ?? []);
  });
}

/** A page of the matters that may be seen and that match, in the order asked for. */
export async function findMatters(views: Views, query: MattersQuery): Promise<Page<MatterRow>> {
  const { dueBefore, sort = 'updatedAt', cursor, limit } = query;
  if (query.visible.length === 0) return { rows: [] };
  return views.find<MatterRow>('matters', {
    ...listFor(query),
    ...(dueBefore === undefined ? {} : { range: { field: 'nextDue', to: dueBefore } }),
    sort: { field: sort, descending: sort !== 'nextDue' },
    limit,
    ...(cursor === undefined ? {} : { cursor }),
  });
}

/** Which list is asked for: all that is seen, what awaits one's own office, or a narrower one. */
function listFor(query: MattersQuery): Pick<Query, 'where' | 'any'> {
  const { visible, stage, unit, awaits } = query;
  const workLists = awaits && workListsFor(visible, awaits);
  if (unit !== undefined || (awaits && !workLists)) return { any: narrowedBy(query) };
  const list = workLists ? { workLists } : { seenOn: groundsFor(visible) };
  return { where: { ...list, ...(stage ? { stage } : {}) } };
}
