import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { EngineError } from '../errors.ts';
import type { ApiLimits } from './deps.ts';
import { operationOf } from './exchange.ts';

const MINUTE = 60_000;

/** Limits what one address may ask of the public part; signing in has limits of its own. */
export function publicLimits({ opinionsAMinute, publicReadsAMinute }: ApiLimits): RequestHandler {
  const opinions = limiter(opinionsAMinute);
  const reads = limiter(publicReadsAMinute);
  return (req, res, next) => {
    const { id, path } = operationOf(res);
    const shown = ['/public/', '/log/', '/witness'].some((part) => path.startsWith(part));
    if (!shown) return next();
    return (id === 'submitOpinion' ? opinions : reads)(req, res, next);
  };
}

/** Counts by address in memory, for a minute: no address is written anywhere. */
function limiter(limit: number): RequestHandler {
  return rateLimit({
    windowMs: MINUTE,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_req, _res, next) =>
      next(new EngineError('too-many-requests', 'Too many requests from this address.')),
  });
}
