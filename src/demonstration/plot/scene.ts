import type { StepName } from '../../machines/matter/fact.ts';
import type { CivilDate } from '../../statute/calendar/index.ts';
import type { Role } from '../../statute/roles.ts';
import type { SampleFile } from '../files.ts';

/** What a story is about, and what its scenes may refer to. */
export interface Story {
  title: string;
  /** The section that sponsors the matter. */
  section: string;
  /** Under which number the directory lists it. */
  number: string;
  /** Whether it is a public-data authorised operation as well. */
  operation: boolean;
  /** The civil day of a story's day: 0 is the day on which it begins. */
  on(day: number): CivilDate;
  file(document: string, content: string): SampleFile;
  /** The three versions of the draft: submitted, after comments, after review. */
  drafts: readonly [SampleFile, SampleFile, SampleFile];
  explanations: readonly [SampleFile, SampleFile];
}

/** One act of a story: on which day, in which office, what is said and brought. */
export interface Scene {
  day: number;
  by: Role;
  /** Who, where several of the cast hold the office. */
  person?: string;
  step: StepName;
  says(story: Story, received: number): Record<string, unknown>;
  /** Files beyond the ones that the step always comes with. */
  brings?(story: Story): SampleFile[];
}

/** A scene played by one of several who hold the office. */
export const playedBy = (person: string, played: Scene): Scene => ({ ...played, person });

export const scene = (
  day: number,
  by: Role,
  step: StepName,
  says: Scene['says'] = () => ({}),
  brings?: Scene['brings'],
): Scene => (brings ? { day, by, step, says, brings } : { day, by, step, says });
