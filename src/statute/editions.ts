import type { Text } from '../errors.ts';
import { isCivilDate, type CivilDate } from './calendar/civil-day.ts';
import type { Edition, EffectiveLimit } from './edition.ts';
import { inForce, packsOn } from './packs/index.ts';
import {
  limitNames,
  type Limit,
  type LimitName,
  type Mark,
  type Pack,
  type Provision,
} from './provision.ts';
import { packOf, provisions } from './provisions.ts';

/** A recorded act of an administrator of law: a row is confirmed as law, or its number is tightened. */
export interface LawValue {
  provision: string;
  confirmed?: true;
  limit?: { name: string; value: number };
  /** The first civil day on which matters are filed under it. */
  from: CivilDate;
}

/** The parts of an edition that need no digest; the engine digests each pack’s text. */
export interface EditionText extends Pick<Edition, 'filedOn' | 'limits' | 'confirmed'> {
  packs: { id: string; version: string; text: Pack }[];
}

/** READ and design rows bind by themselves; all others only once they are confirmed. */
export const bindsByMark = (mark: Mark): boolean => mark === 'READ' || mark === 'design';

/** Whether a number asks for less than another of the same bound: fewer days at least, more at most. */
export const loosens = (
  { value, bound }: Pick<EffectiveLimit, 'value' | 'bound'>,
  against: Pick<EffectiveLimit, 'value'>,
): boolean => (bound === 'at-least' ? value < against.value : value > against.value);

/** How each number is measured: alike in every row that sets it, or numbers could not be compared. */
const forms: ReadonlyMap<string, Omit<Limit, 'value'>> = new Map(
  provisions.flatMap(({ limits = [] }) =>
    limits.map(({ name, unit, bound }) => [name, { name, unit, bound }] as const),
  ),
);

/** A row’s numbers on their way to an edition. */
interface Row {
  mark: Mark;
  binds: boolean;
  numbers: readonly Limit[];
}

/**
 * The law that a matter filed on a day is pinned to. `values` are the acts on record, in the order in
 * which they were recorded; those from a later day are left out, and so is a number that would loosen
 * one that binds. The strictest number wins: `binding` among rows that bind, and `advisory` beside it
 * where a row that does not bind is stricter still.
 */
export function editionOn(filedOn: CivilDate, values: readonly LawValue[]): EditionText {
  const packs = packsOn(filedOn);
  const rows = new Map(packs.flatMap(({ provisions }) => provisions.map(rowOf)));
  for (const act of values) if (act.from <= filedOn) enact(rows, act);
  return {
    filedOn,
    packs: packs.map((text) => ({ id: text.id, version: text.version, text })),
    limits: strictestOf([...rows]),
    confirmed: [...rows].filter(([, row]) => row.binds && !bindsByMark(row.mark)).map(([id]) => id),
  };
}

const rowOf = ({ id, mark, limits = [] }: Provision): [string, Row] => [
  id,
  { mark, binds: bindsByMark(mark), numbers: limits },
];

/** Sets the number of an act first and then confirms its row: what is confirmed is the act’s number. */
function enact(rows: Map<string, Row>, { provision, limit, confirmed }: LawValue): void {
  const row = rows.get(provision);
  if (!row) return;
  const numbers = limit ? withNumber(row, limit) : row.numbers;
  rows.set(provision, { ...row, numbers, binds: row.binds || confirmed === true });
}

/** What only warned may be put right either way; a number that binds is never loosened. */
function withNumber({ binds, numbers }: Row, { name, value }: NonNullable<LawValue['limit']>) {
  const form = forms.get(name);
  if (!form) return numbers;
  const old = numbers.find((number) => number.name === name)?.value ?? null;
  if (binds && old !== null && loosens({ value, bound: form.bound }, { value: old }))
    return numbers;
  return [...numbers.filter((number) => number.name !== name), { ...form, value }];
}

function strictestOf(rows: readonly [string, Row][]): Edition['limits'] {
  const candidates = Map.groupBy(rows.flatMap(numbersOf), ({ name }) => name);
  const limits: Edition['limits'] = {};
  for (const name of limitNames) {
    const all = candidates.get(name) ?? [];
    const binding = strictest(all.filter(({ binds }) => binds));
    const advisory = strictest(all);
    const isStricter = advisory && (!binding || loosens(binding.limit, advisory.limit));
    if (advisory)
      limits[name] = {
        ...(binding && { binding: binding.limit }),
        ...(isStricter && { advisory: advisory.limit }),
      };
  }
  return limits;
}

interface Candidate {
  name: LimitName;
  binds: boolean;
  limit: EffectiveLimit;
}

const numbersOf = ([provision, { mark, binds, numbers }]: [string, Row]): Candidate[] =>
  numbers.flatMap(({ name, value, unit, bound }) =>
    value === null ? [] : [{ name, binds, limit: { value, unit, bound, provision, mark } }],
  );

/** Of equals the first: the core comes before what is laid over it. */
const strictest = ([first, ...others]: readonly Candidate[]): Candidate | undefined =>
  first && others.reduce((best, other) => (loosens(best.limit, other.limit) ? other : best), first);

/**
 * What is wrong with an act before it is recorded, judged on its first day and after the acts already
 * on record; undefined where nothing is. A number may only tighten what binds.
 */
export function checkLawValue(
  value: LawValue,
  recorded: readonly LawValue[] = [],
): Text | undefined {
  const { provision, confirmed, limit, from } = value;
  if (!provisions.some(({ id }) => id === provision))
    return fault(`没有编号为${provision}的规定`, `There is no provision ${provision}`);
  if (!isCivilDate(from)) return fault('生效日期不存在', 'Its first day is no civil day');
  if (!inForce(packOf(provision), from))
    return fault(`${provision}在该日未施行`, `${provision} is not in force on that day`);
  if (confirmed) return limit && checkNumber(value, limit, recorded);
  return limit
    ? checkNumber(value, limit, recorded)
    : fault('既未确认规定,也未给出数值', 'It neither confirms a provision nor sets a number');
}

function checkNumber(
  { provision, from }: LawValue,
  { name, value }: { name: string; value: number },
  recorded: readonly LawValue[],
): Text | undefined {
  const form = forms.get(name);
  if (!form) return fault(`没有名为${name}的数值`, `There is no number named ${name}`);
  if (!Number.isSafeInteger(value) || value < 1)
    return fault('数值须为正整数', 'The number must be whole and positive');
  const binding = editionOn(from, recorded).limits[form.name]?.binding;
  return binding && loosens({ value, bound: binding.bound }, binding)
    ? fault(
        `${provision}:${value}宽于${binding.provision}规定的${binding.value},只能收紧`,
        `${provision}: ${value} is looser than the ${binding.value} of ${binding.provision}; a number is only tightened`,
      )
    : undefined;
}

const fault = (zh: string, en: string): Text => ({ zh, en });
