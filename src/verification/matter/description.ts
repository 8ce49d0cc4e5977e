import type { Bag } from '../bag/bag.ts';
import { isRecord } from '../entries/entry.ts';
import type { Entries } from '../entries/read.ts';
import type { Findings } from '../report.ts';
import { textOf } from '../source.ts';

const FILE = 'data/dossier.json';
export const FORMAT = 'duecourse-dossier/1';

export type Profile = 'full' | 'inspection' | 'public';

export interface Description {
  profile: Profile;
}

const profiles = new Set<unknown>(['full', 'inspection', 'public']);
const isProfile = (value: unknown): value is Profile => profiles.has(value);

type Members = Record<string, unknown>;

/** What the package says of itself, held against what is in it. */
export async function checkDescription(
  bag: Bag,
  entries: Entries,
  findings: Findings,
  grounded: boolean,
): Promise<Description | undefined> {
  let description: Description | undefined;
  await findings.check(
    'description',
    async () => {
      const said = await readDescription(bag, findings);
      if (!said) return undefined;
      const { profile } = said;
      if (isProfile(profile)) description = { profile };
      for (const { member, stated, found } of statements(said, bag, entries))
        if (String(stated) !== String(found))
          findings.fail(
            'description-differs',
            { place: { file: FILE } },
            { member, said: String(stated), found: String(found) },
          );
      return {};
    },
    grounded,
  );
  return description;
}

interface Statement {
  member: string;
  stated: unknown;
  found: unknown;
}

function statements(said: Members, bag: Bag, entries: Entries): Statement[] {
  const head = entries.heads.get(`matter:${bag.folder}`);
  const stated = isRecord(said.head) ? said.head : {};
  return [
    { member: 'format', stated: said.format, found: FORMAT },
    { member: 'matterId', stated: said.matterId, found: bag.folder },
    { member: 'profile', stated: isProfile(said.profile), found: true },
    { member: 'head/sequence', stated: stated.sequence, found: head?.sequence },
    { member: 'head/seal', stated: stated.seal, found: head?.seal },
  ];
}

async function readDescription(bag: Bag, findings: Findings): Promise<Members | undefined> {
  const where = { place: { file: FILE } };
  try {
    const said: unknown = JSON.parse(await textOf(bag, FILE));
    if (isRecord(said)) return said;
    findings.fail('unreadable', where, { reason: 'no object' });
  } catch (error) {
    findings.fail('unreadable', where, { reason: (error as Error).message });
  }
  return undefined;
}
