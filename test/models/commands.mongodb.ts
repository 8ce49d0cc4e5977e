import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connections, type Connection } from 'mongoose';
import { castPassword } from '../../src/demonstration/cast.ts';
import { play } from '../../src/demonstration/play.ts';
import { storyOf } from '../../src/demonstration/plot/index.ts';
import { commandsOf } from '../support/commands.ts';
import { emptyHouse } from '../support/house.ts';
import { wireTo, type Received, type Sent, type Wire } from '../support/wire.ts';

const LIMIT = 120_000;

let house: Awaited<ReturnType<typeof emptyHouse>>;
let wire: Wire;
let connection: Connection;
let matterId: string;
let headers: Record<string, string>;
let sha256: string;

/** A matter in drafting, and its drafter signed in; all that a process learns once is learned. */
beforeAll(async () => {
  house = await emptyHouse();
  connection = connections.at(-1)!;
  const story = storyOf('示例:起草中', 'data-section', { operation: false, begins: '2026-03-03' });
  matterId = await play(house.engine, story, 'InitiateMatter');
  wire = await wireTo(house.app);
  headers = {
    Authorization: `Bearer ${await house.tokenOf('lin-drafter')}`,
    'Content-Type': 'application/json',
  };
  const file = { 'Content-Type': 'application/octet-stream', 'File-Name': 'sample.txt' };
  const uploaded = await wire.send({
    method: 'POST',
    path: '/evidence',
    headers: { ...headers, ...file },
    body: '示例:调研报告',
  });
  ({ sha256 } = JSON.parse(uploaded.text) as { sha256: string });
  await act('key-before-anything');
}, LIMIT);

afterAll(async () => {
  await wire.close();
  await house.close();
});

const read = (path: string): Promise<Received> => wire.send({ method: 'GET', path, headers });

async function step(name: string, statement: object, key: string): Promise<Received> {
  const { headers: told } = await read(`/matters/${matterId}`);
  return send(name, statement, key, String(told.etag));
}

const send = (name: string, statement: object, key: string, seen: string): Promise<Received> =>
  wire.send({
    method: 'POST',
    path: `/matters/${matterId}/steps/${name}`,
    headers: { ...headers, 'If-Match': seen, 'Idempotency-Key': key },
    body: JSON.stringify(statement),
  });

const research = (documents = ['D05']) => ({
  places: ['示例街道'],
  from: '2026-03-03',
  to: '2026-03-05',
  findings: '(示例)基层和企业普遍希望明确规则。',
  evidence: documents.map((document) => ({ document, sha256 })),
});

const act = (key: string) => step('RecordResearch', research(), key);
const etag = async () => String((await read(`/matters/${matterId}`)).headers.etag);

/** The commands of one request, which is answered with this status. */
async function commandsFor(sent: () => Promise<Received>, status: number): Promise<string[]> {
  let answered: Received | undefined;
  const commands = await commandsOf(connection, async () => {
    answered = await sent();
  });
  expect([answered?.text, answered?.status]).toEqual([answered?.text, status]);
  return commands;
}

/** Who asks: the session, whether accounts have changed, and in a demonstration how its clock is set. */
const whoAsks = ['find sessions', 'find head of accounts', 'find head of installation'];
/** What a ruling rests on. */
const around = ['find head of matter', 'find head of law', 'find head of installation'];
const evidence = ['find blobs', 'find files'];
/** The next in the order of all streams. */
const number = 'findAndModify counters';

describe('what one request sends to MongoDB', () => {
  it('is, for an act: who asks, what the ruling rests on, a number, the entry and its row', async () => {
    const seen = await etag();
    const commands = await commandsFor(
      () => send('RecordResearch', research(), 'key-of-an-act', seen),
      200,
    );
    expect(commands).toEqual(
      [
        ...whoAsks,
        ...around,
        ...evidence,
        number,
        'insert entry of matter',
        'update matters',
      ].toSorted(),
    );
  });

  it('is no more for an act with several files', async () => {
    const seen = await etag();
    const several = research(['D05', 'D05', 'D05']);
    const commands = await commandsFor(
      () => send('RecordResearch', several, 'key-of-files', seen),
      200,
    );
    expect(commands.filter((command) => evidence.includes(command))).toEqual(evidence);
  });

  it('is, for an act that is refused: the same without a row, and the refusal', async () => {
    const seen = await etag();
    const refused = () => send('RecordResearch', research([]), 'key-of-refused', seen);
    expect(await commandsFor(refused, 422)).toEqual(
      [
        ...whoAsks,
        ...around,
        'find search for the head of refusals',
        number,
        'insert entry of refusals',
      ].toSorted(),
    );
  });

  it('is, for the same act sent again: what stands under its key, and whether its row was written', async () => {
    const again = () => send('RecordResearch', research(), 'key-of-an-act', '"9"');
    expect(await commandsFor(again, 200)).toEqual(
      [...whoAsks, ...around, ...evidence, 'find command of matter', 'find matters'].toSorted(),
    );
  });

  it('is, for a matter that is read: who asks, its head, law and clock', async () => {
    expect(await commandsFor(() => read(`/matters/${matterId}`), 200)).toEqual(
      [...whoAsks, ...around].toSorted(),
    );
  });

  it('is, for the last page of a list: who asks, rows with the value sorted by, rows without', async () => {
    const path = '/matters?awaits=drafter&sort=updatedAt&limit=1';
    expect(await commandsFor(() => read(path), 200)).toEqual(
      [...whoAsks, 'find matters', 'find matters'].toSorted(),
    );
  });

  it('is, for a sign-in: accounts, password, failures before it, sessions of old, and the new one', async () => {
    const sent: Sent = {
      method: 'POST',
      path: '/sign-in',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ person: 'lin-drafter', password: castPassword }),
    };
    expect(await commandsFor(() => wire.send(sent), 200)).toEqual([
      'find credentials',
      'find head of accounts',
      'find sessions',
      'find sign-in-attempts',
      'insert sessions',
    ]);
  });
});
