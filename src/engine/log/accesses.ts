import { randomUUID } from 'node:crypto';
import type { Dossier } from '../../machines/matter/dossier.ts';
import type { Officer } from '../../machines/matter/fact.ts';
import type { Instant } from '../../statute/calendar/index.ts';
import type { Entry, Ledger } from '../ports/index.ts';
import { record } from '../stream.ts';

/** What somebody took out of a matter that others may want to know of. */
export type Access =
  | { type: 'DossierExported'; profile: string; size: number; head: string; digest: string }
  | { type: 'RecordExported'; sequence: number; head: string }
  | { type: 'MinutesPrinted'; sequence: number; size: number; code: string }
  | { type: 'WithheldDocumentRead'; document: string; sha256: string }
  | { type: 'OpinionsRead'; period?: number; after: number; limit: number };

export interface AccessTo {
  matterId: string;
  by: Officer;
  at: Instant;
  access: Access;
}

export const accessesStream = (matterId: string): string => `accesses:${matterId}`;

/** `2026-03-02T01:02`: one reader who turns the pages of one document leaves one entry a minute. */
const minuteOf = (at: Instant) => at.slice(0, 16);

/**
 * Puts an access on record. Call it before the first byte goes out: whoever could not be recorded gets
 * nothing. A document that is read in pieces is recorded once a minute for each reader.
 *
 * @throws EngineError `store-unavailable` where it cannot be recorded
 */
export async function recordAccess(
  ledger: Ledger,
  { matterId, by, at, access }: AccessTo,
): Promise<Entry> {
  const { person, role, unit } = by;
  const commandId =
    access.type === 'WithheldDocumentRead'
      ? `${access.sha256}@${minuteOf(at)}@${person}@${role}@${unit}`
      : randomUUID();
  return record(ledger, {
    stream: accessesStream(matterId),
    commandId,
    request: {},
    recordedAt: at,
    fact: { ...access, at, by },
  });
}

/**
 * Whether a document was held back from the public: by its own review, or with the whole matter or
 * decision (Order 713 arts 14 and 32; 《政府信息公开条例》 arts 14-16).
 */
export const isWithheld = (
  { publicationReview, participation, resolution }: Dossier,
  sha256: string,
): boolean =>
  publicationReview?.withheld.includes(sha256) === true ||
  participation?.withheldUnder !== undefined ||
  resolution?.withheldUnder !== undefined;
