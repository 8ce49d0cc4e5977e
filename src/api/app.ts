import express, { type Express } from 'express';
import helmet from 'helmet';
import { EngineError } from '../errors.ts';
import { readBody } from './body.ts';
import { context } from './context.ts';
import type { ApiDeps } from './deps.ts';
import { operationOf } from './exchange.ts';
import { readOpenApi, type OpenApi } from './openapi.ts';
import { problems } from './problems.ts';
import { publicLimits } from './rate-limits.ts';
import { logFault, requestLog } from './request-log.ts';
import { docsRoutes } from './routes/docs.ts';
import { routesOf } from './routes/index.ts';
import { verifierPageRoutes } from './routes/verifier-page.ts';
import { schemaChecks } from './schema-checks.ts';
import { findOperation, validate } from './validate.ts';

/**
 * The HTTP face of an engine. Every request goes the same way: known by a number, found in the
 * contract, its sender known, its content checked; only then does a route see it.
 */
export function createApp(deps: ApiDeps, contract: OpenApi = readOpenApi()): Express {
  const { installation, authenticate, log, limits, proxies, closing } = deps;
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.enable('case sensitive routing').enable('strict routing');
  // The contract's own reading of a query is the only one.
  app.set('query parser', false).set('trust proxy', proxies);

  app.use(context(installation), requestLog(log), security(), closing);
  app.use(docsRoutes(), verifierPageRoutes());
  app.use(findOperation(contract.operations), publicLimits(limits));
  app.use((req, res, next) => (operationOf(res).open ? next() : authenticate(req, res, next)));
  app.use(readBody(), validate(schemaChecks(contract.document)));
  for (const routes of routesOf(deps, contract)) app.use(routes);
  app.use(() => {
    throw new EngineError('not-found', 'No route serves this operation.');
  });
  app.use(problems(logFault(log)));
  return app;
}

/** Answers are data: nothing in them may be run, framed or guessed at. */
function security() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"] },
    },
    frameguard: { action: 'deny' },
    // Whether the installation is reached over TLS is its proxy's business, which says so itself.
    strictTransportSecurity: false,
  });
}
