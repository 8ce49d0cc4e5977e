import * as fc from 'fast-check';
import { readOpenApi } from '../../src/api/openapi.ts';
import type { Draw } from './strays.ts';

/** As much of JSON Schema as openapi.yaml speaks; a word that it learns has to be learnt here. */
interface Node {
  $ref?: string;
  allOf?: Node[];
  oneOf?: Node[];
  const?: unknown;
  enum?: unknown[];
  type?: string | string[];
  format?: string;
  pattern?: string;
  /** Every pattern that holds at once, once the parts of a node are put together. */
  patterns?: string[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  items?: Node;
  minItems?: number;
  properties?: Record<string, Node>;
  required?: string[];
  minProperties?: number;
  dependentRequired?: Record<string, string[]>;
}

/** One of these fits every pattern of the contract; the first that fits is taken. */
const words = [
  '示例文字',
  'sample',
  'D08',
  'A-PUB-5',
  '23456789ABCD',
  'M20260302-ABCDEFGH',
  'm1',
  'a'.repeat(64),
  'sample-0001',
  'sample.txt',
];
const formats: Record<string, string> = {
  date: '2026-03-02',
  'date-time': '2026-01-01T00:00:00.000Z',
  uri: 'https://example.invalid/',
};

const { document } = readOpenApi();

/** The value at a reference of the contract: `#/components/schemas/TableDraft`. */
function at(ref: string): Node {
  const keys = ref.slice(2).split('/').map(decodeURIComponent);
  const plain = keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  // The one cast of this file: the contract is linted.
  return plain.reduce<unknown>(
    (node, key) => (node as Record<string, unknown>)[key],
    document,
  ) as Node;
}

function textOf({ format, patterns = [], minLength = 0, maxLength = Infinity }: Node): string {
  const known = format === undefined ? undefined : formats[format];
  if (known !== undefined) return known;
  const fit = patterns.map((pattern) => new RegExp(pattern, 'u'));
  const fits = (word: string) =>
    word.length >= minLength &&
    word.length <= maxLength &&
    fit.every((pattern) => pattern.test(word));
  return words.find(fits) ?? drawnFor(fit[0] ?? /^[a-z]*$/u, fits);
}

/** A text that no word stands for, drawn from the pattern; the same in every run. */
function drawnFor(pattern: RegExp, fits: (text: string) => boolean): string {
  const drawn = fc.sample(fc.stringMatching(pattern), { numRuns: 1000, seed: 713 });
  const found = drawn.find(fits);
  if (found === undefined) throw new TypeError(`Nothing was found that fits ${pattern.source}.`);
  return found;
}

function objectOf(
  { properties = {}, required = [], minProperties = 0, dependentRequired = {} }: Node,
  draw: Draw | undefined,
  depth: number,
) {
  const isDrawn = (name: string) =>
    required.includes(name) || (draw !== undefined && depth < 6 && draw(3) === 0);
  const drawn = Object.keys(properties).filter(isDrawn);
  const chosen =
    drawn.length < minProperties ? Object.keys(properties).slice(0, minProperties) : drawn;
  const wanted = new Set([...chosen, ...chosen.flatMap((name) => dependentRequired[name] ?? [])]);
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => wanted.has(name))
      .map(([name, node]) => [name, valueOf(node, draw, depth + 1)]),
  );
}

const pick = <T>(items: readonly T[], draw: Draw | undefined): T =>
  items[draw ? draw(items.length) : 0]!;

function byType(node: Node, draw: Draw | undefined, depth: number): unknown {
  const [type = 'object'] = [node.type].flat();
  if (type === 'object') return objectOf(node, draw, depth);
  if (type === 'array') {
    const length = (node.minItems ?? 0) + (draw && depth < 6 ? draw(3) : 0);
    return Array.from({ length }, () => valueOf(node.items ?? {}, draw, depth + 1));
  }
  if (type === 'integer' || type === 'number') return (node.minimum ?? 0) + (draw ? draw(4) : 0);
  return type === 'boolean' ? draw === undefined || draw(2) === 0 : textOf(node);
}

/** A node with what it refers to and is put together from; of alternatives, one. */
function whole(node: Node, draw: Draw | undefined): Node {
  const { $ref, allOf = [], oneOf = [], pattern, ...own } = node;
  const parts = [
    ...($ref === undefined ? [] : [at($ref)]),
    ...allOf,
    ...(oneOf.length > 0 ? [pick(oneOf, draw)] : []),
  ].map((part) => whole(part, draw));
  const each = [own, ...parts];
  return {
    ...Object.assign({}, ...parts),
    ...own,
    properties: Object.assign({}, ...each.map(({ properties }) => properties)),
    required: each.flatMap(({ required = [] }) => required),
    patterns: [
      ...(pattern === undefined ? [] : [pattern]),
      ...each.flatMap((part) => part.patterns ?? []),
    ],
  } as Node;
}

function valueOf(part: Node, draw: Draw | undefined, depth: number): unknown {
  const node = whole(part, draw);
  if (node.const !== undefined) return node.const;
  return node.enum ? pick(node.enum, draw) : byType(node, draw, depth);
}

/**
 * A value that the schema at a reference takes: the least that it asks for or, where chance is given,
 * that and some of what it allows.
 */
export const sampleOf = (ref: string, draw?: Draw): unknown => valueOf(at(ref), draw, 0);
