import { DEEPEST, isPlain, ordered } from './ordered.ts';

/** The names and indexes that lead to where the work stands. */
type Path = (string | number)[];

const pointer = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const refuse = (path: Path, what: string): never => {
  throw new TypeError(`Not plain JSON at ${pointer(path) || 'the root'}: ${what}.`);
};

/** RFC 8785, 3.2.2.2: a lone surrogate has no UTF-8 form and must end the work. */
function text(value: string, path: Path): string {
  return value.isWellFormed() ? JSON.stringify(value) : refuse(path, 'a lone surrogate');
}

/** RFC 8785, 3.2.2.3: numbers as ECMAScript writes them; NaN and the infinities are errors. */
function number(value: number, path: Path): string {
  return Number.isFinite(value) ? JSON.stringify(value) : refuse(path, String(value));
}

/** By index, so that the holes of a sparse array are visited too. */
function list(items: readonly unknown[], path: Path): string {
  let parts = '';
  for (let at = 0; at < items.length; at += 1) {
    path.push(at);
    parts += at === 0 ? written(items[at], path) : `,${written(items[at], path)}`;
    path.pop();
  }
  return `[${parts}]`;
}

/** RFC 8785, 3.2.3: members in the order of their names' UTF-16 code units, which is sort()'s own. */
function members(value: Record<string, unknown>, path: Path): string {
  let parts = '';
  for (const name of Object.keys(value).sort()) {
    path.push(name);
    parts += `${parts === '' ? '' : ','}${text(name, path)}:${written(value[name], path)}`;
    path.pop();
  }
  return `{${parts}}`;
}

function written(value: unknown, path: Path): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return text(value, path);
  if (typeof value === 'number') return number(value, path);
  if (typeof value !== 'object') return refuse(path, `a value of type ${typeof value}`);
  if (path.length === DEEPEST) return refuse(path, `nested deeper than ${DEEPEST} levels`);
  if (Array.isArray(value)) return list(value, path);
  if (!isPlain(value)) return refuse(path, 'an instance of a class');
  return members(value, path);
}

/**
 * True for plain JSON whose members stand in order already: what was canonical text before. Of it
 * JSON.stringify writes that text again, several times faster than the walk above.
 */
function isInOrder(value: unknown, depth: number): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === DEEPEST) return false;
  if (Array.isArray(value)) return isListInOrder(value, depth);
  return isPlain(value) && areMembersInOrder(value, depth);
}

function areMembersInOrder(value: Record<string, unknown>, depth: number): boolean {
  let last = '';
  // Not Object.keys: no list of names is made. A member that is inherited can only send us the long way.
  for (const name in value) {
    if (name < last || !isInOrder(value[name], depth + 1)) return false;
    last = name;
  }
  // A member that is not enumerable is no part of the value, and JSON.stringify would ask this one for another.
  return !('toJSON' in value);
}

function isListInOrder(items: readonly unknown[], depth: number): boolean {
  for (let at = 0; at < items.length; at += 1) if (!isInOrder(items[at], depth + 1)) return false;
  return !('toJSON' in items);
}

/** How JSON.stringify begins what it writes for a lone surrogate; other text may hold it too. */
const MAYBE_SURROGATE = String.raw`\ud`;

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
export const canonical = (value: unknown): string =>
  quickly(isInOrder(value, 0) ? value : ordered(value)) ?? written(value, []);

/** The text that JSON.stringify gives of what is in order; undefined where that might not be all. */
function quickly(inOrder: unknown): string | undefined {
  if (inOrder === undefined) return undefined;
  const text = JSON.stringify(inOrder);
  return text.includes(MAYBE_SURROGATE) ? undefined : text;
}

/**
 * The canonical text of a JSON value and what it says: a copy of its own, whose members stand in the order
 * in which they are written.
 *
 * @throws TypeError with the JSON pointer of what is not plain JSON
 */
export function canonicalForm<T>(value: T): { text: string; copy: T } {
  const copy = ordered(value);
  const text = quickly(copy);
  if (text !== undefined) return { text, copy: copy as T };
  const whole = written(value, []);
  return { text: whole, copy: JSON.parse(whole) as T };
}
