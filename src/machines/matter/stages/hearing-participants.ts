import type { Fact } from '../fact.ts';

export type Participant = NonNullable<Fact<'HearingParticipantsPublished'>['participants']>[number];

/** Whether two entries of a list are of one participant: a number alone may be given to another. */
export const isSame = (one: Participant | undefined, other: Participant): boolean =>
  one !== undefined &&
  one.side === other.side &&
  one.role === other.role &&
  one.represents === other.represents;
