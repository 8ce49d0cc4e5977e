import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';
import { missingInNames, type Called } from '../../src/engine/called.ts';
import type { Breach, Missing } from '../../src/errors.ts';
import { evolve, newMatter } from '../../src/machines/matter/evolve.ts';
import type { Matter } from '../../src/machines/matter/chart.ts';
import type {
  Command,
  Fact,
  FiledEvidence,
  Officer,
  StepName,
} from '../../src/machines/matter/fact.ts';
import { judge, type Ruling } from '../../src/machines/matter/judge.ts';
import type { Law, SignatureFindings } from '../../src/machines/matter/rule.ts';
import { bundledCalendar } from '../../src/statute/calendar/index.ts';
import { documentOf } from '../../src/statute/documents.ts';
import type { Role } from '../../src/statute/roles.ts';
import { steps } from '../../src/statute/steps/index.ts';

/** One act of a case: the step, what is stated, and whatever of its circumstances matters. */
export interface Act {
  step: StepName;
  statement: Record<string, unknown>;
  /** A civil day (taken at 10:00 in Shanghai) or an instant; default: an hour after the last act. */
  at?: string;
  role?: Role;
  unit?: string;
  person?: string;
  /** What the engine found of the signature that comes with it. */
  signature?: SignatureFindings;
}

/** The made-up bureau of all cases. */
export const units: Partial<Record<Role, string>> = {
  reviewOffice: 'legal-section',
  governmentLawyer: 'legal-section',
  outsideCounsel: 'law-firm',
  chief: 'bureau-leaders',
  member: 'bureau-leaders',
  secretary: 'general-office',
  publisher: 'general-office',
  archivist: 'general-office',
  system: 'system',
};

/** A digest for a name, so that cases can speak of files without having any. */
export const digestOf = (name: string): string => createHash('sha256').update(name).digest('hex');

export const file = (document: string, name = document): FiledEvidence => ({
  document,
  sha256: digestOf(name),
  sm3: digestOf(`sm3 ${name}`),
  bytes: 1024,
  mediaType: 'application/pdf',
  name: `${name}.pdf`,
});

export const act = (
  step: StepName,
  statement: Record<string, unknown> = {},
  circumstances: Omit<Act, 'step' | 'statement'> = {},
): Act => ({ step, statement, ...circumstances });

const START = '2026-03-02T01:00:00.000Z';
const HOUR = 3_600_000;
const lawFor = ({ signature }: Act): Law => ({
  calendar: bundledCalendar,
  unitNames: new Map([['data-section', '示例局数据科']]),
  ...(signature && { signature }),
});

const instantOf = (at: string): string =>
  at.length === 10 ? new Date(`${at}T10:00:00+08:00`).toISOString() : at;

/** The command that an act makes, with the documents that its step asks for. */
export function commandOf({ step, statement, at, role, unit, person }: Act, now: string): Command {
  const definition = steps[step];
  const as: Role = role ?? definition.by[0];
  const by: Officer = {
    person: person ?? `p-${as}`,
    name: as,
    role: as,
    unit: unit ?? units[as] ?? 'data-section',
  };
  const documents: readonly string[] = 'documents' in definition ? definition.documents : [];
  return {
    step,
    at: at === undefined ? now : instantOf(at),
    by,
    statement: { evidence: documents.map((code) => file(code)), ...statement },
  };
}

/** Every breach and warning can be shown: in both languages, of people and units by their names, with places and documents that exist. */
function judged(each: Act, matter: Matter, now: string): Ruling {
  const ruling = judge(commandOf(each, now), matter, lawFor(each));
  const breaches = ruling.lawful ? [] : ruling.breaches;
  for (const { requires, missing } of [...breaches, ...ruling.warnings])
    for (const said of [requires, ...missingInNames(missing, everybody)])
      expect(said).toEqual(readable);
  return ruling;
}

/** Whoever is asked for has a name. */
const everybody: Called = {
  people: Object.assign(new Map<string, string>(), { get: () => '某人' }),
  units: Object.assign(new Map<string, string>(), { get: () => '某单位' }),
};

const readable = {
  asymmetricMatch: ({ zh, en, field = '/', document }: Missing) =>
    /\p{Script=Han}/u.test(zh) &&
    /[a-z]/.test(en) &&
    !/\b[a-z]+-[a-z\d]/.test(zh) &&
    field.startsWith('/') &&
    (document === undefined || documentOf(document).code === document),
  toAsymmetricMatcher: () => 'zh without an id, en, and where it belongs',
};

/** A matter, and the instant of whatever comes next. */
interface Reached {
  matter: Matter;
  now: string;
}

const beginning: Reached = { matter: newMatter(), now: START };

/** What is known is JSON: whatever a fact does not tell of is absent, and not there as `undefined`. */
function evolved(matter: Matter, fact: Fact): Matter {
  const next = evolve(matter, fact);
  const before: Record<string, unknown> = { ...matter.context };
  for (const [part, known] of Object.entries(next.context))
    if (known !== before[part]) expect([part, known]).toStrictEqual([part, asJson(known)]);
  return next;
}

const asJson = (known: unknown): unknown => JSON.parse(JSON.stringify(known));

function taken(each: Act, { matter, now }: Reached): Reached {
  const ruling = judged(each, matter, now);
  if (!ruling.lawful) throw new Error(`${each.step}: ${JSON.stringify(ruling.breaches, null, 1)}`);
  return {
    matter: evolved(matter, ruling.fact),
    now: new Date(Date.parse(ruling.fact.at) + HOUR).toISOString(),
  };
}

// Cases share their histories, and nothing changes a matter: the same act after the same acts leads
// to the same. Not where it is asked what a single test reaches.
const known = new WeakMap<Reached, WeakMap<Act, Reached>>();
const eachAlone = process.env.CASES_EACH_ALONE !== undefined;

function reached(before: Reached, each: Act): Reached {
  if (eachAlone) return taken(each, before);
  const ways = known.get(before) ?? new WeakMap<Act, Reached>();
  known.set(before, ways);
  const way = ways.get(each) ?? taken(each, before);
  ways.set(each, way);
  return way;
}

/** A matter after acts that were all lawful. A refusal on the way fails the test, with its reasons. */
export const after = (acts: readonly Act[]): Reached => acts.reduce(reached, beginning);

const provisionsOf = (breaches: readonly Breach[]) => [
  ...new Set(breaches.map(({ provision }) => provision)),
];

function expectations(ruling: Ruling, matter: Matter) {
  return {
    ruling,
    /** The step is lawful and leaves this fact; the matter then stands as given. */
    records(type: string, standing: Record<string, string> = {}) {
      if (!ruling.lawful) throw new Error(JSON.stringify(ruling.breaches, null, 1));
      expect(ruling.fact.type).toBe(type);
      expect(evolved(matter, ruling.fact).context.standing).toMatchObject(standing);
    },
    /** The step is lawful, and of these parts of the matter exactly this is known afterwards. */
    leaves(known: Partial<Matter['context']>) {
      if (!ruling.lawful) throw new Error(JSON.stringify(ruling.breaches, null, 1));
      const { context } = evolved(matter, ruling.fact);
      const named = Object.keys(known) as (keyof typeof context)[];
      expect(Object.fromEntries(named.map((part) => [part, context[part]]))).toStrictEqual(known);
    },
    /** The step is refused under exactly these provisions. */
    isRefusedUnder(...provisions: string[]) {
      expect(ruling.lawful ? 'lawful' : provisionsOf(ruling.breaches)).toEqual(provisions);
    },
    /** The refusal names the rule, by its key. */
    isRefusedBy(...rules: string[]) {
      expect(ruling.lawful ? 'lawful' : ruling.breaches.map(({ rule }) => rule)).toEqual(rules);
    },
    /** The step is lawful and is flagged under exactly these provisions. */
    warnsUnder(...provisions: string[]) {
      expect(ruling.lawful).toBe(true);
      expect(provisionsOf(ruling.warnings)).toEqual(provisions);
    },
  };
}

/** given(acts).when(act): a case's history, then one step; reads like the hearing of a case. */
export function given(...acts: Act[]) {
  const { matter, now } = after(acts);
  return {
    matter,
    when: (next: Act) => expectations(judged(next, matter, now), matter),
  };
}

/** The same acts, one of them said differently. */
export const changing = (
  acts: readonly Act[],
  step: StepName,
  statement: Record<string, unknown>,
): Act[] =>
  acts.map((each) =>
    each.step === step ? { ...each, statement: { ...each.statement, ...statement } } : each,
  );
