import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import type { Profile } from '../../src/engine/dossier/profiles.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { play } from '../../src/demonstration/play.ts';
import { storyOf } from '../../src/demonstration/plot/index.ts';
import type { Scene } from '../../src/demonstration/plot/index.ts';
import type { Officer } from '../../src/machines/matter/fact.ts';

export const auditor: Officer = {
  person: 'gao-auditor',
  name: '高督察',
  role: 'auditor',
  unit: 'inspection-office',
};

export const archivist: Officer = {
  person: 'he-archivist',
  name: '何档案',
  role: 'archivist',
  unit: 'bureau',
};

/** Plays a made-up matter, whole or up to a scene. */
export const played = (engine: Engine, until?: Scene['step']): Promise<string> =>
  play(
    engine,
    storyOf('示例：导出测试事项', 'service-section', { operation: false, begins: '2026-01-05' }),
    until,
  );

/** The bytes of a package, as somebody takes it. */
export async function exported(
  engine: Engine,
  matterId: string,
  profile: Profile = 'full',
  by = auditor,
): Promise<Buffer> {
  const dossier = await engine.dossier(matterId, profile);
  return buffer(await dossier.open(by));
}

/** The files of a package, by their paths inside its one folder; read by a reader that is not ours. */
export async function unpacked(zip: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const file = await fromBufferPromise(zip);
  for await (const entry of file.eachEntry()) {
    const stream = await file.openReadStreamPromise(entry);
    files.set(entry.fileName.replace(/^[^/]*\//, ''), await buffer(stream));
  }
  return files;
}

/** The lines of an NDJSON file. */
export const linesIn = (files: ReadonlyMap<string, Buffer>, path: string) =>
  (files.get(path)?.toString() ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
