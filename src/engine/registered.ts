import { EngineError, type FieldFault } from '../errors.ts';
import type { YearActName } from '../annual-report/acts/index.ts';
import type { StepName } from '../machines/matter/fact.ts';
import type { Called } from './called.ts';

/** The members that hold the id of a person or of a unit: an id looks like any other word or number. */
export const holdsIdOf: Readonly<Record<keyof Called, readonly string[]>> = {
  people: ['chair', 'chief', 'members', 'person', 'recorder'],
  units: ['assignedTo', 'authority', 'disputes', 'reviewOffice', 'supervisor', 'unit', 'units'],
};

/** Where such a member is written out instead: who keeps the record of a hearing need have no account. */
export const writtenOutIn: Readonly<Partial<Record<StepName | YearActName, readonly string[]>>> = {
  HoldHearing: ['recorder'],
};

/** Whose id a member holds; undefined where it holds none. */
export const whoseId = (member: string): keyof Called | undefined =>
  (['people', 'units'] as const).find((kind) => holdsIdOf[kind].includes(member));

interface Named {
  kind: keyof Called;
  id: string;
  field: string;
}

function idsIn(value: unknown, member: string, field: string): Named[] {
  if (typeof value === 'string') {
    const kind = whoseId(member);
    return kind ? [{ kind, id: value, field }] : [];
  }
  if (Array.isArray(value))
    return value.flatMap((item, index) => idsIn(item, member, `${field}/${index}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => idsIn(inner, key, `${field}/${key}`));
}

const strange: Readonly<Record<keyof Called, (id: string) => Omit<FieldFault, 'field'>>> = {
  people: (id) => ({
    zh: `没有登记编号为“${id}”的人员`,
    en: `names ${id}, and nobody is registered so`,
  }),
  units: (id) => ({
    zh: `没有登记编号为“${id}”的单位`,
    en: `names ${id}, and no unit is registered so`,
  }),
};

/**
 * Refuses whom nobody registered, in a step or in an act on a year's books: a matter of a unit that is not there could be seen by nobody, and a
 * member who is not there could never answer to the minutes. Where there is no register yet there is
 * nothing to hold it against.
 *
 * @throws EngineError `invalid-request`
 */
export async function refuseStrangers(
  { step, statement }: { step: StepName | YearActName; statement: Record<string, unknown> },
  called: () => Promise<Called>,
): Promise<void> {
  const { signature: _own, ...said } = statement;
  const writtenOut = writtenOutIn[step] ?? [];
  const named = Object.entries(said).flatMap(([member, value]) =>
    writtenOut.includes(member) ? [] : idsIn(value, member, `/${member}`),
  );
  if (named.length === 0) return;
  const known = await called();
  if (known.units.size === 0) return;
  const faults = named
    .filter(({ kind, id }) => !known[kind].has(id))
    .map(({ kind, id, field }) => ({ field, ...strange[kind](id) }));
  if (faults.length > 0)
    throw new EngineError('invalid-request', 'The statement names whom nobody registered.', {
      faults,
    });
}
