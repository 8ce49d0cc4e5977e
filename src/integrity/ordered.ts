/** JSON nested deeper than this is refused: it is not a record, and it would exhaust the stack. */
export const DEEPEST = 200;

/** True for object literals and what JSON.parse makes, of any realm; false for every class. */
export function isPlain(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === Object.prototype ||
    prototype === null ||
    Object.getPrototypeOf(prototype) === null
  );
}

/** Names that an object keeps in an order of its own, or takes for something else. */
const PECULIAR = /^\d|^__proto__$|^toJSON$/;

/**
 * A copy of plain JSON in which all members stand in the order of RFC 8785, 3.2.3, so that JSON.stringify
 * writes its canonical text. Shares nothing with what it was made from.
 *
 * @returns undefined where it is no plain JSON, or cannot be kept in that order
 */
export function ordered(value: unknown, depth = 0): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  // JSON knows no -0.
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : undefined;
  if (typeof value !== 'object' || depth === DEEPEST) return undefined;
  if (Array.isArray(value)) return orderedList(value, depth + 1);
  return isPlain(value) ? orderedMembers(value, depth + 1) : undefined;
}

function orderedList(items: readonly unknown[], depth: number): unknown[] | undefined {
  const copy: unknown[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = ordered(items[at], depth);
    if (item === undefined) return undefined;
    copy.push(item);
  }
  return 'toJSON' in copy ? undefined : copy;
}

function orderedMembers(
  value: Record<string, unknown>,
  depth: number,
): Record<string, unknown> | undefined {
  const copy: Record<string, unknown> = {};
  // The order of UTF-16 code units, which is sort()'s own.
  for (const name of Object.keys(value).sort()) {
    const member = PECULIAR.test(name) ? undefined : ordered(value[name], depth);
    if (member === undefined) return undefined;
    copy[name] = member;
  }
  return 'toJSON' in copy ? undefined : copy;
}
