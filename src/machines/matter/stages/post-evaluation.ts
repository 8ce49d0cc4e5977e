import type { Missing } from '../../../errors.ts';
import type { Dossier } from '../dossier.ts';
import type { Fact } from '../fact.ts';
import { on, ruleTable, unless } from '../rule.ts';
import type { Stage, Way } from '../stage.ts';
import { decisionIsPromulgated } from './afterwards.ts';
import { asStated, typed, unstated } from './stated.ts';

/** 后评估(D32): Order 713 art 36. */
export interface PostEvaluationRecord {
  ground?: Fact<'PostEvaluationOrdered'>['ground'];
  unit?: string;
  organisation?: string;
  conclusion?: Fact<'PostEvaluationRecorded'>['conclusion'];
  evaluations: number;
}

/** Who did the main argument or assessment before the decision; barred without exception. */
const mainAssessors = ({ expertReview, riskAssessment }: Dossier): (string | undefined)[] => [
  expertReview?.mainOrganisation,
  riskAssessment?.mainOrganisation,
];

const sharedIn = ({ expertReview, riskAssessment }: Dossier): string[] => [
  ...(expertReview?.organisations ?? []),
  ...(riskAssessment?.organisations ?? []),
];

const isAmong = (name: string | undefined, others: readonly (string | undefined)[]): boolean =>
  name !== undefined && others.some((other) => other !== undefined && typed(other) === typed(name));

const evaluatorOf = (
  fact: Fact<'PostEvaluationOrdered'> | Fact<'PostEvaluationRecorded'>,
): string | undefined =>
  fact.type === 'PostEvaluationOrdered' ? fact.entrustedTo : fact.organisation;

const evaluating = ['PostEvaluationOrdered', 'PostEvaluationRecorded'] as const;

function flaggedEvaluator(dossier: Dossier, fact: Fact<(typeof evaluating)[number]>): Missing[] {
  const evaluator = evaluatorOf(fact);
  return unless(
    !isAmong(evaluator, sharedIn(dossier)),
    `${evaluator} 参加过决策前的论证评估`,
    `${evaluator} took part in an assessment before the decision`,
  );
}

const rules = ruleTable({
  'evaluation-has-ground-and-unit': {
    provision: 'A-POST-1',
    suppliedBy: ['chief'],
    documents: ['D32'],
    finds: on('PostEvaluationOrdered', (_dossier, fact) =>
      unstated(fact, [
        ['ground', '开展后评估的情形', 'The ground'],
        ['unit', '承担评估具体工作的单位', 'The unit that evaluates'],
      ]),
    ),
  },
  'evaluator-is-the-one-that-was-named': {
    provision: 'A-POST-1',
    requires: {
      zh: '由决策机关确定的单位评估;另行委托的,重新作出后评估决定。',
      en: 'Whom the decision body named evaluates; to entrust another it orders the evaluation anew.',
    },
    suppliedBy: ['chief', 'unitHead'],
    documents: ['D32'],
    finds: on('PostEvaluationRecorded', ({ postEvaluation }, { organisation }) => {
      const named = postEvaluation?.organisation;
      return unless(
        named === undefined || organisation === undefined || isAmong(organisation, [named]),
        `后评估决定委托的是${named},不是${organisation}`,
        `The evaluation was entrusted to ${named}, not to ${organisation}`,
        '/organisation',
      );
    }),
    flags: on('PostEvaluationRecorded', ({ postEvaluation }, { organisation }) =>
      unless(
        organisation === undefined || postEvaluation?.organisation !== undefined,
        `后评估决定未写明委托${organisation}`,
        `The order names no third party, and ${organisation} evaluated`,
        '/organisation',
      ),
    ),
  },
  'evaluator-did-not-assess-before': {
    provision: 'A-POST-2',
    suppliedBy: ['chief', 'unitHead'],
    documents: ['D32'],
    finds: on(evaluating, (dossier, fact) => {
      const evaluator = evaluatorOf(fact);
      return unless(
        !isAmong(evaluator, mainAssessors(dossier)),
        `${evaluator} 在决策作出前承担主要论证评估工作`,
        `${evaluator} did the main assessment before the decision`,
        fact.type === 'PostEvaluationOrdered' ? '/entrustedTo' : '/organisation',
      );
    }),
    flags: on(evaluating, flaggedEvaluator),
  },
  'evaluation-hears-the-public': {
    provision: 'A-POST-3',
    suppliedBy: ['drafter', 'unitHead'],
    documents: ['D32'],
    finds: on('PostEvaluationRecorded', (_dossier, fact) =>
      unstated(fact, [
        ['publicHeard', '听取社会公众意见情况', 'How the public was heard'],
        ['participants', '参与评估的代表和组织', 'Who took part'],
      ]),
    ),
  },
  'evaluation-has-findings': {
    provision: 'A-POST-4',
    suppliedBy: ['drafter', 'unitHead'],
    documents: ['D32'],
    finds: on('PostEvaluationRecorded', (_dossier, fact) =>
      unstated(fact, [
        ['findings', '评估情况', 'The findings'],
        ['conclusion', '评估结论', 'The conclusion'],
      ]),
    ),
  },
});

const ordering: Way = {
  to: 'due',
  under: [
    decisionIsPromulgated,
    rules['evaluation-has-ground-and-unit'],
    rules['evaluator-did-not-assess-before'],
  ],
};

export const postEvaluation: Stage = {
  zh: '决策后评估',
  en: 'Post-evaluation',
  law: '第三十六条',
  initial: 'idle',
  states: {
    idle: { zh: '未开展', en: 'Idle', on: { PostEvaluationOrdered: ordering } },
    due: {
      zh: '评估中',
      en: 'Ordered',
      on: {
        // Another evaluator, or another ground, is a decision of its own.
        PostEvaluationOrdered: ordering,
        PostEvaluationRecorded: {
          to: 'done',
          under: [
            rules['evaluator-is-the-one-that-was-named'],
            rules['evaluator-did-not-assess-before'],
            rules['evaluation-hears-the-public'],
            rules['evaluation-has-findings'],
          ],
        },
      },
    },
    done: { zh: '已评估', en: 'Done', on: { PostEvaluationOrdered: ordering } },
  },
  folds: {
    PostEvaluationOrdered: ({ postEvaluation: before }, { ground, unit, entrustedTo }) => ({
      postEvaluation: {
        ...asStated({ ground, unit, organisation: entrustedTo }),
        evaluations: before?.evaluations ?? 0,
      },
    }),
    PostEvaluationRecorded: ({ postEvaluation: before }, { organisation, conclusion }) => ({
      postEvaluation: {
        ...before,
        ...asStated({ organisation, conclusion }),
        evaluations: (before?.evaluations ?? 0) + 1,
      },
    }),
  },
};
