import { existsSync } from 'node:fs';
import type { Config } from '../config.ts';
import { readInstallation } from '../engine/installation.ts';
import type { Source, Stores } from '../engine/ports/index.ts';
import { EngineError } from '../errors.ts';
import { databaseIn, isHeldElsewhere } from '../models/embedded/index.ts';
import { openStores } from '../service.ts';
import { homeOf, reading } from './transfer/places.ts';

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

/**
 * Works with one state of an installation and writes nothing, whether it is being served or not.
 *
 * @throws Error where there is none
 */
export async function readingInstallation<T>(
  config: Config,
  work: (source: Source) => Promise<T>,
): Promise<T> {
  refuseNowhere(config);
  return reading(homeOf(config), config, async (source) => {
    if (await readInstallation(source.ledger)) return work(source);
    throw noInstallation(config);
  });
}

/** What a command that writes to the record says while a server has the folder: how to ask that server. */
function servedBy({ host, port }: Config, request: string, cause: unknown): EngineError {
  const url = `http://${host}:${port}${request}`;
  const message =
    `数据文件夹正被另一进程使用,多半是运行中的服务,而这个命令要写入存储:请向该服务索取(GET ${url}),或者先停止它 · ` +
    `Another process has the data folder, most likely a server, and this command writes to the store: ask that server (GET ${url}), or stop it first.`;
  return new EngineError('store-unavailable', message, { cause });
}

/**
 * Opens the stores of an installation that is there, to write to them.
 *
 * @param request what a running server answers in the place of the command: `/log/checkpoint`
 * @throws Error where there is none
 * @throws EngineError `store-unavailable` where a server has its folder, with what to ask of that
 */
export async function openInstallation(config: Config, request?: string): Promise<Stores> {
  refuseNowhere(config);
  const stores = await openStores(config).catch((error: unknown) => {
    throw request !== undefined && isHeldElsewhere(error)
      ? servedBy(config, request, error)
      : error;
  });
  try {
    if (await readInstallation(stores.ledger)) return stores;
    throw noInstallation(config);
  } catch (error) {
    await stores.close();
    throw error;
  }
}
