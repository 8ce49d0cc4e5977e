import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import base from './jest.config.js';
import { groups } from './scripts/mutation-groups.ts';

// Drawn changes are few and trees are small here: each mutant would be shown all of them.
process.env.TAMPER_ROUNDS ??= '2';
process.env.TREE_LEAVES ??= '33';
process.env.LAW_ROUNDS ??= '100';

/**
 * The tests of a group as one file. Most of what a mutant costs is to load the source again for each
 * test file, so that it is loaded once.
 */
const { MUTATION_GROUP: name = 'seal' } = process.env;
const folder = join(import.meta.dirname, 'reports/mutation');
const tests = groups[name].tests.flatMap((pattern) =>
  globSync(pattern, { cwd: import.meta.dirname }),
);
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, `${name}.test.ts`),
  tests.map((test) => `import '../../${test}';\n`).join(''),
);

export default {
  ...base,
  setupFiles: [...base.setupFiles, '<rootDir>/test/support/mutation.ts'],
  maxWorkers: 1,
  testMatch: [`<rootDir>/reports/mutation/${name}.test.ts`],
};
