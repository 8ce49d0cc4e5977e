/** JSON nested deeper than this is refused: it is not a record, and it would exhaust the stack. */
const DEEPEST = 200;

const refuse = (path: string, what: string): never => {
  throw new TypeError(`Not plain JSON at ${path === '' ? 'the root' : path}: ${what}.`);
};

const pointer = (path: string, key: string | number) =>
  `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** RFC 8785, 3.2.2.2: a lone surrogate has no UTF-8 form and must end the work. */
function text(value: string, path: string): string {
  return value.isWellFormed() ? JSON.stringify(value) : refuse(path, 'a lone surrogate');
}

/** RFC 8785, 3.2.2.3: numbers as ECMAScript writes them; NaN and the infinities are errors. */
function number(value: number, path: string): string {
  return Number.isFinite(value) ? JSON.stringify(value) : refuse(path, String(value));
}

function list(items: readonly unknown[], path: string, depth: number): string {
  // Array.from also visits the holes of a sparse array, which map() would pass over.
  return `[${Array.from(items, (item, at) => written(item, pointer(path, at), depth)).join(',')}]`;
}

/** RFC 8785, 3.2.3: members in the order of their names' UTF-16 code units, which is sort()'s own. */
function members(value: Record<string, unknown>, path: string, depth: number): string {
  const parts = Object.keys(value)
    .sort()
    .map((name) => {
      const at = pointer(path, name);
      return `${text(name, at)}:${written(value[name], at, depth)}`;
    });
  return `{${parts.join(',')}}`;
}

/** True for object literals and what JSON.parse makes, of any realm; false for every class. */
function isPlain(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function written(value: unknown, path: string, depth: number): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return text(value, path);
  if (typeof value === 'number') return number(value, path);
  if (typeof value !== 'object') return refuse(path, `a value of type ${typeof value}`);
  if (depth === DEEPEST) return refuse(path, `nested deeper than ${DEEPEST} levels`);
  if (Array.isArray(value)) return list(value, path, depth + 1);
  if (!isPlain(value)) return refuse(path, 'an instance of a class');
  return members(value, path, depth + 1);
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
export const canonical = (value: unknown): string => written(value, '', 0);
