import type { CivilDate } from '../statute/calendar/index.ts';
import type { Directory } from './acts/directory.ts';
import type { Edits } from './acts/edits.ts';
import type { Register } from './acts/register.ts';
import {
  directoryCounts,
  progressOf,
  registerCounts,
  type BookCounts,
  type ItemProgress,
} from './book-counts.ts';
import type { ChartData } from './charts/data.ts';
import { figuresOf } from './figures.ts';
import type { Gathered } from './gather.ts';
import type { Year } from './line.ts';
import type { ReportHead, YearReading } from './section/reading.ts';

/** A year's books: what is listed, what is registered, what the writer did to the report. */
export interface Books {
  directory: Directory;
  register: Register;
  /** The register of the year before. */
  lastRegister: Register;
  edits: Edits;
}

/** A year as it stood at one head of the log: everything that a report is written from. */
export interface WholeYear extends YearReading {
  directory: Directory;
  progress: ItemProgress[];
  charts: ChartData;
  bookCounts: BookCounts;
}

export interface YearParts extends Books {
  year: Year;
  authority: string;
  demonstration: boolean;
  /** Names of the units, by their ids. */
  unitNames: Readonly<Record<string, string>>;
  head: ReportHead;
  /** The civil day (Asia/Shanghai) of the last entry on record. */
  recordedOn: CivilDate;
  gathered: Gathered;
}

/** The day up to which a year is judged: its last, or the last day on record while it runs. */
const asOfIn = (year: Year, recordedOn: CivilDate): CivilDate =>
  recordedOn < `${year}-12-31` ? recordedOn : `${year}-12-31`;

/** Puts a year's matters and books together. The same parts give the same year. */
export function wholeYear(parts: YearParts): WholeYear {
  const { year, authority, demonstration, unitNames, head, recordedOn, gathered, ...books } = parts;
  const { directory, register, edits } = books;
  const asOf = asOfIn(year, recordedOn);
  const progress = progressOf(year, directory, gathered.listed, asOf);
  const bookCounts = {
    ...directoryCounts(`directory:${year}`, directory, progress),
    ...registerCounts(`register:${year}`, register),
  };
  const totals = { ...gathered.totals };
  for (const [name, { amount }] of Object.entries(bookCounts)) totals[name] = amount;
  const { decided, open, charts } = gathered;
  return {
    year,
    authority,
    demonstration,
    unitNames,
    head,
    asOf,
    figures: figuresOf(totals, register.entered, edits.frozen),
    decided,
    open,
    ...books,
    progress,
    charts,
    bookCounts,
  };
}
