import type { Entries } from '../entries/read.ts';
import type { Findings } from '../report.ts';
import { withheldOf } from './withheld.ts';

type Role = 'reviewed' | 'tabled' | 'edited' | 'decided';

interface Act {
  as: Role;
  /** The text that it has to be about. */
  same?: Role;
  /** What counted before it counts no more: the draft went round again. */
  ends?: readonly Role[];
}

const review: Act = { as: 'reviewed', ends: ['tabled', 'edited', 'decided'] };
// 《重大行政决策程序暂行条例》第二十五条第一款:未经合法性审查的,不得提交讨论。
const tabling: Act = { as: 'tabled', same: 'reviewed', ends: ['edited', 'decided'] };

/** Which text an act is about. */
const acts: Record<string, Act> = {
  LawfulOpinionIssued: review,
  ConditionalOpinionIssued: review,
  UnlawfulOpinionIssued: review,
  ReviewItemsConfirmed: review,
  EditorialChangeConfirmed: review,
  DraftTabled: tabling,
  ExploratoryReformTabled: tabling,
  DraftAdopted: { as: 'decided', same: 'tabled' },
  DraftAdoptedWithEditorialChange: { as: 'edited' },
  EditorialAdoptionConfirmed: { as: 'decided', same: 'edited' },
  DecisionIssued: { as: 'decided', same: 'decided' },
};

type Texts = Partial<Record<Role, string>>;

/**
 * The text reviewed is the text tabled is the text decided, by its digest. Said only where all three
 * acts can be seen; wording changed at the meeting and confirmed by the review office is told apart.
 */
export async function checkSameText(
  entries: Entries,
  findings: Findings,
  grounded: boolean,
): Promise<void> {
  await findings.check(
    'same-text',
    () => {
      const texts: Texts = {};
      for (const { entry, place } of entries.byFile.get('data/entries.ndjson') ?? []) {
        const { type: step, draft } = entry.fact;
        const act = Object.hasOwn(acts, step) ? acts[step] : undefined;
        if (!act || typeof draft !== 'string') continue;
        const expected = act.same && texts[act.same];
        if (expected !== undefined && expected !== draft)
          findings.fail('text-differs', { place }, { step, found: draft, expected });
        for (const ended of act.ends ?? []) delete texts[ended];
        texts[act.as] = draft;
      }
      return held(texts, entries, findings);
    },
    grounded,
  );
}

function held({ reviewed, tabled, edited, decided }: Texts, entries: Entries, findings: Findings) {
  if (reviewed === undefined || tabled === undefined || decided === undefined) {
    const { entries: withheld } = withheldOf(entries);
    if (withheld > 0) {
      const what = {
        zh: '所审、所议、所决是否同一文本',
        en: 'whether the text reviewed is the text decided',
      };
      findings.note('acts-withheld', { what, entries: withheld });
      return undefined;
    }
    const what = {
      zh: '文本同一(尚未审查、提请或决定)',
      en: 'same text (not yet reviewed, tabled and decided)',
    };
    findings.note('not-applicable', { what });
    return undefined;
  }
  if (edited === undefined) return { draft: decided };
  findings.note('text-edited', { tabled, decided });
  return undefined;
}
