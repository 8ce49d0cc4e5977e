import { play } from '../../../src/demonstration/play.ts';
import { storyOf, type Scene } from '../../../src/demonstration/plot/index.ts';
import { staff } from '../../../src/demonstration/seed.ts';
import { equip } from '../../../src/demonstration/signatories.ts';
import { openAccounts } from '../../../src/engine/accounts/accounts.ts';
import type { Profile } from '../../../src/engine/dossier/profiles.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { canonical } from '../../../src/integrity/canonical.ts';
import { signCheckpoint } from '../../../src/integrity/checkpoint.ts';
import { base64Of } from '../../../src/integrity/bytes.ts';
import { verifierKeyOf, vkeyLine } from '../../../src/integrity/signed-note.ts';
import { engineOf } from '../engine.ts';
import { naiveLeaf, naiveRoot, naiveSubproof } from '../naive-tree.ts';
import { exported, unpacked } from '../package.ts';
import { inMemory, zipOf } from './zip.ts';

/** Files of a package by their paths below its folder. */
export type Files = Map<string, Buffer>;

/** The log that a package is of, as only the installation has it: every entry, and the key. */
export interface TestLog {
  origin: string;
  seed: Uint8Array;
  /** The leaves that the package's checkpoint covers, and those after them. */
  leaves: Uint8Array[];
  /** How many of them the package's checkpoint covers. */
  size: number;
}

export interface Package {
  matterId: string;
  /** As the exporter wrote it. */
  zip: Buffer;
  files: Files;
  log: TestLog;
}

/** Of the key of every log in tests. */
export const SEED = new Uint8Array(32).fill(7);

/** Plays a made-up matter whose counsel and members sign, whole or up to a scene. */
async function playedSigned(
  { engine, stores }: Awaited<ReturnType<typeof engineOf>>,
  until: Scene['step'] | undefined,
): Promise<string> {
  const cost = { memory: 64, passes: 1 };
  const accounts = openAccounts({ stores, now: engine.now, serverNow: () => new Date(), cost });
  await staff(accounts);
  const signers = await equip(accounts, '2026-01-05');
  const story = { operation: false, begins: '2026-01-05' };
  return play(engine, storyOf('示例:核验测试事项', 'service-section', story), until, signers);
}

/** Plays a matter in an engine, whole or up to a scene and what comes then, and takes its package. */
export async function truePackage(
  until?: Scene['step'],
  profile: Profile = 'full',
  then: (engine: Engine, matterId: string) => Promise<unknown> = () => Promise.resolve(),
): Promise<Package> {
  const made = await engineOf();
  try {
    const matterId = await playedSigned(made, until);
    await then(made.engine, matterId);
    const zip = await exported(made.engine, matterId, profile);
    const files = await unpacked(zip);
    const all = await made.ledger.readAll({ limit: 10_000 });
    const leaves = all.map(({ entry }) => naiveLeaf(canonical(entry)));
    const { origin } = made.engine.log;
    const size = Number(files.get('data/log/checkpoint')!.toString().split('\n')[1]);
    return { matterId, zip, files, log: { origin, seed: SEED, leaves, size } };
  } finally {
    await made.close();
  }
}

export const vkeyOf = ({ origin, seed }: TestLog): string =>
  vkeyLine(verifierKeyOf({ name: origin, seed }));

/** A head of the log as its own key signs it, of any size. */
export const checkpointOf = ({ origin, seed, leaves }: TestLog, size: number): string =>
  signCheckpoint({ origin, size, root: naiveRoot(leaves.slice(0, size)) }, { name: origin, seed });

export const consistencyText = ({ leaves }: TestLog, from: number, to: number): string =>
  JSON.stringify({ from, to, hashes: naiveSubproof(from, leaves.slice(0, to)).map(base64Of) });

/** Files in the package's one folder, as the exporter would zip them. */
export const zipped = ({ files, matterId }: Pick<Package, 'files' | 'matterId'>): Promise<Buffer> =>
  zipOf([...files].map(([path, bytes]) => [`${matterId}/${path}`, bytes] as const));

export const opened = async (package_: Pick<Package, 'files' | 'matterId'>) =>
  inMemory(await zipped(package_));
