import type { Fact } from '../fact.ts';
import type { Stage, StageState } from '../stage.ts';
import { inDrafting } from './order.ts';
import { rules } from './participation-rules.ts';
import { asStated } from './stated.ts';

export type Method = Fact<'ParticipationRecorded'>['method'];
export type Group = NonNullable<Fact<'ParticipationRecorded'>['consulted']>[number];

/** 公众参与(D10, D12): Order 713 art 14. */
export interface ParticipationRecord {
  methods: readonly Method[];
  affectsSpecialGroups?: boolean;
  held: readonly { method: Method; persons: number; at: string }[];
  /** The kinds of bodies that were consulted for groups with interests of their own. */
  consulted: readonly Group[];
  /** What was found where no public solicitation was held to be needed: lawful for what is withheld alone. */
  affectsMarketEntities?: boolean;
  /** The law by which the matter is withheld from the public. */
  withheldUnder?: string;
}

export const nothing: ParticipationRecord = { methods: [], held: [], consulted: [] };

const planning: StageState['on'] = {
  ParticipationPlanned: {
    to: 'planned',
    under: [
      inDrafting,
      rules['methods-are-chosen'],
      rules['special-groups-are-determined'],
      rules['market-entities-are-heard-once-it-is-open'],
    ],
  },
};

const withholding: StageState['on'] = {
  ParticipationWithheld: {
    to: 'withheld',
    under: [
      inDrafting,
      rules['nothing-is-open-to-the-public'],
      rules['withholding-has-its-legal-basis'],
    ],
  },
};

export const participation: Stage = {
  zh: '公众参与',
  en: 'Public participation',
  law: '第十四条',
  initial: 'undetermined',
  states: {
    undetermined: { zh: '未认定', en: 'Undetermined', on: { ...planning, ...withholding } },
    planned: {
      zh: '进行中',
      en: 'Planned',
      on: {
        ...planning,
        ...withholding,
        ParticipationRecorded: { under: [inDrafting, rules['record-says-what-was-heard']] },
        ParticipationConcluded: {
          to: 'done',
          under: [
            inDrafting,
            rules['solicitation-is-settled'],
            rules['hearing-is-settled'],
            rules['planned-methods-were-held'],
            rules['special-groups-were-consulted'],
          ],
        },
      },
    },
    done: { zh: '已完成', en: 'Done', on: planning },
    withheld: { zh: '依法不予公开', en: 'Withheld by law', on: planning },
  },
  folds: {
    ParticipationPlanned: ({ participation: before = nothing }, fact) => ({
      participation: {
        held: before.held,
        consulted: before.consulted,
        methods: fact.methods ?? [],
        ...asStated({ affectsMarketEntities: before.affectsMarketEntities }),
        ...(fact.affectsSpecialGroups === undefined
          ? {}
          : { affectsSpecialGroups: fact.affectsSpecialGroups }),
      },
    }),
    ParticipationRecorded: ({ participation: before = nothing }, fact) => ({
      participation: {
        ...before,
        held: [...before.held, { method: fact.method, persons: fact.persons ?? 0, at: fact.at }],
        consulted: [...new Set([...before.consulted, ...(fact.consulted ?? [])])],
      },
    }),
    ParticipationWithheld: ({ participation: before = nothing }, { legalBasis }) => ({
      participation: {
        ...before,
        ...asStated({ withheldUnder: legalBasis }),
      },
    }),
  },
};
