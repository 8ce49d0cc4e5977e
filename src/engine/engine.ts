import type { Readable } from 'node:stream';
import type { Breach, Missing } from '../errors.ts';
import type { SignedStatement } from '../integrity/signatures/index.ts';
import type { Fact, Officer, StepName } from '../machines/matter/fact.ts';
import type { CivilDate, Instant } from '../statute/calendar/index.ts';
import type { Role } from '../statute/roles.ts';
import type { Dossier } from './dossier/open.ts';
import type { Profile } from './dossier/profiles.ts';
import type { Years } from './annual-report/years.ts';
import type { PublishedAnswer } from './published-answers.ts';
import type { LawChange, LawProposal } from './law-values.ts';
import type { Erasure, ErasureReceipt } from './erasure.ts';
import type { Minutes } from './minutes/index.ts';
import type { ToSign } from './signing/prepare.ts';
import type { EngineLog } from './log/index.ts';
import type { BlobStat, Content, Entry, Page } from './ports/index.ts';

/** What an installation was created as. It is its first sealed entry and never changes. */
export interface Installation {
  mode: 'real' | 'demonstration';
  name: string;
  createdAt: Instant;
}

/** The first answer to a command; the same command sent again gets it again. */
export interface Receipt {
  matterId: string;
  sequence: number;
  seal: string;
  recordedAt: Instant;
  fact: string;
  demonstration: boolean;
  warnings: Breach[];
}

/** One row of the list of matters: what is needed to find it and to decide who may see it. */
export interface MatterRow extends Record<string, unknown> {
  matterId: string;
  title: string;
  mode: 'government' | 'reference';
  authority: string;
  reviewOffice?: string;
  sponsors: string[];
  leadSponsor?: string;
  /** The state of the backbone region. */
  stage: string;
  proposedAt: Instant;
  updatedAt: Instant;
  sequence: number;
  seal: string;
  /** The nearest deadline, absent where nothing is pending. */
  nextDue?: Instant;
  /** The nearest deadline that the engine itself acts on. */
  sweepDue?: Instant;
  /** Roles for which at least one step is open and lawful in order. */
  awaits: Role[];
  /** `yes` while the public may comment. */
  soliciting: 'yes' | 'no';
  /** The grounds on which the row may be seen; kept for finding, never shown. */
  seenOn: string[];
  /** The work lists on which the matter stands, as words; never shown. */
  workLists: string[];
  demonstration: boolean;
}

/** A step that the chart hears now, and what still stands in its way. */
export interface OpenStep {
  step: StepName;
  zh: string;
  en: string;
  by: readonly Role[];
  provision: string;
  article: string;
  documents: readonly string[];
  /** Rules of order not yet met, whoever acts; content is judged when the step is stated. */
  unmet: Breach[];
  /** Whether the officer who asks holds one of the offices. */
  yours: boolean;
}

export interface Deadline {
  /** What the deadline is of: comment-period-closes, review-is-protected, archive-is-due … */
  name: string;
  zh: string;
  en: string;
  /** Whether the day ends something, protects somebody, or a duty is owed by then. */
  kind: 'closes' | 'protects' | 'duty';
  provision: string;
  due: CivilDate;
  /** The instant at which the day is over, UTC. */
  at: Instant;
  overdue: boolean;
  /** How it was counted, day by day, in words. */
  counting: { zh: string; en: string };
  mark: string;
}

/** The earliest lawful day of the decision, and the chain of steps that makes it so. */
export interface Outlook {
  earliest?: CivilDate;
  path: { zh: string; en: string; from: CivilDate; to: CivilDate; provision: string }[];
  /** Where it cannot be computed: what is undetermined, or the year without a calendar. */
  unknown: Missing[];
}

export interface MatterReading {
  row: MatterRow;
  /** What is known of the matter, part by part, as the chart has folded it. */
  dossier: Record<string, unknown>;
  regions: {
    region: string;
    zh: string;
    en: string;
    law: string;
    state: string;
    stateZh: string;
    stateEn: string;
    since?: Instant;
  }[];
  openSteps: OpenStep[];
  deadlines: Deadline[];
  outlook: Outlook;
}

export interface PerformOptions {
  matterId: string;
  step: StepName;
  statement: Record<string, unknown>;
  officer: Officer;
  commandId: string;
  /** The last entry that the officer saw (If-Match). */
  expected: number;
}

export interface OpinionReceipt {
  /** What the member of the public keeps to look the opinion up again. */
  code: string;
  number: number;
  receivedAt: Instant;
}

/** Everything that transport may ask of the engine. Who may ask is decided before, by the policy. */
export interface Engine {
  installation(): Promise<Installation>;
  /** The installation's clock: the server's, moved forward only in a demonstration. */
  now(): Promise<Date>;
  /** @throws EngineError `clock-not-movable` in a real installation, or for a move back */
  moveClock(to: Instant, officer: Officer, commandId: string): Promise<Date>;

  proposeMatter(
    statement: Record<string, unknown>,
    officer: Officer,
    commandId: string,
  ): Promise<Receipt>;
  /**
   * Takes one step: read, rebuild, judge, append. The append is the commit point.
   *
   * @throws Refused with the breaches; the attempt is kept in the log of refusals
   * @throws EngineError `stale-page`, `concurrent-act`, `idempotency-key-reused`, `not-found`,
   *   `evidence-mismatch`, `calendar-missing`, `store-unavailable`
   */
  perform(options: PerformOptions): Promise<Receipt>;
  /** The statement that an officer has to sign for a step, as of today. Records nothing. */
  prepareStatement(toSign: ToSign): Promise<SignedStatement>;
  /** Minutes for paper, and a member's own entry in them. */
  minutes: Minutes;
  /** Keeps an attempt at a step that the policy denied in the matter's log of refusals. */
  noteForbidden(options: PerformOptions): Promise<void>;

  findMatters(query: MattersQuery): Promise<Page<MatterRow>>;
  matterRow(matterId: string): Promise<MatterRow | undefined>;
  readMatter(matterId: string, officer: Officer): Promise<MatterReading>;
  timeline(matterId: string, after: number, limit: number): Promise<Entry[]>;
  refusals(matterId: string, after: number, limit: number): Promise<Entry[]>;
  /** Who took what out of the matter: exports, opinions and withheld documents read. */
  accesses(matterId: string, after: number, limit: number): Promise<Entry[]>;
  /**
   * The whole record of a matter, self-contained: entries, refusals, opinions' commitments, edition.
   * That it was exported is on record before it is given.
   */
  exportMatter(matterId: string, officer: Officer): Promise<Record<string, unknown>>;
  /**
   * The package of a matter, planned to its last byte; the same matter with the same head is always
   * the same package. Opening it records who takes it. `alone`: nobody else waits for this process.
   *
   * @throws EngineError `not-found`, `log-key-missing`, `log-contradicted`
   */
  dossier(matterId: string, profile: Profile, options?: { alone?: boolean }): Promise<Dossier>;

  /** Digests filed in a matter: evidence is read through the matter that names it. */
  evidenceOf(
    matterId: string,
  ): Promise<
    ReadonlyMap<string, { document: string; mediaType: string; name: string; bytes: number }>
  >;
  /** Call before a file of a matter is sent: the reading of a withheld document goes on record. */
  noteReading(
    matterId: string,
    file: { document: string; sha256: string },
    officer: Officer,
  ): Promise<void>;
  upload(content: Content, name: string, officer: Officer): Promise<BlobStat & { name: string }>;
  download(sha256: string, range?: { start: number; end: number }): Promise<Readable>;

  /** Solicitations open to the public, and one of them with its published documents. */
  solicitations(query: {
    open?: boolean;
    cursor?: string;
    limit: number;
  }): Promise<Page<SolicitationRow>>;
  solicitation(matterId: string): Promise<SolicitationRow | undefined>;
  /** How the opinions were answered, names masked; undefined where nothing is answered yet. */
  publishedAnswers(matterId: string): Promise<PublishedAnswer[] | undefined>;
  /**
   * @param officer who recorded it from a letter or a call; absent for the public form
   * @throws EngineError `comment-period-closed` at and after the closing instant
   */
  submitOpinion(
    matterId: string,
    opinion: SubmittedOpinion,
    commandId: string,
    officer?: Officer,
  ): Promise<OpinionReceipt>;
  /** Opinions with their texts. That they were read is on record before they are given. */
  opinions(
    matterId: string,
    after: number,
    limit: number,
    officer: Officer,
  ): Promise<Record<string, unknown>[]>;
  /**
   * Erases the text of an opinion, its author's name and contact. Its commitment stays.
   *
   * @throws EngineError `not-found`
   */
  eraseOpinion(erasure: Erasure, officer: Officer, commandId: string): Promise<ErasureReceipt>;
  opinionByCode(code: string): Promise<Record<string, unknown> | undefined>;

  /** Changes of law values and holiday notices, under the control of two persons. */
  lawChanges(): Promise<LawChange[]>;
  proposeLawChange(
    change: LawProposal,
    reason: string,
    officer: Officer,
    commandId: string,
  ): Promise<LawChange>;
  /** @throws EngineError `two-persons-needed` where the proposer confirms */
  confirmLawChange(proposal: number, officer: Officer, commandId: string): Promise<LawChange>;

  /** The log of all entries: heads, proofs. */
  log: EngineLog;
  /** The yearly work: directory, register, metrics and the report's section. */
  years: Years;

  /** Records everything that a date has done: comment periods closed, items overdue. */
  sweep(): Promise<{ recorded: number }>;
  /** Drops the views and rebuilds them from the ledger. */
  rebuildViews(progress: (done: number) => void): Promise<{ matters: number }>;
  ready(): Promise<void>;
}

export interface MattersQuery {
  /** From the policy: only these may be seen. Each alternative is a set of equal fields. */
  visible: readonly Record<string, readonly string[]>[];
  stage?: readonly string[];
  unit?: string;
  awaits?: Role;
  dueBefore?: Instant;
  sort?: 'nextDue' | 'updatedAt' | 'proposedAt';
  cursor?: string;
  limit: number;
}

export interface SolicitationRow extends Record<string, unknown> {
  matterId: string;
  /** Of the matter's entry that it follows from. */
  sequence: number;
  title: string;
  notice: Record<string, unknown>;
  publishedOn: CivilDate;
  closesAt: Instant;
  state: 'open' | 'closed' | 'answered';
  /** Digest, name and type of each document that was cleared for publication. */
  documents: { sha256: string; name: string; mediaType: string; document: string }[];
  /** The disposition of every opinion, once given, as it is on record: masked before it is shown. */
  dispositions?: Record<string, unknown>[];
  demonstration: boolean;
}

export interface SubmittedOpinion {
  text: string;
  /** As the author gave it; kept outside the record, shown masked. */
  name?: string;
  contact?: string;
  clause?: string;
  /** How it reached us; the public form is `online`. */
  channel: 'online' | 'letter' | 'e-mail' | 'telephone' | 'in-person' | 'fax';
}

export type { Fact };
