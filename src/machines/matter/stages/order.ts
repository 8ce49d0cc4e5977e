import type { FactType } from '../fact.ts';
import { ruleTable, unless, type NamedRule } from '../rule.ts';

const order = ruleTable({
  'matter-is-not-yet-started': {
    provision: 'A-SCOPE-2',
    requires: {
      zh: '分类判定在事项提出之后、决定启动之前作出。',
      en: 'Tracks are determined after the proposal and before the decision to start.',
    },
    suppliedBy: ['unitHead'],
    documents: ['D02'],
    needs: [{ procedure: ['proposed', 'studied'] }],
  },
  'matter-is-in-drafting': {
    provision: 'A-INIT-5',
    requires: {
      zh: '决策机关决定启动后、送合法性审查前,方可办理起草阶段的工作。',
      en: 'Drafting work is done after the decision to start and before the draft goes to review.',
    },
    suppliedBy: ['chief'],
    documents: ['D03'],
    needs: [{ procedure: ['drafting'] }],
  },
  'matter-is-open-to-the-public': {
    provision: 'A-PUB-1',
    requires: {
      zh: '已认定依法不予公开的事项,不得向社会公布;不再不予公开的,先制定公众参与方案。',
      en: 'What was found to be withheld by law is not published; where it no longer is, participation is planned first.',
    },
    suppliedBy: ['drafter', 'unitHead'],
    documents: ['D10'],
    needs: [{ participation: ['undetermined', 'planned', 'done'] }],
  },
  'draft-is-there': {
    provision: 'A-DRAFT-1',
    requires: { zh: '已有决策草案。', en: 'There is a draft.' },
    suppliedBy: ['drafter'],
    documents: ['D08'],
    needs: [{ draft: ['submitted'] }],
  },
});

/** Tracks are determined after the proposal and before the start. */
export const beforeStart = order['matter-is-not-yet-started'];
/** Work on the draft: after the start, before legality review. */
export const inDrafting = order['matter-is-in-drafting'];
/** Nothing of a matter is published while the law withholds it from the public. */
export const openToThePublic = order['matter-is-open-to-the-public'];
/** Whatever looks at the draft needs one. */
export const draftIsThere = order['draft-is-there'];

/**
 * A determination that something is, or is not, needed owes a reason; "not needed" also its basis
 * and who decided: it is a fact like any other, and never inferred.
 */
export function reasoned(name: string, provision: string, fact: FactType): NamedRule {
  const key = `${name}-is-reasoned`;
  const isNo = /NotNeeded|NotIn|Not[A-Z]/.test(fact);
  const rule = {
    provision,
    requires: isNo
      ? {
          zh: '认定不需要的,须写明理由、依据和认定人。',
          en: 'A "not needed" states its reason, basis and who decided.',
        }
      : { zh: '认定须写明理由。', en: 'A determination states its reason.' },
    suppliedBy: ['unitHead'] as const,
    finds: (_dossier: unknown, stated: object) => {
      const { reason, basis, decider } = stated as Partial<Record<string, string>>;
      return [
        ...unless(reason?.trim(), '缺少理由', 'The reason is missing', '/reason'),
        ...unless(!isNo || basis?.trim(), '缺少依据', 'The basis is missing', '/basis'),
        ...unless(!isNo || decider?.trim(), '缺少认定人', 'Who decided is missing', '/decider'),
      ];
    },
  };
  return ruleTable({ [key]: rule })[key] as NamedRule;
}
