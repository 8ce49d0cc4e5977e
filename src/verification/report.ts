import {
  failing,
  holding,
  noting,
  type Failing,
  type Holding,
  type Noting,
} from './findings/index.ts';
import { filled, type Details, type Text } from './text.ts';

/** Where in a package or a ledger: as narrow as it can be told. */
export interface Place {
  /** The file's path below the package's folder. */
  file?: string;
  /** Counted from 1. */
  line?: number;
  stream?: string;
  sequence?: number;
  /** Counted from 0. */
  leaf?: number;
  /** Where it is somewhere from `leaf` on, up to and including this one. */
  lastLeaf?: number;
}

export interface Finding<Id extends string = string> extends Text {
  finding: Id;
  place?: Place;
  /** The other side of a disagreement: which of the two was changed cannot be told from them alone. */
  against?: Place;
}

/**
 * `proved`: all holds, and a key or checkpoint from outside says so. `consistent`: all holds, but
 * only by what the package itself brings. `unproven`: nothing speaks against it, but what the reader
 * brought to compare it with could not be compared. `broken`: something does not hold.
 */
export type Verdict = 'proved' | 'consistent' | 'unproven' | 'broken';

/** Faults of what the reader brought, not of the package. */
const ofTheReader = new Set<Failing>(['consistency-unproven', 'old-checkpoint-unreadable']);

export interface Report {
  verdict: Verdict;
  holds: Finding<Holding>[];
  fails: Finding<Failing>[];
  notes: Finding<Noting>[];
}

/** Of one kind of fault no more are listed one by one: a report stays readable and small. */
const LISTED = 50;

interface Where {
  place?: Place;
  against?: Place;
}

/** Gathers findings; what holds is said by a check only where it found no fault. */
export class Findings {
  readonly #holds: Finding<Holding>[] = [];
  readonly #fails: Finding<Failing>[] = [];
  readonly #notes: Finding<Noting>[] = [];
  readonly #counts = new Map<Failing, number>();
  #faults = 0;
  #open = false;

  /** How many faults there are so far, the unlisted ones included. */
  get faults(): number {
    return this.#faults;
  }

  fail(finding: Failing, where: Where = {}, details: Details = {}): void {
    this.#faults += 1;
    const count = (this.#counts.get(finding) ?? 0) + 1;
    this.#counts.set(finding, count);
    if (count <= LISTED)
      this.#fails.push({ finding, ...where, ...filled(failing[finding], details) });
  }

  note(finding: Noting, details: Details = {}, where: Where = {}): void {
    this.#notes.push({ finding, ...where, ...filled(noting[finding], details) });
  }

  /**
   * Does a check. Where it adds no fault, `held` is said with the details it returns; a check that
   * returns nothing had nothing to check and says nothing. What rests on something that does not hold
   * is not said either (`grounded`), though its faults are.
   */
  async check(
    held: Holding,
    work: () => Promise<Details | undefined> | Details | undefined,
    grounded = true,
  ): Promise<boolean> {
    const before = this.#faults;
    const details = await work();
    if (this.#faults > before) return false;
    if (details !== undefined && !grounded) this.#open = true;
    if (details !== undefined && grounded)
      this.#holds.push({ finding: held, ...filled(holding[held], details) });
    return true;
  }

  report(provenFromOutside: boolean): Report {
    for (const [finding, count] of this.#counts)
      if (count > LISTED) this.note('more', { count: count - LISTED, finding });
    if (this.#open) this.note('no-conclusion');
    return {
      verdict: this.#verdict(provenFromOutside),
      holds: this.#holds,
      fails: this.#fails,
      notes: this.#notes,
    };
  }

  #verdict(provenFromOutside: boolean): Verdict {
    if (this.#faults === 0) return provenFromOutside ? 'proved' : 'consistent';
    return [...this.#counts.keys()].every((kind) => ofTheReader.has(kind)) ? 'unproven' : 'broken';
  }
}
