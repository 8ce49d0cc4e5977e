// node scripts/keep-package.ts NAME… — exports a made-up matter and keeps the package in test/golden, to be
// verified for ever. A package that is kept is never made again: what the exporter writes may change, what
// was exported does not. To keep another one, add a row.
import { writeFileSync } from 'node:fs';
import type { Profile } from '../src/engine/dossier/profiles.ts';
import type { Engine } from '../src/engine/engine.ts';
import { sha256 } from '../src/integrity/digest.ts';
import { verifyPackage } from '../src/verification/verify.ts';
import { truePackage, vkeyOf } from '../test/support/package/true-package.ts';
import { inMemory } from '../test/support/package/zip.ts';

interface Kept {
  profile: Profile;
  after: (engine: Engine, matterId: string) => Promise<unknown>;
}

/** What its author wrote, with name and contact, and then had erased. */
const erased = {
  text: '示例:我撤回同意,请删除这条意见的全文。',
  name: '示例某甲',
  contact: '示例电话',
  channel: 'online',
} as const;

async function withErasure(engine: Engine, matterId: string): Promise<void> {
  const { number } = await engine.submitOpinion(matterId, erased, 'to-be-erased');
  const by = { person: 'zhao', name: '赵删除', role: 'unitHead', unit: 'service-section' } as const;
  await engine.eraseOpinion(
    { matterId, number, ground: 'consent-withdrawn', reason: '示例:本人来函要求' },
    by,
    'erased',
  );
}

const packages: Readonly<Record<string, Kept>> = {
  'erased-opinion': { profile: 'full', after: withErasure },
  'erased-opinion-public': { profile: 'public', after: withErasure },
};

async function keep(name: string): Promise<void> {
  const kept = packages[name];
  if (!kept) throw new Error(`No package ${name}. There are: ${Object.keys(packages).join(', ')}.`);
  const { zip, log } = await truePackage('OpenCommentPeriod', kept.profile, kept.after);
  const vkey = vkeyOf(log);
  const { verdict, fails, holds, notes } = await verifyPackage(inMemory(zip), { keys: [vkey] });
  if (verdict !== 'proved') throw new Error(JSON.stringify(fails));
  const named = (findings: readonly { finding: string }[]) =>
    findings.map(({ finding }) => finding);
  const said = { vkey, sha256: sha256(zip), verdict, holds: named(holds), notes: named(notes) };
  const file = (suffix: string) => new URL(`../test/golden/${name}.${suffix}`, import.meta.url);
  // `wx`: one that is there is never written over.
  writeFileSync(file('zip'), zip, { flag: 'wx' });
  writeFileSync(file('json'), `${JSON.stringify(said, undefined, 1)}\n`, { flag: 'wx' });
}

for (const name of process.argv.slice(2)) await keep(name);
