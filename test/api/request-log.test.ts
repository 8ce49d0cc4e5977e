import { expect, it } from '@jest/globals';
import express from 'express';
import { pino } from 'pino';
import request from 'supertest';
import { context } from '../../src/api/context.ts';
import { logFault, requestLog } from '../../src/api/request-log.ts';
import { problems } from '../../src/api/problems.ts';

const secrets = ['张三', 'ABCDEFGH2345', 'Bearer', 'eyJhbGciOi', '127.0.0.1', '::1', '%E5%BC%A0'];

function logged() {
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  const app = express();
  app.use(context({ mode: 'real', name: '某局', createdAt: '2026-01-01T00:00:00.000Z' }));
  app.use(requestLog(log), express.json());
  app.get('/fault', () => {
    throw new TypeError('unforeseen');
  });
  app.use((_req, res) => void res.end('ok'));
  app.use(problems(logFault(log)));
  return { app, lines };
}

it('logs how a request ended, and nothing of who sent it or what it said', async () => {
  const { app, lines } = logged();
  await request(app)
    .post(`/public/opinions/ABCDEFGH2345?name=${encodeURIComponent('张三')}`)
    .set('Authorization', 'Bearer eyJhbGciOi')
    .send({ name: '张三' });
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ method: 'POST', status: 200, complete: true });
  for (const secret of secrets) expect(lines[0]).not.toContain(secret);
});

it('logs what nobody foresaw under the number that the client was given', async () => {
  const { app, lines } = logged();
  const { body } = await request(app).get('/fault');
  const fault = lines.map((line) => JSON.parse(line)).find(({ msg }) => msg === 'fault');
  expect(fault.requestId).toBe(body.requestId);
  expect(fault.err.message).toBe('unforeseen');
});
