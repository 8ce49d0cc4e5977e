import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { createConnection, mongo, type Connection } from 'mongoose';
import type { Stores } from '../../src/engine/ports/index.ts';
import { buildIndexes, openMongo } from '../../src/models/mongodb/index.ts';
import { failing, named } from '../support/fail-point.ts';
import { freshDatabase } from '../support/stores.ts';
import { codeOf, tables } from './contract/subject.ts';

const appName = 'files';
const text = '示例:附件';

let uri: string;
let stores: Stores;
let raw: Connection;

beforeEach(async () => {
  uri = named(freshDatabase(), appName);
  await buildIndexes({ uri, tables });
  stores = await openMongo({ uri, tables });
  raw = await createConnection(named(uri, 'beside')).asPromise();
});
afterEach(async () => {
  await raw.close();
  await stores.close();
});

const put = () => stores.blobs.put(Readable.from([Buffer.from(text)]), { maxBytes: 100 });
const kept = async (sha256: string) => (await buffer(await stores.blobs.get(sha256))).toString();
const files = () => raw.collection('files.files').countDocuments();

describe('a file whose acknowledgement is lost', () => {
  it('is whole where its document turns out to be on record, and when it is sent again', async () => {
    const late = { writeConcernError: { code: 64, errmsg: 'waiting for replication timed out' } };
    // The parts of the file and what describes them go first; the third says that it is whole.
    const how = { skip: 2, appName, failCommands: ['insert'], ...late };
    await failing(uri, how, async () => {
      expect(await codeOf(put())).toBe('store-unavailable');
    });
    const [listed] = await stores.blobs.list({ limit: 1 });
    const sha256 = listed!.sha256;
    expect(await kept(sha256)).toBe(text);
    await put();
    expect(await kept(sha256)).toBe(text);
    expect(await files()).toBe(1);
  });
});

describe('a file of which only the document is left', () => {
  it('is whole again when it is sent again', async () => {
    const { sha256 } = await put();
    const document = await raw.collection<{ _id: string; file: string }>('blobs').findOne();
    const bucket = new mongo.GridFSBucket(raw.db!, { bucketName: 'files' });
    await bucket.delete(mongo.ObjectId.createFromHexString(document!.file));
    await put();
    expect(await kept(sha256)).toBe(text);
    expect(await files()).toBe(1);
    await stores.blobs.erase(sha256);
    expect([await stores.blobs.stat(sha256), await files()]).toEqual([undefined, 0]);
  });
});
