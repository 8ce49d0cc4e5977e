import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createConnection, type Connection } from 'mongoose';
import { accountTables } from '../../src/engine/accounts/tables.ts';
import { actionOf } from '../../src/engine/policy/index.ts';
import { rowOf } from '../../src/engine/policy/actions.ts';
import type { MattersQuery } from '../../src/engine/engine.ts';
import { engineTables } from '../../src/engine/tables.ts';
import { compareInstallations, copyInstallation } from '../../src/engine/transfer/index.ts';
import { buildIndexes, openMongo } from '../../src/models/mongodb/index.ts';
import { explained, grow, tellsOf } from '../support/explain.ts';
import { houseOf, ours, subject, type House } from '../support/house.ts';
import { isOfManyUnits, leftOpen, type Asked, type Index } from '../support/queries.ts';
import { sampleRequest } from '../support/sample-requests.ts';
import { freshDatabase } from '../support/stores.ts';
import { contract } from '../support/validated.ts';
import { wireTo, type Wire } from '../support/wire.ts';

const tables = [...engineTables, ...accountTables];
const LIMIT = 600_000;
/** Enough to tell an index from a walk through everything. */
const MANY = 2000;
const SOME = 300;
/** Those that grow with every act of a bureau. */
const large = new Set(['ledger', 'view_matters', 'view_sessions']);

const scratch = await createConnection(freshDatabase()).asPromise();
/** Whether this server's `explain` knows of limits, orders and ranges, or only of what must equal something. */
const tells = await tellsOf(scratch);
await scratch.close();

let house: House;
let matterId: string;
let wire: Wire;
let connection: Connection;
const indexes = new Map<string, Index[]>();

beforeAll(async () => {
  house = await houseOf({ opinionsAMinute: 1e6, publicReadsAMinute: 1e6 });
  matterId = house.matters.over;
  wire = await wireTo(house.app);
  connection = await createConnection(house.folder).asPromise();
  for (const { name } of await connection.db!.listCollections().toArray())
    indexes.set(name, (await connection.collection(name).indexes()) as Index[]);
  await askEverything();
  await askForLists();
  await askInside();
  await grow(connection, (name) => (large.has(name) ? MANY : SOME));
}, LIMIT);

afterAll(async () => {
  await connection.close();
  await wire.close();
  await house.close();
});

const bearer = async (person: string) => ({
  Authorization: `Bearer ${await house.tokenOf(person)}`,
});

/** Every operation of the contract, once by an office that may, on a matter that is over. */
async function askEverything(): Promise<void> {
  for (const operation of contract.operations) {
    const [role] = rowOf(actionOf(operation.id) ?? '')?.by ?? [];
    const given = { matterId, personId: subject, 'If-Match': '"1"' };
    const sent = sampleRequest(operation, given);
    const authorization = operation.open ? {} : await bearer(ours(role ?? 'auditor'));
    const { status } = await wire.send({ ...sent, headers: { ...sent.headers, ...authorization } });
    expect([operation.id, status < 500]).toEqual([operation.id, true]);
  }
}

/** Reads a list in pages of one row, to its third page. */
async function pages(path: string, headers: Record<string, string>): Promise<void> {
  let cursor = '';
  for (let page = 0; page < 3; page += 1) {
    const { status, text } = await wire.send({ method: 'GET', path: `${path}${cursor}`, headers });
    expect([path, status]).toEqual([path, 200]);
    const { next } = JSON.parse(text) as { next?: string };
    if (next === undefined) return;
    cursor = `&cursor=${next}`;
  }
}

/** Every filter that lists of matters have: left out, and with values of which each asks another way. */
const filters = {
  sort: ['nextDue', 'updatedAt', 'proposedAt'] as const,
  awaits: [undefined, 'drafter', 'secretary'] as const,
  unit: [undefined, 'data-section', 'service-section'] as const,
  stage: [undefined, ['drafting', 'tabled', 'promulgated']] as const,
  dueBefore: [undefined, '2026-12-31T00:00:00.000Z'] as const,
};

/** The grounds on which offices see, and several of them together, as of who holds several offices. */
const grounds: MattersQuery['visible'][] = [
  [{}],
  [{ sponsors: ['data-section'] }],
  [{ reviewOffice: ['legal-section'], stage: ['underReview', 'reviewed'] }],
  [{ authority: ['bureau', 'district-government'] }],
  [{ sponsors: ['data-section'] }, { authority: ['bureau'], stage: ['tabled', 'promulgated'] }],
];

/** Each value of each filter with each of all the others, on each ground. */
const everyList = (): Omit<MattersQuery, 'limit'>[] =>
  Object.entries(filters).reduce<Omit<MattersQuery, 'limit'>[]>(
    (lists, [name, values]) =>
      lists.flatMap((list) =>
        values.map((value) => (value === undefined ? list : { ...list, [name]: value })),
      ),
    grounds.map((visible) => ({ visible })),
  );

/** Each list that the API gives: every filter over HTTP once, and all of them together from the engine. */
async function askForLists(): Promise<void> {
  const headers = await bearer(ours('secretary'));
  for (const [name, values] of Object.entries(filters))
    await pages(`/matters?limit=1&${name}=${String(values.at(-1))}`, headers);
  for (const list of everyList()) {
    let cursor: string | undefined;
    for (let page = 0; page < 3; page += 1) {
      const query = { ...list, limit: 1, ...(cursor === undefined ? {} : { cursor }) };
      cursor = (await house.engine.findMatters(query)).next;
      if (cursor === undefined) break;
    }
  }
  for (const state of ['', '&open=true', '&open=false'])
    await pages(`/public/solicitations?limit=1${state}`, {});
}

/** What no request asks for: the jobs, the commands of the operator, the opening of a store. */
async function askInside(): Promise<void> {
  const { engine } = house;
  await engine.moveClock(
    new Date((await engine.now()).getTime() + 864e5 * 400).toISOString(),
    { person: 'admin', name: '示例', unit: 'bureau', role: 'accountAdministrator' },
    'later',
  );
  await engine.sweep();
  await engine.log.checkpoint();
  await engine.log.auditNext();
  await engine.log.audit();
  await engine.rebuildViews(() => undefined);
  const to = freshDatabase();
  await buildIndexes({ uri: to, tables });
  const [from, target] = [house.stores, await openMongo({ uri: to, tables })];
  const both = { from, to: target, tables, progress: () => undefined };
  await copyInstallation(both);
  await compareInstallations(both);
  await target.close();
}

/** Examined at most this many times what is given: what the aim allows. */
const FACTOR = 2;

const all = (): Asked[] => [...house.asked!.values()];
const openOf = (asked: Asked) => leftOpen(asked, indexes.get(asked.collection) ?? []);
const isWhole = ({ filter, sort }: Asked) => Object.keys({ ...filter, ...sort }).length === 0;

/** All but what is asked without a condition, to be moved or emptied, and collections of a few documents. */
const explainable = () =>
  all().filter((asked) => !isWhole(asked) && !['counters', 'leases'].includes(asked.collection));

/**
 * What must equal one value each, and nothing else; a key alone, since with another field beside it the
 * test server looks the key up and says that it did not.
 */
function isEquality({ filter }: Asked): boolean {
  const fields = Object.keys(filter);
  const plain = Object.values(filter).every((value) => ['string', 'number'].includes(typeof value));
  return plain && fields.length > 0 && (fields.length === 1 || !fields.includes('_id'));
}

const inWords = {
  all: 'examined ≤ 2 × returned, by explain, and no blocking sort',
  equality:
    'by explain where all is equality; by the rule alone for orders, limits and ranges, of which this server tells nothing',
  nothing: 'by the rule alone: this server explains nothing',
};

describe(`every query that the API makes (${inWords[tells]})`, () => {
  it('is known: every collection is asked, and each order of each list', () => {
    const asked = new Set(all().map(({ collection }) => collection));
    expect([...indexes.keys()].filter((name) => !asked.has(name))).toEqual([]);
    const orders = new Set(
      all().flatMap(({ collection, sort }) =>
        collection === 'view_matters' && Object.keys(sort).length > 0
          ? Object.keys(sort).join()
          : [],
      ),
    );
    expect([...orders].toSorted()).toEqual([
      '_id',
      ...['nextDue', 'proposedAt', 'sweepDue', 'updatedAt'].map((field) => `lead.${field},_id`),
    ]);
  });

  it('is asked with each filter that the contract has for lists of matters', () => {
    const { parameters } = contract.operations.find(({ id }) => id === 'listMatters')!;
    const named = parameters.flatMap((one) => (one.in === 'query' ? [one.name] : []));
    expect(named.toSorted()).toEqual([...Object.keys(filters), 'cursor', 'limit'].toSorted());
  });

  it('has an index that begins with what must be equal, goes on with the order, and holds the rest', () => {
    const without = all().filter((asked) => {
      const open = openOf(asked);
      return open.length > 0 && !isOfManyUnits(asked, open);
    });
    expect(without.map((asked) => [asked.like, ...openOf(asked)])).toEqual([]);
  });

  it('is seen by explain to use it, as far as this server tells', async () => {
    const told = explainable().filter((asked) => tells === 'all' || isEquality(asked));
    const faults: unknown[] = [];
    for (const asked of tells === 'nothing' ? [] : told) {
      const { stages, returned, examined } = await explained(connection, asked);
      const searched =
        stages.includes('IXSCAN') || stages.some((stage) => /IDHACK|EXPRESS/.test(stage));
      const sorted =
        tells === 'all' && stages.includes('SORT') && !isOfManyUnits(asked, openOf(asked));
      const vain =
        examined > FACTOR * Math.max(returned, 1) && !isOfManyUnits(asked, openOf(asked));
      if (!searched || sorted || vain) faults.push([asked.like, stages, returned, examined]);
    }
    expect(faults).toEqual([]);
    expect(tells === 'nothing' || told.length > 10).toBe(true);
  });

  it('would be found out: without its index the same question is a walk through everything', async () => {
    const asked = { collection: 'ledger', filter: { seal: 'x' }, sort: {}, limit: 0 };
    expect(leftOpen({ ...asked, like: '' }, indexes.get('ledger')!)).not.toEqual([]);
    const { stages, examined } = await explained(connection, asked);
    expect([stages.includes('COLLSCAN'), examined >= MANY]).toEqual([true, true]);
  });
});
