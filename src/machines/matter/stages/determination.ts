import type { FactType } from '../fact.ts';
import type { NamedRule } from '../rule.ts';
import type { StageState } from '../stage.ts';
import { inDrafting, reasoned } from './order.ts';

interface Determination {
  /** The region's name in rule keys: expert-review. */
  name: string;
  provision: string;
  required: FactType;
  notNeeded: FactType;
  /** When it may be determined; before the draft goes to review, unless said otherwise. */
  when?: NamedRule;
  /** Rules on top of the reason: what forbids a "not needed", for example. */
  requiredUnder?: readonly NamedRule[];
  notNeededUnder?: readonly NamedRule[];
}

/**
 * The ways out of `undetermined`: `due` or `notNeeded`, each a fact with a reason. The same ways
 * stand on `notNeeded` and the settled state, so that a finding can be overturned: a later `due`
 * reopens the duty, as `reopen` says.
 */
export function determinationOf({
  name,
  provision,
  required,
  notNeeded,
  when = inDrafting,
  requiredUnder = [],
  notNeededUnder = [],
}: Determination): { undetermined: StageState; reopen: NonNullable<StageState['on']> } {
  const due = {
    to: 'due',
    under: [when, reasoned(`${name}-required`, provision, required), ...requiredUnder],
  };
  const no = {
    to: 'notNeeded',
    under: [when, reasoned(`${name}-not-needed`, provision, notNeeded), ...notNeededUnder],
  };
  return {
    undetermined: { zh: '未认定', en: 'Undetermined', on: { [required]: due, [notNeeded]: no } },
    reopen: { [required]: due },
  };
}
