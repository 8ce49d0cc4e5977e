import { act, type Act } from '../../../support/case.ts';
import { compiled, transfer } from '../../../support/acts/aftermath.ts';
import { adopted } from '../../../support/acts/deliberation.ts';
import {
  formalText,
  interpretationCleared,
  promulgated,
  publication,
  readyForIssue,
} from '../../../support/acts/resolution.ts';
import { asNormative, checked } from '../../../support/acts/tracks.ts';
import { breached, but, exception, flagged, holds, type LawCase } from '../../law-case.ts';

/** Discussed on 11 May 2026, issued on the 15th, published on the 18th. */
const issue = act('IssueDecision', { ...formalText, issuedOn: '2026-05-15' }, { at: '2026-05-15' });
const effective = (effectiveOn: string, more: object = {}) => but(issue, { effectiveOn, ...more });
const undated = but(issue, { issuedOn: undefined, effectiveOn: '2026-05-10' });
const protects = { earlyEffectReason: '补贴自年初起计发,有利于企业' };
const publishedOn = (day: string): Act[] =>
  promulgated.map((each) =>
    each.step === 'PromulgateDecision' ? but(each, { publishedOn: day }) : each,
  );
const report = act(
  'ReportToParty',
  {
    reportedOn: '2026-04-29',
    recipient: '局党组',
    reply: { on: '2026-05-12', outcome: 'agreed', words: '同意' },
  },
  { at: '2026-05-13' },
);
const interpret = act('PublishInterpretation', {
  url: 'https://example.org/i',
  publishedOn: '2026-05-18',
});
const handOver = act(
  'TransferArchive',
  { ...transfer, transferredOn: '2026-05-18' },
  { at: '2026-06-01' },
);
const normative = asNormative(checked(publishedOn('2026-05-18')));
const file = act(
  'FileNormativeDocument',
  { filedOn: '2026-05-18', filedWith: '区司法局', receipt: '备〔2026〕1号' },
  { at: '2026-06-02' },
);
const compiledAfter = compiled.map((each) =>
  each.step === 'PromulgateDecision' ? but(each, { publishedOn: '2026-05-18' }) : each,
);
const sudden: Act[] = asNormative(checked([...readyForIssue, effective('2026-05-16', protects)]));
const publish = act('PromulgateDecision', publication, { at: '2026-05-18' });

/** What follows from something is not older than that, by the days that are stated. */
export const days: readonly LawCase[] = [
  holds(
    'DC-10',
    'issues a text that takes effect on the day of its issue',
    readyForIssue,
    effective('2026-05-15'),
  ),
  breached(
    'DC-10',
    'refuses one that was to take effect the day before',
    readyForIssue,
    effective('2026-05-14'),
  ),
  breached(
    'DC-10',
    'refuses an effect before the discussion where no day of the issue is stated',
    readyForIssue,
    undated,
  ),
  holds(
    'DC-10',
    'takes an effect on the day of the discussion where no day of the issue is stated',
    readyForIssue,
    but(undated, { effectiveOn: '2026-05-11' }),
  ),
  exception(
    'DC-10',
    'reaches back where that protects the rights of those concerned, as it states',
    readyForIssue,
    effective('2026-01-01', protects),
    effective('2026-01-01', { earlyEffectReason: ' ' }),
  ),
  flagged(
    'DC-10',
    'shows an effect that reaches back',
    readyForIssue,
    effective('2026-01-01', protects),
  ),
  breached(
    'DC-10',
    'refuses an expiry on the day of the effect',
    readyForIssue,
    but(issue, { expiresOn: formalText.effectiveOn }),
  ),
  holds('DC-10', 'takes a report of the day of the opinion', adopted, report),
  breached(
    'DC-10',
    'refuses a report that is older than the opinion',
    adopted,
    but(report, { reportedOn: '2026-04-28' }),
  ),
  holds(
    'DC-10',
    'takes an interpretation of the day of the publication',
    [...publishedOn('2026-05-18'), ...interpretationCleared],
    interpret,
  ),
  breached(
    'DC-10',
    'refuses an interpretation that is older than the publication',
    [...publishedOn('2026-05-18'), ...interpretationCleared],
    but(interpret, { publishedOn: '2026-05-17' }),
  ),
  breached(
    'DC-10',
    'refuses one that is older than the discussion where no day of the publication is stated',
    [...promulgated, ...interpretationCleared],
    but(interpret, { publishedOn: '2026-05-10' }),
  ),
  holds('DC-10', 'takes a filing of the day of the publication', normative, file),
  breached(
    'DC-10',
    'refuses a filing that is older than the publication',
    normative,
    but(file, { filedOn: '2026-05-17' }),
  ),
  holds('DC-10', 'hands the file over on the day of the publication', compiledAfter, handOver),
  breached(
    'DC-10',
    'refuses a handover that is older than the publication',
    compiledAfter,
    but(handOver, { transferredOn: '2026-05-17' }),
  ),
  flagged(
    'B-4',
    'shows a normative document that was to bind before anybody could read it',
    sudden,
    publish,
  ),
];
