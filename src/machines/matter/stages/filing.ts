import type { Missing } from '../../../errors.ts';
import { civilDateOf, daysBetween } from '../../../statute/calendar/index.ts';
import type { Dossier } from '../dossier.ts';
import { on, ruleTable, unless } from '../rule.ts';
import type { Stage } from '../stage.ts';
import { dayRules } from './day-order.ts';
import { numberSetBy } from './numbers.ts';
import { asStated, unstated } from './stated.ts';

/** 备案(D30): 地方组织法 art 75, for normative documents alone. */
export interface FilingRecord {
  filedWith?: string;
  receipt?: string;
  filedAt: string;
}

function late(dossier: Dossier, { at }: { at: string }): Missing[] {
  const most = numberSetBy(dossier, 'filingDays', 'B-11');
  const promulgatedAt = dossier.resolution?.promulgatedAt;
  if (most === undefined || promulgatedAt === undefined) return [];
  const taken = daysBetween(civilDateOf(promulgatedAt), civilDateOf(at));
  return unless(
    taken <= most,
    `公布后第${taken}日备案,超过${most}日`,
    `Filed ${taken} days after publication; ${most} are allowed`,
  );
}

const rules = ruleTable({
  'filing-follows-publication': {
    provision: 'B-0',
    requires: {
      zh: '规范性文件公布之后备案。',
      en: 'A normative document is filed after its publication.',
    },
    suppliedBy: ['publisher'],
    documents: ['D29'],
    needs: [{ procedure: ['promulgated'], normativeCheck: ['checked'] }],
  },
  'filing-has-its-receipt': {
    provision: 'B-11',
    suppliedBy: ['secretary'],
    documents: ['D30'],
    finds: on('NormativeDocumentFiled', (_dossier, fact) =>
      unstated(fact, [
        ['filedWith', '备案机关', 'With whom it was filed'],
        ['filedOn', '备案日期', 'The day of the filing'],
        ['receipt', '备案回执', 'The receipt'],
      ]),
    ),
    flags: late,
  },
});

export const filing: Stage = {
  zh: '规范性文件备案',
  en: 'Filing',
  law: '《地方各级人民代表大会和地方各级人民政府组织法》第七十五条',
  initial: 'open',
  states: {
    open: {
      zh: '未备案',
      en: 'Open',
      on: {
        NormativeDocumentFiled: {
          to: 'filed',
          under: [
            rules['filing-follows-publication'],
            rules['filing-has-its-receipt'],
            dayRules['filing-day-follows-publication'],
          ],
        },
      },
    },
    filed: { zh: '已备案', en: 'Filed' },
  },
  folds: {
    NormativeDocumentFiled: (_dossier, { filedWith, receipt, at }) => ({
      filing: {
        ...asStated({ filedWith, receipt }),
        filedAt: at,
      },
    }),
  },
};
