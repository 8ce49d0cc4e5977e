import { base64Of } from '../../../src/integrity/bytes.ts';
import { canonical } from '../../../src/integrity/canonical.ts';
import { parseCheckpoint } from '../../../src/integrity/checkpoint.ts';
import { sha256, sm3 } from '../../../src/integrity/digest.ts';
import { headCode } from '../../../src/integrity/head-code.ts';
import { GENESIS, sealEntry } from '../../../src/integrity/seal.ts';
import { parseNote } from '../../../src/integrity/signed-note.ts';
import type { Entry } from '../../../src/engine/ports/index.ts';
import { recorded } from '../recorded.ts';
import { noteKeyOf, noteOf, type TestNoteKey } from './note.ts';
import { consistencyOf, leafOf, pathOf, rootOf } from './tree.ts';

/** Files of a package by their paths below its folder. */
export type Files = Map<string, Buffer>;

export interface TestLog {
  entries: Entry[];
  key: TestNoteKey;
  leaves: Buffer[];
}

const seed = (text: string) => Buffer.from(sha256(text), 'hex');

const entryOf = (stream: string, sequence: number, previous: string, fact: Entry['fact']): Entry =>
  sealEntry({
    stream,
    sequence,
    commandId: `c-${stream}-${sequence}`,
    requestDigest: sha256(`${stream}${sequence}`),
    recordedAt: '2026-01-05T01:00:00.000Z',
    fact,
    previous,
  });

export const originOf = (first: Entry) => `duecourse/${first.seal.slice(0, 12)}`;

/** A log of one installation with one recorded matter in it. */
export function logOfMatter(history: string, keySeed = 'log key', name = '示例局'): TestLog {
  const { record } = recorded(history);
  const first = entryOf('installation', 1, GENESIS, {
    type: 'InstallationCreated',
    name,
  });
  const key = noteKeyOf(originOf(first), seed(keySeed));
  const second = entryOf('installation', 2, first.seal, {
    type: 'LogKeyPublished',
    vkey: key.vkey,
  });
  const entries = [first, second, ...record.entries, ...record.refusals, ...record.opinions];
  return { entries, key, leaves: entries.map((entry) => leafOf(canonical(entry))) };
}

/** A signed checkpoint over the first `size` leaves. */
export const checkpointOf = ({ leaves, key }: TestLog, size = leaves.length): string =>
  noteOf(`${key.name}\n${size}\n${rootOf(leaves.slice(0, size)).toString('base64')}\n`, key);

export const consistencyText = ({ leaves }: TestLog, from: number, to: number): string =>
  JSON.stringify({
    from,
    to,
    hashes: consistencyOf(from, leaves.slice(0, to)).map((one) => one.toString('base64')),
  });

const lines = (values: readonly unknown[]) =>
  Buffer.from(values.map((one) => `${canonical(one)}\n`).join(''));

const json = (value: unknown) => Buffer.from(canonical(value));

/** What a package says, before its manifests. */
export function payloadOf(log: TestLog, matterId: string): Files {
  const { entries, leaves } = log;
  const matter = entries.filter(({ stream }) => stream === `matter:${matterId}`);
  const head = { sequence: matter.at(-1)!.sequence, seal: matter.at(-1)!.seal };
  const files: Files = new Map();
  const put = (name: string, prefix: string) => {
    const held = entries.flatMap((entry, leaf) =>
      entry.stream.startsWith(prefix) ? [{ leaf, entry }] : [],
    );
    if (held.length > 0) files.set(`data/${name}.ndjson`, lines(held));
  };
  const of = (prefix: string) => entries.filter(({ stream }) => stream.startsWith(prefix)).length;
  const counts = {
    entries: matter.length,
    entriesWithheld: 0,
    refusals: of('refusals:'),
    refusalsWithheld: 0,
    opinions: of('opinions:'),
    accesses: 0,
  };
  const { origin, size, root } = parseCheckpoint(parseNote(checkpointOf(log)).text);
  const code = headCode({ origin, size, root });
  const checkpoint = { origin, size, root: base64Of(root), code };
  const said = { format: 'duecourse-dossier/1', profile: 'inspection', matterId };
  files.set('data/dossier.json', json({ ...said, head, counts, checkpoint }));
  put('entries', `matter:${matterId}`);
  put('refusals', `refusals:${matterId}`);
  put('opinions-1', `opinions:${matterId}`);
  put('installation', 'installation');
  const proofs = entries.map((_, leaf) => ({
    leaf,
    hashes: pathOf(leaf, leaves).map((hash) => hash.toString('base64')),
  }));
  files.set('data/log/proofs.ndjson', lines(proofs));
  files.set('data/log/checkpoint', Buffer.from(checkpointOf(log)));
  files.set('data/log/log.vkey', Buffer.from(`${log.key.vkey}\n`));
  return files;
}

const manifest = (
  files: Files,
  digest: (bytes: Uint8Array) => string,
  of: (path: string) => boolean,
) =>
  Buffer.from(
    [...files]
      .flatMap(([path, bytes]) => (of(path) ? [`${digest(bytes)}  ${path}\n`] : []))
      .join(''),
  );

/** Adds tag files and manifests for what is there; the seal only where the log's key is at hand. */
export function bagOf(payload: Files, matterId: string, key?: TestNoteKey): Files {
  const isPayload = (path: string) => path.startsWith('data/');
  const made = new Set([
    'manifest-sha256.txt',
    'sm3sums.txt',
    'tagmanifest-sha256.txt',
    'package.note',
  ]);
  const files: Files = new Map([...payload].filter(([path]) => !made.has(path)));
  const held = [...files].filter(([path]) => isPayload(path));
  const bytes = held.reduce((sum, [, { length }]) => sum + length, 0);
  files.set('bagit.txt', Buffer.from('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'));
  files.set('bag-info.txt', Buffer.from(`Payload-Oxum: ${bytes}.${held.length}\n`));
  files.set('README.md', Buffer.from('# How to check this package\n'));
  files.set('manifest-sha256.txt', manifest(files, sha256, isPayload));
  files.set('sm3sums.txt', manifest(files, sm3, isPayload));
  files.set(
    'tagmanifest-sha256.txt',
    manifest(files, sha256, (path) => !isPayload(path)),
  );
  const seal = payload.get('package.note');
  if (key) {
    const digest = Buffer.from(sha256(files.get('tagmanifest-sha256.txt')!), 'hex').toString(
      'base64',
    );
    const text = `duecourse-dossier/1 ${key.name}\n${matterId}\n${digest}\n`;
    files.set('package.note', Buffer.from(noteOf(text, key)));
  } else if (seal) files.set('package.note', seal);
  return files;
}

/** Names inside the package's one folder, sorted. */
export const inFolder = (files: Files, folder: string): [string, Buffer][] =>
  [...files]
    .map(([path, bytes]): [string, Buffer] => [`${folder}/${path}`, bytes])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
