import { EngineError, type FieldFault } from '../errors.ts';

const MAX_DEPTH = 32;
/** Keys that would reach an object's prototype in careless hands; no schema of ours has them. */
const prototypeKeys = new Set(['__proto__', 'constructor', 'prototype']);

const token = /\s*("(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+)/y;

/**
 * Reads a request's JSON the strict way (RFC 8259, I-JSON RFC 7493): UTF-8 only, one value a key, no
 * number that a double cannot hold, no NUL and no half of a surrogate pair, at most 32 levels.
 *
 * @throws EngineError `invalid-request` naming the place
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decode(bytes);
  const value = grammar(text);
  const found = firstFault(text);
  if (found) throw invalid(found);
  return value;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw invalid(fault('', '请求体不是 UTF-8 文本', 'The body is not UTF-8.'));
  }
}

function grammar(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid(fault('', '请求体不是 JSON', 'The body is not JSON.'));
  }
}

interface Level {
  /** Undefined in an array. */
  keys?: Set<string>;
  /** The key or index that is being read. */
  at: string | number;
  /** In an object: whether the next string is a key. */
  expectsKey: boolean;
}

/** Walks the tokens of a text that is known to be JSON. */
function firstFault(text: string): FieldFault | undefined {
  const levels: Level[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const found = step(levels, match[1] ?? '');
    if (found) return found;
  }
  return undefined;
}

function step(levels: Level[], piece: string): FieldFault | undefined {
  const top = levels.at(-1);
  switch (piece.charAt(0)) {
    case '{':
    case '[':
      return open(levels, piece);
    case '}':
    case ']':
      levels.pop();
      return undefined;
    case ',':
      if (top) proceed(top);
      return undefined;
    case ':':
      return undefined;
    case '"':
      return top?.keys && top.expectsKey ? key(levels, top, piece) : string(levels, piece);
    default:
      return number(levels, piece);
  }
}

function open(levels: Level[], bracket: string): FieldFault | undefined {
  levels.push(
    bracket === '{' ? { keys: new Set(), at: '', expectsKey: true } : { at: 0, expectsKey: false },
  );
  return levels.length > MAX_DEPTH
    ? fault(
        pointer(levels.slice(0, -1)),
        `嵌套超过 ${MAX_DEPTH} 层`,
        `Nested more than ${MAX_DEPTH} deep`,
      )
    : undefined;
}

function proceed(top: Level): void {
  if (typeof top.at === 'number') top.at += 1;
  else top.expectsKey = true;
}

function key(levels: Level[], top: Level, piece: string): FieldFault | undefined {
  const name = String(JSON.parse(piece));
  const twice = top.keys?.has(name);
  top.keys?.add(name);
  top.at = name;
  top.expectsKey = false;
  if (prototypeKeys.has(name))
    return fault(pointer(levels), '不允许的字段名', 'A name that is not taken');
  if (twice) return fault(pointer(levels), '字段重复', 'The field stands twice');
  return string(levels, piece);
}

function string(levels: Level[], piece: string): FieldFault | undefined {
  const value = String(JSON.parse(piece));
  if (value.includes('\0')) return fault(pointer(levels), '含有空字符', 'A NUL character');
  if (!value.isWellFormed())
    return fault(pointer(levels), '含有不成对的代理字符', 'Half of a surrogate pair');
  return undefined;
}

function number(levels: Level[], piece: string): FieldFault | undefined {
  if (piece === 'true' || piece === 'false' || piece === 'null') return undefined;
  const safe = Math.abs(Number(piece)) <= Number.MAX_SAFE_INTEGER;
  return safe
    ? undefined
    : fault(pointer(levels), '数字过大', 'The number is too large to be exact');
}

const pointer = (levels: readonly Level[]): string =>
  levels
    .map(({ at }) => `/${String(at).replaceAll('~', '~0').replaceAll('/', '~1').toWellFormed()}`)
    .join('');

const fault = (field: string, zh: string, en: string): FieldFault => ({ field, zh, en });

const invalid = (found: FieldFault) =>
  new EngineError('invalid-request', found.en, { faults: [found] });
