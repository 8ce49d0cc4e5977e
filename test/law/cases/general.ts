import { act } from '../../support/case.ts';
import { classified, initiated, proposed } from '../../support/acts/proposal.ts';
import { breached, but, exception, holds, lastOf, without, type LawCase } from '../law-case.ts';

const { last: filing } = lastOf(proposed);
const studied = classified.slice(0, 2);
const answered = { decider: '局长办公会', justiceView: '区司法局无不同意见' };
const major = act('ClassifyAsMajor', { item: 2, reason: '重要规划', ...answered });
const outside = act('ClassifyOutOfScope', {
  ground: 'emergency',
  reason: '突发事件应急处置',
  ...answered,
});
const otherLaw = but(outside, { ground: 'other-law', otherLaw: '《突发事件应对法》' });

const listing = act('ListInDirectory', {
  year: 2026,
  number: '3',
  name: '公共数据授权运营实施方案(试行)',
  unit: 'data-section',
  plannedFor: '2026-09-30',
  hearing: false,
  partyConsentOn: '2026-02-20',
  publishedOn: '2026-02-28',
  url: 'https://example.org/directory',
});
const adjustment = act('AdjustDirectoryEntry', {
  ...listing.statement,
  reason: '动态调整',
  plannedFor: '2026-12-31',
  partyConsentOn: '2026-02-28',
  publishedOn: '2026-03-01',
});
const unlisted = act('DeclareNotInDirectory', {
  reason: '年度目录公布后提出',
  basis: '第三条第三款',
  decider: '办公室',
});
const start = lastOf(initiated).last;

/** 第一章 总则: articles 2, 3. */
export const general: readonly LawCase[] = [
  holds(
    'A-SCOPE-1',
    'takes a matter that a government decides',
    [],
    but(filing, { mode: 'government' }),
  ),
  breached(
    'A-SCOPE-1',
    'refuses a matter that says not who decides it',
    [],
    but(filing, { mode: undefined }),
  ),
  exception(
    'A-SCOPE-1',
    'takes a matter of a department that says it applies the Order by reference',
    [],
    but(filing, { mode: 'reference' }),
    but(filing, { mode: undefined }),
  ),
  holds('A-SCOPE-2', 'takes a classification with item and reason', studied, major),
  breached(
    'A-SCOPE-2',
    'refuses a classification without its item',
    studied,
    but(major, { item: undefined }),
  ),
  breached(
    'A-SCOPE-2',
    'refuses a classification without its reason',
    studied,
    but(major, { reason: ' ' }),
  ),
  breached(
    'A-SCOPE-2',
    'starts nothing that nobody classified',
    [...without(classified, 'ClassifyAsMajor'), unlisted],
    start,
  ),
  breached(
    'A-SCOPE-2',
    'starts nothing that was found out of scope',
    [...classified, unlisted, outside],
    start,
  ),
  holds('A-SCOPE-3', 'records the ground on which a matter stays outside', studied, outside),
  breached(
    'A-SCOPE-3',
    'refuses an exclusion without its ground',
    studied,
    but(outside, { ground: undefined }),
  ),
  breached(
    'A-SCOPE-3',
    'refuses an exclusion without its reason',
    studied,
    but(outside, { reason: '' }),
  ),
  exception(
    'A-SCOPE-3',
    'leaves a matter to another law that is named',
    studied,
    otherLaw,
    but(otherLaw, { otherLaw: undefined }),
  ),
  holds(
    'A-DIR-1',
    'lists a matter to which the Party committee consented before',
    classified,
    listing,
  ),
  breached(
    'A-DIR-1',
    'refuses an entry published before the consent',
    classified,
    but(listing, { publishedOn: '2026-02-19' }),
  ),
  breached(
    'A-DIR-1',
    'refuses an entry without the consent',
    classified,
    but(listing, { partyConsentOn: undefined }),
  ),
  breached(
    'A-DIR-1',
    'refuses an entry that was not published',
    classified,
    but(listing, { publishedOn: undefined }),
  ),
  breached(
    'A-DIR-1',
    'refuses an adjustment without the same trail',
    [...classified, listing],
    act('AdjustDirectoryEntry', { reason: '推迟', plannedFor: '2026-12-31' }),
  ),
  breached(
    'A-DIR-1',
    'refuses an adjustment on the consent to the entry of before',
    [...classified, listing],
    but(adjustment, { partyConsentOn: listing.statement.partyConsentOn }),
  ),
  holds(
    'A-DIR-1',
    'adjusts an entry on a consent of the day of its publication',
    [...classified, listing],
    adjustment,
  ),
  breached('A-DIR-1', 'starts nothing while it is open whether it is listed', classified, start),
  exception(
    'A-DIR-1',
    'starts a matter that is in no directory, for a reason on record',
    classified,
    unlisted,
    but(unlisted, { reason: '' }),
  ),
];
