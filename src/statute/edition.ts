import type { Limit, LimitName, Mark } from './provision.ts';

/** A number in force, and the row of law that sets it. */
export interface EffectiveLimit {
  value: number;
  unit: Limit['unit'];
  bound: Limit['bound'];
  provision: string;
  mark: Mark;
}

/**
 * The law that a matter is pinned to by its first fact: which packs, in which text, with which
 * numbers, and which chart. It never changes for that matter, whatever the law does later.
 */
export interface Edition {
  /** The civil day (Asia/Shanghai) on which the matter was filed; it chose the packs. */
  filedOn: string;
  packs: { id: string; version: string; sha256: string }[];
  /** SHA-256 of the chart's definition together with the version of XState that walks it. */
  machine: string;
  /** The number that binds, and a stricter one that is unconfirmed and so only warns. */
  limits: Partial<Record<LimitName, { binding?: EffectiveLimit; advisory?: EffectiveLimit }>>;
  /** Provisions that bind beyond their mark, because an administrator of law confirmed them. */
  confirmed: string[];
}
