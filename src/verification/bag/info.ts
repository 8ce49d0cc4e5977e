import { whyThrown } from '../because.ts';
import type { FileDigests } from '../digests.ts';
import { isRecord } from '../entries/entry.ts';
import type { Description } from '../matter/description.ts';
import type { Findings } from '../report.ts';
import { textOf } from '../source.ts';
import type { Bag } from './bag.ts';

const FILE = 'bag-info.txt';
const OXUM = 'Payload-Oxum';
const DESCRIPTION = 'data/dossier.json';

/** Labels and values, in their order; lines that go on from the one before are not ours. */
const labelsIn = (text: string): [string, string][] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2)];
    });

/** RFC 8493, 2.2.2: how many bytes the payload has, in how many files. */
function oxumOf(digests: ReadonlyMap<string, FileDigests>): string {
  const payload = [...digests].filter(([path]) => path.startsWith('data/'));
  return `${payload.reduce((sum, [, { bytes }]) => sum + bytes, 0)}.${payload.length}`;
}

/** A value stands on one line in bag-info.txt. */
const oneLine = (value: unknown) => String(value).replaceAll(/\s+/g, ' ').trim();

/** What bag-info.txt has to say, by what is here and by what dossier.json says. */
function expectedOf(
  folder: string,
  said: Description['said'],
  oxum: string,
): ReadonlyMap<string, string> {
  const { installation, head, checkpoint, title, format, profile, demonstration } = said;
  const from = (value: unknown, ...names: string[]) =>
    isRecord(value) ? names.map((name) => String(value[name])).join(' ') : '';
  return new Map([
    ['Source-Organization', oneLine(from(installation, 'name'))],
    ['External-Identifier', folder],
    ...(title === undefined ? [] : [['External-Description', oneLine(title)] as const]),
    ['DueCourse-Format', String(format)],
    ['DueCourse-Profile', String(profile)],
    ['DueCourse-Demonstration', String(demonstration)],
    ['DueCourse-Head', from(head, 'sequence', 'seal')],
    ['DueCourse-Checkpoint', from(checkpoint, 'origin', 'size', 'root')],
    [OXUM, oxum],
  ]);
}

interface Informed {
  bag: Bag;
  digests: ReadonlyMap<string, FileDigests>;
  said: Description['said'];
  /** Whether the files are those that the manifests list: else they are to blame, not their sum. */
  sound: boolean;
  grounded: boolean;
}

/** bag-info.txt says how much there really is, and of the matter what the description says; no more. */
export async function checkInfo(
  { bag, digests, said, sound, grounded }: Informed,
  findings: Findings,
): Promise<void> {
  await findings.check(
    'bag-info',
    async () => {
      const place = { file: FILE };
      const oxum = oxumOf(digests);
      const expected = expectedOf(bag.folder, said, oxum);
      let labels: [string, string][] = [];
      try {
        labels = labelsIn(await textOf(bag, FILE));
      } catch (error) {
        findings.fail('unreadable', { place }, { reason: whyThrown(error) });
        return undefined;
      }
      const names = new Set([...expected.keys(), ...labels.map(([label]) => label)]);
      for (const label of names) {
        const values = labels.flatMap(([name, value]) => (name === label ? [value] : []));
        const found = expected.get(label);
        if (values.length === 1 && (values[0] === found || (label === OXUM && !sound))) continue;
        findings.fail(
          'bag-info-differs',
          { place, ...(label === OXUM ? {} : { against: { file: DESCRIPTION } }) },
          { label, said: values.join(' / ') || '—', found: found ?? '—' },
        );
      }
      return { oxum };
    },
    grounded,
  );
}
