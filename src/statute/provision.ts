/** Text in Chinese, the law's own language, and in English for the reader abroad. */
export interface Text {
  zh: string;
  en: string;
}

/**
 * How binding the verb is: 应当 `must`, 不得 `must-not`, 一般 `generally` (yields to a reason on the
 * record), 可以 `may` (no rule), 根据需要/按照规定/及时 `determine` (a recorded determination is owed).
 */
export type Force = 'must' | 'must-not' | 'generally' | 'may' | 'determine';

/**
 * How sure we are of a provision's wording. READ and design rows bind by default; all others warn,
 * and say that they are unconfirmed, until an administrator of law confirms them.
 */
export type Mark =
  'READ' | 'READ-2' | 'PRACTICE' | 'RECALLED-H' | 'RECALLED-L' | 'UNKNOWN' | 'design';

/** How the software holds a provision. */
export type HeldBy =
  /** a rule of the chart refuses a step that would breach it */
  | 'chart'
  /** a property of the record itself: append-only, ordered, complete */
  | 'record'
  /** who may do or see what */
  | 'roles'
  /** a deadline that is watched, a view or a report */
  | 'views'
  /** nothing that software could check; kept for the reader */
  | 'text';

/** A number that the law sets. */
export interface Limit {
  name: LimitName;
  /** Null where the instrument exists but its number is unknown. */
  value: number | null;
  unit: 'day' | 'working-day' | 'month' | 'year' | 'person';
  bound: 'at-least' | 'at-most';
}

export const limitNames = [
  'commentDays',
  'normativeCommentWorkingDays',
  'hearingNoticeDays',
  'hearingMaterialsDays',
  'minExperts',
  'minExpertsBroad',
  'reviewWorkingDays',
  'reviewMinWorkingDays',
  'reviewMaxWorkingDays',
  'publishWorkingDays',
  'interpretationWorkingDays',
  'archiveDays',
  'filingDays',
  'validityYears',
  'trialValidityYears',
  'effectDelayDays',
  'operationTermYears',
  'renewalMonths',
  'impactRecordYears',
] as const;

export type LimitName = (typeof limitNames)[number];

/** When a provision yields, and what that itself requires. */
export interface Exception {
  when: Text;
  requires: Text;
}

/** One row of the law. */
export interface Provision {
  /** The number in the law research, the same in code, tests, exports and reports: A-PUB-5. */
  id: string;
  /** 第十五条第一款 */
  article: string;
  force: Force;
  mark: Mark;
  heldBy: HeldBy;
  requires: Text;
  /** Codes of the documents that show it (D01 … D34). */
  evidence: readonly string[];
  /** `none` where the text was looked at for one and has none; absent where it was not read for it. */
  exception?: Exception | 'none';
  /** What holds it where no rule of the chart does, or why nothing can: for the reader. */
  instead?: Text;
  limits?: readonly Limit[];
}

/** A row of Order 713: each says when it yields, or that it never does. */
export type CoreProvision = Provision & Required<Pick<Provision, 'exception'>>;

/** A body of law of one place and time, or an overlay on it. */
export interface Pack {
  /** order-713 */
  id: string;
  /** Which text of ours this is; part of every edition. */
  version: string;
  /** 《重大行政决策程序暂行条例》 */
  title: string;
  /** 国务院令第713号 */
  instrument: string;
  level: 'national' | 'province' | 'city' | 'district' | 'project';
  /** In force from this civil day, and to this one inclusive where it has been replaced. */
  from: string;
  to?: string;
  provisions: readonly Provision[];
}
