import type { Missing } from '../../../errors.ts';
import { civilDateOf, workingDaysBetween } from '../../../statute/calendar/index.ts';
import type { Dossier } from '../dossier.ts';
import type { Fact } from '../fact.ts';
import { on, ruleTable, unless, type Law } from '../rule.ts';
import { effectBeforePublication, issuedFrom } from './day-order.ts';
import { bindingNumber } from './numbers.ts';
import { uncleared } from './publication-review.ts';
import { unstated } from './stated.ts';

type Promulgated = Fact<'DecisionPromulgated'>;
type ChannelKind = NonNullable<Promulgated['channels']>[number]['kind'];

/** Article 32 names three for a government; a bureau that follows by reference has its website. */
const channelsOwed: Readonly<
  Record<'government' | 'reference', readonly (readonly [ChannelKind, string, string])[]>
> = {
  government: [
    ['gazette', '政府公报', 'the gazette'],
    ['government-website', '政府网站', 'the government website'],
    ['newspaper', '在本行政区域内发行的报纸', 'a newspaper of the area'],
  ],
  reference: [['government-website', '政府网站', 'the government website']],
};

function channels({ proposal }: Dossier, { channels = [] }: Promulgated): Missing[] {
  const owed = channelsOwed[proposal?.mode ?? 'government'];
  return [
    ...owed.flatMap(([kind, zh, en]) =>
      unless(
        channels.some((channel) => channel.kind === kind),
        `未通过${zh}公布`,
        `It is not published in ${en}`,
        '/channels',
      ),
    ),
    ...channels.flatMap((channel, index) =>
      channel.kind === 'government-website'
        ? unstated(channel, [['url', '公布网址', 'The address']], `/channels/${index}`)
        : [],
    ),
  ];
}

/** Whether the explanation of article 32 is owed is a determination of its own. */
function explained(_dossier: Dossier, fact: Promulgated): Missing[] {
  return [
    ...unless(
      fact.widelyWatched !== undefined,
      '未写明是否社会关注度高或者专业性、技术性较强',
      'Whether it is widely watched or technical is not stated',
      '/widelyWatched',
    ),
    ...(fact.widelyWatched
      ? unstated(fact, [
          ['explanation', '公众意见、专家论证意见采纳情况的说明', 'The explanation of adoption'],
        ])
      : []),
  ];
}

/** Late is late, and recorded so; that it can no longer be in time is no reason not to publish. */
function late(dossier: Dossier, { at }: { at: string }, { calendar }: Law): Missing[] {
  const most = bindingNumber(dossier, 'publishWorkingDays');
  const issuedAt = dossier.resolution?.issuedAt;
  if (most === undefined || issuedAt === undefined) return [];
  const taken = workingDaysBetween(calendar, civilDateOf(issuedAt), civilDateOf(at));
  return unless(
    taken <= most,
    `自印发之日起已${taken}个工作日,超过${most}个工作日`,
    `Published ${taken} working days after the issue; ${most} are allowed`,
  );
}

export const promulgationRules = ruleTable({
  'published-where-the-law-says': {
    provision: 'A-PROM-1',
    suppliedBy: ['publisher'],
    documents: ['D29'],
    finds: on('DecisionPromulgated', channels),
  },
  'adoption-is-explained': {
    provision: 'A-PROM-2',
    suppliedBy: ['publisher', 'drafter'],
    documents: ['D29'],
    finds: on('DecisionPromulgated', explained),
  },
  'published-text-is-cleared': {
    provision: 'C-SEC-1',
    suppliedBy: ['publisher'],
    documents: ['D28'],
    finds: (dossier) =>
      uncleared(dossier, [{ digest: dossier.resolution?.draft, zh: '正式文本', en: 'The text' }]),
  },
  'publication-follows-the-issue': {
    provision: 'A-PROM-1',
    requires: {
      zh: '印发之后,方可公布:公布日期不得早于印发日期。',
      en: 'A decision is published once it is issued, and so is its day.',
    },
    suppliedBy: ['publisher'],
    documents: ['D29'],
    finds: on('DecisionPromulgated', (dossier, { publishedOn }) => {
      const issuedOn = issuedFrom(dossier);
      return unless(
        publishedOn === undefined || issuedOn === undefined || publishedOn >= issuedOn,
        `公布日期${publishedOn}早于印发或者集体讨论之日(${issuedOn})`,
        `The day of the publication, ${publishedOn}, is before the issue, or the discussion that it follows (${issuedOn})`,
        '/publishedOn',
      );
    }),
  },
  'published-in-time': {
    provision: 'C-INFO-2',
    suppliedBy: ['publisher'],
    documents: ['D29'],
    flags: late,
  },
  'effect-waits-for-the-publication': {
    provision: 'B-4',
    requires: {
      zh: '未公布的规范性文件不作为行政管理依据。',
      en: 'A normative document that is not published is no basis for administration.',
    },
    suppliedBy: ['publisher'],
    documents: ['D29'],
    flags: on('DecisionPromulgated', effectBeforePublication),
  },
  'normative-document-is-published': {
    provision: 'B-0',
    requires: {
      zh: '规范性文件应当公布,不得不予公开。',
      en: 'A normative document is published; none is withheld.',
    },
    suppliedBy: ['publisher', 'unitHead'],
    documents: ['D29'],
    finds: ({ standing }) =>
      unless(
        standing.normativeCheck === 'notNeeded',
        '本事项属于行政规范性文件',
        'The matter is a normative document',
      ),
  },
  'cleared-text-is-not-withheld': {
    provision: 'C-INFO-1',
    requires: {
      zh: '审查结论为可以公开的文本,不得不予公开;情况有变的,重新审查。',
      en: 'What the review cleared is not withheld; where things have changed it is reviewed again.',
    },
    suppliedBy: ['publisher'],
    documents: ['D28'],
    finds: ({ publicationReview, resolution }) =>
      unless(
        !publicationReview?.cleared.includes(resolution?.draft ?? ''),
        '正式文本的审查结论为可以公开',
        'The review found that the text may be published',
      ),
  },
  'withheld-decision-was-not-open': {
    // The law of a matter may change on the way; that its draft was public is seen all the same.
    provision: 'A-PROM-1',
    requires: {
      zh: '草案曾向社会公布的,决定不予公开的予以标明。',
      en: 'A decision that is withheld though its draft was published is shown.',
    },
    suppliedBy: ['publisher', 'unitHead'],
    documents: ['D28'],
    flags: ({ solicitation, hearing }) =>
      unless(
        solicitation === undefined && hearing?.announcedOn === undefined,
        '草案曾向社会公布',
        'The draft was published',
      ),
  },
  'withholding-is-lawful': {
    provision: 'A-PROM-1',
    requires: {
      zh: '依法不予公开的,须写明法律依据、理由和审查人。',
      en: 'A decision that the law withholds states its legal basis, reason and reviewer.',
    },
    suppliedBy: ['publisher'],
    documents: ['D28'],
    finds: on('PromulgationWithheld', (_dossier, fact) =>
      unstated(fact, [
        ['legalBasis', '法律依据', 'The legal basis'],
        ['reason', '理由', 'The reason'],
        ['reviewer', '审查人', 'The reviewer'],
      ]),
    ),
  },
});
