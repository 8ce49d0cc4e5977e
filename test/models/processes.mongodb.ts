import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { castPassword } from '../../src/demonstration/cast.ts';
import { staff } from '../../src/demonstration/seed.ts';
import { openAccounts } from '../../src/engine/accounts/accounts.ts';
import { createInstallation } from '../../src/engine/installation.ts';
import { firstBrokenSeal } from '../../src/integrity/seal.ts';
import { openMongo } from '../../src/models/mongodb/index.ts';
import { tables } from '../../src/service.ts';
import { failing, named } from '../support/fail-point.ts';
import { temporaryFolder } from '../support/folder.ts';
import { sampleProposal } from '../support/sample-proposal.ts';
import { killServers, serverProcess } from '../support/server-process.ts';
import { openTestStores, type Place } from '../support/stores.ts';

const appName = 'processes';
const ROUNDS = 20;
const START = '2026-03-02T01:00:00.000Z';

let place: Place;
let folders: Awaited<ReturnType<typeof temporaryFolder>>;
let urls: string[];
let token: string;
let sha256: string;

/** Two processes of the server on one database, as behind a load balancer. */
beforeAll(async () => {
  place = await openTestStores(tables, 'mongodb');
  folders = await temporaryFolder();
  const { stores } = place;
  const installation = { name: '示例局', serverNow: new Date(), startsAt: START };
  await createInstallation(stores.ledger, { mode: 'demonstration', ...installation });
  const cost = { memory: 64, passes: 1 };
  const now = async () => new Date(START);
  await staff(openAccounts({ stores, now, serverNow: () => new Date(), cost }));
  // No job of theirs writes beside the acts.
  const also = {
    MONGODB_URI: named(place.place, appName),
    DUECOURSE_SWEEP_SECONDS: '0',
    DUECOURSE_LOG_SECONDS: '0',
  };
  const servers = [await serverProcess(folders.folder, also)];
  servers.push(await serverProcess(folders.folder, also));
  urls = servers.map(({ url }) => url);
  ({ accessToken: token } = (await signIn('lin-drafter')) as { accessToken: string });
  ({ sha256 } = (await upload()) as { sha256: string });
}, 120_000);

afterAll(async () => {
  await killServers();
  await place.remove();
  await folders.remove();
});

async function post(server: number, path: string, body: object, headers = {}) {
  const answer = await fetch(`${urls[server]}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, string> };
}

const signIn = async (person: string) =>
  (await post(0, '/sign-in', { person, password: castPassword })).body;

const upload = async () => {
  const headers = {
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/octet-stream',
    'File-Name': 'sample.txt',
  };
  const answer = await fetch(`${urls[0]}/evidence`, { method: 'POST', headers, body: '示例文件' });
  return answer.json();
};

const signed = (key: string, more = {}) => ({
  Authorization: `Bearer ${token}`,
  'Idempotency-Key': key,
  ...more,
});

const proposal = (title = '示例:同时提出') => sampleProposal(title, [{ document: 'D01', sha256 }]);

const study = () => ({
  conclusion: 'start',
  findings: '(示例)建议启动',
  evidence: ['D01', 'D02'].map((document) => ({ document, sha256 })),
});

const classification = () => ({
  item: 1,
  reason: '(示例)属于公共服务方面的重大措施',
  decider: '示例局局长办公会',
  justiceView: '(示例)区司法局无不同意见',
  evidence: [{ document: 'D02', sha256 }],
});

/** What stands on record of a matter, read by a third party. */
async function recordOf(matterId: string) {
  const stores = await openMongo({ uri: place.place, tables });
  try {
    return await stores.ledger.read(`matter:${matterId}`);
  } finally {
    await stores.close();
  }
}

describe('two processes of the server on one database', () => {
  it(`take one command sent to both at once as one: ${ROUNDS} proposals, ${ROUNDS} steps`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const filing = signed(`filed-twice-${round}`);
      const filed = await Promise.all(
        [0, 1].map((server) => post(server, '/matters', proposal(), filing)),
      );
      expect(filed.map(({ status }) => status)).toEqual([201, 201]);
      expect(filed[1]!.body).toEqual(filed[0]!.body);
      const matterId = filed[0]!.body.matterId!;
      const path = `/matters/${matterId}/steps/RecordStudy`;
      const acting = signed(`studied-twice-${round}`, { 'If-Match': '"1"' });
      const acted = await Promise.all([0, 1].map((server) => post(server, path, study(), acting)));
      expect(acted.map(({ status, body }) => [status, body.detail])).toEqual([
        [200, undefined],
        [200, undefined],
      ]);
      expect(acted[1]!.body).toEqual(acted[0]!.body);
      const entries = await recordOf(matterId);
      expect(entries.map(({ seal }) => seal)).toEqual([filed[0]!.body.seal, acted[0]!.body.seal]);
      expect(firstBrokenSeal(entries)).toBeUndefined();
    }
  }, 120_000);

  it('refuse another request under a key that the other process has taken', async () => {
    const first = await post(0, '/matters', proposal(), signed('taken-by-one'));
    const other = await post(1, '/matters', proposal('示例:另一件'), signed('taken-by-one'));
    expect([first.status, other.status]).toEqual([201, 422]);
    expect(other.body.type).toBe('/problems/idempotency-key-reused');
  }, 30_000);

  it('show the newer row though the process of the act before writes its own later', async () => {
    const { body } = await post(0, '/matters', proposal(), signed('shown-late'));
    const steps = `/matters/${body.matterId}/steps`;
    const { accessToken } = await signIn('chen-head');
    const headOfUnit = {
      Authorization: `Bearer ${accessToken}`,
      'Idempotency-Key': 'shown-late-2',
      'If-Match': '"2"',
    };
    const rowsNow = async () => {
      const stores = await openMongo({ uri: place.place, tables });
      const row = await stores.views.get('matters', body.matterId!);
      await stores.close();
      return row?.row.sequence;
    };
    // The database holds back the next row that is written, and none after it.
    const held = { failCommands: ['update'], blockConnection: true, blockTimeMS: 2000 };
    await failing(place.place, { times: 1, appName, ...held }, async () => {
      const studied = signed('shown-late-1', { 'If-Match': '"1"' });
      const late = post(0, `${steps}/RecordStudy`, study(), studied);
      const classify = () => post(1, `${steps}/ClassifyAsMajor`, classification(), headOfUnit);
      let next = await classify();
      while (next.status === 412) next = await classify();
      expect([next.status, next.body.detail, await rowsNow()]).toEqual([200, undefined, 3]);
      expect((await late).status).toBe(200);
    });
    expect(await rowsNow()).toBe(3);
  }, 30_000);

  it('let one of two officers through who act on the same page', async () => {
    const { body } = await post(0, '/matters', proposal(), signed('raced-for'));
    const path = `/matters/${body.matterId}/steps/RecordStudy`;
    const results = await Promise.all(
      [0, 1].map((server) =>
        post(server, path, study(), signed(`raced-by-${server}`, { 'If-Match': '"1"' })),
      ),
    );
    const statuses = results.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses[0]).toBe(200);
    expect([409, 412]).toContain(statuses[1]);
    expect(await recordOf(body.matterId!)).toHaveLength(2);
  }, 30_000);
});
