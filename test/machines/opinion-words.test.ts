import { describe, expect, it } from '@jest/globals';
import { act, file, given } from '../support/case.ts';
import { draftV1 } from '../support/acts/drafting.ts';
import { advised, lawfulOpinion, ownAccord } from '../support/acts/legality-review.ts';

describe('what is said of an opinion before its time', () => {
  const letter = file('D21', 'written consent');
  const consented = { ground: 'consented', reason: '上级要求', consent: letter.sha256 };
  const said = (early?: object) => {
    const evidence = [file('D21'), letter];
    const opinion = { ...lawfulOpinion, evidence, ...(early && { early }) };
    const { ruling } = given(...advised).when(
      act('IssueLawfulOpinion', opinion, { at: '2026-04-28' }),
    );
    const told = ruling.lawful ? ruling.warnings : ruling.breaches;
    return told.flatMap(({ provision, missing }) => (provision === 'A-LEG-4' ? missing : []))[0];
  };

  it.each([
    ['of its own accord', ownAccord, '审查部门自行提前'],
    ['by consent, and not of its own accord', consented, '经审查部门书面同意'],
    ['on no ground at all', undefined, '未写明提前出具的情形'],
  ])('names how long it took and that it came %s', (_how, early, ground) => {
    expect(said(early)?.zh).toBe(`审查时间一般不少于7个工作日,审查意见于第6个工作日出具,${ground}`);
  });
});

describe('A-LEG-8: an opinion of another draft, or of none', () => {
  it.each([
    ['another', 'f'.repeat(64)],
    ['none', undefined],
  ])('is told the digest of the draft that was sent, where it names %s', (_which, draft) => {
    const { ruling } = given(...advised).when(
      act('IssueLawfulOpinion', { ...lawfulOpinion, draft }, { at: '2026-04-29' }),
    );
    const [breach] = ruling.lawful ? [] : ruling.breaches;
    expect(breach?.missing[0]?.zh).toBe(`意见须写明送审草案的摘要:${draftV1}`);
  });
});
