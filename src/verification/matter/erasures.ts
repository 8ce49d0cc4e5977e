import type { Entries } from '../entries/read.ts';
import type { Findings, Place } from '../report.ts';

const ERASURES = 'data/erasures.ndjson';

/** Where an opinion stands, and its commitment where its entry is shown. */
interface Opinion {
  place: Place;
  commitment?: unknown;
}

const at = (stream: unknown, number: unknown) => `${String(stream)} ${String(number)}`;

function opinionsIn({ leaves, byFile }: Entries): Map<string, Opinion> {
  const found = new Map<string, Opinion>();
  for (const { place } of leaves.values()) found.set(at(place.stream, place.sequence), { place });
  for (const [file, shown] of byFile)
    if (file.startsWith('data/opinions-'))
      for (const { entry, place } of shown)
        found.set(at(entry.stream, entry.sequence), {
          place,
          commitment: entry.fact.type === 'OpinionReceived' ? entry.fact.commitment : null,
        });
  return found;
}

/**
 * An erasure takes the text of an opinion away, never the opinion: each is of an opinion that the
 * package has, with the commitment that stays there, and says who erased it on which ground.
 */
export async function checkErasures(
  entries: Entries,
  findings: Findings,
  grounded: boolean,
): Promise<void> {
  const erasures = entries.byFile.get(ERASURES) ?? [];
  if (erasures.length === 0) return;
  const opinions = opinionsIn(entries);
  await findings.check(
    'erasures',
    () => {
      for (const { entry, place } of erasures) {
        const { opinions: stream, number, commitment, ground, by } = entry.fact;
        const opinion = opinions.get(at(stream, number));
        const fail = (member: string) =>
          findings.fail(
            'erasure-differs',
            { place, ...(opinion && { against: opinion.place }) },
            { number: String(number), member },
          );
        if (!opinion) fail('opinions/number');
        else if (opinion.commitment !== undefined && opinion.commitment !== commitment)
          fail('commitment');
        if (typeof ground !== 'string' || typeof by !== 'object') fail('ground/by');
      }
      return { erasures: erasures.length };
    },
    grounded,
  );
}
