import base from './jest.config.js';

// Drawn changes are few and trees are small here: each mutant would be shown all of them.
process.env.TAMPER_ROUNDS ??= '2';
process.env.TREE_LEAVES ??= '33';

/** How a mutant is shown to the tests of its group, which stryker.config.mjs names. */
export default { ...base, maxWorkers: 1 };
