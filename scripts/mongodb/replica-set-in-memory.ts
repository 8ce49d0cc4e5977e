// MongoDB's own server, where it may be downloaded: a replica set of three members on the loopback
// address, with data that vanish with it. Nothing is downloaded before this is asked for.
import { MongoMemoryReplSet } from 'mongodb-memory-server-core';
import { NotToBeHad } from './server.ts';

const MEMBERS = 3;

export interface ReplicaSet {
  uri: string;
  remove(): Promise<void>;
}

/** @throws NotToBeHad where the server cannot be downloaded or does not run here */
export async function startReplicaSet(): Promise<ReplicaSet> {
  try {
    const set = await MongoMemoryReplSet.create({
      replSet: {
        count: MEMBERS,
        name: 'duecourse',
        dbName: 'duecourse',
        storageEngine: 'wiredTiger',
      },
      instanceOpts: Array.from({ length: MEMBERS }, () => ({
        args: ['--setParameter', 'enableTestCommands=1'],
      })),
    });
    return {
      uri: set.getUri('duecourse'),
      async remove() {
        await set.stop({ doCleanup: true, force: true });
      },
    };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new NotToBeHad(`MongoDB by mongodb-memory-server-core: ${why}`, { cause });
  }
}
