/** JSON nested deeper than this is refused: it is not a record, and it would exhaust the stack. */
const DEEPEST = 200;

/** Where a value stands. Written out only for what is refused: nearly everything is not. */
interface Place {
  within: Place | undefined;
  key: string | number;
}

const pointer = (place: Place | undefined): string =>
  place === undefined
    ? ''
    : `${pointer(place.within)}/${String(place.key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

const refuse = (place: Place | undefined, what: string): never => {
  throw new TypeError(`Not plain JSON at ${pointer(place) || 'the root'}: ${what}.`);
};

/** RFC 8785, 3.2.2.2: a lone surrogate has no UTF-8 form and must end the work. */
function text(value: string, place: Place | undefined): string {
  return value.isWellFormed() ? JSON.stringify(value) : refuse(place, 'a lone surrogate');
}

/** RFC 8785, 3.2.2.3: numbers as ECMAScript writes them; NaN and the infinities are errors. */
function number(value: number, place: Place | undefined): string {
  return Number.isFinite(value) ? JSON.stringify(value) : refuse(place, String(value));
}

function list(items: readonly unknown[], place: Place | undefined, depth: number): string {
  // Array.from also visits the holes of a sparse array, which map() would pass over.
  return `[${Array.from(items, (item, at) => written(item, { within: place, key: at }, depth)).join(',')}]`;
}

/** RFC 8785, 3.2.3: members in the order of their names' UTF-16 code units, which is sort()'s own. */
function members(value: Record<string, unknown>, place: Place | undefined, depth: number): string {
  const parts = Object.keys(value)
    .sort()
    .map((name) => {
      const at = { within: place, key: name };
      return `${text(name, at)}:${written(value[name], at, depth)}`;
    });
  return `{${parts.join(',')}}`;
}

/** True for object literals and what JSON.parse makes, of any realm; false for every class. */
function isPlain(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function written(value: unknown, place: Place | undefined, depth: number): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return text(value, place);
  if (typeof value === 'number') return number(value, place);
  if (typeof value !== 'object') return refuse(place, `a value of type ${typeof value}`);
  if (depth === DEEPEST) return refuse(place, `nested deeper than ${DEEPEST} levels`);
  if (Array.isArray(value)) return list(value, place, depth + 1);
  if (!isPlain(value)) return refuse(place, 'an instance of a class');
  return members(value, place, depth + 1);
}

/**
 * The one text of a JSON value by RFC 8785 (JSON Canonicalization Scheme): the same value gives the
 * same text whatever the order of its members, so that a digest over it can be recomputed by anyone.
 *
 * Takes plain JSON only. What JSON.stringify would silently change or drop is an error here, because
 * a seal must not cover less than it seems to: undefined, functions, symbols, bigints, NaN, dates,
 * maps, anything with a class or a `toJSON` method. Members named by a symbol are no part of JSON.
 *
 * @throws TypeError with the JSON pointer of what is not plain JSON
 */
export const canonical = (value: unknown): string => written(value, undefined, 0);
