import { readOpenApi } from '../../src/api/openapi.ts';
import { schemaChecks } from '../../src/api/schema-checks.ts';
import type { Breach } from '../../src/errors.ts';
import type { FiledEvidence } from '../../src/machines/matter/fact.ts';
import type { Ruling } from '../../src/machines/matter/judge.ts';
import type { Binding, Recorded } from '../../src/statute/bindings/index.ts';
import { steps } from '../../src/statute/steps/index.ts';
import { commandOf, given, type Act } from '../support/case.ts';
import { but } from './law-case.ts';

/** A lawful act, and for a rule the same step where the rule has something to refuse. */
export interface Example {
  given: readonly Act[];
  when: Act;
  refused?: { given: readonly Act[]; when: Act };
}

const checks = schemaChecks(readOpenApi().document);

/** What transport finds in the statement as a client would send it. */
function faultsOf({ step, statement }: Act): string[] {
  const sent = commandOf({ step, statement }, '').statement;
  const { edition: _edition, demonstration: _mode, evidence = [], ...rest } = sent;
  const named = (evidence as FiledEvidence[]).map(({ document, sha256 }) => ({ document, sha256 }));
  return checks
    .faults(`#/components/schemas/${step}`, { ...rest, evidence: named })
    .map(({ field }) => field);
}

const rulingOn = (history: readonly Act[], act: Act): Ruling => given(...history).when(act).ruling;
const breachesOf = (ruling: Ruling): readonly Breach[] => (ruling.lawful ? [] : ruling.breaches);

/** Whether the field that a refusal names is the one left out, or what holds it. */
const concerns = (pointer: string) => (field: string | undefined) =>
  field !== undefined && field !== '' && (field === pointer || pointer.startsWith(`${field}/`));

const partsOf = (pointer: string) => pointer.split('/').slice(1);

/** A copy in which what stands at the pointer is replaced, or left out where there is nothing instead. */
function replaced(value: unknown, [part = '', ...rest]: readonly string[], by?: unknown): unknown {
  if (Array.isArray(value)) {
    const at = Number(part);
    if (rest.length > 0) return value.with(at, replaced(value[at], rest, by));
    return by === undefined ? value.toSpliced(at, 1) : value.with(at, by);
  }
  const { [part]: member, ...others } = value as Record<string, unknown>;
  if (rest.length > 0) return { ...others, [part]: replaced(member, rest, by) };
  return by === undefined ? others : { ...others, [part]: by };
}

const at = (value: unknown, pointer: string): unknown =>
  partsOf(pointer).reduce<unknown>((held, part) => (held as Record<string, unknown>)[part], value);

/** Left out and, where it is words, left blank: each refused with the field named. */
function unrefused(pointer: string, { given: history, when }: Example): string[] {
  const stated = at(when.statement, pointer);
  if (stated === undefined) return [`the example states nothing at ${pointer}`];
  const ways = typeof stated === 'string' ? [undefined, ' '] : [undefined];
  return ways.flatMap((by) => {
    const statement = replaced(when.statement, partsOf(pointer), by) as Act['statement'];
    const short = { ...when, statement };
    const fields = faultsOf(short);
    if (fields.some(concerns(pointer))) return [];
    const missing = breachesOf(rulingOn(history, short)).flatMap((breach) => breach.missing);
    return missing.some(({ field }) => concerns(pointer)(field))
      ? []
      : [`${when.step} is not refused ${by === undefined ? 'without' : 'with a blank'} ${pointer}`];
  });
}

/** Whatever a client says of it, the engine's own word stands on the fact. */
function unrecorded(pointer: Recorded, { given: history, when }: Example): string[] {
  const name = pointer.slice(1) as 'at' | 'by' | 'type';
  const forged = but(when, { [name]: 'forged' });
  const ruling = rulingOn(history, forged);
  const owed = { ...commandOf(when, ''), type: steps[when.step].becomes };
  const set = ruling.lawful ? ruling.fact[name] : undefined;
  const isSet = name === 'at' ? typeof set === 'string' && /^\d{4}-.*Z$/.test(set) : true;
  const isOwed = name === 'at' || JSON.stringify(set) === JSON.stringify(owed[name]);
  return isSet && isOwed ? [] : [`${when.step} does not set ${pointer} by itself`];
}

function unfiled(code: string, { given: history, when }: Example): string[] {
  const evidence = (commandOf(when, '').statement.evidence as FiledEvidence[]).filter(
    ({ document }) => document !== code,
  );
  const refusal = breachesOf(rulingOn(history, but(when, { evidence })));
  return refusal.some(({ missing }) => missing.some(({ document }) => document === code))
    ? []
    : [`${when.step} is not refused without ${code}`];
}

function unruled(rule: string, { refused }: Example): string[] {
  const breaches = refused ? breachesOf(rulingOn(refused.given, refused.when)) : [];
  return breaches.some((breach) => breach.rule === rule) ? [] : [`${rule} refuses nothing`];
}

function unasked(schema: string, pointer: string): string[] {
  const [name = ''] = partsOf(pointer);
  const silent = [{}, { [name]: ' ' }].filter(
    (body) =>
      !checks.faults(`#/components/schemas/${schema}`, body).some(({ field }) => field === pointer),
  );
  return silent.map(() => `${schema} does not ask for ${pointer}`);
}

/** Where a binding does not keep its field in the document; nothing where it does. */
export function lacking(code: string, binding: Binding, example: Example | undefined): string[] {
  if (binding.kind === 'paper') return [];
  if (binding.kind === 'schema') return unasked(binding.schema, binding.pointer);
  if (!example) return [`there is no example of ${binding.step}`];
  const asItIs = faultsOf(example.when).concat(
    breachesOf(rulingOn(example.given, example.when)).map(({ rule }) => rule),
  );
  if (asItIs.length > 0) return asItIs.map((fault) => `the example itself is refused: ${fault}`);
  if (binding.kind === 'statement') return unrefused(binding.pointer, example);
  if (binding.kind === 'record') return unrecorded(binding.pointer, example);
  return binding.kind === 'file' ? unfiled(code, example) : unruled(binding.rule, example);
}
