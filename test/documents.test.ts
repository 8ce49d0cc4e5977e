import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { lawToCode, testsOf } from '../scripts/law-to-code.ts';
import { procedurePage } from '../scripts/draw-procedure.ts';
import { gateBefore, pictureOf } from '../scripts/procedure-graph.ts';
import { procedurePicture } from '../scripts/procedure-picture.ts';
import { chartDefinition } from '../src/machines/matter/definition.ts';
import { gates } from '../src/statute/gates.ts';
import { packs } from '../src/statute/packs/index.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8');

it('keeps docs/law-to-code.md as the code has it (npm run docs:law)', () => {
  expect(read('docs/law-to-code.md')).toBe(lawToCode());
});

it('keeps the pictures of the procedure as the chart has it (npm run docs:law)', async () => {
  expect(read('docs/procedure.md')).toBe(procedurePage());
  expect(read('docs/procedure.svg')).toBe(await procedurePicture());
  expect(read('README.md')).toContain('](docs/procedure.svg)');
});

describe('the picture of the procedure', () => {
  const { states } = chartDefinition.find(({ region }) => region === 'procedure')!;
  const rulesInto = (state: string) =>
    states.flatMap(({ ways }) =>
      ways.filter(({ to }) => to === state).flatMap(({ rules }) => rules),
    );
  /** What guards the way to a state stands in rules there; G3 only says when G2 is over. */
  const placed = Object.entries(gateBefore).flatMap(([state, ids]) =>
    ids.filter((id) => id !== 'G3').map((id) => [id, state] as const),
  );

  it.each(placed)('%s stands before a state that its rules guard: %s', (id, state) => {
    const { provisions } = gates.find((gate) => gate.id === id)!;
    const guarding = rulesInto(state).map(({ provision }) => provision);
    expect(provisions.filter((provision) => guarding.includes(provision))).not.toEqual([]);
  });

  it('shows every gate, every state and every region', () => {
    const text = JSON.stringify(pictureOf());
    const regions = chartDefinition.filter(({ region }) => region !== 'procedure');
    const names = [...gates.map(({ id, zh }) => `${id} ${zh}`), ...regions.map(({ zh }) => zh)];
    const withdrawn = states.find(({ state }) => state === 'withdrawn')!;
    names.push(...states.filter((each) => each !== withdrawn).map(({ zh }) => zh));
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });
});

it('has a test for every READ rule of Order 713 that software holds', () => {
  const tests = testsOf();
  const order = packs.find(({ id }) => id === 'order-713');
  const untested = order?.provisions
    .filter(({ mark, heldBy, id }) => mark === 'READ' && heldBy !== 'text' && !tests.has(id))
    .map(({ id }) => id);
  expect(untested).toEqual([]);
});
