import { sameBytes, bytesOf } from '../../integrity/bytes.ts';
import { canonical } from '../../integrity/canonical.ts';
import {
  opensslSignature,
  pemOf,
  readPublicKey,
  type Keys,
  type Signature,
} from '../../integrity/signatures/index.ts';
import type { Bag } from '../bag/bag.ts';
import type { Entry } from '../entries/entry.ts';
import type { Findings, Place } from '../report.ts';
import { utf8, wholeOf } from '../source.ts';

export interface Signed {
  entry: Entry;
  place: Place;
  signature: Signature | undefined;
}

const SIGNATURES = 'data/signatures/';
const KEYS = 'data/keys/';

/** What each file beside a signature has to be; undefined where nothing can be made of it. */
function copiesOf({ entry, signature }: Signed): Map<string, Uint8Array | undefined> {
  if (!signature) return new Map();
  const { statement, jws, thumbprint, algorithm } = signature;
  const { sequence } = entry;
  const [header = ''] = jws.split('.');
  const payload = canonical(statement);
  const said = { sequence, algorithm, thumbprint, jws };
  const copies = {
    json: bytesOf(`${JSON.stringify(said, null, 2)}\n`),
    'statement.json': bytesOf(payload),
    jws: bytesOf(jws),
    signed: bytesOf(`${header}.${payload}`),
    sig: orNothing(() => opensslSignature(jws, algorithm)),
  };
  return new Map(
    Object.entries(copies).map(([suffix, copy]) => [`${SIGNATURES}${sequence}.${suffix}`, copy]),
  );
}

/** The files beside the signatures, made for other tools, are what stands on record: all, and no more. */
export async function compareFiles(
  bag: Bag,
  signed: readonly Signed[],
  findings: Findings,
): Promise<void> {
  const names = new Set(bag.names());
  const known = new Set<string>();
  for (const one of signed)
    for (const [file, expected] of copiesOf(one)) {
      known.add(file);
      const found = names.has(file) ? await bytesIn(bag, file) : undefined;
      if (!found || !expected || !sameBytes(found, expected))
        findings.fail('signature-copy-differs', { place: { file }, against: one.place });
    }
  for (const file of names)
    if (file.startsWith(SIGNATURES) && !known.has(file))
      findings.fail('copy-stray', { place: { file }, against: { file: 'data/entries.ndjson' } });
}

/** The public keys are those that were registered under their thumbprints, in both their forms. */
export async function compareKeyFiles(
  bag: Bag,
  signed: readonly Signed[],
  keys: Keys,
  findings: Findings,
): Promise<void> {
  const used = new Set(signed.flatMap(({ signature }) => signature?.thumbprint ?? []));
  const names = new Set(bag.names());
  for (const file of names) {
    if (!file.startsWith(KEYS)) continue;
    const [, thumbprint = '', form] =
      /^([A-Za-z0-9_-]+)\.(jwk\.json|pem)$/.exec(file.slice(KEYS.length)) ?? [];
    const place = { file };
    const jwkFile = `${KEYS}${thumbprint}.jwk.json`;
    if (!used.has(thumbprint) || !names.has(jwkFile)) {
      findings.fail('copy-stray', { place, against: { file: 'data/entries.ndjson' } });
      continue;
    }
    const same =
      form === 'pem'
        ? await isPem(bag, file, jwkFile, keys.get(thumbprint)?.jwk)
        : await isKey(bag, file, thumbprint, keys);
    if (!same) findings.fail('key-file-differs', { place });
  }
}

/** Named by its own thumbprint, and where the register is shown, word for word what is registered. */
async function isKey(bag: Bag, file: string, thumbprint: string, keys: Keys): Promise<boolean> {
  const text = await textIn(bag, file);
  const registered = keys.get(thumbprint);
  if (registered) return text === orNothing(() => canonical(registered.jwk));
  return keys.size === 0 && text !== undefined && thumbprintIn(text) === thumbprint;
}

async function isPem(
  bag: Bag,
  file: string,
  jwkFile: string,
  registered: object | undefined,
): Promise<boolean> {
  const text = (await textIn(bag, jwkFile)) ?? '';
  // A key that is registered is the measure, whatever the file beside it says.
  const expected = orNothing(() =>
    pemOf((registered ?? JSON.parse(text)) as Record<string, unknown>),
  );
  return expected !== undefined && (await textIn(bag, file)) === expected;
}

function thumbprintIn(text: string): string | undefined {
  const read = orNothing(() => readPublicKey(JSON.parse(text)));
  return read && 'thumbprint' in read ? read.thumbprint : undefined;
}

/** What cannot be made of what is there is nothing that a file could be equal to. */
function orNothing<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

async function bytesIn(bag: Bag, file: string): Promise<Uint8Array | undefined> {
  try {
    return await wholeOf(bag, file);
  } catch {
    return undefined; // Too long to be one, or not there to the end.
  }
}

async function textIn(bag: Bag, file: string): Promise<string | undefined> {
  const bytes = await bytesIn(bag, file);
  return bytes && orNothing(() => utf8(bytes));
}
