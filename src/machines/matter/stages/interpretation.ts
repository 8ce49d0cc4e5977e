import type { Missing } from '../../../errors.ts';
import { civilDateOf, workingDaysBetween } from '../../../statute/calendar/index.ts';
import type { Dossier } from '../dossier.ts';
import { on, ruleTable, unless, type Law } from '../rule.ts';
import type { Stage, Way } from '../stage.ts';
import { dayRules } from './day-order.ts';
import { numberSetBy } from './numbers.ts';
import { reasoned } from './order.ts';
import { isCleared, uncleared } from './publication-review.ts';
import { asStated, unstated } from './stated.ts';

/** 政策解读(D29): organised, signed and arranged together with the decision (三同步). */
export interface InterpretationRecord {
  draft?: string;
  material?: string;
  publishedAt?: string;
}

function late(dossier: Dossier, { at }: { at: string }, { calendar }: Law): Missing[] {
  const most = numberSetBy(dossier, 'interpretationWorkingDays', 'C-INT-1');
  const promulgatedAt = dossier.resolution?.promulgatedAt;
  if (most === undefined || promulgatedAt === undefined) return [];
  const taken = workingDaysBetween(calendar, civilDateOf(promulgatedAt), civilDateOf(at));
  return unless(
    taken <= most,
    `解读在公布后第${taken}个工作日发布,超过${most}个工作日`,
    `The interpretation follows ${taken} working days after publication; ${most} are allowed`,
  );
}

const rules = ruleTable({
  'interpretation-goes-with-the-decision': {
    provision: 'A-PROM-2',
    requires: {
      zh: '解读与决策草案同步组织。',
      en: 'The interpretation is prepared together with the draft.',
    },
    suppliedBy: ['drafter'],
    needs: [{ draft: ['submitted'] }],
  },
  'interpretation-is-on-file': {
    provision: 'C-INT-1',
    suppliedBy: ['drafter'],
    documents: ['D29'],
    finds: on('InterpretationPrepared', (_dossier, { material, evidence }) =>
      unless(
        evidence?.some(({ sha256 }) => sha256 === material),
        '解读稿未在证据中',
        'The interpretation is not among the evidence',
        '/material',
      ),
    ),
  },
  'interpretation-follows-publication': {
    provision: 'A-PROM-2',
    requires: {
      zh: '解读随决定公布。',
      en: 'The interpretation is published with or after the decision.',
    },
    suppliedBy: ['publisher'],
    documents: ['D29'],
    needs: [{ procedure: ['promulgated'] }],
  },
  'interpretation-is-published-in-time': {
    provision: 'C-INT-1',
    suppliedBy: ['publisher'],
    documents: ['D29'],
    finds: on('InterpretationPublished', (_dossier, fact) =>
      unstated(fact, [['url', '发布网址', 'The address']]),
    ),
    flags: late,
  },
});

/** It is published like the decision itself: what it tells beyond that text nobody has looked at. */
const cleared = isCleared(
  'interpretation',
  on('InterpretationPublished', (dossier) =>
    uncleared(dossier, [
      { digest: dossier.interpretation?.material, zh: '解读稿', en: 'The interpretation' },
    ]),
  ),
);

const preparing: Way = {
  to: 'ready',
  under: [rules['interpretation-goes-with-the-decision'], rules['interpretation-is-on-file']],
};

export const interpretation: Stage = {
  zh: '政策解读',
  en: 'Interpretation',
  law: '第三十二条',
  initial: 'open',
  states: {
    open: {
      zh: '未办理',
      en: 'Open',
      on: {
        InterpretationPrepared: preparing,
        InterpretationDeclaredNotNeeded: {
          to: 'notNeeded',
          under: [
            reasoned('interpretation-not-needed', 'A-PROM-2', 'InterpretationDeclaredNotNeeded'),
          ],
        },
      },
    },
    ready: {
      zh: '已准备',
      en: 'Ready',
      on: {
        InterpretationPrepared: preparing,
        InterpretationPublished: {
          to: 'published',
          under: [
            rules['interpretation-follows-publication'],
            rules['interpretation-is-published-in-time'],
            dayRules['interpretation-day-follows-publication'],
            cleared,
          ],
        },
      },
    },
    published: { zh: '已发布', en: 'Published' },
    notNeeded: { zh: '认定不需要', en: 'Not needed', on: { InterpretationPrepared: preparing } },
  },
  folds: {
    InterpretationPrepared: (_dossier, { draft, material }) => ({
      interpretation: {
        ...asStated({ draft, material }),
      },
    }),
    InterpretationPublished: ({ interpretation: before }, { at }) => ({
      interpretation: { ...before, publishedAt: at },
    }),
  },
};
