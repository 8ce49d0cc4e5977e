import type { Fact, Officer } from '../../machines/matter/fact.ts';
import { factOfEntry } from '../histories.ts';
import type { EngineLog } from '../log/index.ts';
import type { Entry, Ledger } from '../ports/index.ts';
import { entriesOf, streamOf } from '../stream.ts';
import { answersTo } from './meeting.ts';

/** What a member may take along of a meeting: his own words and stand, and proof that they are on record. */
export interface OwnEntry {
  matterId: string;
  title: string;
  person: string;
  name: string;
  heldOn?: string;
  /** Whether the minutes have a dissent of his (art 38(3)). */
  dissented: boolean;
  answer?: 'confirmed' | 'declined';
  speeches: NonNullable<Fact<'DeliberationRecorded'>['speeches']>;
  /** The entries that it rests on, whole, each with its `.tlog-proof`. */
  entries: { entry: Entry; proof: string }[];
}

const answers: Readonly<Record<string, 'confirmed' | 'declined'>> = {
  MinutesEntryConfirmed: 'confirmed',
  MinutesEntryDeclined: 'declined',
};

interface Found {
  minutes: Entry;
  fact: Fact<'DeliberationRecorded'>;
  answered: Entry[];
}

/** The newest minutes that name the person, and how he answered to them. */
function newest(entries: readonly Entry[], person: string): Found | undefined {
  const at = entries.findLastIndex((entry) => namesPerson(factOfEntry(entry), person));
  const minutes = entries[at];
  if (!minutes) return undefined;
  const answered = answersTo(entries, minutes.sequence)
    .filter(({ fact }) => fact.by.person === person)
    .map(({ entry }) => entry);
  // The one cast: `namesPerson` looked for this type alone.
  return { minutes, fact: factOfEntry(minutes) as Fact<'DeliberationRecorded'>, answered };
}

const namesPerson = (fact: Fact, person: string): boolean =>
  fact.type === 'DeliberationRecorded' &&
  (fact.attendance ?? []).some((attended) => attended.person === person);

/**
 * A member's own entry in the newest minutes that name him, with proofs from the log; without entries
 * where none do.
 */
export async function ownMinutesEntry(
  { ledger, log }: { ledger: Ledger; log: Pick<EngineLog, 'proofOf'> },
  matterId: string,
  { person, name }: Pick<Officer, 'person' | 'name'>,
): Promise<OwnEntry> {
  const stream = streamOf.matter(matterId);
  const all = await Array.fromAsync(entriesOf(ledger, stream));
  const found = newest(all, person);
  const title = titleOf(all);
  const whose = { matterId, title, person, name };
  if (!found) return { ...whose, dissented: false, speeches: [], entries: [] };
  const { minutes, fact, answered } = found;
  const speeches = (fact.speeches ?? []).filter((said) => said.person === person);
  const answer = answers[String(answered.at(-1)?.fact.type)];
  const entries = [];
  for (const entry of [minutes, ...answered])
    entries.push({ entry, proof: await log.proofOf(stream, entry.sequence) });
  return {
    ...whose,
    ...(fact.heldOn === undefined ? {} : { heldOn: fact.heldOn }),
    dissented: speeches.some(({ stand }) => stand === 'disagree'),
    ...(answer && { answer }),
    speeches,
    entries,
  };
}

function titleOf([first]: readonly Entry[]): string {
  const fact = first && factOfEntry(first);
  return fact?.type === 'MatterProposed' ? fact.title : '';
}
