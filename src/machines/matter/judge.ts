import type { Breach } from '../../errors.ts';
import type { Step } from '../../statute/step.ts';
import { steps } from '../../statute/steps/index.ts';
import type { Role } from '../../statute/roles.ts';
import { documentOf } from '../../statute/documents.ts';
import { counted } from './counted.ts';
import { notYetDone } from './days-done.ts';
import { ruleNamed, underLaw, type Matter } from './chart.ts';
import { walk } from './evolve.ts';
import type { Command, Fact, FactType, FiledEvidence, StepName } from './fact.ts';
import { notOpen } from './not-open.ts';
import { sharedFiles } from './own-files.ts';
import type { Law, NamedRule } from './rule.ts';
import { breachOf, binds, inForceFor, missingUnder, outright } from './ruling.ts';
import { withWays } from './way-words.ts';

/**
 * What the law says to a step: a fact to record and the matter that it leads to, or the provisions
 * that the step would breach.
 */
export type Ruling =
  | { lawful: true; fact: Fact; next: Matter; warnings: Breach[] }
  | { lawful: false; breaches: Breach[]; warnings: Breach[] };

/** Rules on a command against a matter. Pure: same matter, command and law, same ruling. */
export function judge(command: Command, matter: Matter, law: Law): Ruling {
  const { by, provision } = steps[command.step];
  if (!(by as readonly Role[]).includes(command.by.role))
    return refusedOutright(wrongOffice(provision, by));

  const fact = counted(factOf(command), law);
  const named = rulesOn(matter, fact.type);
  if (!named) return refusedOutright(notOpen(command.step, matter.context));
  const declared = named.filter((rule) => inForceFor(rule, matter.context, fact));

  const shared = sharedFiles(command, matter.context);
  const amiss = [...documentsMissing(command), ...notYetDone(command), ...shared.refused];
  const findings = declared.map((rule) => ({
    rule,
    missing: missingUnder(rule, matter.context, fact, law),
  }));
  const breached = findings.filter(({ missing }) => missing.length > 0);
  const [breaches, warnings] = partition(breached, ({ rule }) => binds(rule, matter.context, fact));
  const asBreach = ({ rule, missing }: (typeof findings)[number]) =>
    breachOf(rule, missing, matter.context);
  const flagged = declared
    .map((rule) => ({ rule, missing: rule.flags?.(matter.context, fact, law) ?? [] }))
    .filter(({ missing }) => missing.length > 0);
  const allWarnings = [...[...warnings, ...flagged].map(asBreach), ...shared.shown];

  // The chart itself has the last word; the findings above are its explanation.
  const next = amiss.length === 0 ? walk(matter, { ...fact, [underLaw]: law }) : undefined;
  return next
    ? { lawful: true, fact, next, warnings: allWarnings }
    : {
        lawful: false,
        breaches: [
          ...breaches.map((breach) => ({
            ...asBreach(breach),
            ...withWays(breach.rule, breach.missing, command.step, matter.context),
          })),
          ...amiss,
        ],
        warnings: allWarnings,
      };
}

/** The rules on the way that a fact would open now; undefined where no state hears it. */
export function rulesOn(matter: Matter, type: FactType): readonly NamedRule[] | undefined {
  for (const node of matter._nodes) {
    const rules = waysFrom(node).get(type);
    if (rules) return rules;
  }
  return undefined;
}

/** Every fact that some region hears now, with the rules on the way that it would open. */
export const waysOf = (matter: Matter): (readonly [fact: string, rules: readonly NamedRule[]])[] =>
  matter._nodes.flatMap((node) => [...waysFrom(node)]);

export type StateNode = Matter['_nodes'][number];

const known = new WeakMap<StateNode, ReadonlyMap<string, readonly NamedRule[]>>();

/** What a state hears, and under which rules. The chart never changes: it is read off it once. */
export function waysFrom(node: StateNode): ReadonlyMap<string, readonly NamedRule[]> {
  const before = known.get(node);
  if (before) return before;
  const ways = [...node.transitions].flatMap(([fact, [way]]) =>
    way ? [[fact, keysOf(way.guard).map(ruleNamed)] as const] : [],
  );
  const fresh = new Map(ways);
  known.set(node, fresh);
  return fresh;
}

function keysOf(guard: unknown): string[] {
  // Every guard of the chart is `lawful` with its rule keys: chart.ts makes no other.
  return (guard as { params: { rules: string[] } } | undefined)?.params.rules ?? [];
}

/** The fact that a command would leave: what the client sent can never become type, by or at. */
export function factOf({ step, at, by, statement }: Command): Fact {
  return { ...statement, type: steps[step].becomes, at, by } as Fact;
}

/** A step comes with the documents that its row in the table of steps names. */
function documentsMissing({ step, statement }: Command): Breach[] {
  const { documents = [], provision, by }: Step = steps[step];
  const filed = ((statement.evidence ?? []) as FiledEvidence[]).map(({ document }) => document);
  const missing = documents
    .filter((code) => !filed.includes(code))
    .map((code) => {
      const { zh, en } = documentOf(code);
      return {
        document: code,
        field: '/evidence',
        zh: `缺少${code}《${zh}》`,
        en: `${code} (${en}) is missing`,
      };
    });
  if (missing.length === 0) return [];
  const requires = { zh: '该步骤须附规定的材料。', en: 'The step comes with its documents.' };
  return [{ ...outright('documents-are-filed', provision, by, requires), missing }];
}

/** The breach of whoever would take a step that belongs to other offices. */
export const wrongOfficeFor = (step: StepName): Breach =>
  wrongOffice(steps[step].provision, steps[step].by);

function wrongOffice(provision: string, by: readonly Role[]): Breach {
  return outright('wrong-office', provision, by, {
    zh: '该步骤不属于本人所任职责。',
    en: 'The step does not belong to the office in which you act.',
  });
}

function refusedOutright(breach: Breach): Ruling {
  return { lawful: false, breaches: [breach], warnings: [] };
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
