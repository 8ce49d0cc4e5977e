import { canonical } from '../../integrity/canonical.ts';
import type { Hash } from '../../integrity/merkle.ts';
import type { Reason } from '../findings/index.ts';

/** An entry as the ledger holds it (the verifier needs to know no more of it). */
export interface Entry {
  stream: string;
  sequence: number;
  commandId: string;
  requestDigest: string;
  /** An instant, UTC. */
  recordedAt: string;
  fact: Fact;
  previous: string;
  seal: string;
}

export interface Fact extends Record<string, unknown> {
  type: string;
}

interface Linked {
  leaf: number;
  stream: string;
  sequence: number;
  previous: string;
  seal: string;
}

export interface ShownLine extends Linked {
  entry: Entry;
  /** The text that was hashed into the log, RFC 8785. */
  entryText: string;
  leafHash?: undefined;
}

/** What is left of an entry that is withheld. */
export interface WithheldLine extends Linked {
  entry?: undefined;
  leafHash: Hash;
  withheld: { ground?: unknown; provision?: unknown };
}

/** Whether something that is withheld says on which ground, and under which article. */
export const statesGround = ({ ground, provision }: WithheldLine['withheld']): boolean =>
  [ground, provision].every((text) => typeof text === 'string' && text !== '');

/** What a line of an NDJSON file says. */
export type EntryLine = ShownLine | WithheldLine;

type Members = Record<string, unknown>;

export const isRecord = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const HASH = /^[0-9a-f]{64}$/;
const isHash = (value: unknown): value is string => typeof value === 'string' && HASH.test(value);
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

function isLinked(value: unknown): value is Omit<Linked, 'leaf'> {
  if (!isRecord(value)) return false;
  const { stream, sequence, previous, seal } = value;
  return typeof stream === 'string' && isCount(sequence) && isHash(previous) && isHash(seal);
}

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value) || !isLinked(value)) return false;
  const { recordedAt, fact } = value as Members;
  return typeof recordedAt === 'string' && isRecord(fact) && typeof fact.type === 'string';
}

export type Parsed =
  { line: EntryLine } | { fault: 'unreadable'; reason: Reason } | { fault: 'not-canonical' };

/** Reads one line; it has to be the one RFC 8785 text of what it says. */
export function parseLine(text: string | undefined): Parsed {
  if (text === undefined) return unreadable('line-broken');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unreadable('no-json');
  }
  if (!isRecord(value) || !isCount(value.leaf)) return unreadable('line-neither');
  if (!isCanonical(value, text)) return { fault: 'not-canonical' };
  const { leaf, entry } = value;
  if (entry === undefined) return withheldLine(value, leaf);
  if (!isEntry(entry) || Object.keys(value).length !== 2) return unreadable('line-no-entry');
  const { stream, sequence, previous, seal } = entry;
  const entryText = text.slice('{"entry":'.length, -`,"leaf":${leaf}}`.length);
  return { line: { leaf, stream, sequence, previous, seal, entry, entryText } };
}

const unreadable = (reason: Reason): Parsed => ({ fault: 'unreadable', reason });

const hashOfHex = (hex: string): Hash =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

function withheldLine(value: Members, leaf: number): Parsed {
  const { leafHash, withheld } = value;
  if (!isLinked(value) || !isHash(leafHash) || !isRecord(withheld))
    return unreadable('line-neither');
  const { stream, sequence, previous, seal } = value;
  const hash = hashOfHex(leafHash);
  return { line: { leaf, stream, sequence, previous, seal, leafHash: hash, withheld } };
}

function isCanonical(value: unknown, text: string): boolean {
  try {
    return canonical(value) === text;
  } catch {
    return false; // JSON.parse takes lone surrogates and deep nesting; RFC 8785 does not.
  }
}
