import type { Breach } from '../../errors.ts';
import type { components } from '../../contract.ts';
import type { Edition } from '../../statute/edition.ts';
import type { Role } from '../../statute/roles.ts';
import type { steps } from '../../statute/steps/index.ts';
import type { Counted } from './counted.ts';

/** Who acted, in which capacity, as the server knew it at that instant. */
export interface Officer {
  /** The person's id; a name alone is not unique. */
  person: string;
  name: string;
  role: Role;
  unit: string;
}

/** A file of the case, named by its digest. */
export interface FiledEvidence {
  document: string;
  sha256: string;
  sm3: string;
  bytes: number;
  mediaType: string;
  name: string;
}

export type StepName = keyof typeof steps;
export type FactType = (typeof steps)[StepName]['becomes'];
type StepOf<T extends FactType> = {
  [S in StepName]: (typeof steps)[S]['becomes'] extends T ? S : never;
}[StepName];

/** What an officer states when taking a step: the body of the request, as the contract has it. */
export type Statement<S extends StepName> = components['schemas'][S];

/** What the engine adds to a statement; no client can send these. */
interface EngineAdds {
  MatterProposed: { edition: Edition; demonstration: boolean };
  CommentPeriodOpened: Counted;
  CommentPeriodExtended: Counted;
}

interface Circumstances {
  /** When it was recorded: UTC, milliseconds, by the server's clock. Rules count from here. */
  at: string;
  by: Officer;
  evidence?: FiledEvidence[];
  /** What was lawful and yet flagged when it was recorded: part of the record. */
  warnings?: Breach[];
}

/** What has happened, as recorded. */
export type Fact<T extends FactType = FactType> = T extends FactType
  ? { type: T } & Circumstances &
      Omit<Statement<StepOf<T>>, 'evidence'> &
      (T extends keyof EngineAdds ? EngineAdds[T] : unknown)
  : never;

/** A step that somebody wants to take. */
export interface Command {
  step: StepName;
  at: string;
  by: Officer;
  /** The statement, its evidence already resolved to files that exist. */
  statement: Record<string, unknown>;
}
