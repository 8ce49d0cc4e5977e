import type { Missing } from '../../../errors.ts';

/** What is missing of one person: his id stands in the text, and is put there by name before it is told. */
export const ofPerson = (person: string, missing: readonly Missing[]): Missing[] =>
  missing.map((one) => ({ ...one, people: [person] }));

/** The same of a unit. */
export const ofUnit = (unit: string, missing: readonly Missing[]): Missing[] =>
  missing.map((one) => ({ ...one, units: [unit] }));
