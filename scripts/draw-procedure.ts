// Draws the procedure from the chart itself: docs/procedure.svg, the whole of it for the README, and a
// Mermaid picture of every region for docs/procedure.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartDefinition } from '../src/machines/matter/definition.ts';
import { procedurePicture } from './procedure-picture.ts';
import { steps } from '../src/statute/steps/index.ts';

const root = join(import.meta.dirname, '..');
const stepBy = new Map(
  Object.values(steps).map(({ becomes, zh }) => [becomes as string, zh as string]),
);

type Region = (typeof chartDefinition)[number];

/** One region as a Mermaid state diagram, labelled in Chinese. */
export function mermaidOf({ initial, states }: Region): string {
  const lines = states.map(({ state, zh }) => `  state "${zh}" as ${state}`);
  const ways = states.flatMap(({ state, ways: out }) =>
    out
      .filter(({ to }) => to !== state)
      .map(({ fact, to }) => `  ${state} --> ${to}: ${stepBy.get(fact) ?? fact}`),
  );
  return ['```mermaid', 'stateDiagram-v2', `  [*] --> ${initial}`, ...lines, ...ways, '```'].join(
    '\n',
  );
}

/** Every region, each with its articles and its picture. */
export function procedurePage(): string {
  return [
    '# 程序状态图 · The procedure, as the chart has it',
    '',
    '由 `npm run docs:law` 从状态图生成。Generated from the chart; do not edit.',
    '',
    ...chartDefinition.flatMap((region) => [
      `## ${region.zh} · ${region.en}`,
      '',
      region.law,
      '',
      mermaidOf(region),
      '',
    ]),
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(root, 'docs/procedure.md'), procedurePage());
  writeFileSync(join(root, 'docs/procedure.svg'), await procedurePicture());
}
