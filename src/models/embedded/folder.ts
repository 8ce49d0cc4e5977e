import { join } from 'node:path';
import { Database } from './database.ts';

/** Where a folder of the embedded store keeps what. */
export const databaseIn = (folder: string): string => join(folder, 'duecourse.sqlite');
export const blobsIn = (folder: string): string => join(folder, 'blobs');

/**
 * Takes a folder for this process until what is returned is closed or the process ends, however it ends.
 * The lock stands in a file of its own, so that those who only read need not wait for it.
 *
 * @throws EngineError `store-unavailable` where another process has the folder
 */
export const holdFolder = (folder: string): { close(): void } =>
  new Database(join(folder, 'duecourse.lock'), 'holding');
