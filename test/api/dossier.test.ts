import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import request from 'supertest';
import { deskOf } from '../support/desk.ts';
import { unpacked } from '../support/package.ts';

// Each package is set as a whole document; a busy machine takes its time.
jest.setTimeout(60_000);

let desk: Awaited<ReturnType<typeof deskOf>>;
let matterId: string;

beforeAll(async () => {
  desk = await deskOf({});
  matterId = await desk.filed();
}, 30_000);
afterAll(() => desk.api.close());

const path = () => `/matters/${matterId}/dossier`;

/** The package as it comes over the line. */
const download = (query = '', person = 'auditor') =>
  desk
    .get(`${path()}${query}`, person)
    .buffer(true)
    .parse((res, done) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () => done(null, Buffer.concat(chunks)));
    });

describe('GET /matters/{id}/dossier', () => {
  it('sends the package, as long as it says, with its name', async () => {
    const answer = await download();
    expect([answer.status, answer.type]).toEqual([200, 'application/zip']);
    expect(answer.headers['content-disposition']).toContain(`${matterId}.zip`);
    expect((answer.body as Buffer).length).toBe(Number(answer.headers['content-length']));
    expect((await unpacked(answer.body as Buffer)).has('data/entries.ndjson')).toBe(true);
  });

  it('is the same package for whoever else may have it', async () => {
    const [one, other] = [await download(), await download('', 'drafter')];
    expect((one.body as Buffer).equals(other.body as Buffer)).toBe(true);
    expect(one.headers.etag).toBe(other.headers.etag);
  });

  it('leaves no trace of an export where only the head was asked for', async () => {
    const { ledger } = desk.api;
    const before = await ledger.head(`accesses:${matterId}`);
    const { status } = await request(desk.api.app)
      .head(path())
      .auth(await desk.api.tokenOf('auditor'), { type: 'bearer' });
    expect(status).toBe(200);
    expect(await ledger.head(`accesses:${matterId}`)).toEqual(before);
  });

  it('refuses a profile that there is not', async () => {
    const { status, body } = await desk.get(`${path()}?profile=secret`, 'auditor');
    expect([status, body.faults?.[0]?.field]).toEqual([400, 'profile']);
  });

  it.each([
    ['a stranger, who is not told that there is such a matter', 'stranger', 404],
    ['an administrator of law', 'lawAdministrator', 404],
  ])('is not for %s', async (_who, person, status) => {
    expect((await desk.get(path(), person)).status).toBe(status);
  });

  it('answers as the contract says', () => {
    expect(desk.api.breaches).toEqual([]);
  });
});
