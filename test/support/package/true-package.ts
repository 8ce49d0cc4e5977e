import { recorded } from '../recorded.ts';
import type { Package } from './changes.ts';
import { bagOf, inFolder, logOfMatter, payloadOf } from './contents.ts';
import { inMemory, zipOf } from './zip.ts';

/** The package of a recorded matter, with the log that it is in. */
export function truePackage(history: string): Package {
  const log = logOfMatter(history);
  const { matterId } = recorded(history).record;
  return { log, matterId, files: bagOf(payloadOf(log, matterId), matterId, log.key) };
}

export const zipped = async ({ files, matterId }: Pick<Package, 'files' | 'matterId'>) =>
  zipOf(inFolder(files, matterId));

export const opened = async (package_: Pick<Package, 'files' | 'matterId'>) =>
  inMemory(await zipped(package_));
