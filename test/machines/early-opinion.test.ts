import { describe, expect, it } from '@jest/globals';
import { act, changing, file, given } from '../support/case.ts';
import { advised, lawfulOpinion, ownAccord } from '../support/acts/legality-review.ts';
import { asNormative } from '../support/acts/tracks.ts';
import { edition } from '../support/edition.ts';

const issue = (at: string, changes: object = {}) =>
  act('IssueLawfulOpinion', { ...lawfulOpinion, ...changes }, { at });

describe('an opinion that comes early', () => {
  const sixth = '2026-04-28';
  const letter = file('D21', 'written consent');
  const consented = { ground: 'consented', reason: '上级要求月底前施行', consent: letter.sha256 };

  it.each([
    ['of its own accord', ownAccord, ',审查部门自行提前', ', of its own accord'],
    ['with its consent', consented, ',经审查部门书面同意', ', with its written consent'],
  ])('A-LEG-4 is shown on file as one that the review office issued %s', (_how, early, zh, en) => {
    const evidence = [file('D21'), letter];
    const { ruling } = given(...advised).when(issue(sixth, { early, evidence }));
    expect(ruling.warnings.flatMap(({ missing }) => missing)).toEqual([
      {
        zh: `审查时间一般不少于7个工作日,审查意见于第6个工作日出具${zh}`,
        en: `A review generally takes no less than 7 working days; the review office issued after 6${en}`,
      },
    ]);
  });

  it('A-LEG-4 is refused with how early it comes, where it says not on which ground', () => {
    const { ruling } = given(...advised).when(issue(sixth));
    expect(ruling.lawful ? [] : ruling.breaches.flatMap(({ missing }) => missing)).toEqual([
      {
        zh: '审查时间一般不少于7个工作日,审查意见于第6个工作日出具,未写明提前出具的情形',
        en: 'A review generally takes no less than 7 working days; the review office issued after 6, and says not on which ground it comes early',
        field: '/early/ground',
      },
    ]);
  });
});

describe('the audit of a normative document', () => {
  const { reviewMinWorkingDays: _least, reviewMaxWorkingDays: _most, ...limits } = edition.limits;
  const unbound = changing(asNormative(advised), 'ProposeMatter', {
    edition: { ...edition, limits },
  });

  it('B-5 has no bounds where the law sets none', () => {
    given(...unbound)
      .when(issue('2026-04-22', { early: ownAccord }))
      .warnsUnder('A-LEG-4');
    given(...unbound)
      .when(issue('2026-05-20'))
      .warnsUnder();
  });
});
