import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  emptyDirectory,
  withDirectoryEntry,
  type Directory,
} from '../../src/annual-report/acts/directory.ts';
import { officerOf, play } from '../../src/demonstration/play.ts';
import { storyOf } from '../../src/demonstration/plot/index.ts';
import { withDirectory } from '../../src/engine/beside-directory.ts';
import { lastOf } from '../law/law-case.ts';
import { classified, initiated } from '../support/acts/proposal.ts';
import { act, changing, commandOf, given, type Act } from '../support/case.ts';
import { engineOf } from '../support/engine.ts';

const item = { number: '1', unit: 'data-section', plannedFor: '2026-09-30', hearing: false };

/** The directory of a year with one item, consented to and, unless said otherwise, published. */
function directoryWith(stated: object, isPublished = true): Directory {
  const facts: Record<string, unknown>[] = [
    { type: 'DirectoryItemListed', ...item, ...stated },
    { type: 'PartyConsentRecorded', on: '2025-12-26', reference: '纪要' },
    { type: 'DirectoryPublished', publishedOn: '2026-01-05', url: 'https://example.org/2026' },
  ];
  return facts.slice(0, isPublished ? 3 : 2).reduce<Directory>(
    (directory, fact, index) =>
      withDirectoryEntry(directory, {
        stream: 'directory:2026',
        sequence: index + 1,
        recordedAt: '2026-01-05T01:00:00.000Z',
        fact,
      }),
    emptyDirectory,
  );
}

/** What is shown of an act beside a directory, by its rule; and of which years the directory was read. */
async function shownOf(history: readonly Act[], next: Act, directory: Directory) {
  const { matter, when } = given(...history);
  const { ruling } = when(next);
  const { step, at, statement } = commandOf(next, '2026-03-02T06:00:00.000Z');
  const read: string[] = [];
  const { warnings } = await withDirectory(
    async (year) => {
      read.push(year);
      return directory;
    },
    { step, at, statement, dossier: matter.context },
    ruling,
  );
  const before = ruling.warnings.map(({ rule }) => rule);
  return { read, shown: warnings.map(({ rule }) => rule).filter((rule) => !before.includes(rule)) };
}

const unlisted = act('DeclareNotInDirectory', {
  reason: '年度目录公布后提出',
  basis: '第三条第三款',
  decider: '办公室',
});
const list = act('ListInDirectory', {
  ...item,
  year: 2025,
  name: '公共数据授权运营实施方案(试行)',
  partyConsentOn: '2025-12-26',
  publishedOn: '2026-01-05',
  url: 'https://example.org/2026',
});
const { before: ready, last: start } = lastOf(initiated);

describe('Article 3(3): a matter that is said not to be in the directory', () => {
  it.each([
    ['of its very name', '公共数据授权运营实施方案(试行)', 1],
    ['of its name in other signs', '《公共数据 授权运营实施方案（试行）》', 1],
    ['of a longer name', '龙岗区公共数据授权运营实施方案(试行)', 1],
    ['of another name', '政务云管理办法', 0],
    ['of a short word of it', '方案', 0],
  ])('A-DIR-1 is held against an item %s', async (_what, name, count) => {
    const { shown, read } = await shownOf(classified, unlisted, directoryWith({ name }));
    expect([shown, read]).toEqual([Array(count).fill('directory-does-not-list-it'), ['2026']]);
  });

  it('A-DIR-1 is held against a directory that came after it, where it is started', async () => {
    const directory = directoryWith({ name: '公共数据授权运营实施方案(试行)' });
    expect((await shownOf(ready, start, directory)).shown).toEqual(['directory-does-not-list-it']);
    const listed = [...classified, list];
    expect((await shownOf(listed, start, directory)).shown).toEqual([]);
  });
});

describe('a matter that is said to be in the directory', () => {
  it.each([
    ['has its number', {}, []],
    ['has no such number', { number: '2' }, ['directory-lists-it']],
    ['has it heard', { hearing: true }, ['directory-says-the-same-of-a-hearing']],
  ])('A-DIR-1 GD-H-2 is held against one that %s', async (_what, stated, rules) => {
    const directory = directoryWith({ name: '政务云', ...stated });
    const { shown, read } = await shownOf(classified, list, directory);
    expect([shown, read]).toEqual([rules, ['2025']]);
  });

  it('A-DIR-1 is held against none that was not published', async () => {
    const directory = directoryWith({ name: '政务云', number: '2' }, false);
    expect((await shownOf(classified, list, directory)).shown).toEqual([]);
  });
});

describe('any other step', () => {
  it('reads no directory, nor does one that is refused', async () => {
    const directory = directoryWith({ name: '公共数据授权运营实施方案(试行)' });
    const { before, last } = lastOf(classified);
    expect((await shownOf(before, last, directory)).read).toEqual([]);
    const [unreasoned] = changing([unlisted], 'DeclareNotInDirectory', { reason: '' });
    expect((await shownOf(classified, unreasoned!, directory)).read).toEqual([]);
  });
});

describe('in an installation', () => {
  let place: Awaited<ReturnType<typeof engineOf>>;
  beforeAll(async () => {
    place = await engineOf();
  });
  afterAll(() => place.close());

  it('A-DIR-1 shows on the record that the directory of the year lists the matter', async () => {
    const { engine } = place;
    const story = storyOf('示例:城市书房建设方案', 'data-section', {
      operation: false,
      begins: '2026-03-02',
    });
    const matterId = await play(engine, story, 'ClassifyNotOperation', new Map());
    const secretary = officerOf('secretary', story.section);
    const named = { ...item, name: '城市书房建设方案' };
    await engine.years.act('2026', 'ListDirectoryItem', named, secretary, 'directory-1');
    const { warnings } = await engine.perform({
      matterId,
      step: 'DeclareNotInDirectory',
      statement: unlisted.statement,
      officer: secretary,
      commandId: 'not-listed-1',
      expected: (await engine.matterRow(matterId))!.sequence,
    });
    expect(warnings.map(({ rule }) => rule)).toEqual(['directory-does-not-list-it']);
  });
});
