import type { Missing } from '../../../errors.ts';
import type { Dossier } from '../dossier.ts';
import type { Fact } from '../fact.ts';
import type { RegionName } from '../regions.ts';
import { on, ruleTable, unless } from '../rule.ts';
import { said } from './stated.ts';

const tabled = ['DraftTabled', 'ExploratoryReformTabled'] as const;
type Tabled = Fact<(typeof tabled)[number]>;
type Group = keyof NonNullable<Tabled['pack']>;

/** The six groups of article 29. Draft and opinion are always there; of the others, what was done. */
const groups: readonly [Group, string, string, always: boolean][] = [
  ['draft', '决策草案及相关材料', 'the draft and its materials', true],
  ['participation', '公众参与情况', 'public participation', false],
  ['expertReview', '专家论证情况', 'the expert review', false],
  ['riskAssessment', '风险评估情况', 'the risk assessment', false],
  ['legalityReview', '合法性审查意见', 'the opinion of the legality review', true],
  ['other', '其他材料', 'other materials', false],
];

function incomplete(_dossier: Dossier, { pack }: Tabled): Missing[] {
  return groups.flatMap(([name, zh, en, always]) => {
    const { status, reason } = pack?.[name] ?? {};
    if (status === undefined)
      return unless(false, `未说明${zh}`, `Nothing is said of ${en}`, `/pack/${name}`);
    if (status === 'attached') return [];
    return always
      ? unless(false, `缺少${zh}`, `The pack lacks ${en}`, `/pack/${name}/status`)
      : unless(
          said(reason),
          `${zh}不适用的,缺少理由`,
          `Why ${en} does not apply is missing`,
          `/pack/${name}/reason`,
        );
  });
}

/** Where something was done, the meeting is told how it went: a "does not apply" would be untrue. */
const toldOf = (region: RegionName, group: Group, zh: string, en: string) =>
  on(tabled, ({ standing }, { pack }) => {
    const { status, account } = pack?.[group] ?? {};
    return unless(
      standing[region] !== 'done' || (status === 'attached' && said(account)),
      `缺少${zh}`,
      `${en} is missing`,
      `/pack/${group}/account`,
    );
  });

/** Of what was found not to be owed there is nothing to attach but that finding. */
const undone = [
  ['participation', '公众参与', 'public participation'],
  ['expertReview', '专家论证', 'an expert review'],
  ['riskAssessment', '风险评估', 'a risk assessment'],
] as const satisfies readonly (readonly [RegionName & Group, string, string])[];

const attachedUndone = ({ standing }: Dossier, { pack }: Tabled): Missing[] =>
  undone.flatMap(([name, zh, en]) =>
    unless(
      !['notNeeded', 'withheld'].includes(standing[name] ?? '') ||
        pack?.[name]?.status !== 'attached',
      `${zh}已认定不需要或者不予公开,材料清单标为随附`,
      `The pack attaches ${en} that was found not to be owed, or is withheld`,
      `/pack/${name}/status`,
    ),
  );

const rules = ruleTable({
  'pack-has-its-six-groups': {
    provision: 'A-SUB-1',
    suppliedBy: ['drafter'],
    documents: ['D23'],
    finds: on(tabled, incomplete),
    flags: on(tabled, attachedUndone),
  },
  'comments-are-accounted-for': {
    provision: 'A-PUB-8',
    requires: {
      zh: '听取公众意见的,报送主要意见的采纳情况(第二十九条第二项)。',
      en: 'Where the public was heard, the meeting is told which opinions were adopted (art 29(2)).',
    },
    suppliedBy: ['drafter'],
    documents: ['D13', 'D23'],
    finds: toldOf(
      'participation',
      'participation',
      '公众意见采纳情况',
      'The adoption of public opinions',
    ),
  },
  'expert-opinions-are-accounted-for': {
    provision: 'A-EXP-6',
    requires: {
      zh: '开展专家论证的,报送专家论证意见的采纳情况(第二十九条第三项)。',
      en: 'Where experts were heard, the meeting is told which opinions were adopted (art 29(3)).',
    },
    suppliedBy: ['drafter'],
    documents: ['D15', 'D23'],
    finds: toldOf(
      'expertReview',
      'expertReview',
      '专家论证意见采纳情况',
      'The adoption of expert opinions',
    ),
  },
  'risk-report-is-in-the-pack': {
    provision: 'A-SUB-1',
    requires: {
      zh: '开展风险评估的,报送风险评估报告等材料(第二十九条第四项)。',
      en: 'Where the risk was assessed, the report is in the pack (art 29(4)).',
    },
    suppliedBy: ['drafter'],
    documents: ['D16', 'D23'],
    finds: toldOf('riskAssessment', 'riskAssessment', '风险评估情况', 'The risk assessment'),
  },
  'fair-competition-is-in-the-pack': {
    provision: 'A-SUB-1',
    requires: {
      zh: '涉及市场主体经济活动的,报送公平竞争审查情况(第二十九条第一项)。',
      en: 'Where market entities are concerned, the fair competition review is in the pack (art 29(1)).',
    },
    suppliedBy: ['drafter'],
    documents: ['D17', 'D23'],
    finds: on(tabled, ({ standing }, { pack }) =>
      unless(
        standing.fairCompetition !== 'done' || said(pack?.draft?.fairCompetition),
        '缺少公平竞争审查情况',
        'The fair competition review is missing',
        '/pack/draft/fairCompetition',
      ),
    ),
  },
});

/** What the submission pack owes: Order 713 art 29. */
export const packRules = Object.values(rules);
