import type { Breach } from '../../errors.ts';
import type { CivilDate } from '../../statute/calendar/index.ts';
import { yearlyDates } from '../../statute/yearly-dates.ts';
import type { Line } from '../line.ts';
import { figureOf } from '../metrics/index.ts';
import { breaches, unless, type Circumstances, type YearAct } from './act.ts';

const registrars = [
  'drafter',
  'unitHead',
  'governmentLawyer',
  'outsideCounsel',
  'secretary',
] as const;
const writers = ['secretary', 'unitHead'] as const;

/** What a year's report tells of work outside the matters: recorded as it happens, or entered with a source. */
export const registerActs = {
  RegisterLegalWork: {
    zh: '登记法律审核事项',
    en: 'Register a piece of legal work',
    becomes: 'LegalWorkRegistered',
    book: 'register',
    by: registrars,
    provision: 'R-3',
  },
  EnterFigure: {
    zh: '填报数据',
    en: 'Enter a figure',
    becomes: 'FigureEntered',
    book: 'register',
    by: writers,
    provision: 'R-3',
  },
  RecordProblem: {
    zh: '登记存在的问题',
    en: 'Record a problem',
    becomes: 'ProblemRecorded',
    book: 'register',
    by: writers,
    provision: 'R-3',
  },
  CloseProblem: {
    zh: '登记问题整改完成',
    en: 'Close a problem',
    becomes: 'ProblemClosed',
    book: 'register',
    by: writers,
    provision: 'R-3',
  },
  RecordYearlyDuty: {
    zh: '登记年度事项已办理',
    en: 'Record that a yearly duty was done',
    becomes: 'YearlyDutyDone',
    book: 'register',
    by: ['secretary', 'unitHead', 'publisher'],
    provision: 'R-1',
  },
} as const satisfies Record<string, YearAct>;

/** What a lawyer looked at outside the procedure of a matter. */
export type LegalWorkKind = 'contract' | 'disclosure' | 'normative-document' | 'other';

export interface LegalWork {
  sequence: number;
  kind: LegalWorkKind;
  title: string;
  reviewedOn: CivilDate;
  reviewer: { name: string; capacity: 'governmentLawyer' | 'outsideCounsel' | 'legal-section' };
  /** How many opinions were given on it, and how many of them adopted. */
  opinions: number;
  adopted: number;
}

export interface EnteredFigure {
  sequence: number;
  value: number;
  /** The digest of the document that shows it. */
  source: string;
  sourceTitle: string;
}

export interface Problem {
  number: string;
  sequence: number;
  text: string;
  cause: string;
  closed?: { sequence: number; measures: string; source: string };
}

/** A duty with a yearly date, done: what was sent to whom, when. */
export interface DoneDuty {
  sequence: number;
  /** The provision that sets the date. */
  duty: string;
  on: CivilDate;
  to: string;
}

export interface Register {
  works: LegalWork[];
  duties: DoneDuty[];
  /** The last value entered for each figure. */
  entered: Readonly<Record<string, EnteredFigure>>;
  problems: Problem[];
}

export const emptyRegister: Register = { works: [], duties: [], entered: {}, problems: [] };

interface RegisterFact extends Circumstances, LegalWork, EnteredFigure, Problem, DoneDuty {
  type: string;
  figure: string;
  measures: string;
}

type Fold = (register: Register, fact: RegisterFact, sequence: number) => Register;

const folds: Readonly<Record<string, Fold>> = {
  LegalWorkRegistered: (register, fact, sequence) => {
    const { kind, title, reviewedOn, reviewer, opinions, adopted } = fact;
    const work = { sequence, kind, title, reviewedOn, reviewer, opinions, adopted };
    return { ...register, works: [...register.works, work] };
  },
  FigureEntered: (register, { figure, value, source, sourceTitle }, sequence) => ({
    ...register,
    entered: { ...register.entered, [figure]: { sequence, value, source, sourceTitle } },
  }),
  ProblemRecorded: (register, { number, text, cause }, sequence) => ({
    ...register,
    problems: [...register.problems, { number, sequence, text, cause }],
  }),
  YearlyDutyDone: (register, { duty, on, to }, sequence) => ({
    ...register,
    duties: [...register.duties, { sequence, duty, on, to }],
  }),
  ProblemClosed: (register, { number, measures, source }, sequence) => ({
    ...register,
    problems: register.problems.map((problem) =>
      problem.number === number ? { ...problem, closed: { sequence, measures, source } } : problem,
    ),
  }),
};

/** The register with one entry more. */
export function withRegisterEntry(register: Register, { sequence, fact }: Line): Register {
  // Validated and judged before it was sealed.
  const stated = fact as unknown as RegisterFact;
  return folds[stated.type]?.(register, stated, sequence) ?? register;
}

/** Only what no entry could show may be entered by hand. */
function isEntered(key: string): boolean {
  const from = figureOf(key)?.from;
  return from !== undefined && 'entered' in from;
}

export type RegisterAct = keyof typeof registerActs;
type Stated = Partial<Omit<RegisterFact, 'type'>>;

const lacks: Record<
  RegisterAct,
  (register: Register, stated: Stated) => ReturnType<typeof unless>
> = {
  RegisterLegalWork: (_register, { opinions = 0, adopted = 0 }) =>
    unless(
      adopted <= opinions,
      '采纳的意见多于提出的意见',
      'More opinions are adopted than were given',
      '/adopted',
    ),
  EnterFigure: (_register, { figure = '' }) =>
    unless(
      isEntered(figure),
      '这个数据由记录得出,或者不存在,不能填报',
      'This figure comes from the record, or does not exist: it cannot be entered',
      '/figure',
    ),
  RecordYearlyDuty: (_register, { duty }) =>
    unless(
      yearlyDates.some(({ provision }) => provision === duty),
      '没有这一年度事项',
      'There is no such yearly duty',
      '/duty',
    ),
  RecordProblem: ({ problems }, { number }) =>
    unless(
      !problems.some((problem) => problem.number === number),
      '这个编号已经用过',
      'This number was used before',
      '/number',
    ),
  CloseProblem: ({ problems }, { number }) =>
    unless(
      problems.some((problem) => problem.number === number && !problem.closed),
      '没有这个编号的未解决问题',
      'No open problem has this number',
      '/number',
    ),
};

/** The breaches that an act on the register would commit; none where it may be recorded. */
export const judgeRegisterAct = (
  act: RegisterAct,
  stated: Record<string, unknown>,
  register: Register,
): Breach[] => breaches('register-is-consistent', 'R-3', writers, lacks[act](register, stated));
