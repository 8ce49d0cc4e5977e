import { on, ruleTable, unless } from '../rule.ts';
import type { Stage, Way } from '../stage.ts';
import { inDrafting } from './order.ts';
import { asStated } from './stated.ts';

/** 决策草案(D08): Order 713 art 12. Always named by the digest of its file. */
export interface DraftRecord {
  version: number;
  digest: string;
  explanation?: string;
  submittedAt: string;
  /** Every version, in order; a version is never replaced. */
  versions: readonly { version: number; digest: string; at: string }[];
}

const rules = ruleTable({
  'research-precedes-the-draft': {
    provision: 'A-DRAFT-1',
    suppliedBy: ['drafter'],
    documents: ['D05'],
    needs: [{ research: ['done'] }],
  },
  'legal-basis-precedes-the-draft': {
    provision: 'A-DRAFT-2',
    suppliedBy: ['drafter'],
    documents: ['D06'],
    needs: [{ legalBasis: ['done'] }],
  },
  'draft-is-a-new-version-on-file': {
    provision: 'A-DRAFT-1',
    requires: {
      zh: '草案逐版编号、以文件摘要标识,随草案附说明;修改的须写明变化。',
      en: 'Drafts are numbered, named by digest and explained; a revision says what changed.',
    },
    suppliedBy: ['drafter'],
    documents: ['D08'],
    finds: on(
      'DraftSubmitted',
      ({ draft }, { version, draft: digest, explanation, changes, evidence = [] }) => {
        const filed = evidence
          .filter(({ document }) => document === 'D08')
          .map(({ sha256 }) => sha256);
        return [
          ...unless(
            version === (draft?.version ?? 0) + 1,
            `版本号应为 ${(draft?.version ?? 0) + 1}`,
            `The version must be ${(draft?.version ?? 0) + 1}`,
            '/version',
          ),
          ...unless(
            filed.includes(digest),
            '草案文件未在证据中',
            'The draft is not among the evidence',
            '/draft',
          ),
          ...unless(
            explanation && filed.includes(explanation),
            '缺少起草说明文件',
            'The explanation is not among the evidence',
            '/explanation',
          ),
          ...unless(
            !draft?.versions.some((before) => before.digest === digest),
            '与此前版本内容相同',
            'The same text was submitted before',
            '/draft',
          ),
          ...unless(
            !draft || changes?.trim(),
            '缺少修改说明',
            'What changed is missing',
            '/changes',
          ),
        ];
      },
    ),
  },
});

const submitted: Way = {
  to: 'submitted',
  under: [
    inDrafting,
    rules['research-precedes-the-draft'],
    rules['legal-basis-precedes-the-draft'],
    rules['draft-is-a-new-version-on-file'],
  ],
};

export const draft: Stage = {
  zh: '决策草案',
  en: 'Draft',
  law: '第十二条',
  initial: 'none',
  states: {
    none: { zh: '尚无草案', en: 'None', on: { DraftSubmitted: submitted } },
    submitted: { zh: '已提交', en: 'Submitted', on: { DraftSubmitted: submitted } },
  },
  folds: {
    DraftSubmitted: ({ draft: before }, { version, draft: digest, explanation, at }) => ({
      draft: {
        version,
        digest,
        ...asStated({ explanation }),
        submittedAt: at,
        versions: [...(before?.versions ?? []), { version, digest, at }],
      },
    }),
  },
};
