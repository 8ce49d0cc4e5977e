import { mkdir, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Config } from '../../config.ts';
import type { Source, Stores } from '../../engine/ports/index.ts';
import { openSnapshot } from '../../models/embedded/index.ts';
import { openStores, tables } from '../../service.ts';

export const isUri = (place: string): boolean => /^mongodb(?:\+srv)?:\/\//.test(place);

/** What may be shown of a place: a URI without its password. */
export const nameOf = (place: string): string =>
  isUri(place) ? place.replace(/\/\/[^@/]*@/, '//…@') : place;

/** Where the configuration keeps the installation: a URI or a folder. */
export const homeOf = ({ mongodbUri, dataFolder }: Config): string => mongodbUri ?? dataFolder;

/** A folder by whatever name it was called; one that is not there yet by its path. */
const trueNameOf = async (place: string): Promise<string> =>
  isUri(place) ? place : realpath(place).catch(() => resolve(place));

/** @throws Error where both names are of the same place */
export async function refuseSame(places: { from: string; to: string }): Promise<void> {
  const [from, to] = await Promise.all([places.from, places.to].map(trueNameOf));
  if (from === to) throw new Error('来源与目的相同 · --from and --to are the same.');
}

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
  if (fresh) {
    // Loaded only where it is used: a folder is read without the driver.
    const { buildIndexes } = await import('../../models/mongodb/index.ts');
    await buildIndexes({ uri: place, tables });
  }
  return openStores({ ...config, mongodbUri: place });
}

/**
 * Reads a store that may be in use: of a folder, one state of it; of MongoDB, what there is when it is
 * asked for.
 *
 * @throws EngineError `store-unavailable`
 */
export async function reading<T>(
  place: string,
  config: Config,
  work: (source: Source) => Promise<T>,
): Promise<T> {
  const source = isUri(place)
    ? await openPlace(place, config)
    : openSnapshot({ folder: place, tables });
  try {
    return await work(source);
  } finally {
    await source.close();
  }
}

/** Works between two stores and closes both. */
export async function between<T>(
  places: { from: string; to: string },
  config: Config,
  work: (from: Stores, to: Stores) => Promise<T>,
): Promise<T> {
  await refuseSame(places);
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
