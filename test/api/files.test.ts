import { createHash, randomBytes } from 'node:crypto';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express, { type Express } from 'express';
import request from 'supertest';
import { attachment, sendFile } from '../../src/api/file-answer.ts';
import { incoming } from '../../src/api/incoming-file.ts';
import { context } from '../../src/api/context.ts';
import { problems } from '../../src/api/problems.ts';
import type { Stores } from '../../src/engine/ports/index.ts';
import { openTestStores } from '../support/stores.ts';

const MAX = 3_000_000;
const pdf = Buffer.concat([
  Buffer.from('%PDF-1.7\n'),
  randomBytes(100_000),
  Buffer.from('\n%%EOF\n'),
]);
const digest = (algorithm: string, bytes: Buffer) => createHash(algorithm).update(bytes);
const sha256 = digest('sha256', pdf).digest('hex');

let stores: Stores;
let remove: () => Promise<void>;
let app: Express;
const faults: unknown[] = [];

beforeAll(async () => {
  ({ stores, remove } = await openTestStores([]));
  app = express().disable('etag');
  app.use(context({ mode: 'real', name: '某局', createdAt: '2026-01-01T00:00:00.000Z' }));
  app.post('/files', async (req, res) => {
    const body = incoming(req, req.get('Content-Digest'));
    res.status(201).json(await stores.blobs.put(body, { maxBytes: MAX }));
  });
  app.get('/files/:sha256', async (req, res) => {
    const stat = await stores.blobs.stat(req.params.sha256);
    const file = {
      sha256: req.params.sha256,
      name: '草案(第二稿) "终".pdf',
      mediaType: 'application/pdf',
      bytes: stat?.bytes ?? 0,
    };
    await sendFile(
      req,
      res,
      { download: (digest, range) => stores.blobs.get(digest, range) },
      file,
    );
  });
  app.use(problems((error) => faults.push(error)));
});

afterAll(async () => {
  await remove();
});

const upload = (bytes: Buffer, headers: Record<string, string> = {}) =>
  request(app)
    .post('/files')
    .set({ 'Content-Type': 'application/octet-stream', ...headers })
    .send(bytes);

const contentDigest = (bytes: Buffer) => `sha-256=:${digest('sha256', bytes).digest('base64')}:`;

describe('a file that comes in', () => {
  it('is kept under the digest of its bytes', async () => {
    const { status, body } = await upload(pdf);
    expect([status, body.sha256, body.bytes]).toEqual([201, sha256, pdf.length]);
    expect(body.mediaType).toBe('application/pdf');
  });

  it('is checked against the digest that its sender gave', async () => {
    const headers = { 'Content-Digest': `sha-512=:AAAA:, ${contentDigest(pdf)}` };
    expect((await upload(pdf, headers)).status).toBe(201);
  });

  it('is not kept when it differs from that digest', async () => {
    const other = Buffer.concat([pdf, Buffer.from('more')]);
    const { status, body } = await upload(other, { 'Content-Digest': contentDigest(pdf) });
    expect([status, body.type]).toEqual([422, '/problems/evidence-mismatch']);
    expect(await stores.blobs.stat(digest('sha256', other).digest('hex'))).toBeUndefined();
  });

  it('is refused with a digest that cannot be checked', async () => {
    const { status } = await upload(pdf, { 'Content-Digest': 'md5=:AAAA:' });
    expect(status).toBe(400);
  });

  it('is refused past the limit, and the answer still arrives', async () => {
    const { status, body } = await upload(randomBytes(MAX + 500_000));
    expect([status, body.type]).toEqual([413, '/problems/payload-too-large']);
  });

  it('leaves nothing when its sender breaks off', async () => {
    const server = app.listen(0);
    const { port } = server.address() as AddressInfo;
    const begun = randomBytes(1000);
    await new Promise<void>((resolve) => {
      const sent = httpRequest({
        port,
        path: '/files',
        method: 'POST',
        headers: { 'Content-Length': 5000 },
      });
      sent.on('error', () => resolve());
      sent.write(begun, () => setTimeout(() => sent.destroy(), 50));
    });
    await new Promise((resolve) => server.close(resolve));
    expect(await stores.blobs.stat(digest('sha256', begun).digest('hex'))).toBeUndefined();
  });
});

const asked = (range?: string) => {
  const get = request(app).get(`/files/${sha256}`).buffer(true);
  return range === undefined ? get : get.set('Range', range);
};

describe('a file that goes out', () => {
  it('is an attachment that nothing will run', async () => {
    const { status, headers, body } = await asked();
    expect(status).toBe(200);
    expect(Buffer.compare(body, pdf)).toBe(0);
    expect(headers['content-disposition']).toMatch(/^attachment; /);
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    expect(headers['content-type']).toBe('application/pdf');
  });

  it.each([
    ['bytes=0-9', 0, 9],
    ['bytes=100-', 100, pdf.length - 1],
    ['bytes=-16', pdf.length - 16, pdf.length - 1],
    ['bytes=50-99999999', 50, pdf.length - 1],
    [`bytes=-${pdf.length * 2}`, 0, pdf.length - 1],
  ])('is given in part: %s', async (range, start, end) => {
    const { status, headers, body } = await asked(range);
    expect([status, headers['content-range']]).toEqual([
      206,
      `bytes ${start}-${end}/${pdf.length}`,
    ]);
    expect(Buffer.compare(body, pdf.subarray(start, end + 1))).toBe(0);
  });

  it.each(['bytes=9-0', 'bytes=0-1,5-6', 'lines=1-2', 'bytes=-', 'bytes=a-b'])(
    'is given whole where the range is none: %s',
    async (range) => {
      expect((await asked(range)).status).toBe(200);
    },
  );

  it.each([`bytes=${pdf.length}-`, 'bytes=-0'])('has no such bytes: %s', async (range) => {
    const { status, headers, body } = await asked(range);
    expect([status, headers['content-range']]).toEqual([416, `bytes */${pdf.length}`]);
    expect(body.type).toBe('/problems/range-not-satisfiable');
  });

  it('has its head alone for HEAD', async () => {
    const { headers } = await request(app).head(`/files/${sha256}`);
    expect(headers['content-length']).toBe(String(pdf.length));
  });

  it('is no fault when its receiver hangs up', async () => {
    faults.length = 0;
    const server = app.listen(0);
    const { port } = server.address() as AddressInfo;
    await new Promise<void>((resolve) => {
      httpRequest({ port, path: `/files/${sha256}` }, (res: IncomingMessage) => {
        res.once('data', () => res.destroy());
        res.once('close', () => resolve());
        res.on('error', () => undefined);
      }).end();
    });
    await new Promise((resolve) => server.close(resolve));
    expect(faults).toEqual([]);
  });
});

describe('the name of an attachment', () => {
  it.each([
    ['草案.pdf', `attachment; filename="__.pdf"; filename*=UTF-8''%E8%8D%89%E6%A1%88.pdf`],
    [
      `a"b\\c'(1).pdf`,
      `attachment; filename="a_b_c'(1).pdf"; filename*=UTF-8''a%22b%5Cc%27%281%29.pdf`,
    ],
    [
      'x\r\nSet-Cookie: a',
      `attachment; filename="x__Set-Cookie: a"; filename*=UTF-8''x%0D%0ASet-Cookie%3A%20a`,
    ],
  ])('is safe in a header: %j', (name, wanted) => {
    expect(attachment(name)).toBe(wanted);
  });
});
