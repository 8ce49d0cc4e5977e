import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createConnection, type Connection } from 'mongoose';
import { MongoServer } from '../../scripts/mongodb/server.ts';
import { buildIndexes, openMongo } from '../../src/models/mongodb/index.ts';
import { createRoleCommand, ROLE } from '../../src/models/mongodb/role.ts';
import { freshDatabase } from '../support/stores.ts';
import { codeOf, entryOf, tables } from './contract/subject.ts';

const collectionOf = (connection: Connection, name: string) => connection.collection(name);
const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'taken',
    ({ code }: { code?: number }) => code,
  );

const REFUSED_BY_VALIDATOR = 121;
const NO_LEAVE = 13;

describe('what another client writes', () => {
  let connection: Connection;
  const document = { ...entryOf('matter:1'), position: 1 };
  beforeAll(async () => {
    const uri = freshDatabase();
    await buildIndexes({ uri, tables });
    connection = await createConnection(uri).asPromise();
  });
  afterAll(() => connection.close());

  it.each<[string, string, Record<string, unknown>]>([
    ['an entry without a seal', 'ledger', { ...document, seal: undefined }],
    ['a seal that is no digest', 'ledger', { ...document, seal: 'x' }],
    ['a fact that is text', 'ledger', { ...document, fact: 'MatterProposed' }],
    ['an entry with a field of its own', 'ledger', { ...document, note: 1 }],
    ['an entry numbered 0', 'ledger', { ...document, sequence: 0 }],
    [
      'a row that is no JSON object',
      'view_matters',
      { version: 1, row: '[]', terms: {}, lead: {} },
    ],
    ['a lease without an end', 'leases', { holder: 'a', token: 1 }],
    [
      'a file under no digest',
      'blobs',
      { _id: 'x', sm3: 'y', bytes: 1, mediaType: 'a/b', file: 'z' },
    ],
  ])('%s is refused by the database itself', async (_what, collection, written) => {
    const given = JSON.parse(JSON.stringify(written)) as Record<string, unknown>;
    const inserted = collectionOf(connection, collection).insertOne(given);
    expect(await outcome(inserted)).toBe(REFUSED_BY_VALIDATOR);
  });

  it('is taken where it is an entry', async () => {
    expect(await outcome(collectionOf(connection, 'ledger').insertOne(document))).toBe('taken');
  });
});

describe("the server's database role", () => {
  let server: MongoServer;
  let asOperator: string;
  let asServer: string;
  let onLedger: string;

  beforeAll(async () => {
    server = await MongoServer.start();
    const admin = await createConnection(server.uri).asPromise();
    const role = createRoleCommand('duecourse', tables);
    await admin.db!.command(role);
    await admin.db!.command({ createUser: 'server', pwd: 'server-pw', roles: [ROLE] });
    // The test server heeds a privilege's database and not its collection, so that another collection's
    // update would be one on the ledger too: what the ledger's own privileges allow is tried apart.
    const ledger = role.privileges.filter(({ resource }) => resource.collection === 'ledger');
    await admin.db!.command({ createRole: 'ledgerOnly', privileges: ledger, roles: [] });
    await admin.db!.command({ createUser: 'ledger', pwd: 'ledger-pw', roles: ['ledgerOnly'] });
    const owner = [{ role: 'dbOwner', db: 'duecourse' }];
    await admin.db!.command({ createUser: 'operator', pwd: 'operator-pw', roles: owner });
    await admin.close();
    await server.kill();
    await server.start(['--auth']);
    const as = (user: string) =>
      server.uri.replace('//', `//${user}:${user}-pw@`).concat('&authSource=duecourse');
    [asOperator, asServer, onLedger] = [as('operator'), as('server'), as('ledger')];
    await buildIndexes({ uri: asOperator, tables });
  }, 120_000);
  afterAll(() => server.remove());

  it('is enough for the server, and logs in by SCRAM', async () => {
    const stores = await openMongo({ uri: asServer, tables });
    const entry = entryOf('matter:1');
    await stores.ledger.append(entry);
    expect(await stores.ledger.read('matter:1')).toEqual([entry]);
    await stores.views.put('matters', 'm', { stage: 'x' });
    await stores.views.remove('matters', 'm');
    expect(await stores.leases.take('sweep', 'a', 1000, new Date())).toBe(1);
    await stores.close();
  });

  it.each<[string, (connection: Connection) => Promise<unknown>]>([
    ['change an entry', (c) => collectionOf(c, 'ledger').updateOne({}, { $set: { seal: 'x' } })],
    ['replace an entry', (c) => collectionOf(c, 'ledger').replaceOne({}, {})],
    ['remove an entry', (c) => collectionOf(c, 'ledger').deleteMany({})],
    ['drop the ledger', (c) => collectionOf(c, 'ledger').drop()],
    ['drop an index of it', (c) => c.db!.command({ dropIndexes: 'ledger', index: '*' })],
    ['lift its validator', (c) => c.db!.command({ collMod: 'ledger', validationLevel: 'off' })],
  ])('is not enough, on the ledger, to %s', async (_what, attempt) => {
    const connection = await createConnection(onLedger).asPromise();
    expect(await outcome(attempt(connection))).toBe(NO_LEAVE);
    await connection.close();
  });

  it('has one privilege on the ledger, and in it nothing that changes or removes', () => {
    const { privileges } = createRoleCommand('duecourse', tables);
    const ledger = privileges.filter(({ resource }) => resource.collection === 'ledger');
    expect(ledger.map(({ actions }) => actions)).toEqual([['find', 'insert', 'listIndexes']]);
    // A privilege on all collections would be one on the ledger too.
    const everywhere = privileges.filter(({ resource }) => resource.collection === '');
    expect(everywhere.map(({ actions }) => actions)).toEqual([['listCollections']]);
  });

  it('lets nobody in without a login', async () => {
    expect(await codeOf(openMongo({ uri: server.uri, tables }))).toBe('store-unavailable');
  });
});
