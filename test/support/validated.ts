import express, { type Express } from 'express';
import { readBody } from '../../src/api/body.ts';
import { context } from '../../src/api/context.ts';
import { exchangeOf } from '../../src/api/exchange.ts';
import { readOpenApi } from '../../src/api/openapi.ts';
import { problems } from '../../src/api/problems.ts';
import { schemaChecks } from '../../src/api/schema-checks.ts';
import { findOperation, validate } from '../../src/api/validate.ts';

export const contract = readOpenApi();
const checks = schemaChecks(contract.document);

/** The way of a request up to its route, which gives back what it was handed. */
export function validatedEcho(): Express {
  const app = express().disable('etag').set('query parser', false);
  app.use(context({ mode: 'demonstration', name: '示例', createdAt: '2026-01-01T00:00:00.000Z' }));
  app.use(findOperation(contract.operations), readBody(), validate(checks));
  app.use(
    (_req, res) =>
      void res.json({ operation: exchangeOf(res).operation?.id, ...exchangeOf(res).input }),
  );
  app.use(problems(() => undefined));
  return app;
}

/** Mounts one handler between the context and the problems: for what a handler throws. */
export function throwing(error: () => unknown, faults: unknown[] = []): Express {
  const app = express();
  app.use(context({ mode: 'real', name: '某局', createdAt: '2026-01-01T00:00:00.000Z' }));
  app.use(() => {
    throw error();
  });
  app.use(problems((fault) => faults.push(fault)));
  return app;
}
