import { on, ruleTable, unless } from '../rule.ts';
import { isCleared, uncleared } from './publication-review.ts';
import { said, unstated } from './stated.ts';

const noticeItems = [
  ['draft', '决策草案', 'The draft'],
  ['explanation', '草案说明', 'The explanation'],
  ['howToComment', '意见反馈方式', 'The way to comment'],
  ['closesOn', '意见反馈期限', 'The last day for comments'],
] as const;

/** What is published, and where (art 15(1)). */
export const noticeRules = {
  ...ruleTable({
    'notice-has-its-four-items': {
      provision: 'A-PUB-4',
      suppliedBy: ['drafter'],
      documents: ['D11', 'D08'],
      finds: on('CommentPeriodOpened', (_dossier, { notice, evidence = [] }) => {
        const filed = new Set(evidence.map(({ sha256 }) => sha256));
        const { draft, explanation } = notice ?? {};
        return [
          ...unstated(notice, noticeItems, '/notice'),
          ...unless(
            [draft, explanation].every((digest) => digest === undefined || filed.has(digest)),
            '公布的草案、说明未在证据中',
            'What is published is not among the evidence',
            '/evidence',
          ),
        ];
      }),
    },
    'notice-shows-the-current-draft': {
      provision: 'A-PUB-4',
      requires: {
        zh: '公布的须是现行草案及其说明。',
        en: 'What is published is the current draft and its explanation.',
      },
      suppliedBy: ['drafter'],
      documents: ['D08'],
      finds: on('CommentPeriodOpened', ({ draft }, { notice }) => [
        ...unless(
          notice?.draft === undefined || notice.draft === draft?.digest,
          '公布的不是现行草案',
          'This is not the current draft',
          '/notice/draft',
        ),
        ...unless(
          notice?.explanation === undefined || notice.explanation === draft?.explanation,
          '公布的不是现行草案的说明',
          'This is not the explanation of the current draft',
          '/notice/explanation',
        ),
      ]),
    },
    'notice-went-through-a-channel': {
      provision: 'A-PUB-4',
      requires: {
        zh: '通过政府网站、政务新媒体以及报刊、广播、电视等便于社会公众知晓的途径公布,并留存何处公布的证据。',
        en: 'It is published where the public will learn of it, and it is on record where.',
      },
      suppliedBy: ['publisher'],
      documents: ['D11'],
      finds: on('CommentPeriodOpened', (_dossier, { channels = [] }) => [
        ...unless(channels.length, '缺少公布途径', 'No channel is named', '/channels'),
        ...channels.flatMap((channel, index) => [
          ...unstated(
            channel,
            [['name', '途径名称', 'The name of the channel']],
            `/channels/${index}`,
          ),
          ...unless(
            said(channel.url) || channel.capture,
            '缺少网址或者公布证据',
            'Neither an address nor a capture is given',
            `/channels/${index}/url`,
          ),
        ]),
      ]),
    },
  }),
  'notice-is-cleared-for-publication': isCleared(
    'notice',
    on('CommentPeriodOpened', (dossier, { notice }) =>
      uncleared(dossier, [
        { digest: notice?.draft, zh: '决策草案', en: 'The draft', field: '/notice/draft' },
        {
          digest: notice?.explanation,
          zh: '草案说明',
          en: 'The explanation',
          field: '/notice/explanation',
        },
      ]),
    ),
  ),
};
