import { createRequire } from 'node:module';
import { canonical } from '../integrity/canonical.ts';
import { sha256 } from '../integrity/digest.ts';
import { chartDefinition } from '../machines/matter/definition.ts';
import type { CivilDate } from '../statute/calendar/index.ts';
import type { Edition } from '../statute/edition.ts';
import { editionOn, type LawValue } from '../statute/editions.ts';

const require = createRequire(import.meta.url);
const { version: xstate } = require('xstate/package.json') as { version: string };

/** The digest of the chart and of what walks it; a change of either is another machine. */
export const machineDigest = sha256(canonical({ chart: chartDefinition, xstate }));

const textDigests = new WeakMap<object, string>();

function digestOfText(text: object): string {
  const known = textDigests.get(text);
  if (known !== undefined) return known;
  const digest = sha256(canonical(JSON.parse(JSON.stringify(text))));
  textDigests.set(text, digest);
  return digest;
}

/** The law that a matter filed on a day is pinned to, with the digests that prove which texts. */
export function pinnedEdition(filedOn: CivilDate, values: readonly LawValue[]): Edition {
  const { packs, limits, confirmed } = editionOn(filedOn, values);
  return {
    filedOn,
    packs: packs.map(({ id, version, text }) => ({ id, version, sha256: digestOfText(text) })),
    machine: machineDigest,
    limits,
    confirmed: [...confirmed],
  };
}
