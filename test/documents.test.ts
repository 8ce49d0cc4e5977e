import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { lawToCode, testsOf } from '../scripts/law-to-code.ts';
import { procedurePage, readmeWithPicture } from '../scripts/draw-procedure.ts';
import { packs } from '../src/statute/packs/index.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8');

it('keeps docs/law-to-code.md as the code has it (npm run docs:law)', () => {
  expect(read('docs/law-to-code.md')).toBe(lawToCode());
});

it('keeps the pictures of the procedure as the chart has it (npm run docs:law)', () => {
  expect(read('docs/procedure.md')).toBe(procedurePage());
  expect(readmeWithPicture(read('README.md'))).toBe(read('README.md'));
});

it('has a test for every READ rule of Order 713 that software holds', () => {
  const tests = testsOf();
  const order = packs.find(({ id }) => id === 'order-713');
  const untested = order?.provisions
    .filter(({ mark, heldBy, id }) => mark === 'READ' && heldBy !== 'text' && !tests.has(id))
    .map(({ id }) => id);
  expect(untested).toEqual([]);
});
