import { describe, expect, it } from '@jest/globals';
import {
  differences,
  readStatement,
  signedActs,
  signingRoles,
} from '../../../src/integrity/signatures/index.ts';
import { roles, type Role } from '../../../src/statute/roles.ts';
import { statement } from '../../support/statements.ts';

describe('the text of a statement', () => {
  it('says everything that the signer answers for', () => {
    expect(statement().text).toBe(
      [
        '签名陈述',
        '事项:《公共数据授权运营实施方案(试行)》(编号 MD-2026-0001)',
        '办理:出具法律意见',
        `适用规则:2026-03-02 立案时有效的版本,SHA-256 ${'e'.repeat(64)}`,
        `所涉草案:《草案(第二稿).pdf》,SHA-256 ${'d'.repeat(64)}`,
        '审查结论(《重大行政决策程序暂行条例》第二十七条):',
        '  1. 是否符合法定权限:符合规定。理由:属于本机关职权',
        '  2. 是否履行相关法定程序:符合规定。理由:已公开征求意见三十日',
        '  3. 内容是否符合有关规定:不符合规定。理由:第五条缺少退出情形',
        '结论:修改后合法',
        '意见:建议补充退出情形',
        '声明:与本事项无利害关系。',
        '保留意见:无',
        '签名人:郑律师(zheng),公职律师,legal-section',
        '日期:2026-05-08',
        '本人已阅读以上内容,以本人掌握的私钥签名。',
      ].join('\n'),
    );
  });

  it('names the unit as it is registered and by its id, in the second form; the first has the id alone', () => {
    const first = statement();
    const { signer } = first;
    const second = statement({ signer: { ...signer, unitName: '合法性\n审查科' } });
    expect([first.format, second.format]).toEqual([
      'duecourse-statement/1',
      'duecourse-statement/2',
    ]);
    expect(second.text).toBe(
      first.text.replace(',legal-section', ',合法性 / 审查科(legal-section)'),
    );
    expect([first, second].map((one) => readStatement(one))).toEqual([first, second]);
    expect(readStatement({ ...second, signer: { ...second.signer, unitName: 1 } })).toBeUndefined();
  });

  it('shows the items, the lawyers that differ, the reservation and the files', () => {
    const { text } = statement({
      act: 'IssueConditionalOpinion',
      reservations: '数据定价须另行论证',
      context: { counsel: [{ name: '冯顾问', position: 'unlawful' }] },
      stated: {
        items: [{ number: 1, text: '补充退出情形' }],
        evidence: [{ document: 'D21', sha256: 'a'.repeat(64) }],
      },
    });
    for (const line of [
      '  1. 补充退出情形',
      '  冯顾问:不合法',
      '保留意见:数据定价须另行论证',
      `随附文件:D21,SHA-256 ${'a'.repeat(64)}`,
    ])
      expect(text.split('\n')).toContain(line);
  });

  it('shows a member the own words of the minutes, and of which meeting', () => {
    const { text } = statement({
      act: 'ConfirmMinutesEntry',
      draft: null,
      findings: null,
      conclusion: 'confirmed',
      reservations: ' ',
      context: {
        heldOn: '2026-05-11',
        speeches: [{ stand: 'disagree', words: '定价须先听证' }, { stand: 'abstain' }, 'noise'],
      },
      stated: {},
    });
    expect(text.split('\n').slice(4, -3)).toEqual([
      '所涉草案:无',
      '结论:确认',
      '保留意见:无',
      '会议日期:2026-05-11',
      '本人发言记录:',
      '  不同意:定价须先听证',
      '  弃权:',
    ]);
  });

  it('says before what time an opinion was issued, and on which ground', () => {
    const lines = (early: unknown) =>
      statement({ stated: { early } })
        .text.split('\n')
        .filter((line) => line.startsWith('提前出具意见'));
    expect(lines({ ground: 'own-accord', urgency: 'emergency', reason: '防汛' })).toEqual([
      '提前出具意见:审查部门自行提前出具;突发事件;防汛',
    ]);
    expect(lines({ ground: 'consented' })).toEqual(['提前出具意见:经审查部门书面同意']);
    expect([lines(undefined), lines(null), lines('x')]).toEqual([[], [], []]);
  });

  it('says what was left open, and heads what it lists', () => {
    const { text } = statement({
      findings: { authority: {} },
      context: { counsel: [{ name: '冯顾问', position: 'unlawful' }] },
      stated: { items: [{ number: 1, text: '补充退出情形' }] },
    });
    for (const line of [
      '  1. 是否符合法定权限:未作结论。理由:未写明',
      '须修改的内容:',
      '已收到的法律意见:',
    ])
      expect(text.split('\n')).toContain(line);
  });

  it('puts words of several lines on one, whatever space is around their breaks', () => {
    const { text } = statement({ reservations: '一 \r\n\n 二\u2028三' });
    expect(text).toContain('保留意见:一 / 二 / 三\n');
  });

  it('cannot be made to show a line that is not ours', () => {
    const forged = statement({ reservations: '无\n结论:合法\u2028签名人:他人' });
    const lines = forged.text.split('\n').filter((line) => /^(结论|签名人):/.test(line));
    expect(lines).toEqual(['结论:修改后合法', expect.stringMatching(/^签名人:郑律师/)]);
  });

  it.each<[string, Parameters<typeof statement>[0]]>([
    ['another act', { act: 'IssueLawfulOpinion' }],
    ['another matter', { matter: { id: 'MD-2026-0002', title: '公共数据授权运营实施方案(试行)' } }],
    ['another title', { matter: { id: 'MD-2026-0001', title: '另一方案' } }],
    ['another law', { edition: { filedOn: '2026-03-02', sha256: 'f'.repeat(64) } }],
    ['another draft', { draft: { title: '草案(第二稿).pdf', sha256: 'f'.repeat(64) } }],
    ['no draft', { draft: null }],
    ['no findings', { findings: null }],
    ['another conclusion', { conclusion: 'lawful' }],
    ['a reservation', { reservations: '定价须另行论证' }],
    ['another day', { date: '2026-05-09' }],
    ['other words', { stated: { opinion: '无意见', noConflict: true } }],
    ['no declaration', { stated: { opinion: '建议补充退出情形' } }],
  ])('differs for %s', (_what, over) => {
    expect(statement(over).text).not.toBe(statement().text);
  });

  it('calls the offices as the statute does', () => {
    const statutes = Object.keys(signingRoles).map((role) => [role, roles[role as Role].zh]);
    expect(Object.entries(signingRoles)).toEqual(statutes);
    expect(Object.keys(signedActs)).toHaveLength(9);
  });
});

describe('two statements', () => {
  it('differ at the members that differ', () => {
    const other = statement({ draft: { title: '草案(第二稿).pdf', sha256: 'f'.repeat(64) } });
    expect(differences(statement(), other)).toEqual(['/draft/sha256', '/text']);
  });

  it('differ where one has a member more, even one that says nothing', () => {
    expect(differences({ a: 1 }, { a: 1, b: null })).toEqual(['/b']);
    expect(differences({ a: [1] }, { a: [1, 2] })).toEqual(['/a']);
    expect(differences(statement(), statement())).toEqual([]);
  });

  it('differ where they hold what no text can hold', () => {
    expect(differences({ a: '\ud800' }, { a: '\ud800' })).toEqual(['/a']);
  });
});

describe('a statement from elsewhere', () => {
  it('is taken as it was made', () => {
    expect(readStatement(JSON.parse(JSON.stringify(statement())))).toEqual(statement());
  });

  it.each([
    ['has a member more', { ...statement(), note: 'x' }],
    ['lacks a member', { ...statement(), signer: undefined }],
    ['has a part of another form', { ...statement(), matter: 'MD-2026-0001' }],
    ['hides something in a part', { ...statement(), draft: { ...statement().draft, also: 'x' } }],
    ['is a list', []],
    ['is nothing', null],
  ])('is not taken where it %s', (_why, value) => {
    expect(readStatement(value)).toBeUndefined();
  });
});
