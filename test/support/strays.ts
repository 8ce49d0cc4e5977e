import { readOpenApi } from '../../src/api/openapi.ts';
import { schemaChecks } from '../../src/api/schema-checks.ts';
import type { Command, FiledEvidence } from '../../src/machines/matter/fact.ts';
import { addDays } from '../../src/statute/calendar/index.ts';
import { roles, type Role } from '../../src/statute/roles.ts';
import { steps } from '../../src/statute/steps/index.ts';
import { digestOf } from './case.ts';

export type Draw = (below: number) => number;

export const oneOf = <T>(draw: Draw, items: readonly T[]): T => items[draw(items.length)]!;

const everyRole = Object.keys(roles) as Role[];
const everyFact = Object.values(steps).map(({ becomes }) => becomes);
const units = [
  'data-section',
  'service-section',
  'legal-section',
  'general-office',
  'bureau-leaders',
];
const people = [
  'p-drafter',
  'p-reviewOffice',
  'p-governmentLawyer',
  'p-chief',
  'm-1',
  'p-unitHead',
];
const isDigest = (text: string) => /^[0-9a-f]{64}$/.test(text);
const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

function textLike(text: string, draw: Draw): string {
  if (isDigest(text)) return digestOf(oneOf(draw, ['draft v1', 'draft revised', 'another draft']));
  if (isDay(text)) return addDays(text, draw(121) - 60);
  return oneOf(draw, ['', ' ', '其他', text.slice(1), 'not-adopted', 'adopted', 'disagree']);
}

function scalarLike(value: unknown, draw: Draw): unknown {
  if (typeof value === 'string') return textLike(value, draw);
  if (typeof value === 'number') return value + draw(5) - 2;
  return typeof value === 'boolean' ? !value : value;
}

/** The same value with one thing about it, somewhere inside, dropped, doubled, moved or swapped. */
export function mutated(value: unknown, draw: Draw): unknown {
  if (Array.isArray(value)) return mutatedList(value, draw);
  if (typeof value !== 'object' || value === null) return scalarLike(value, draw);
  const keys = Object.keys(value);
  if (keys.length === 0) return value;
  const key = oneOf(draw, keys);
  const { [key]: member, ...rest } = value as Record<string, unknown>;
  return draw(4) === 0 ? rest : { ...rest, [key]: mutated(member, draw) };
}

function mutatedList(list: readonly unknown[], draw: Draw): unknown[] {
  if (list.length === 0) return [];
  const at = draw(list.length);
  const ways = [
    () => list.toSpliced(at, 1),
    () => [...list, list[at]],
    () => [],
    () => list.with(at, mutated(list[at], draw)),
    () => list.with(at, mutated(list[at], draw)),
  ];
  return oneOf(draw, ways)();
}

/** What a client might try to slip in beside the statement: another fact, another hour, another name. */
const forgery = (draw: Draw) => ({
  type: oneOf(draw, everyFact),
  at: '2020-01-01T00:00:00.000Z',
  by: { person: 'p-chief', name: '冒名', role: 'chief', unit: 'bureau-leaders' },
});

const checks = schemaChecks(readOpenApi().document);

/** Whether transport would let the statement through: the engine adds edition, digests and the rest. */
export function inContract({ step, statement }: Command): boolean {
  const { edition: _edition, demonstration: _mode, evidence = [], ...rest } = statement;
  const named = (evidence as FiledEvidence[]).map(({ document, sha256 }) => ({ document, sha256 }));
  return checks.faults(`#/components/schemas/${step}`, { ...rest, evidence: named }).length === 0;
}

function statementLike(command: Command, draw: Draw): Command {
  const { edition, demonstration, ...statement } = command.statement;
  const added = command.step === 'ProposeMatter' ? { edition, demonstration } : {};
  for (let tries = 0; tries < 5; tries += 1) {
    let next: unknown = statement;
    for (let times = 1 + draw(3); times > 0; times -= 1) next = mutated(next, draw);
    const stray = { ...command, statement: { ...(next as object), ...added } };
    if (inContract(stray)) return stray;
  }
  return command;
}

function officerLike(command: Command, draw: Draw): Command {
  const role = draw(2) === 0 ? command.by.role : oneOf(draw, everyRole);
  const by = { person: oneOf(draw, people), name: '某某', role, unit: oneOf(draw, units) };
  return { ...command, by };
}

/** Another command like this one that transport would let through, or one that forges its fact. */
export function strayFrom(command: Command, draw: Draw): Command {
  const said = draw(4) === 0 ? command : statementLike(command, draw);
  const by = draw(3) === 0 ? officerLike(said, draw) : said;
  return draw(8) === 0 ? { ...by, statement: { ...by.statement, ...forgery(draw) } } : by;
}
