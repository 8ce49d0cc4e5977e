import { buffer } from 'node:stream/consumers';
import { sha256 } from '../../../src/integrity/digest.ts';
import { createEngine } from '../../../src/engine/create-engine.ts';
import { engineTables } from '../../../src/engine/tables.ts';
import { openEmbedded } from '../../../src/models/embedded/index.ts';
import { auditor } from '../../support/package.ts';

// A process of its own: opens a store, exports one matter, and writes the package's digest.
const [folder, matterId] = process.argv.slice(2) as [string, string];
const stores = await openEmbedded({ folder, tables: engineTables });
const engine = await createEngine({
  stores,
  serverNow: () => new Date(),
  holder: 'exporter',
  logSeed: new Uint8Array(32).fill(7),
  maxUploadBytes: 1_000_000,
  onStaleView: () => undefined,
});
const dossier = await engine.dossier(matterId, 'full');
process.stdout.write(`${sha256(await buffer(await dossier.open(auditor)))}\n`);
await stores.close();
