import { existsSync } from 'node:fs';
import type { Config } from '../config.ts';
import { readInstallation } from '../engine/installation.ts';
import type { Stores } from '../engine/ports/index.ts';
import { databaseIn } from '../models/embedded/index.ts';
import { openStores } from '../service.ts';

export const noInstallation = ({ mongodbUri, dataFolder }: Config): Error =>
  new Error(
    mongodbUri === undefined
      ? `${dataFolder} 中没有安装:核对 DUECOURSE_DATA 和当前文件夹,或者用 duecourse create 创建 · ` +
          'There is no installation there: check DUECOURSE_DATA and the folder you are in, or run `duecourse create`.'
      : '数据库中没有安装:核对 MONGODB_URI,或者用 duecourse create 创建 · ' +
          'There is no installation in the database: check MONGODB_URI, or run `duecourse create`.',
  );

/** A command that only looks must not make the folder that it was told to look into. */
export function refuseNowhere(config: Config): void {
  const { mongodbUri, dataFolder } = config;
  if (mongodbUri === undefined && !existsSync(databaseIn(dataFolder))) throw noInstallation(config);
}

/** Opens the stores of an installation that is there. @throws Error where there is none */
export async function openInstallation(config: Config): Promise<Stores> {
  refuseNowhere(config);
  const stores = await openStores(config);
  try {
    if (await readInstallation(stores.ledger)) return stores;
    throw noInstallation(config);
  } catch (error) {
    await stores.close();
    throw error;
  }
}
