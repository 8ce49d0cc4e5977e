import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { deskOf, pdf } from '../support/desk.ts';

let desk: Awaited<ReturnType<typeof deskOf>>;
let token: string;

beforeAll(async () => {
  desk = await deskOf({});
  token = await desk.api.tokenOf('drafter');
}, 60_000);
afterAll(() => desk.api.close());

const named = (name: string) =>
  request(desk.api.app)
    .post('/evidence')
    .auth(token, { type: 'bearer' })
    .set({ 'Content-Type': 'application/octet-stream', 'File-Name': name })
    .send(Buffer.from(pdf('建议')));

/** Bytes as they go over the wire: a header is read byte by byte, as ISO 8859-1. */
const raw = (name: string, encoding: BufferEncoding) =>
  Buffer.from(name, encoding).toString('latin1');

describe('the name of an uploaded file', () => {
  it('is percent-encoded UTF-8, as the contract’s own example is', async () => {
    expect((await named('%E5%BB%BA%E8%AE%AE%E4%B9%A6.pdf')).status).toBe(201);
    expect(encodeURIComponent('建议书.pdf')).toBe('%E5%BB%BA%E8%AE%AE%E4%B9%A6.pdf');
  });

  it.each([
    ['raw UTF-8', raw('建议书.pdf', 'utf8'), '须以 UTF-8 百分号编码'],
    ['raw ISO 8859-1', raw('résumé.pdf', 'latin1'), '须以 UTF-8 百分号编码'],
    ['raw GBK', raw('bda8d2e9cae92e706466', 'hex'), '须以 UTF-8 百分号编码'],
    ['with a blank', 'a b.pdf', '须以 UTF-8 百分号编码'],
    ['encoded GBK', '%BD%A8%D2%E9.pdf', '编码前不是 UTF-8'],
    ['a path', '..%2Fa.pdf', '不得含有路径'],
    ['with a control character', 'a%00.pdf', '不得含有路径或者控制字符'],
    ['too long', 'a'.repeat(256), '至多 255 个字'],
  ])('is refused with what to do: %s', async (_what, name, told) => {
    const { status, body } = await named(name);
    expect([status, body.type]).toEqual([400, '/problems/invalid-request']);
    expect(body.faults).toEqual([
      { field: 'File-Name', zh: expect.stringContaining(told), en: expect.anything() },
    ]);
  });
});
