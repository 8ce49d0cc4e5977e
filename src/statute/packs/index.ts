import type { CivilDate } from '../calendar/civil-day.ts';
import type { Pack } from '../provision.ts';
import { guangdong } from './guangdong/index.ts';
import { longgang } from './longgang/index.ts';
import { national } from './national/index.ts';
import { order713 } from './order-713/index.ts';
import { design } from './project/design.ts';
import { signing } from './project/signing.ts';
import { practice } from './project/practice.ts';
import { shenzhen } from './shenzhen/index.ts';

/** All packs, one for each instrument: the core first, then from the nation down to the project. */
export const packs: readonly Pack[] = [
  order713,
  ...national,
  ...guangdong,
  ...shenzhen,
  ...longgang,
  design,
  signing,
  practice,
];

/** Whether a pack is in force on a civil day, both its first and its last day included. */
export const inForce = ({ from, to }: Pack, on: CivilDate): boolean =>
  from <= on && (to === undefined || on <= to);

/** The packs in force on the civil day (Asia/Shanghai) on which a matter is filed. */
export const packsOn = (filedOn: CivilDate): readonly Pack[] =>
  packs.filter((pack) => inForce(pack, filedOn));
