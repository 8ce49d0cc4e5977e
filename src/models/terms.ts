import type { Row, TableShape } from '../engine/ports/index.ts';

/** One value by which a row can be found. */
export interface Term {
  field: string;
  value: string;
  /** The value by which the row is sorted: the field's own, or an array's first. */
  lead: boolean;
}

const isAbsent = (value: unknown) => value === undefined || value === null;

function at(value: unknown, path: readonly string[], depth = 0): unknown[] {
  if (isAbsent(value)) return [];
  if (Array.isArray(value)) return value.flatMap((item) => at(item, path, depth));
  const step = path[depth];
  if (step === undefined) return [value];
  return typeof value === 'object' ? at((value as Row)[step], path, depth + 1) : [];
}

function text(value: unknown, field: string): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`The indexed field ${field} holds a ${typeof value}; it must hold strings.`);
}

/**
 * What a row can be found by under a declared field: a dotted path to a string, to an array of
 * strings, or through an array of objects. Absent and null are no value; each value is given once.
 *
 * @throws TypeError where the field holds something else: it could silently never be found
 */
export function valuesOf(row: Row, field: string): string[] {
  const values = at(row, field.split('.')).map((value) => text(value, field));
  return values.length < 2 ? values : [...new Set(values)];
}

/** What a row can be found by under the declared fields of its table. @throws TypeError as above */
export function termsOf(row: Row, { indexes }: TableShape): Term[] {
  return indexes.flatMap((field) =>
    valuesOf(row, field).map((value, index) => ({ field, value, lead: index === 0 })),
  );
}
