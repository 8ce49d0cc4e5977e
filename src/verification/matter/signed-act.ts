import { differences, type SignedStatement } from '../../integrity/signatures/index.ts';
import { isRecord, type Entry } from '../entries/entry.ts';

/** The fact that each signed step becomes; a test holds it against the statute's table of steps. */
export const becomes: Readonly<Record<string, string>> = {
  GiveLegalOpinion: 'LegalOpinionGiven',
  IssueLawfulOpinion: 'LawfulOpinionIssued',
  IssueConditionalOpinion: 'ConditionalOpinionIssued',
  IssueUnlawfulOpinion: 'UnlawfulOpinionIssued',
  ConfirmReviewItems: 'ReviewItemsConfirmed',
  ConfirmEditorialChange: 'EditorialChangeConfirmed',
  ConfirmEditorialAdoption: 'EditorialAdoptionConfirmed',
  ConfirmMinutesEntry: 'MinutesEntryConfirmed',
  DeclineMinutesEntry: 'MinutesEntryDeclined',
};

/** Evidence as it was stated: which file as which document; the rest the server added. */
function named(evidence: unknown): unknown {
  if (!Array.isArray(evidence)) return evidence;
  return evidence.map((item) =>
    isRecord(item) ? { document: item.document, sha256: item.sha256 } : item,
  );
}

/**
 * Where a signed statement and the fact that carries it say different things: act, matter, text,
 * signer, and all that the step stated. JSON pointers, or the members' names; empty where they agree.
 *
 * @param unitName what the signer's unit is registered as, where that is known
 */
export function otherThanRecorded(
  { stream, fact }: Entry,
  { act, matter, draft, signer, stated }: SignedStatement,
  unitName?: string,
): string[] {
  const by = isRecord(fact.by) ? fact.by : {};
  const pairs: [string, unknown, unknown][] = [
    ['act', fact.type, Object.hasOwn(becomes, act) ? becomes[act] : act],
    ['matter', stream, `matter:${matter.id}`],
    ['signer/role', by.role, signer.role],
    ['signer/unit', by.unit, signer.unit],
    ['signer/name', by.name, signer.name],
  ];
  if (draft !== null && fact.draft !== undefined) pairs.push(['draft', fact.draft, draft.sha256]);
  // Statements of the first form do not name it, and not every package shows what it is registered as.
  if (signer.unitName !== undefined && unitName !== undefined)
    pairs.push(['signer/unitName', unitName, signer.unitName]);
  const other = pairs.flatMap(([member, one, two]) => (one === two ? [] : [member]));
  return [...other, ...Object.keys(stated).flatMap((member) => ofStated(member, fact, stated))];
}

function ofStated(member: string, fact: Entry['fact'], stated: Record<string, unknown>): string[] {
  const recorded = member === 'evidence' ? named(fact.evidence) : fact[member];
  return differences(recorded, stated[member], `stated/${member}`);
}
