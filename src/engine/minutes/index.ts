import type { Officer } from '../../machines/matter/fact.ts';
import { ownMinutesEntry, type OwnEntry } from './own-entry.ts';
import { printMinutes, type PrintingSources } from './print.ts';
import type { EngineLog } from '../log/index.ts';

/** What people take away of a meeting. */
export interface Minutes {
  /** A meeting member's own entry in the minutes, with proofs; no entries where none name him. */
  own(matterId: string, officer: Officer): Promise<OwnEntry>;
  /**
   * The minutes that an entry is, as a PDF with the short code of a head that covers them. Who printed
   * them is on record first.
   *
   * @throws EngineError `not-found`, `log-key-missing`
   */
  print(matterId: string, sequence: number, officer: Officer): Promise<Buffer>;
}

export const openMinutes = (
  sources: PrintingSources & { log: Pick<EngineLog, 'proofOf'> },
): Minutes => ({
  own: (matterId, officer) => ownMinutesEntry(sources, matterId, officer),
  print: (matterId, sequence, officer) => printMinutes(sources, matterId, sequence, officer),
});
