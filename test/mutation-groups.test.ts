import { globSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { data, groups } from '../scripts/mutation-groups.ts';

const root = new URL('..', import.meta.url).pathname;
const filesOf = (patterns: readonly string[]) =>
  patterns.flatMap((pattern) => globSync(pattern, { cwd: root }));

/** The verifier has groups as well; it is tried in parts. */
const ofCore = /^src\/(integrity|machines|statute)\//;

describe('the groups of mutation testing', () => {
  it('hold each file of the pure core once, if it is not named as data', () => {
    const mutated = Object.values(groups).flatMap(({ mutate }) => filesOf(mutate));
    const held = [...mutated, ...filesOf(data)].filter((file) => ofCore.test(file));
    expect(held.toSorted()).toEqual(
      filesOf(['src/{integrity,machines,statute}/**/*.ts']).toSorted(),
    );
  });

  it.each(Object.entries(groups))('%s names files and tests that exist', (_name, group) => {
    for (const pattern of [...group.mutate, ...group.tests])
      expect([pattern, filesOf([pattern])]).not.toEqual([pattern, []]);
  });
});
