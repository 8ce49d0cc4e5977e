import type { Missing } from '../../../errors.ts';
import type { Dossier } from '../dossier.ts';
import { on, ruleTable, unless, type NamedRule } from '../rule.ts';
import type { Stage } from '../stage.ts';
import { unstated } from './stated.ts';

/** 保密审查和公开属性审查(D28): 保守国家秘密法 art 35, 政府信息公开条例 arts 14 to 17. */
export interface PublicationReviewRecord {
  /** Digests of the files that may be published; the latest review of a file counts. */
  cleared: readonly string[];
  withheld: readonly string[];
}

const rules = ruleTable({
  'matter-is-on-file': {
    provision: 'C-SEC-1',
    requires: { zh: '事项须已提出。', en: 'The matter has been proposed.' },
    suppliedBy: ['drafter'],
    documents: ['D01'],
    finds: ({ proposal }) => unless(proposal, '事项尚未提出', 'The matter is not yet proposed'),
  },
  'every-item-is-reviewed': {
    provision: 'C-SEC-1',
    suppliedBy: ['publisher'],
    documents: ['D28'],
    finds: on('PublicationReviewed', (_dossier, { items = [] }) => [
      ...unless(items.length, '缺少被审查的文件', 'No item is listed', '/items'),
      ...items.flatMap((item, index) =>
        unstated(
          item,
          [
            ['result', '审查结论', 'The result'],
            ['reviewer', '审查人', 'The reviewer'],
          ],
          `/items/${index}`,
        ),
      ),
    ]),
  },
  'withholding-has-its-ground': {
    provision: 'C-INFO-1',
    suppliedBy: ['publisher'],
    documents: ['D28'],
    finds: on('PublicationReviewed', (_dossier, { items = [] }) =>
      items.flatMap(({ result, ground }, index) =>
        unless(
          result !== 'withhold' || ground,
          '不予公开的,缺少理由',
          'The ground for withholding is missing',
          `/items/${index}/ground`,
        ),
      ),
    ),
  },
});

/** A file that is about to be published: what it is, and where the statement names it if it does. */
export interface Item {
  digest: string | undefined;
  zh: string;
  en: string;
  field?: string;
}

/** The items that no review has cleared. What the statement does not name is another rule's matter. */
export const uncleared = ({ publicationReview }: Dossier, items: readonly Item[]): Missing[] =>
  items
    .filter(({ digest }) => digest !== undefined && !publicationReview?.cleared.includes(digest))
    .map(({ zh, en, field }) => ({
      zh: `${zh}尚未通过保密审查和公开审查`,
      en: `${en} has not been cleared for publication`,
      ...(field === undefined ? {} : { field }),
      document: 'D28',
    }));

/** Whatever is published was reviewed before (C-SEC-1). */
export const isCleared = (name: string, finds: NonNullable<NamedRule['finds']>): NamedRule => {
  const key = `${name}-is-cleared-for-publication`;
  const rule = {
    provision: 'C-SEC-1',
    suppliedBy: ['publisher'] as const,
    documents: ['D28'],
    finds,
  };
  return ruleTable({ [key]: rule })[key] as NamedRule;
};

export const publicationReview: Stage = {
  zh: '保密审查和公开审查',
  en: 'Review for publication',
  law: '《保守国家秘密法》第三十五条',
  initial: 'open',
  states: {
    open: {
      zh: '随时审查',
      en: 'Open',
      on: {
        PublicationReviewed: {
          under: [
            rules['matter-is-on-file'],
            rules['every-item-is-reviewed'],
            rules['withholding-has-its-ground'],
          ],
        },
      },
    },
  },
  folds: {
    PublicationReviewed: ({ publicationReview: before }, { items = [] }) => {
      const latest = new Map<string, string | undefined>([
        ...(before?.withheld ?? []).map((digest) => [digest, 'withhold'] as const),
        ...(before?.cleared ?? []).map((digest) => [digest, 'publish'] as const),
        ...items.map(({ sha256, result }) => [sha256, result] as const),
      ]);
      const found = (result: string) =>
        [...latest].filter(([, last]) => last === result).map(([digest]) => digest);
      return { publicationReview: { cleared: found('publish'), withheld: found('withhold') } };
    },
  },
};
