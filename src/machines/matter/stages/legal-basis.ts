import { civilDateOf } from '../../../statute/calendar/index.ts';
import { on, ruleTable, unless } from '../rule.ts';
import type { Stage, Way } from '../stage.ts';
import { inDrafting } from './order.ts';

/** 依据梳理表(D06): Order 713 art 12(2). */
export interface LegalBasisRecord {
  bases: number;
}

const columns = [
  ['title', '名称', 'its title'],
  ['number', '文号', 'its number'],
  ['article', '条款', 'the article'],
  ['inForceOn', '施行日期', 'since when it is in force'],
] as const;

const rules = ruleTable({
  'every-basis-is-fully-cited': {
    provision: 'A-DRAFT-2',
    suppliedBy: ['drafter'],
    documents: ['D06'],
    finds: on('LegalBasisListed', (_dossier, { bases = [] }) => [
      ...unless(bases.length, '依据梳理表是空的', 'The list is empty', '/bases'),
      ...bases.flatMap((basis, index) =>
        columns.flatMap(([name, zh, en]) =>
          unless(
            basis[name]?.trim(),
            `第${index + 1}项依据缺少${zh}`,
            `Basis ${index + 1} lacks ${en}`,
            `/bases/${index}/${name}`,
          ),
        ),
      ),
    ]),
    flags: on('LegalBasisListed', (_dossier, { bases = [], at }) =>
      bases.flatMap(({ inForceOn = '' }, index) =>
        unless(
          inForceOn <= civilDateOf(at),
          `第${index + 1}项依据自${inForceOn}起施行,尚未施行`,
          `Basis ${index + 1} is in force from ${inForceOn} only`,
          `/bases/${index}/inForceOn`,
        ),
      ),
    ),
  },
});

const listed: Way = { to: 'done', under: [inDrafting, rules['every-basis-is-fully-cited']] };

export const legalBasis: Stage = {
  zh: '依据梳理',
  en: 'Legal basis',
  law: '第十二条第二款',
  initial: 'open',
  states: {
    open: { zh: '未完成', en: 'Open', on: { LegalBasisListed: listed } },
    done: { zh: '已完成', en: 'Done', on: { LegalBasisListed: listed } },
  },
  folds: {
    LegalBasisListed: (_dossier, { bases = [] }) => ({ legalBasis: { bases: bases.length } }),
  },
};
