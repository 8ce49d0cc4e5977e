/** A short text in the two languages that the project speaks; Chinese is the one that counts. */
export interface Text {
  zh: string;
  en: string;
}

/** One thing that is not there and would have to be. */
export interface Missing extends Text {
  /** Where in the command's body it belongs, as a JSON pointer. */
  field?: string;
  /** The document of the case file that would show it (D01 … D34). */
  document?: string;
  /** Whose ids stand in the text: the chart knows nobody by name, and `engine/called.ts` puts it there. */
  people?: readonly string[];
  units?: readonly string[];
}

/** One provision that a step would breach, ready to show to a person. */
export interface Breach {
  /** The rule's key in the chart. */
  rule: string;
  /** The provision's number in the law research: A-PUB-5. */
  provision: string;
  /** The instrument and article in the law's own words: 《…》第十五条第一款. */
  article: string;
  force: 'must' | 'must-not' | 'generally' | 'may' | 'determine';
  /** How sure we are of the provision's wording: READ … UNKNOWN. */
  mark: string;
  requires: Text;
  missing: Missing[];
  /** The roles that can supply what is missing. */
  suppliedBy: readonly string[];
  /** Since when it is owed: an instant, UTC. */
  since?: string;
}

/** The law forbids the step. Expected, explained, and never logged as a fault. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly breaches: readonly Breach[];
  /** What was lawful or unconfirmed and flagged beside them. */
  readonly warnings: readonly Breach[];

  constructor(breaches: readonly Breach[], warnings: readonly Breach[] = []) {
    super(breaches.map(({ article, requires }) => `${article}: ${requires.en}`).join(' '));
    this.breaches = breaches;
    this.warnings = warnings;
  }
}

/** Everything that the engine itself may be unable to do; `api/problems.ts` maps each to HTTP. */
export type ErrorCode =
  | 'invalid-request'
  | 'not-found'
  | 'stale-page'
  | 'if-match-missing'
  | 'idempotency-key-missing'
  | 'idempotency-key-reused'
  | 'concurrent-act'
  | 'unauthenticated'
  | 'fresh-sign-in-needed'
  | 'forbidden'
  | 'locked-out'
  | 'too-many-requests'
  | 'payload-too-large'
  | 'unsupported-media-type'
  | 'method-not-allowed'
  | 'range-not-satisfiable'
  | 'evidence-mismatch'
  | 'comment-period-closed'
  | 'calendar-missing'
  | 'clock-not-movable'
  | 'clock-behind-record'
  | 'two-persons-needed'
  | 'history-diverges'
  | 'seal-broken'
  | 'log-contradicted'
  | 'log-key-missing'
  | 'store-unavailable';

/** A field of a request that cannot be taken as it is. */
export interface FieldFault {
  /** JSON pointer into the body, or the parameter's name. */
  field: string;
  zh: string;
  en: string;
}

/** The engine could not do what was asked, for a reason other than the law. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: ErrorCode;
  readonly faults: readonly FieldFault[];

  constructor(
    code: ErrorCode,
    message: string,
    options: ErrorOptions & { faults?: readonly FieldFault[] } = {},
  ) {
    super(message, options);
    this.code = code;
    this.faults = options.faults ?? [];
  }
}

/** Where a row of the ledger stands; its position as `readAll` counts. */
export interface RowPlace {
  position: string;
  stream: string;
  sequence: number;
}

/** A row of the ledger that can no longer be read as an entry: somebody was at the store. */
export class UnreadableRow extends EngineError {
  readonly row: RowPlace;

  constructor(row: RowPlace, cause: unknown) {
    super('seal-broken', `Entry ${row.sequence} of ${row.stream} can no longer be read.`, {
      cause,
    });
    this.row = row;
  }
}
