import { describe, expect, it } from '@jest/globals';
import { wrap } from '../../../src/engine/paper/wrap.ts';
import { describeFact } from '../../../src/engine/dossier/record/describe.ts';
import { holdsIdOf } from '../../../src/engine/registered.ts';
import { fieldWords } from '../../../src/engine/dossier/record/field-words.ts';
import { valueWords } from '../../../src/engine/dossier/record/value-words.ts';
import { numbersInWords } from '../../../src/engine/dossier/record/facts-in-words.ts';
import { isDeclaration, packTitle } from '../../../src/engine/dossier/record/matrix.ts';
import { replay } from '../../../src/engine/dossier/record/replay.ts';
import { punctuated } from '../../../src/engine/paper/typography.ts';
import { bundledCalendar } from '../../../src/statute/calendar/index.ts';
import { packs } from '../../../src/statute/packs/index.ts';
import { steps } from '../../../src/statute/steps/index.ts';
import { schemas, type Schema } from '../../support/contract-schemas.ts';
import { recorded, recordedNames } from '../../support/recorded.ts';

/** Every member that a statement may have, however deep, every word that one may choose, and the members that hold an id. */
function saidInSteps() {
  const [members, values, seen] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const held: Record<string, Set<string>> = { PersonId: new Set(), UnitId: new Set() };
  const walk = (schema: Schema | boolean | undefined, within = ''): void => {
    if (typeof schema !== 'object') return;
    const name = schema.$ref?.split('/').at(-1);
    held[name ?? '']?.add(within);
    if (name !== undefined && !seen.has(name)) {
      seen.add(name);
      walk(schemas[name]);
    }
    for (const value of schema.enum ?? []) values.add(String(value));
    for (const [member, inner] of Object.entries(schema.properties ?? {})) {
      if (member === 'signature') continue; // A chapter of its own.
      members.add(member);
      walk(inner, member);
    }
    for (const inner of [...(schema.allOf ?? []), ...(schema.oneOf ?? [])]) walk(inner);
    walk(schema.items, within);
    walk(schema.additionalProperties);
  };
  for (const step of Object.keys(steps)) walk(schemas[step]);
  return { members, values, held };
}

describe('the words of the readable record', () => {
  it('has a word for every member that a statement may have', () => {
    const missing = [...saidInSteps().members].filter((name) => !Object.hasOwn(fieldWords, name));
    expect(missing).toEqual([]);
  });

  it('knows of every member that holds the id of a person or of a unit', () => {
    const { PersonId: people, UnitId: units } = saidInSteps().held;
    expect({ people: [...people!].toSorted(), units: [...units!].toSorted() }).toEqual(holdsIdOf);
  });

  it('names whoever an id stands for, and takes no other number or word for an id', () => {
    const names = {
      people: new Map([['0007', '徐副局长']]),
      units: new Map([['42', '示例局办公室']]),
      files: new Map(),
    };
    const fact = { chief: '0007', units: ['42'], number: '0007', reason: '42', person: '0008' };
    expect(describeFact(fact, names)).toEqual([
      '编号：0007',
      '人员：0008',
      '理由：42',
      '行政首长：徐副局长',
      '单位：示例局办公室',
    ]);
  });

  it('puts the number of a text of law in parentheses once, known or not', () => {
    const titles = packs.map(packTitle);
    expect(titles.filter((title) => title.includes('（（'))).toEqual([]);
    expect(titles.filter((title) => !title.endsWith('）'))).toEqual([]);
  });

  it('calls a member by what it means where it stands', () => {
    const words = (fact: Record<string, unknown>) =>
      describeFact(fact, { people: new Map(), units: new Map(), files: new Map() });
    expect(words({ type: 'MatterProposed', authority: 'bureau' })).toEqual(['决策机关：bureau']);
    expect(words({ type: 'ParticipationRecorded', persons: 18 })).toEqual(['参加人数：18']);
    expect(
      words({
        type: 'PartyReportMade',
        reply: { on: '2026-05-11', outcome: 'objected', words: '须再论证。' },
      }),
    ).toEqual(['批复：批复结论 不同意，批复日期 2026-05-11，批复内容 须再论证。']);
    const finding = (reasons: string) => ({ result: 'complies', reasons });
    const [content, procedure, authority] = ['符合', '已履行', '有权'].map(finding);
    expect(words({ findings: { content, procedure, authority } })).toEqual([
      '审查、论证结论：决策权限（结果 符合，理由 有权），形成程序（结果 符合，理由 已履行），内容（结果 符合，理由 符合）',
    ]);
  });

  it('ends no item of a list with a stop of its own, but the last', () => {
    const speeches = ['同意。', '不同意。'].map((words) => ({ person: 'x', words }));
    expect(
      describeFact({ speeches }, { people: new Map(), units: new Map(), files: new Map() }),
    ).toEqual(['发言：（1）人员 x，发言内容 同意；（2）人员 x，发言内容 不同意。']);
  });

  it('has a word for every choice that a statement may make', () => {
    const missing = [...saidInSteps().values].filter((value) => !Object.hasOwn(valueWords, value));
    expect(missing).toEqual([]);
  });

  it('takes every step for a declaration that finds something not owed', () => {
    const declaring = Object.values(steps)
      .filter(({ becomes }) => isDeclaration(becomes))
      .map(({ zh }) => zh);
    const named = Object.values(steps)
      .filter(({ zh }) => /^(认定|判定)(不|未|依法不|决定依法不)/.test(zh))
      .map(({ zh }) => zh);
    expect(declaring).toEqual(named);
  });

  it.each([
    [[3], '第3条'],
    [[3, 4], '第3、4条'],
    [[7, 3, 4, 5, 3], '第3至5、7条'],
  ])('names the entries %j as %s', (numbers, words) => {
    expect(numbersInWords(numbers)).toBe(words);
  });

  it('sets the law in the punctuation of Chinese print, and leaves what is not Chinese', () => {
    expect(punctuated('公告(附草案),期限:30日;见 https://a.invalid/b(c)')).toBe(
      '公告（附草案），期限：30日；见 https://a.invalid/b(c)',
    );
  });
});

describe('breaking lines', () => {
  const five = (text: string) => wrap(text, 5, () => 1);

  it.each([
    ['一二三四五六七', ['一二三四五', '六七']],
    ['一二三四五，六七', ['一二三四', '五，六七']],
    ['一二三四（六七', ['一二三四', '（六七']],
    ['一二abcd三', ['一二', 'abcd三']],
    ['abcdefghijkl', ['abcde', 'fghij', 'kl']],
    ['一\n二', ['一', '二']],
    ['', ['']],
  ])('sets %j as %j', (text, lines) => {
    expect(five(text)).toEqual(lines);
  });
});

describe('asking the rules again about recorded histories', () => {
  it.each(recordedNames)('%s would be refused nowhere today', (name) => {
    const { checks } = replay(recorded(name).record.entries, bundledCalendar, new Map());
    expect(checks.filter(({ outcome }) => outcome === 'unmet')).toEqual([]);
    expect(checks.filter(({ outcome }) => outcome === 'kept').length).toBeGreaterThan(20);
  });

  it('flags what was flagged when it was recorded', () => {
    const { entries } = recorded('whole-matter').record;
    const flagged = replay(entries, bundledCalendar, new Map()).checks.filter(
      ({ outcome }) => outcome === 'flagged',
    );
    const warned = entries.flatMap(({ fact, sequence }) =>
      ((fact.warnings ?? []) as { rule: string }[]).map(({ rule }) => `${sequence} ${rule}`),
    );
    expect(flagged.map(({ sequence, rule }) => `${sequence} ${rule}`)).toEqual(
      expect.arrayContaining(warned),
    );
    expect(warned.length).toBeGreaterThan(0);
  });

  it('tells when each deadline began to run and when it ended', () => {
    const { deadlines } = replay(
      recorded('whole-matter').record.entries,
      bundledCalendar,
      new Map(),
    );
    const comments = deadlines.find(({ due }) => due.name === 'comment-period-closes');
    const archive = deadlines.find(({ due }) => due.name === 'archive-is-due');
    expect(comments?.until?.sequence).toBeGreaterThan(comments?.from ?? Infinity);
    expect(archive?.until?.at.slice(0, 10)).toBe('2026-04-07');
  });
});
