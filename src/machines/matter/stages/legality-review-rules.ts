import { on, ruleTable, unless } from '../rule.ts';
import { isOnFile } from './on-file.ts';
import { opinions } from './opinion-rules.ts';
import { unstated } from './stated.ts';

/** What the file that is reviewed, and the lawyers that advise on it, owe: arts 26(1), 28. */
export const reviewRules = ruleTable({
  'return-names-what-is-missing': {
    provision: 'A-LEG-3',
    requires: {
      zh: '退回须写明需要补充的材料。',
      en: 'A return names what has to be supplied.',
    },
    suppliedBy: ['reviewOffice'],
    finds: on('ReviewReturned', (_dossier, fact) =>
      unstated(fact, [['missing', '需要补充的材料', 'What has to be supplied']]),
    ),
  },
  'resubmission-supplies-it': {
    provision: 'A-LEG-3',
    requires: {
      zh: '重新送审须逐项补充所缺材料;草案有修改的,先重新起草。',
      en: 'What was missing is supplied; a changed draft goes back to drafting first.',
    },
    suppliedBy: ['drafter'],
    documents: ['D19'],
    finds: on('ReviewResubmitted', ({ legalityReview }, { draft, supplied = [] }) => [
      ...unless(
        supplied.length >= (legalityReview?.missing.length ?? 0),
        `须补充${legalityReview?.missing.length ?? 0}项材料`,
        `${legalityReview?.missing.length ?? 0} items have to be supplied`,
        '/supplied',
      ),
      ...unless(
        draft === legalityReview?.sentDraft,
        '草案与此前送审的不同',
        'The draft is not the one that was sent',
        '/draft',
      ),
    ]),
  },
  'return-to-drafting-is-reasoned': {
    provision: 'A-LEG-8',
    requires: {
      zh: '退回起草须写明理由;此前的审查意见随之失效。',
      en: 'A return to drafting states its reason; it voids the opinion.',
    },
    suppliedBy: ['drafter'],
    finds: on(['DraftingReopened', 'DraftSubstantivelyChanged'], (_dossier, fact) =>
      unstated(fact, [['reason', '理由', 'The reason']]),
    ),
  },
  'lawyer-takes-a-position': {
    provision: 'A-LEG-6',
    suppliedBy: ['governmentLawyer', 'outsideCounsel'],
    documents: ['D20'],
    finds: on('LegalOpinionGiven', (_dossier, fact) => [
      ...unstated(fact, [['position', '法律意见的结论', 'The position']]),
      ...(fact.position === 'declined'
        ? unstated(fact, [['reason', '不出具意见的理由', 'Why no opinion is given']])
        : unstated(fact, [['opinion', '法律意见', 'The opinion']])),
    ]),
  },
  'lawyer-declares-no-conflict': {
    provision: 'DC-7',
    requires: {
      zh: '法律顾问、公职律师须声明与本事项无利益冲突。',
      en: 'The lawyer declares to have no conflict of interest.',
    },
    suppliedBy: ['governmentLawyer', 'outsideCounsel'],
    finds: on('LegalOpinionGiven', (_dossier, { position, noConflict }) =>
      unless(
        position === 'declined' || noConflict === true,
        '缺少无利益冲突声明',
        'The declaration is missing',
        '/noConflict',
      ),
    ),
  },
  'opinion-is-written-anew': {
    provision: 'A-LEG-8',
    requires: {
      zh: '重新审查的,另行出具审查意见书,不得以失效的意见充作。',
      en: 'A new review gives an opinion of its own; the one that it voids is none.',
    },
    suppliedBy: ['reviewOffice'],
    documents: ['D21'],
    finds: on(opinions, (dossier, { evidence = [], early }) => {
      const written = evidence.filter(
        ({ document, sha256 }) => document === 'D21' && sha256 !== early?.consent,
      );
      return unless(
        written.length === 0 || written.some(({ sha256 }) => !isOnFile(dossier, 'D21', sha256)),
        '所附的是此前出具的审查意见书',
        'What comes with it is an opinion that is on file already',
        '/evidence',
      );
    }),
  },
  'opinion-speaks-of-the-draft-sent': {
    provision: 'A-LEG-8',
    suppliedBy: ['reviewOffice', 'governmentLawyer', 'outsideCounsel'],
    documents: ['D20', 'D21'],
    finds: on(['LegalOpinionGiven', ...opinions], ({ legalityReview }, { draft }) =>
      unless(
        draft !== undefined && draft === legalityReview?.sentDraft,
        `意见须写明送审草案的摘要:${legalityReview?.sentDraft ?? ''}`,
        `The opinion speaks of the draft that was sent: ${legalityReview?.sentDraft ?? ''}`,
        '/draft',
      ),
    ),
  },
});
