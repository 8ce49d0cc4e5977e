import { act, changing } from '../../support/case.ts';
import { compiled, executing, gaps, transfer } from '../../support/acts/aftermath.ts';
import { adopted, congressNotNeeded, partyReported } from '../../support/acts/deliberation.ts';
import {
  formalText,
  foundToBeWithheld,
  interpretationReady,
  issued,
  promulgated,
  publication,
} from '../../support/acts/resolution.ts';
import { inGovernment } from '../../support/acts/tracks.ts';
import { breached, but, exception, flagged, holds, type LawCase } from '../law-case.ts';

const issue = act('IssueDecision', formalText, { at: '2026-05-15' });
const unreported = [...adopted, ...congressNotNeeded, ...interpretationReady];
const report = act('ReportToParty', { reportedOn: '2026-05-11', recipient: '局党组' });
const notNeeded = act('DeclarePartyReportNotNeeded', {
  reason: '未列入请示报告清单',
  basis: '区委请示报告清单',
  decider: '局党组',
});
const publish = act('PromulgateDecision', publication, { at: '2026-05-18' });
const website = { kind: 'government-website', name: '门户网站', url: 'https://example.org/d' };
const everywhere = [
  { kind: 'gazette', name: '区政府公报', issue: '2026年第5期' },
  website,
  { kind: 'newspaper', name: '某日报', issue: '3版' },
];
const inGazette = changing(inGovernment(issued), 'ConveneMeeting', { kind: 'executive-meeting' });
const withheldText = [...issued, ...foundToBeWithheld];
const withhold = act('WithholdDecision', {
  legalBasis: '《政府信息公开条例》第十四条',
  reason: '公开可能危及公共安全',
  reviewer: '保密办',
});
const unwatched = but(publish, { widelyWatched: false, explanation: undefined });
const compile = act('CompileArchive', { missing: gaps });
const handOver = act('TransferArchive', transfer, { at: '2026-06-01' });

/** 第三章第二节 决策公布、归档: articles 31 to 33. */
export const resolution: readonly LawCase[] = [
  holds(
    'A-PARTY-2',
    'issues what was reported to the Party committee',
    [...unreported, ...partyReported],
    issue,
  ),
  breached('A-PARTY-2', 'issues nothing that was not reported', unreported, issue),
  breached(
    'A-PARTY-2',
    'refuses a report without a day',
    adopted,
    but(report, { reportedOn: undefined }),
  ),
  breached('A-PARTY-2', 'refuses a report after the issue', issued, report),
  exception(
    'A-PARTY-2',
    'takes it as not required, on a basis and by a person',
    adopted,
    notNeeded,
    but(notNeeded, { basis: '' }),
  ),
  breached(
    'A-PARTY-2',
    'refuses "not required" by nobody',
    adopted,
    but(notNeeded, { decider: ' ' }),
  ),
  holds(
    'A-PROM-1',
    'publishes in gazette, website and newspaper',
    inGazette,
    but(publish, { channels: everywhere }),
  ),
  ...everywhere.map(({ kind }) =>
    breached(
      'A-PROM-1',
      `refuses to publish without the ${kind}`,
      inGazette,
      but(publish, { channels: everywhere.filter((each) => each.kind !== kind) }),
    ),
  ),
  breached(
    'A-PROM-1',
    'refuses a day of publication that comes before the issue',
    changing(issued, 'IssueDecision', { issuedOn: '2026-05-15' }),
    but(publish, { publishedOn: '2026-05-14' }),
  ),
  holds(
    'A-PROM-1',
    'publishes on the day of the issue',
    changing(issued, 'IssueDecision', { issuedOn: '2026-05-15' }),
    but(publish, { publishedOn: '2026-05-15' }),
  ),
  exception(
    'A-PROM-1',
    'withholds a decision on a legal basis, with its review',
    withheldText,
    withhold,
    but(withhold, { legalBasis: '' }),
  ),
  flagged(
    'A-PROM-1',
    'shows a decision that is withheld though its draft was published',
    withheldText,
    withhold,
  ),
  breached(
    'A-PROM-1',
    'refuses to withhold without a reviewer',
    withheldText,
    but(withhold, { reviewer: '' }),
  ),
  holds('A-PROM-2', 'publishes a watched decision with its account', issued, publish),
  breached(
    'A-PROM-2',
    'refuses a watched decision without its account',
    issued,
    but(publish, { explanation: '' }),
  ),
  exception(
    'A-PROM-2',
    'needs no account of a decision found to be of no wide concern',
    issued,
    unwatched,
    but(unwatched, { widelyWatched: undefined }),
  ),
  holds('A-ARCH-1', 'hands the file over for a receipt', compiled, handOver),
  breached('A-ARCH-1', 'closes no file before the decision is published', issued, compile),
  breached(
    'A-ARCH-1',
    'refuses a file that lacks a document without a word',
    executing,
    but(compile, { missing: [] }),
  ),
  breached('A-ARCH-1', 'hands nothing over that nobody compiled', promulgated, handOver),
  breached(
    'A-ARCH-1',
    'refuses a handover without a receipt',
    compiled,
    but(handOver, { receipt: '' }),
    ['ARC-1'],
  ),
  exception(
    'A-ARCH-1',
    'closes a file whose gaps are explained',
    executing,
    compile,
    but(compile, { missing: gaps.map((gap) => ({ ...gap, reason: '' })) }),
  ),
];
