import type { Missing } from '../../errors.ts';
import type { Calendar } from '../../statute/calendar/index.ts';
import type { Text } from '../../statute/provision.ts';
import type { Role } from '../../statute/roles.ts';
import type { Dossier } from './dossier.ts';
import type { Fact, FactType } from './fact.ts';
import type { RegionName } from './regions.ts';

/** What the law is applied with: days can only be counted in a calendar. */
export interface Law {
  calendar: Calendar;
  /** What the engine found of the signature that came with the fact; absent where none was checked. */
  signature?: SignatureFindings;
  /** What units are called, for the facts that write an organisation out; absent where nobody looked. */
  unitNames?: ReadonlyMap<string, string>;
}

/** What keeps a signature from proving the act; empty lists where nothing does. */
export interface SignatureFindings {
  /** Of the key: not registered, somebody else's, not approved, out of its days, revoked. */
  key: Missing[];
  /** Of what was signed: another text, another draft, another day, or not signed with the key at all. */
  statement: Missing[];
}

/** Where each of the named regions must stand: one of its states. */
export type Standing = Partial<Record<RegionName, readonly string[]>>;

/** A rule of the chart: which provision it enforces, and how to see whether it holds. */
export interface Rule {
  /** The provision's number in the law research: A-PUB-5. */
  provision: string;
  /** What exactly is required here, where that is narrower than the provision. */
  requires?: Text;
  /** Who can supply what is missing. */
  suppliedBy: readonly Role[];
  /** The documents that would show it. */
  documents?: readonly string[];
  /** Order: where other regions must stand. Any one of the alternatives is enough. */
  needs?: readonly Standing[];
  /** Content: what the fact or the dossier lacks. An empty answer means that the rule holds. */
  finds?(dossier: Dossier, fact: Fact, law: Law): Missing[];
  /** What is lawful and yet to be flagged on the record: a borderline count, an early opinion. */
  flags?(dossier: Dossier, fact: Fact, law: Law): Missing[];
}

export interface NamedRule extends Rule {
  key: string;
}

/** Gives each rule of a table its key, so that the chart can name it and a refusal can cite it. */
export function ruleTable<K extends string>(table: Record<K, Rule>): Record<K, NamedRule> {
  const named = Object.entries<Rule>(table).map(([key, rule]) => [key, { ...rule, key }] as const);
  return Object.fromEntries(named) as Record<K, NamedRule>;
}

/** Narrows a finding to one type of fact; the chart uses the rule on no other. */
export function on<T extends FactType>(
  _types: T | readonly T[],
  finding: (dossier: Dossier, fact: Fact<T>, law: Law) => Missing[],
): (dossier: Dossier, fact: Fact, law: Law) => Missing[] {
  // The chart places the rule on these facts alone; a test walks every transition to hold it so.
  return (dossier, fact, law) => finding(dossier, fact as Fact<T>, law);
}

/** `[]` where the condition holds, else the one thing that is missing. */
export const unless = (holds: unknown, zh: string, en: string, field?: string): Missing[] =>
  holds ? [] : [field === undefined ? { zh, en } : { zh, en, field }];
