import { sameBytes } from '../../integrity/bytes.ts';
import { openCheckpoint, type Checkpoint } from '../../integrity/checkpoint.ts';
import { headCode } from '../../integrity/head-code.ts';
import { parseVkey, type VerifierKey } from '../../integrity/signed-note.ts';
import type { Bag } from '../bag/bag.ts';
import { whyThrown } from '../because.ts';
import type { Entries } from '../entries/read.ts';
import type { Findings } from '../report.ts';
import { textOf } from '../source.ts';

export const CHECKPOINT = 'data/log/checkpoint';
const KEYS = 'data/log/log.vkey';

/** The checkpoint of a package, once it is known whose it is. */
export interface Signed extends Checkpoint {
  note: string;
  /** The key that signed it. */
  key: VerifierKey;
  /** True where that key was given from outside. */
  trusted: boolean;
}

const keysIn = (text: string): VerifierKey[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseVkey);

const same = (a: VerifierKey, b: VerifierKey) =>
  a.name === b.name && a.type === b.type && sameBytes(a.publicKey, b.publicKey);

/**
 * The checkpoint is signed by a key that was given from outside, or, said apart, by the one that lies
 * beside it. Nothing that rests on the checkpoint is looked at where neither is so.
 */
export async function checkCheckpoint(
  bag: Bag,
  trusted: readonly VerifierKey[],
  findings: Findings,
): Promise<Signed | undefined> {
  let signed: Signed | undefined;
  await findings.check('checkpoint', async () => {
    let file = KEYS;
    try {
      const own = keysIn(await textOf(bag, KEYS));
      file = CHECKPOINT;
      signed = signedBy(await textOf(bag, CHECKPOINT), trusted, own);
      const { origin, size } = signed;
      return { origin, size, code: headCode(signed) };
    } catch (error) {
      findings.fail('checkpoint-unsigned', { place: { file } }, { reason: whyThrown(error) });
      return undefined;
    }
  });
  return signed;
}

/** @throws MalformedProof */
function signedBy(
  note: string,
  trusted: readonly VerifierKey[],
  own: readonly VerifierKey[],
): Signed {
  const { origin, size, root, opened } = openCheckpoint(note, [...trusted, ...own]);
  const { key } = opened.verified.find(({ name }) => name === origin)!;
  return { origin, size, root, note, key, trusted: trusted.some((one) => same(one, key)) };
}

/** Says whether the key is one that the reader brought. */
export async function checkTrust(
  signed: Signed,
  given: boolean,
  findings: Findings,
): Promise<boolean> {
  if (!given) {
    findings.note('no-outside-trust');
    return false;
  }
  const key = `${signed.key.name}+${signed.key.keyHash}`;
  return findings.check('trusted', () => {
    if (!signed.trusted) findings.fail('checkpoint-untrusted', { place: { file: CHECKPOINT } });
    return { key };
  });
}

/**
 * The log is this installation's: its name comes from the installation's first seal, and its key was
 * published there, as a leaf of the log itself.
 */
export function checkOrigin(signed: Signed, entries: Entries, findings: Findings): void {
  const installation = entries.byFile.get('data/installation.ndjson') ?? [];
  const first = installation.find(({ entry }) => entry.sequence === 1);
  const expected = first && `duecourse/${first.entry.seal.slice(0, 12)}`;
  const { origin, key } = signed;
  if (expected !== undefined && expected !== origin)
    findings.fail(
      'origin-differs',
      { place: { file: CHECKPOINT }, against: first!.place },
      { origin, expected },
    );
  const published = installation.flatMap(({ entry: { fact } }) =>
    fact.type === 'LogKeyPublished' && typeof fact.vkey === 'string' ? [fact.vkey] : [],
  );
  const isPublished = published.some((vkey) => {
    try {
      return same(parseVkey(vkey), key);
    } catch {
      return false;
    }
  });
  if (isPublished) return;
  const against = { file: 'data/installation.ndjson' };
  findings.fail('log-key-unpublished', { place: { file: KEYS }, against });
}
