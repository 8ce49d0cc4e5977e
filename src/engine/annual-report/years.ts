import { type Publication } from '../../annual-report/acts/directory.ts';
import type { Register } from '../../annual-report/acts/register.ts';
import { yearActs, type YearActName } from '../../annual-report/acts/index.ts';
import { progressOf, type ItemProgress } from '../../annual-report/book-counts.ts';
import { annexMatter, type AnnexMatter } from '../../annual-report/annex.ts';
import { chartOf } from '../../annual-report/charts/draw.ts';
import type { ChartData, ChartName } from '../../annual-report/charts/data.ts';
import { dutiesOf, type DutyDate } from '../../annual-report/dates.ts';
import { demonstrationNotice, markdownOf } from '../../annual-report/document/markdown.ts';
import { LASTING } from '../../annual-report/matter-years.ts';
import { wholeOf, type YearRow } from '../../annual-report/year-row.ts';
import type { EntryRef } from '../../annual-report/line.ts';
import { sectionOf, type Section } from '../../annual-report/section/section.ts';
import type { Officer } from '../../machines/matter/fact.ts';
import { civilDateOf } from '../../statute/calendar/index.ts';
import type { Called } from '../called.ts';
import { FILES, type FileRow } from '../evidence.ts';
import type { Entry } from '../ports/index.ts';
import { bookEntries, bookStream, directoryOf, registerOf } from './books.ts';
import { entriesBehind } from './entries-behind.ts';
import { performYearAct, sourceOf } from './perform-act.ts';
import { readYear, type ReadingParts } from './read-year.ts';
import type { WholeYear } from '../../annual-report/whole-year.ts';
import { refuseStrangers } from '../registered.ts';
import { replayOf } from '../stream.ts';
import { statedOf } from './stated.ts';
import { openUnitNames } from './unit-names.ts';
import { yearMattersTable } from './tables.ts';
import { catchUpYears, dropYears, rowsWhere } from './view.ts';

/** A directory with the progress of its items on a civil day (Asia/Shanghai). */
export interface DirectoryReading {
  year: string;
  asOf: string;
  items: ItemProgress[];
  consents: { sequence: number; on: string; reference: string }[];
  publications: Publication[];
}

/** What the public sees of a directory. */
export interface PublishedReading {
  publication: Publication;
  items: ItemProgress[];
  /** Names of the units, by their ids. */
  unitNames: Readonly<Record<string, string>>;
}

export interface SourceFile {
  sha256: string;
  name: string;
  bytes: number;
  mediaType: string;
}

export type Document = 'docx' | 'markdown';

/** The yearly work: directory, register, metrics, and the report's section on decision-making. */
export interface Years {
  directory(year: string): Promise<DirectoryReading>;
  /** What the public may see: the items last published, each with its progress; undefined before. */
  published(year: string): Promise<PublishedReading | undefined>;
  /**
   * Records an act on a year's books.
   *
   * @throws Refused where the law forbids it
   * @throws EngineError `invalid-request` where it names a unit that nobody registered, and
   *   `evidence-mismatch`, `idempotency-key-reused`, `store-unavailable`
   */
  act(
    year: string,
    act: YearActName,
    statement: Record<string, unknown>,
    officer: Officer,
    commandId: string,
  ): Promise<Entry>;
  register(year: string): Promise<Register>;
  read(year: string): Promise<WholeYear>;
  section(year: string): Promise<{ section: Section; reading: WholeYear }>;
  /** The same year at the same head of the log: the same bytes. */
  document(year: string, kind: Document): Promise<Buffer>;
  chart(year: string, name: ChartName): Promise<{ svg: string; data: ChartData[ChartName] }>;
  /** A page of the entries that a figure counted. @throws EngineError `not-found` for no such figure */
  entriesOf(
    year: string,
    figure: string,
    after: string | undefined,
    limit: number,
  ): Promise<{ items: EntryRef[]; next?: string }>;
  /** A page of the whole annex: every matter of the year with its steps. */
  annex(
    year: string,
    cursor: string | undefined,
    limit: number,
  ): Promise<{ items: AnnexMatter[]; next?: string }>;
  /** The yearly duties of a calendar year, as of today. */
  dates(year: string): Promise<DutyDate[]>;
  /** A file that an entry of the year's books names as its source; undefined for any other. */
  source(year: string, sha256: string): Promise<SourceFile | undefined>;
  /** Folds what was recorded since, so that the next report need not. */
  catchUp(): Promise<void>;
  drop(): Promise<void>;
}

export interface YearsParts extends Omit<ReadingParts, 'unitNames'> {
  now(): Promise<Date>;
  /** What people and units are called, by their ids. */
  called(): Promise<Called>;
}

const fileNamed = async ({ views }: YearsParts['stores'], sha256: string): Promise<string> =>
  (await views.get<FileRow>(FILES, sha256))?.row.name ?? sha256.slice(0, 8);

/** Opens the yearly work over stores that hold an installation. */
export function openYears(opened: YearsParts): Years {
  const parts = { ...opened, unitNames: openUnitNames(opened.stores.ledger) };
  const { stores } = parts;
  const { ledger } = stores;
  const at = async () => (await parts.now()).toISOString();
  const today = async () => civilDateOf(await at());

  async function section(year: string) {
    const reading = await readYear(parts, year);
    return { section: sectionOf(reading), reading };
  }

  async function directory(year: string): Promise<DirectoryReading> {
    const [book, asOf] = [await directoryOf(ledger, year), await today()];
    await catchUpYears(stores);
    const rows = rowsWhere<YearRow>(stores, yearMattersTable.name, { listedIn: [year] });
    const listed = await Array.fromAsync(rows);
    const { consents, publications } = book;
    return { year, asOf, items: progressOf(year, book, listed, asOf), consents, publications };
  }

  return {
    directory,
    async published(year) {
      const publication = (await directoryOf(ledger, year)).publications.at(-1);
      if (!publication) return undefined;
      const shown = new Set(publication.items.map(({ number }) => number));
      const { items } = await directory(year);
      return {
        publication,
        items: items.filter(({ number }) => shown.has(number)),
        unitNames: await parts.unitNames(),
      };
    },
    async act(year, act, statement, officer, commandId) {
      const request = { act, statement };
      const stream = bookStream(yearActs[act].book, year);
      const known = await replayOf(ledger, { stream, commandId, request });
      if (known) return known;
      await refuseStrangers({ step: act, statement }, parts.called);
      const recordedAt = await at();
      const written = async () => ({
        ...(await section(year)),
        today: civilDateOf(recordedAt),
      });
      const stated =
        yearActs[act].book === 'report' ? statedOf(act, statement, await written()) : {};
      return performYearAct(stores, {
        year,
        act,
        statement,
        officer,
        commandId,
        at: recordedAt,
        stated,
      });
    },
    register: (year) => registerOf(ledger, year),
    read: (year) => readYear(parts, year),
    section,
    async document(year, kind) {
      const { section: written, reading } = await section(year);
      if (kind === 'markdown') return Buffer.from(markdownOf(written, reading), 'utf8');
      // Loaded when one is asked for: whoever acts, exports or verifies has no use for its library.
      const { docxOf } = await import('../../annual-report/document/docx.ts');
      return docxOf(written, reading);
    },
    async chart(year, name) {
      const { charts, demonstration } = await readYear(parts, year);
      const frame = { year, ...(demonstration ? { notice: demonstrationNotice } : {}) };
      return { svg: chartOf(name, charts, frame), data: charts[name] };
    },
    entriesOf: (year, figure, after, limit) => entriesBehind(parts, { year, figure, after, limit }),
    async annex(year, cursor, limit) {
      await catchUpYears(stores);
      const { rows, next } = await stores.views.find<YearRow>(yearMattersTable.name, {
        where: { years: [year, ...LASTING] },
        limit,
        ...(cursor === undefined ? {} : { cursor }),
      });
      const names = await parts.unitNames();
      const items = rows
        .filter(({ row }) => row.proposedOn.slice(0, 4) <= year)
        .map(({ row }) => annexMatter(wholeOf(row), names));
      return next === undefined ? { items } : { items, next };
    },
    async dates(year) {
      const books = {
        directory: await directoryOf(ledger, year),
        register: await registerOf(ledger, year),
      };
      return dutiesOf(Number(year), books, await today());
    },
    async source(year, sha256) {
      const books = await Promise.all(
        (['directory', 'register', 'report'] as const).map((book) =>
          bookEntries(ledger, book, year),
        ),
      );
      if (!books.flat().some(({ fact }) => sourceOf(fact) === sha256)) return undefined;
      const [stat, file] = [await stores.blobs.stat(sha256), await fileNamed(stores, sha256)];
      return stat && { sha256, name: file, bytes: stat.bytes, mediaType: stat.mediaType };
    },
    async catchUp() {
      await catchUpYears(stores);
    },
    drop: () => dropYears(stores),
  };
}
