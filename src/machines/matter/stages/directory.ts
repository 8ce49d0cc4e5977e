import { on, ruleTable, unless } from '../rule.ts';
import type { Stage, StageState } from '../stage.ts';
import { reasoned } from './order.ts';
import { asStated } from './stated.ts';

/** 目录条目(D04): Order 713 art 3(3). */
export interface DirectoryRecord {
  listed: boolean;
  year?: number;
  /** What the hearing directory says of the matter; absent where it says nothing. */
  hearing?: boolean;
  plannedFor?: string;
  /** When the entry, or its latest adjustment, was published. */
  publishedOn?: string;
}

const rules = ruleTable({
  'party-consents-before-publication': {
    provision: 'A-DIR-1',
    suppliedBy: ['secretary'],
    documents: ['D04'],
    finds: on(
      ['MatterListedInDirectory', 'DirectoryEntryAdjusted'],
      (_dossier, { partyConsentOn, publishedOn, url }) => [
        ...unless(
          partyConsentOn,
          '缺少同级党委同意的日期',
          "The Party committee's consent is missing",
          '/partyConsentOn',
        ),
        ...unless(publishedOn, '缺少公布日期', 'The publication date is missing', '/publishedOn'),
        ...unless(url?.trim(), '缺少公布网址', 'Where it was published is missing', '/url'),
        ...unless(
          !partyConsentOn || !publishedOn || partyConsentOn <= publishedOn,
          '党委同意须在公布之前',
          'The Party committee consents before publication',
          '/partyConsentOn',
        ),
      ],
    ),
  },
  'adjustment-has-a-consent-of-its-own': {
    provision: 'A-DIR-1',
    requires: {
      zh: '目录调整另经同级党委同意,不得以调整前的同意充作。',
      en: 'The Party committee consents to the adjustment; its consent to what was published before is none.',
    },
    suppliedBy: ['secretary'],
    documents: ['D04'],
    finds: on('DirectoryEntryAdjusted', ({ directory: entry }, { partyConsentOn }) =>
      unless(
        !partyConsentOn || !entry?.publishedOn || partyConsentOn >= entry.publishedOn,
        `党委同意日期${partyConsentOn}早于原条目公布之日(${entry?.publishedOn})`,
        `The consent of ${partyConsentOn} is older than the entry that it would adjust (${entry?.publishedOn})`,
        '/partyConsentOn',
      ),
    ),
  },
  'adjustment-is-reasoned': {
    provision: 'A-DIR-1',
    requires: {
      zh: '目录调整须写明理由。',
      en: 'An adjustment of the directory states its reason.',
    },
    suppliedBy: ['secretary'],
    finds: on('DirectoryEntryAdjusted', (_dossier, { reason }) =>
      unless(reason?.trim(), '缺少理由', 'The reason is missing', '/reason'),
    ),
  },
  'directory-follows-the-proposal': {
    provision: 'A-DIR-1',
    requires: {
      zh: '事项须已提出且尚未决定。',
      en: 'The matter has been proposed and is not yet decided.',
    },
    suppliedBy: ['drafter'],
    needs: [
      {
        procedure: [
          'proposed',
          'studied',
          'drafting',
          'sent',
          'returned',
          'underReview',
          'itemsOpen',
          'foundUnlawful',
          'reviewed',
        ],
      },
    ],
  },
});

const listing: StageState['on'] = {
  MatterListedInDirectory: {
    to: 'listed',
    under: [rules['directory-follows-the-proposal'], rules['party-consents-before-publication']],
  },
};

export const directory: Stage = {
  zh: '决策事项目录',
  en: 'Directory',
  law: '第三条第三款',
  initial: 'undetermined',
  states: {
    undetermined: {
      zh: '未写明',
      en: 'Undetermined',
      on: {
        ...listing,
        MatterDeclaredNotInDirectory: {
          to: 'unlisted',
          under: [
            rules['directory-follows-the-proposal'],
            reasoned('not-in-directory', 'A-DIR-1', 'MatterDeclaredNotInDirectory'),
          ],
        },
      },
    },
    unlisted: { zh: '未列入', en: 'Not listed', on: listing },
    listed: {
      zh: '已列入',
      en: 'Listed',
      on: {
        DirectoryEntryAdjusted: {
          under: [
            rules['directory-follows-the-proposal'],
            rules['adjustment-is-reasoned'],
            rules['adjustment-has-a-consent-of-its-own'],
            rules['party-consents-before-publication'],
          ],
        },
      },
    },
  },
  folds: {
    MatterListedInDirectory: (_dossier, { year, hearing, plannedFor, publishedOn }) => ({
      directory: {
        listed: true,
        year,
        ...asStated({ hearing, plannedFor, publishedOn }),
      },
    }),
    MatterDeclaredNotInDirectory: () => ({ directory: { listed: false } }),
    DirectoryEntryAdjusted: ({ directory: entry }, { hearing, plannedFor, publishedOn }) => ({
      directory: {
        listed: true,
        ...entry,
        ...asStated({ hearing, plannedFor, publishedOn }),
      },
    }),
  },
};
