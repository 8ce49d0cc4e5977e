import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import request from 'supertest';
import type { Operation } from '../../src/api/openapi.ts';
import { apiOf } from '../support/api.ts';
import { contract } from '../support/validated.ts';

const RUNS = 1500;

let api: Awaited<ReturnType<typeof apiOf>>;
let server: Server;
const tokens: string[] = [];

beforeAll(async () => {
  api = await apiOf({ opinionsAMinute: 1e6, publicReadsAMinute: 1e6 });
  for (const person of ['drafter', 'chief', 'auditor', 'lawAdministrator'])
    tokens.push(await api.tokenOf(person));
  server = createServer(api.app);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}, 30_000);

afterAll(async () => {
  server.close();
  await api.close();
});

const odd = fc.constantFrom(
  '__proto__',
  'constructor',
  'xstate.done.actor.0',
  'xstate.after.1.matter',
  'M20260302-ABCDEFGH',
  '9'.repeat(400),
  '\u0000',
  '\ud800',
  '"',
  '%00',
  '1e999',
  '../..',
);
const text = fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 30 }));
const headerText = text.map((value) => encodeURI(value.toWellFormed()).slice(0, 100));
const segment = text.map((value) => encodeURIComponent(value.toWellFormed()) || 'x');

const json = fc.oneof(
  fc.jsonValue().map((value) => JSON.stringify(value)),
  fc.dictionary(text, fc.jsonValue()).map((value) => JSON.stringify(value)),
  fc.integer({ min: 1, max: 5000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
  fc.string({ unit: 'binary' }),
);

interface Nonsense {
  operation: Operation;
  token: string;
  segments: string[];
  query: string;
  header: string;
  body: string;
}

const nonsense: fc.Arbitrary<Nonsense> = fc.record({
  operation: fc.constantFrom(...contract.operations),
  token: fc.nat(3).map((index) => String(index)),
  segments: fc.array(segment, { minLength: 3, maxLength: 3 }),
  query: fc.oneof(
    fc.constant(''),
    segment.map((value) => `?limit=${value}&${value}=1`),
  ),
  header: headerText,
  body: json,
});

async function send({ operation, token, segments, query, header, body }: Nonsense) {
  const values = segments.values();
  const path = operation.path.replaceAll(/\{\w+\}/g, () => String(values.next().value));
  const method = operation.method === 'GET' ? 'get' : 'post';
  const client = request(server);
  const asked = client[method](path + query)
    .auth(tokens[Number(token)] ?? '', { type: 'bearer' })
    .set({
      'Idempotency-Key': 'key-00000001',
      'If-Match': header,
      Range: header,
      'Acting-As': header,
    });
  const { status } = await (operation.method === 'GET'
    ? asked
    : asked.set('Content-Type', operation.body?.mediaType ?? 'application/json').send(body));
  return status;
}

it(`answers ${RUNS} requests of nonsense, never with a fault`, async () => {
  await fc.assert(
    fc.asyncProperty(nonsense, async (sent) => {
      expect(await send(sent)).toBeLessThan(500);
    }),
    { numRuns: RUNS, seed: 713 },
  );
  expect(api.breaches).toEqual([]);
}, 120_000);
