import { mkdir } from 'node:fs/promises';
import type { Config } from '../../config.ts';
import type { Stores } from '../../engine/ports/index.ts';
import { buildIndexes } from '../../models/mongodb/index.ts';
import { openStores, tables } from '../../service.ts';

const isUri = (place: string) => /^mongodb(?:\+srv)?:\/\//.test(place);

/** What may be shown of a place: a URI without its password. */
export const nameOf = (place: string): string =>
  isUri(place) ? place.replace(/\/\/[^@/]*@/, '//…@') : place;

/** Where the configuration keeps the installation: a URI or a folder. */
export const homeOf = ({ mongodbUri, dataFolder }: Config): string => mongodbUri ?? dataFolder;

/**
 * Opens a store by its place: a MongoDB URI, or the folder of an embedded store.
 *
 * @param fresh whether the place may be new: indexes are built, a folder is made
 * @throws EngineError `store-unavailable`
 */
export async function openPlace(place: string, config: Config, fresh = false): Promise<Stores> {
  if (!isUri(place)) {
    if (fresh) await mkdir(place, { recursive: true, mode: 0o700 });
    const { mongodbUri: _other, ...rest } = config;
    return openStores({ ...rest, dataFolder: place });
  }
  if (fresh) await buildIndexes({ uri: place, tables });
  return openStores({ ...config, mongodbUri: place });
}

/** Works between two stores and closes both. */
export async function between<T>(
  places: { from: string; to: string },
  config: Config,
  work: (from: Stores, to: Stores) => Promise<T>,
): Promise<T> {
  if (places.from === places.to) throw new Error('来源与目的相同 · --from and --to are the same.');
  const from = await openPlace(places.from, config);
  try {
    const to = await openPlace(places.to, config, true);
    try {
      return await work(from, to);
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}
