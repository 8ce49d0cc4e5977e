import type { CivilDate } from '../../statute/calendar/index.ts';
import type { Edits } from '../acts/edits.ts';
import type { Register } from '../acts/register.ts';
import type { FigureValue } from '../figures.ts';
import type { MatterYears } from '../matter-years.ts';
import type { Year } from '../line.ts';

/** The head of the log up to which a report was read: the same head gives the same bytes. */
export interface ReportHead {
  /** How many entries the log has. */
  size: number;
  /** The head's short code, printed so that paper bears witness to it. */
  code: string;
}

/** What a section is written from: a year's facts, read up to one head of the log. */
export interface YearReading {
  year: Year;
  /** The authority's name, as the installation has it. */
  authority: string;
  demonstration: boolean;
  /** Names of the units, by their ids. */
  unitNames: Readonly<Record<string, string>>;
  head: ReportHead;
  /** The day up to which the directory's progress was judged (Asia/Shanghai). */
  asOf: CivilDate;
  figures: Readonly<Record<string, FigureValue>>;
  /** Matters decided in the year in the order of their issue, as many as an annex lists. */
  decided: readonly MatterYears[];
  /** Matters open at the year's end in the order of their start, as many as an annex lists. */
  open: readonly MatterYears[];
  register: Register;
  /** The year before: its problems are answered for in this year's report. */
  lastRegister: Register;
  edits: Edits;
}

/** How many decided and how many open matters a section names, each in a sentence of its own. */
export const NAMED = 30;

/** How many decided and how many open matters an annex lists. The figures count all of them. */
export const LISTED = 500;
