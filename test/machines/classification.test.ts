import { describe, expect, it } from '@jest/globals';
import { act, after, given, type Act } from '../support/case.ts';
import { classified, proposed } from '../support/acts/proposal.ts';

const [filing] = proposed as [Act];
const saying = (statement: Record<string, unknown>): Act => ({
  ...filing,
  statement: { ...filing.statement, ...statement },
});
const studied = [...proposed, act('RecordStudy', { conclusion: 'start', findings: '建议启动' })];
const decision = act('InitiateMatter', { decision: '同意', sponsors: [{ unit: 'data-section' }] });
const unlisted = act('DeclareNotInDirectory', {
  reason: '年度目录公布后提出',
  basis: '第三条第三款',
  decider: '办公室',
});
const answered = { decider: '局长办公会', justiceView: '区司法局无不同意见' };

describe('第三条 scope and directory', () => {
  it('A-SCOPE-1 takes a government’s matter and a department’s, which applies the Order by reference', () => {
    given()
      .when(saying({ mode: 'government' }))
      .records('MatterProposed');
    given()
      .when(saying({ mode: 'reference' }))
      .records('MatterProposed');
  });

  it('A-REF-1 keeps in the first fact that a department decides by reference', () => {
    expect(after(proposed).matter.context.proposal?.mode).toBe('reference');
  });

  it('A-SCOPE-2 refuses a classification without item, reason and decider', () => {
    const { ruling } = given(...studied).when(act('ClassifyAsMajor', {}));
    expect(
      ruling.lawful
        ? []
        : ruling.breaches.flatMap(({ missing }) => missing.map(({ field }) => field)),
    ).toEqual(['/item', '/reason', '/decider', '/justiceView']);
  });

  it('A-SCOPE-3 records the ground on which the Order does not apply', () => {
    const outside = { ground: 'emergency', reason: '突发事件应急处置', ...answered };
    given(...studied)
      .when(act('ClassifyOutOfScope', outside))
      .records('MatterClassifiedOutOfScope', {
        classification: 'outOfScope',
      });
    given(...studied)
      .when(act('ClassifyOutOfScope', { ...outside, ground: undefined }))
      .isRefusedUnder('A-SCOPE-3');
  });

  it('A-SCOPE-2, A-SCOPE-3 take a blank for no reason, and for no law', () => {
    given(...studied)
      .when(act('ClassifyAsMajor', { item: 1, reason: ' ', ...answered }))
      .isRefusedUnder('A-SCOPE-2');
    given(...studied)
      .when(act('ClassifyOutOfScope', { ground: 'emergency', reason: ' ', ...answered }))
      .isRefusedUnder('A-SCOPE-3');
    const other = { ground: 'other-law', otherLaw: ' ', reason: '另有规定', ...answered };
    given(...studied)
      .when(act('ClassifyOutOfScope', other))
      .isRefusedUnder('A-SCOPE-3');
  });

  it('keeps the finding and its reason', () => {
    const decidedAt = expect.any(String) as unknown as string;
    given(...studied)
      .when(act('ClassifyAsMajor', { item: 3, reason: '重大公共服务措施', ...answered }))
      .leaves({
        classification: { major: true, item: 3, reason: '重大公共服务措施', decidedAt },
      });
    given(...studied)
      .when(act('ClassifyOutOfScope', { ground: 'emergency', reason: '应急处置', ...answered }))
      .leaves({
        classification: { major: false, ground: 'emergency', reason: '应急处置', decidedAt },
      });
  });

  it('A-SCOPE-3 names the other law where one provides otherwise', () => {
    const outside = { ground: 'other-law', reason: '另有规定', ...answered };
    given(...studied)
      .when(act('ClassifyOutOfScope', outside))
      .isRefusedUnder('A-SCOPE-3');
    given(...studied)
      .when(act('ClassifyOutOfScope', { ...outside, otherLaw: '某法' }))
      .records('MatterClassifiedOutOfScope');
  });

  it('A-SCOPE-3 starts nothing that is out of scope', () => {
    const outside = act('ClassifyOutOfScope', {
      ground: 'legislation',
      reason: '立法',
      ...answered,
    });
    given(...classified, outside, unlisted)
      .when(decision)
      .isRefusedUnder('A-SCOPE-2');
  });

  const listing = {
    year: 2026,
    partyConsentOn: '2026-02-20',
    publishedOn: '2026-02-28',
    url: 'https://example.invalid/directory',
  };

  it('A-DIR-1 lists a matter to which the Party committee consented before publication', () => {
    given(...classified)
      .when(act('ListInDirectory', listing))
      .records('MatterListedInDirectory', { directory: 'listed' });
  });

  it('A-DIR-1 refuses a listing that was published before the consent', () => {
    given(...classified)
      .when(act('ListInDirectory', { ...listing, publishedOn: '2026-02-19' }))
      .isRefusedUnder('A-DIR-1');
  });

  it('A-DIR-1 takes a consent on the day of the publication', () => {
    given(...classified)
      .when(act('ListInDirectory', { ...listing, publishedOn: '2026-02-20' }))
      .records('MatterListedInDirectory');
  });

  it.each([
    ['consent', { partyConsentOn: undefined }, '/partyConsentOn'],
    ['day of publication', { publishedOn: undefined }, '/publishedOn'],
    ['address', { url: ' ' }, '/url'],
  ])('A-DIR-1 refuses a listing without its %s', (_what, changes, field) => {
    const { ruling } = given(...classified).when(
      act('ListInDirectory', { ...listing, ...changes }),
    );
    expect(ruling.lawful ? [] : ruling.breaches).toMatchObject([
      { provision: 'A-DIR-1', missing: [{ field }] },
    ]);
  });

  it('A-DIR-1 adjusts an entry with a reason, and keeps what is not adjusted', () => {
    const listed = act('ListInDirectory', { ...listing, hearing: true, plannedFor: '2026-09-30' });
    const adjust = (changes: object) =>
      act('AdjustDirectoryEntry', { ...listing, ...anew, reason: '动态调整', ...changes });
    const anew = { partyConsentOn: '2026-02-28', publishedOn: '2026-03-01' };
    const { publishedOn } = listing;
    const entry = {
      listed: true,
      year: 2026,
      hearing: true,
      plannedFor: '2026-09-30',
      publishedOn,
    };
    given(...classified)
      .when(listed)
      .leaves({ directory: entry });
    given(...classified, listed)
      .when(adjust({ plannedFor: '2026-12-31' }))
      .leaves({
        directory: { ...entry, plannedFor: '2026-12-31', publishedOn: anew.publishedOn },
      });
    given(...classified, listed)
      .when(adjust({ hearing: false }))
      .leaves({ directory: { ...entry, hearing: false, publishedOn: anew.publishedOn } });
    for (const reason of [undefined, ' '])
      given(...classified, listed)
        .when(adjust({ reason }))
        .isRefusedUnder('A-DIR-1');
    given(...classified)
      .when(unlisted)
      .leaves({ directory: { listed: false } });
  });

  it('A-DIR-1 refuses a start while it is not on record whether the matter is listed', () => {
    given(...classified)
      .when(decision)
      .isRefusedUnder('A-DIR-1');
  });
});
