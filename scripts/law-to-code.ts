// Writes docs/law-to-code.md: article → provision → rules → steps → tests. CI fails if it is stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../src/machines/matter/chart.ts';
import { stages } from '../src/machines/matter/regions.ts';
import type { Stage } from '../src/machines/matter/stage.ts';
import { packs } from '../src/statute/packs/index.ts';
import type { Provision } from '../src/statute/provision.ts';
import { writtenCases, type Kind, type WrittenCase } from './law-cases.ts';
import { steps } from '../src/statute/steps/index.ts';

const root = join(import.meta.dirname, '..');

/** The steps whose facts stand under a rule, by the rule's key. */
function stepsUnder(): Map<string, Set<string>> {
  const stepOf = new Map(
    Object.entries(steps).map(([step, { becomes }]) => [becomes as string, step]),
  );
  const found = new Map<string, Set<string>>();
  for (const stage of Object.values<Stage>(stages))
    for (const { on = {} } of Object.values(stage.states))
      for (const [fact, { under = [] }] of Object.entries(on))
        for (const { key } of under)
          found.set(key, (found.get(key) ?? new Set()).add(stepOf.get(fact) ?? fact));
  return found;
}

/** The tests that name a provision at the beginning of their title. */
export function testsOf(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const folder = join(root, 'test');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.test.ts'),
  );
  for (const file of files.toSorted()) {
    const text = readFileSync(join(folder, file), 'utf8');
    const named = [
      // A title that begins with the provision, and a row of a table of cases that does.
      ...text.matchAll(/\b(?:it|describe)(?:\.each\([\s\S]*?\))?\(\s*['"`]([A-Z]+-[^'"`]*)/g),
      ...text.matchAll(/\[\s*'([A-Z]+(?:-[A-Z0-9]+)+)'(?=,)/g),
    ];
    for (const [, title = ''] of named) {
      const [id = ''] = title.split(/[ :]/);
      found.set(id, [...(found.get(id) ?? []), `${file}: ${title}`]);
    }
  }
  return found;
}

const heldBy: Record<Provision['heldBy'], string> = {
  chart: '状态图规则 · rule of the chart',
  record: '记录本身 · the record itself',
  roles: '职权 · who may do or see what',
  views: '期限与视图 · deadlines and views',
  text: '仅供查阅 · text only',
};

const kindNames: Record<Kind, string> = { holds: '成立', breached: '违反', exception: '例外' };

/** The cases that try a provision, by kind, and how many other tests name it. */
function triedBy(id: string, cases: readonly WrittenCase[], others: number): string {
  const own = cases.filter(({ provision }) => provision === id);
  const listed = (Object.keys(kindNames) as Kind[]).flatMap((kind) => {
    const said = own.filter((each) => each.kind === kind).map(({ says }) => says);
    return said.length > 0 ? [`**${kindNames[kind]}** ${said.join('; ')}`] : [];
  });
  return [...listed, ...(others > 0 ? [`其他测试 ${others}`] : [])].join('<br>');
}

/** When a provision yields and what that requires; a dash where the text was read and has none. */
function exceptionOf({ exception }: Provision): string {
  if (exception === undefined) return '';
  return exception === 'none' ? '—' : `${exception.when.zh}:${exception.requires.zh}`;
}

/** By what else a provision is held, and why no rule of the chart does. */
const withoutRule = ({ heldBy: by, instead }: Provision): string =>
  instead ? `${heldBy[by]}<br>${instead.zh} · ${instead.en}` : heldBy[by];

interface Found {
  under: Map<string, Set<string>>;
  tests: Map<string, string[]>;
  cases: readonly WrittenCase[];
}

function line(provision: Provision, { under, tests, cases }: Found): string {
  const own = [...rules.values()].filter((rule) => rule.provision === provision.id);
  const direct = Object.entries(steps)
    .filter(([, step]) => step.provision === provision.id)
    .map(([step]) => step);
  const taken = new Set([...own.flatMap(({ key }) => [...(under.get(key) ?? [])]), ...direct]);
  const cells = [
    provision.id,
    provision.article,
    `${provision.force} · ${provision.mark}`,
    provision.requires.zh.replaceAll('|', '/'),
    exceptionOf(provision),
    own.length > 0 ? own.map(({ key }) => `\`${key}\``).join('<br>') : withoutRule(provision),
    [...taken].toSorted().join('<br>'),
    triedBy(provision.id, cases, tests.get(provision.id)?.length ?? 0).replaceAll('|', '/'),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The page, whole. */
export function lawToCode(): string {
  const found = { under: stepsUnder(), tests: testsOf(), cases: writtenCases() };
  const parts = packs.map(({ title, instrument, version, from, to, provisions }) =>
    [
      `## ${title} ${instrument}`,
      '',
      `${version} · ${from} – ${to ?? '现行'}`,
      '',
      '| 编号 | 条款 | 效力 · 确信度 | 要求 | 例外 | 规则 | 步骤 | 测试 |',
      '|---|---|---|---|---|---|---|---|',
      ...provisions.map((provision) => line(provision, found)),
      '',
    ].join('\n'),
  );
  return [
    '# 条款与代码对照 · From law to code',
    '',
    '由 `npm run docs:law` 生成,不手工修改。Generated; do not edit.',
    '',
    ...parts,
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(root, 'docs/law-to-code.md'), lawToCode());
}
