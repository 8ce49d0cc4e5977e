import type { Missing } from '../../../errors.ts';
import type { Role } from '../../../statute/roles.ts';
import type { Dossier } from '../dossier.ts';
import type { Officer } from '../fact.ts';
import { on, ruleTable, unless } from '../rule.ts';
import { ofUnit } from './of-whom.ts';

/** Nobody reviews what his own unit undertakes, or what he had a hand in. */
const dependence = ({ proposal, acted }: Dossier, { person, unit }: Officer): Missing[] => [
  ...ofUnit(
    unit,
    unless(
      !proposal?.sponsors.includes(unit),
      `${unit}是本事项的承办单位`,
      `${unit} is a sponsor of this matter`,
    ),
  ),
  ...unless(
    !acted[person]?.some((role) => role === 'drafter' || role === 'unitHead'),
    '本人曾作为承办人员办理本事项',
    'This person has acted for the sponsor in this matter',
  ),
];

/** Those whose word on the draft the review is. */
const reviewing: readonly Role[] = ['reviewOffice', 'governmentLawyer', 'outsideCounsel'];

const rules = ruleTable({
  'review-office-reviews': {
    provision: 'A-LEG-1',
    requires: {
      zh: '由负责合法性审查的部门审查,其他单位不能代替。',
      en: 'The review office reviews, and no other unit in its place.',
    },
    suppliedBy: ['reviewOffice'],
    finds: ({ proposal: { reviewOffice = '' } = {} }, { by }) =>
      ofUnit(
        reviewOffice,
        unless(
          ['', by.unit].includes(reviewOffice),
          `负责合法性审查的部门为${reviewOffice}`,
          `The review office of this matter is ${reviewOffice}`,
        ),
      ),
  },
  'reviewer-is-independent': {
    // That the reviewer is no drafter follows from the sense of article 25; its words do not say it.
    provision: 'DC-1',
    requires: {
      zh: '审查人员不得来自承办单位,也不得承办过本事项。',
      en: 'The reviewer is not of a sponsor and had no hand in the draft.',
    },
    suppliedBy: ['reviewOffice'],
    finds: (dossier, { by }) => dependence(dossier, by),
  },
  'review-office-is-no-sponsor': {
    // Else nobody could ever review: found out where it can still be put right.
    provision: 'DC-1',
    requires: {
      zh: '负责合法性审查的部门不得是承办单位。',
      en: 'The review office is none of the sponsors.',
    },
    suppliedBy: ['drafter', 'unitHead', 'chief', 'secretary'],
    finds: on(['MatterProposed', 'MatterInitiated'], ({ proposal }, fact) => {
      const office = 'reviewOffice' in fact ? fact.reviewOffice : proposal?.reviewOffice;
      return fact.sponsors.flatMap(({ unit }, index) =>
        ofUnit(
          unit,
          unless(
            unit !== office,
            `${unit}负责本事项的合法性审查,不能承办`,
            `${unit} reviews this matter and cannot be a sponsor of it`,
            `/sponsors/${index}/unit`,
          ),
        ),
      );
    }),
  },
  'reviewer-is-not-the-only-lawyer': {
    // Article 28 has the review office organise lawyers; that they are others than its reviewer it does not say.
    provision: 'A-LEG-6',
    requires: {
      zh: '审查部门组织法律顾问、公职律师提出法律意见;只有出具审查意见的本人提出的,予以标明。',
      en: 'The review office organises lawyers to advise: that nobody did but who issues the opinion is shown.',
    },
    suppliedBy: ['governmentLawyer', 'outsideCounsel'],
    documents: ['D20'],
    flags: ({ legalityReview }, { by }) => {
      const advised = legalityReview?.opinions.filter(({ position }) => position !== 'declined');
      return unless(
        !advised?.length || advised.some(({ person }) => person !== by.person),
        '提出法律意见的与出具审查意见的为同一人',
        'Nobody advised as a lawyer but who issues the opinion',
      );
    },
  },
  'lawyer-is-independent': {
    provision: 'DC-1',
    requires: {
      zh: '提出法律意见的人员不得来自承办单位,也不得承办过本事项。',
      en: 'Who advises on legality is not of a sponsor and had no hand in the draft.',
    },
    suppliedBy: ['governmentLawyer', 'outsideCounsel'],
    finds: (dossier, { by }) => dependence(dossier, by),
  },
  'reviewer-answers-no-review': {
    // Offices change: whoever reviewed the draft may have come to the sponsor since.
    provision: 'DC-1',
    requires: {
      zh: '审查过本事项的人员,不得代承办单位办理审查意见。',
      en: 'Who reviewed the draft does not answer the items of the review for the sponsor.',
    },
    suppliedBy: ['drafter'],
    finds: ({ acted }, { by: { person } }) =>
      unless(
        !acted[person]?.some((role) => reviewing.includes(role)),
        '本人曾审查本事项',
        'This person has reviewed this matter',
      ),
  },
});

/** On every step of the review office. */
export const reviewerIsIndependent = [
  rules['review-office-reviews'],
  rules['reviewer-is-independent'],
];
/** On every step of a lawyer. */
export const lawyerIsIndependent = rules['lawyer-is-independent'];
/** On every opinion of the review office. */
export const reviewerIsNotTheOnlyLawyer = rules['reviewer-is-not-the-only-lawyer'];
/** Where sponsors are named. */
export const reviewOfficeIsNoSponsor = rules['review-office-is-no-sponsor'];
/** Where the sponsor answers the review. */
export const reviewerAnswersNoReview = rules['reviewer-answers-no-review'];
