import type { Missing } from '../../../errors.ts';
import type { Dossier } from '../dossier.ts';
import type { Fact, FactType } from '../fact.ts';
import { on, ruleTable, unless } from '../rule.ts';
import { said, unstated } from './stated.ts';

/** What the chief may decide at the end of a deliberation, and whether it takes the draft on. */
const decisions = {
  DraftAdopted: 'for',
  DraftAdoptedWithEditorialChange: 'for',
  DraftAdoptedWithSubstantiveChange: 'for',
  DraftDeferred: 'against',
  DraftRejected: 'against',
} as const satisfies Partial<Record<FactType, 'for' | 'against'>>;

type Decided = keyof typeof decisions;
const decided = Object.keys(decisions) as Decided[];

/** What the chief cannot have said at the meeting who decides so; to defer goes with whatever he said. */
const opposite: Partial<Record<Decided, string>> = {
  DraftAdopted: 'disagree',
  DraftAdoptedWithEditorialChange: 'disagree',
  DraftAdoptedWithSubstantiveChange: 'disagree',
  DraftRejected: 'agree',
};

interface Count {
  present: number;
  with: number;
  against: number;
}

/**
 * How the other members who attended stand to the decision, by the last word of each. The chief is
 * not counted: his stand is the decision itself, and could only hide that the others differ.
 */
function countOf({ deliberation }: Dossier, type: Decided): Count {
  const { present = [], stands = {} } = deliberation?.minutes ?? {};
  const others = present.filter((person) => person !== deliberation?.meeting?.chief);
  const [sought, opposed] =
    decisions[type] === 'for' ? ['agree', 'disagree'] : ['disagree', 'agree'];
  const holding = (stand: string | undefined) =>
    others.filter((person) => stands[person] === stand).length;
  return { present: others.length, with: holding(sought), against: holding(opposed) };
}

function unexplained(dossier: Dossier, { type, reasonStated }: Fact<Decided>): Missing[] {
  const count = countOf(dossier, type);
  return unless(
    count.against <= count.with || said(reasonStated),
    `${count.present}名其他组成人员中${count.against}人意见与决定不一致,缺少在会上说明的理由`,
    `${count.against} of ${count.present} other members differ; the reason given at the meeting is missing`,
    '/reasonStated',
  );
}

/** Neither for nor against: no majority differs, but none carries the decision either. */
function withoutMajority(dossier: Dossier, { type, reasonStated }: Fact<Decided>): Missing[] {
  const count = countOf(dossier, type);
  return unless(
    count.with * 2 > count.present || said(reasonStated),
    `其他组成人员中无多数支持该决定(${count.with}/${count.present})`,
    `No majority of the other members carries the decision (${count.with} of ${count.present})`,
  );
}

export const decisionRules = ruleTable({
  'chief-decides-on-the-discussion': {
    provision: 'A-LIA-4',
    requires: {
      zh: '由出席会议的行政首长在集体讨论的基础上决定,个人或者少数人不得决定重大事项。',
      en: 'The chief who attended the meeting decides on its discussion; no individual or few decide alone.',
    },
    suppliedBy: ['chief'],
    documents: ['D24'],
    finds: on(decided, ({ deliberation }, { by }) =>
      unless(
        by.person === deliberation?.meeting?.chief,
        '决定人不是出席该次会议的行政首长',
        'Who decides is not the chief of that meeting',
      ),
    ),
  },
  'reason-against-the-majority-is-stated': {
    provision: 'A-MEET-3',
    suppliedBy: ['chief'],
    documents: ['D24'],
    finds: on(decided, unexplained),
    flags: on(decided, withoutMajority),
  },
  'chief-decides-as-he-spoke': {
    provision: 'A-MEET-4',
    requires: {
      zh: '会议记录如实记录:行政首长的决定与其会上意见相反的,予以标明。',
      en: 'The minutes are a true record: a decision that is the opposite of what the chief said there is shown.',
    },
    suppliedBy: ['chief', 'secretary'],
    documents: ['D24'],
    flags: on(decided, ({ deliberation }, { type }) => {
      const stand = deliberation?.minutes?.stands[deliberation.meeting?.chief ?? ''];
      return unless(
        stand === undefined || stand !== opposite[type],
        '行政首长的决定与会议记录中其本人的意见相反',
        'The decision is the opposite of what the minutes have the chief say',
      );
    }),
  },
  'adopted-draft-was-deliberated': {
    provision: 'A-LEG-8',
    requires: {
      zh: '通过的文本须为提请讨论的文本。',
      en: 'What is adopted is the text that was tabled.',
    },
    suppliedBy: ['chief', 'secretary'],
    documents: ['D08'],
    finds: on('DraftAdopted', ({ deliberation }, { draft }) =>
      unless(
        draft !== undefined && draft === deliberation?.tabledDraft,
        '不是提请讨论的文本',
        'It is not the text that was tabled',
        '/draft',
      ),
    ),
  },
  'changed-text-is-on-file': {
    provision: 'A-LEG-8',
    requires: {
      zh: '文字修改后通过的,须写明修改内容并附修改后的文本,由审查部门确认。',
      en: 'An editorial change is described and its text is on file, for the review office to confirm.',
    },
    suppliedBy: ['chief', 'secretary'],
    documents: ['D08'],
    finds: on('DraftAdoptedWithEditorialChange', ({ deliberation }, fact) => [
      ...unless(
        fact.draft !== undefined &&
          fact.draft !== deliberation?.tabledDraft &&
          fact.evidence?.some(
            ({ document, sha256 }) => document === 'D08' && sha256 === fact.draft,
          ),
        '修改后的文本未在证据中',
        'The changed text is not among the evidence',
        '/draft',
      ),
      ...unstated(fact, [['changes', '修改内容', 'What was changed']]),
    ]),
  },
  'substantive-change-is-described': {
    provision: 'A-LEG-8',
    requires: {
      zh: '作实质修改的,须写明修改内容;回到起草阶段,重新审查。',
      en: 'A substantive change is described; the draft goes back to drafting and review.',
    },
    suppliedBy: ['chief', 'secretary'],
    finds: on('DraftAdoptedWithSubstantiveChange', (_dossier, fact) =>
      unstated(fact, [['changes', '修改内容', 'What was changed']]),
    ),
  },
  'confirmed-text-is-the-adopted-one': {
    provision: 'A-LEG-8',
    requires: {
      zh: '审查部门确认的须为会议通过的文本。',
      en: 'The review office confirms the text that was adopted.',
    },
    suppliedBy: ['reviewOffice'],
    documents: ['D08'],
    finds: on('EditorialAdoptionConfirmed', ({ deliberation }, { draft }) => [
      ...unless(
        deliberation?.decision?.editorial === 'unconfirmed',
        '没有待确认的文字修改',
        'There is no editorial change to confirm',
      ),
      ...unless(
        draft !== undefined && draft === deliberation?.decision?.draft,
        '不是会议通过的文本',
        'It is not the text that was adopted',
        '/draft',
      ),
    ]),
  },
  'adopted-change-is-refused-with-reason': {
    provision: 'A-LEG-8',
    requires: {
      zh: '认定会议修改为实质修改的,须写明理由;回到起草阶段,重新审查。',
      en: 'That the adopted change is substantive is found with a reason; it goes back to drafting.',
    },
    suppliedBy: ['reviewOffice'],
    finds: on('EditorialAdoptionRefused', ({ deliberation }, fact) => [
      ...unless(
        deliberation?.decision?.editorial === 'unconfirmed',
        '没有待确认的文字修改',
        'There is no editorial change to confirm',
      ),
      ...unstated(fact, [['reason', '理由', 'The reason']]),
    ]),
  },
});
