import { parseCheckpoint, type Checkpoint } from '../../integrity/checkpoint.ts';
import {
  isSignedBy,
  parseNote,
  parseNoteKey,
  type Note,
  type NoteKey,
} from '../../integrity/signed-note.ts';
import type { Bag } from '../bag/bag.ts';
import type { Entries } from '../entries/read.ts';
import type { Findings } from '../report.ts';
import { textOf } from '../source.ts';

const FILE = 'data/log/checkpoint';
const KEYS = 'data/log/log.vkey';

/** The checkpoint of a package, once it is known whose it is. */
export interface Signed extends Checkpoint {
  note: string;
  /** The key that signed it. */
  key: NoteKey;
  /** True where that key was given from outside. */
  trusted: boolean;
}

const keysIn = (text: string): NoteKey[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseNoteKey);

async function attempt<T>(work: () => Promise<T> | T, fail: (reason: string) => void) {
  try {
    return await work();
  } catch (error) {
    fail((error as Error).message);
    return undefined;
  }
}

/**
 * The checkpoint is signed by a key that was given from outside, or, said apart, by the one that lies
 * beside it. Nothing that rests on the checkpoint is looked at where neither is so.
 */
export async function checkCheckpoint(
  bag: Bag,
  trusted: readonly NoteKey[],
  findings: Findings,
): Promise<Signed | undefined> {
  let signed: Signed | undefined;
  await findings.check('checkpoint', async () => {
    const fail = (file: string) => (reason: string) =>
      findings.fail('checkpoint-unsigned', { place: { file } }, { reason });
    const text = await attempt(() => textOf(bag, FILE), fail(FILE));
    const own = await attempt(async () => keysIn(await textOf(bag, KEYS)), fail(KEYS));
    if (text === undefined) return undefined;
    const read = await attempt(() => readSigned(text), fail(FILE));
    if (!read || !own) return undefined;
    const key = [...trusted, ...own].find((one) => isSignedBy(read.note, one));
    if (!key) {
      fail(FILE)('by none of the keys · 与各密钥均不符');
      return undefined;
    }
    signed = {
      ...read.checkpoint,
      note: text,
      key,
      trusted: trusted.some((one) => same(one, key)),
    };
    return { ...read.checkpoint };
  });
  return signed;
}

function readSigned(text: string): { note: Note; checkpoint: Checkpoint } {
  const note = parseNote(text);
  return { note, checkpoint: parseCheckpoint(note.text) };
}

const same = (a: NoteKey, b: NoteKey) =>
  a.name === b.name &&
  a.keyHash === b.keyHash &&
  a.publicKey.every((byte, at) => byte === b.publicKey[at]);

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
    if (!signed.trusted) findings.fail('checkpoint-untrusted', { place: { file: FILE } });
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
      { place: { file: FILE }, against: first!.place },
      { origin, expected },
    );
  const published = installation.flatMap(({ entry: { fact } }) =>
    fact.type === 'LogKeyPublished' && typeof fact.vkey === 'string' ? [fact.vkey] : [],
  );
  const isPublished = published.some((vkey) => {
    try {
      return same(parseNoteKey(vkey), key);
    } catch {
      return false;
    }
  });
  if (!isPublished) findings.fail('log-key-unpublished', { place: { file: KEYS } });
}
