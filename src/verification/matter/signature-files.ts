import { canonical } from '../../integrity/canonical.ts';
import { readPublicKey, type Keys, type Signature } from '../../integrity/signatures/index.ts';
import type { Bag } from '../bag/bag.ts';
import type { Entry } from '../entries/entry.ts';
import type { Findings, Place } from '../report.ts';
import { textOf } from '../source.ts';

interface Copied {
  entry: Entry;
  place: Place;
  signature: Signature | undefined;
}

/** The files beside a signature, made for other tools, are what stands on record. */
export async function compareFiles(
  bag: Bag,
  { entry, place, signature }: Copied,
  findings: Findings,
): Promise<void> {
  if (!signature) return;
  const { statement, jws } = signature;
  const [header = ''] = jws.split('.');
  const payload = canonical(statement);
  const copies = { 'statement.json': payload, jws, signed: `${header}.${payload}` };
  for (const [suffix, expected] of Object.entries(copies)) {
    const file = `data/signatures/${entry.sequence}.${suffix}`;
    if (!bag.names().includes(file)) continue;
    if ((await textOr(bag, file)) !== expected)
      findings.fail('signature-copy-differs', { place: { file }, against: place });
  }
}

/** The public keys are those that were registered under their thumbprints. */
export async function compareKeyFiles(bag: Bag, keys: Keys, findings: Findings): Promise<void> {
  for (const file of bag.names()) {
    const [, thumbprint] = /^data\/keys\/([A-Za-z0-9_-]+)\.jwk\.json$/.exec(file) ?? [];
    if (thumbprint === undefined) continue;
    const registered = keys.get(thumbprint);
    const found = await keyIn(bag, file);
    if (found !== thumbprint || (keys.size > 0 && !registered))
      findings.fail('key-file-differs', { place: { file } });
  }
}

async function keyIn(bag: Bag, file: string): Promise<string | undefined> {
  try {
    const read = readPublicKey(JSON.parse((await textOr(bag, file)) ?? ''));
    return 'thumbprint' in read ? read.thumbprint : undefined;
  } catch {
    return undefined; // No JSON, so no key.
  }
}

async function textOr(bag: Bag, file: string): Promise<string | undefined> {
  try {
    return await textOf(bag, file);
  } catch {
    return undefined; // Not text: then not the copy either.
  }
}
