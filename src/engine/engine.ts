import type { Readable } from 'node:stream';
import type { SignedStatement } from '../integrity/signatures/index.ts';
import type { Officer, StepName } from '../machines/matter/fact.ts';
import type { Instant } from '../statute/calendar/index.ts';
import type { Dossier } from './dossier/open.ts';
import type { Profile } from './dossier/profiles.ts';
import type { Years } from './annual-report/years.ts';
import type { PublishedAnswer } from './published-answers.ts';
import type { LawChange, LawProposal } from './law-values.ts';
import type { Erasure, ErasureReceipt } from './erasure.ts';
import type { Minutes } from './minutes/index.ts';
import type { ToSign } from './signing/prepare.ts';
import type { EngineLog } from './log/index.ts';
import type { Installation } from './installation.ts';
import type { MatterRow, MattersQuery } from './matter-row.ts';
import type { OpinionsQuery } from './opinion-reading.ts';
import type { OpinionReceipt, SubmittedOpinion } from './opinions.ts';
import type { Permit, Receipt } from './perform.ts';
import type { MatterReading } from './reading.ts';
import type { SolicitationRow } from './solicitations.ts';
import type { BlobStat, Content, Entry, Page } from './ports/index.ts';

export interface PerformOptions<By = Officer> {
  matterId: string;
  step: StepName;
  statement: Record<string, unknown>;
  /** Who acts; or a permit, which says so once the matter is at hand. */
  officer: By;
  commandId: string;
  /** The last entry that the officer saw (If-Match). */
  expected: number;
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
  perform(options: PerformOptions<Officer | Permit>): Promise<Receipt>;
  /** The statement that an officer has to sign for a step, as of today. Records nothing. */
  prepareStatement(toSign: ToSign): Promise<SignedStatement>;
  /** Minutes for paper, and a member's own entry in them. */
  minutes: Minutes;
  /** Keeps an attempt at a step that the policy denied in the matter's log of refusals. */
  noteForbidden(options: PerformOptions): Promise<void>;

  findMatters(query: MattersQuery): Promise<Page<MatterRow>>;
  matterRow(matterId: string): Promise<MatterRow | undefined>;
  /** @throws EngineError `not-found`, and what the permit throws */
  readMatter(matterId: string, officer: Officer | Permit): Promise<MatterReading>;
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
  /**
   * How the opinions of a comment period, the latest unless said, were answered, names masked; undefined
   * where they are not answered yet.
   */
  publishedAnswers(matterId: string, period?: number): Promise<PublishedAnswer[] | undefined>;
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
  /**
   * Opinions of a comment period with their texts. That they were read is on record before they are given.
   *
   * @throws EngineError `not-found` where a period is named that the matter does not have
   */
  opinions(
    matterId: string,
    query: OpinionsQuery,
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

  /**
   * Records everything that a date has done: comment periods closed, items overdue. It is on record when
   * this resolves, whoever else sweeps meanwhile.
   */
  sweep(): Promise<{ recorded: number }>;
  /** The same now and then, left to another process where one is at it; never called twice at once. */
  sweepInTurn(): Promise<{ recorded: number }>;
  /** Drops the views and rebuilds them from the ledger. */
  rebuildViews(progress: (done: number) => void): Promise<{ matters: number }>;
  ready(): Promise<void>;
}

export type { Installation, MatterReading, MatterRow, MattersQuery, OpinionReceipt };
export type { Permit, Receipt };
export type { SolicitationRow, SubmittedOpinion };
