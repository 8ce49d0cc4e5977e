import type { Missing } from '../../../errors.ts';
import type { Dossier } from '../dossier.ts';
import type { FiledEvidence } from '../fact.ts';
import { on, ruleTable, unless } from '../rule.ts';
import { unstated } from './stated.ts';

/** A draft is on file as a draft: the same bytes under another code are none. */
const filed = (evidence: readonly FiledEvidence[] | undefined, digest: string | undefined) =>
  Boolean(evidence?.some(({ document, sha256 }) => document === 'D08' && sha256 === digest));

/** What is not yet closed of a conditional opinion. */
const openItems = ({ legalityReview }: Dossier): Missing[] =>
  (legalityReview?.items ?? [])
    .filter(({ outcome }) => outcome === undefined)
    .map(({ number }) => ({
      zh: `第${number}条审查意见尚未办理`,
      en: `Item ${number} is not closed`,
      document: 'D22',
    }));

const changedSomething = ({ legalityReview }: Dossier, draft: string | undefined): boolean =>
  draft !== legalityReview?.sentDraft ||
  !legalityReview?.items.some(({ outcome }) => outcome === 'adopted');

export const itemRules = ruleTable({
  'item-is-answered': {
    provision: 'A-LEG-7',
    suppliedBy: ['drafter'],
    documents: ['D22'],
    finds: on('ReviewItemClosed', ({ legalityReview }, fact) => [
      ...unless(
        legalityReview?.items.some(({ number }) => number === fact.number),
        '没有这条审查意见',
        'There is no such item',
        '/number',
      ),
      ...unstated(fact, [['outcome', '采纳情况', 'Whether it was adopted']]),
      ...(fact.outcome === 'adopted'
        ? unstated(fact, [['where', '修改之处', 'Where the draft was changed']])
        : []),
      ...(fact.outcome === 'not-adopted'
        ? unstated(fact, [['reason', '不采纳的理由', 'Why it was not adopted']])
        : []),
      ...unless(
        fact.draft === undefined || filed(fact.evidence, fact.draft),
        '修改后的草案未在证据中',
        'The revised draft is not among the evidence',
        '/draft',
      ),
    ]),
  },
  'every-item-is-closed': {
    provision: 'A-LEG-7',
    suppliedBy: ['drafter'],
    documents: ['D22'],
    finds: (dossier) => openItems(dossier),
  },
  'revised-draft-is-on-file': {
    provision: 'A-LEG-8',
    requires: {
      zh: '审查部门确认的须为在案的修改稿;意见被采纳的,草案应有修改。',
      en: 'What is confirmed is the revised draft on file; an adopted item has changed it.',
    },
    suppliedBy: ['reviewOffice', 'drafter'],
    documents: ['D08'],
    finds: on('ReviewItemsConfirmed', (dossier, { draft, evidence }) => [
      ...unless(
        draft !== undefined &&
          (draft === dossier.legalityReview?.sentDraft ||
            dossier.legalityReview?.revisions.includes(draft) ||
            filed(evidence, draft)),
        '修改后的草案不在案',
        'The revised draft is not on file',
        '/draft',
      ),
      ...unless(
        changedSomething(dossier, draft),
        '已采纳审查意见,草案却未修改',
        'Items were adopted, yet the draft is unchanged',
        '/draft',
      ),
    ]),
  },
  'editorial-change-is-on-file': {
    provision: 'A-LEG-8',
    requires: {
      zh: '文字修改须由审查部门确认,写明修改内容并附修改后的草案。',
      en: 'An editorial change is confirmed by the review office, described, and on file.',
    },
    suppliedBy: ['reviewOffice'],
    documents: ['D08'],
    finds: on('EditorialChangeConfirmed', ({ legalityReview }, fact) => [
      ...unless(
        filed(fact.evidence, fact.draft),
        '修改后的草案未在证据中',
        'The changed draft is not among the evidence',
        '/draft',
      ),
      ...unless(
        fact.draft !== legalityReview?.reviewedDraft,
        '草案没有变化',
        'The draft is unchanged',
        '/draft',
      ),
      ...unstated(fact, [['changes', '修改内容', 'What was changed']]),
    ]),
  },
});
