import type { FactType } from '../fact.ts';
import { ruleTable, type NamedRule } from '../rule.ts';
import type { StageState } from '../stage.ts';
import { beforeStart, reasoned } from './order.ts';
import { unstated } from './stated.ts';

interface Finding {
  fact: FactType;
  provision: string;
  under?: readonly NamedRule[];
}

interface Track {
  /** The region's name in rule keys: normative. */
  name: string;
  belongs: Finding;
  belongsNot: Finding;
}

/** Whoever finds that a matter belongs to a track is on record, as for one that does not. */
const decided = (name: string, provision: string): NamedRule => {
  const key = `${name}-finding-names-who-decided`;
  const rule = {
    provision,
    requires: { zh: '判定须写明判定人。', en: 'A finding names who decided.' },
    suppliedBy: ['unitHead'] as const,
    documents: ['D02'],
    finds: (_dossier: unknown, stated: object) =>
      unstated(stated as { decider?: string }, [['decider', '判定人', 'Who decided']]),
  };
  return ruleTable({ [key]: rule })[key] as NamedRule;
};

/**
 * The two findings on a track, `due` or `notNeeded`, each a fact with a reason (D02). Either may be
 * corrected by the other until the matter is started.
 */
export function trackFindings({ name, belongs, belongsNot }: Track): NonNullable<StageState['on']> {
  return {
    [belongs.fact]: {
      to: 'due',
      under: [
        beforeStart,
        reasoned(name, belongs.provision, belongs.fact),
        decided(name, belongs.provision),
        ...(belongs.under ?? []),
      ],
    },
    [belongsNot.fact]: {
      to: 'notNeeded',
      under: [
        beforeStart,
        reasoned(`not-${name}`, belongsNot.provision, belongsNot.fact),
        ...(belongsNot.under ?? []),
      ],
    },
  };
}
