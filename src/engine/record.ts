import type { Officer } from '../machines/matter/fact.ts';
import type { Instant } from '../statute/calendar/index.ts';
import type { Installation } from './installation.ts';
import type { Histories } from './histories.ts';
import type { Entry, Ledger, StreamHead } from './ports/index.ts';
import { opinionsStream } from './comment-periods.ts';
import { entriesOf, streamOf } from './stream.ts';

interface Sources {
  ledger: Ledger;
  histories: Histories;
  installation: Installation;
}

const all = async (ledger: Ledger, stream: string): Promise<Entry[]> =>
  Array.fromAsync(entriesOf(ledger, stream));

/**
 * The whole record of a matter in one document: entries, refused attempts, commitments to opinions.
 * Whoever holds it can recompute every seal; the texts of the opinions are not in it.
 */
export async function recordOf(
  { ledger, histories, installation }: Sources,
  matterId: string,
  { person, role, unit }: Officer,
  at: Instant,
): Promise<Record<string, unknown> & { head: StreamHead }> {
  const { matter, head } = await histories.current(matterId);
  const { edition, solicitation } = matter.context;
  const opinions = solicitation?.opensAt
    ? await all(ledger, opinionsStream(matterId, solicitation.opensAt))
    : [];
  return {
    format: 'duecourse-record/1',
    installation,
    matterId,
    exportedAt: at,
    exportedBy: { person, role, unit },
    head,
    edition,
    entries: await all(ledger, streamOf.matter(matterId)),
    refusals: await all(ledger, streamOf.refusals(matterId)),
    opinions,
  };
}
