import type { Dossier } from '../dossier.ts';
import { ruleTable, unless, type NamedRule } from '../rule.ts';

/**
 * An assessment looks at the draft as it now stands and names it by digest, so that a later version
 * shows what has not been looked at.
 */
export function looksAtCurrentDraft(name: string, provision: string): NamedRule {
  const key = `${name}-looks-at-the-current-draft`;
  const rule = {
    provision,
    requires: {
      zh: '须写明所针对的决策草案,且为现行版本。',
      en: 'It names the draft that it looks at, and that is the current version.',
    },
    suppliedBy: ['drafter'] as const,
    documents: ['D08'],
    needs: [{ draft: ['submitted'] }],
    finds: ({ draft }: Dossier, stated: object) =>
      unless(
        draft !== undefined && (stated as { draft?: string }).draft === draft.digest,
        '所针对的不是现行草案',
        'It does not look at the current draft',
        '/draft',
      ),
  };
  return ruleTable({ [key]: rule })[key] as NamedRule;
}

/** Whether the draft has a newer version than the one that was found wanting. */
export const isRevisedSince = ({ draft }: Dossier, version: number | undefined): boolean =>
  version === undefined || (draft?.version ?? 0) > version;
