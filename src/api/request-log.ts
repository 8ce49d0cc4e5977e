import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { exchangeOf } from './exchange.ts';

/**
 * One line a request: which operation, how it ended, how long it took. No address, no path or query,
 * no header, no body: nothing that says who somebody is or what he wrote.
 */
export function requestLog(log: Logger): RequestHandler {
  return (req, res, next) => {
    const begun = performance.now();
    res.once('close', () => {
      const { requestId, operation } = exchangeOf(res);
      log.info({
        requestId,
        method: req.method,
        operation: operation?.id ?? 'none',
        status: res.statusCode,
        complete: res.writableFinished,
        milliseconds: Math.round(performance.now() - begun),
      });
    });
    next();
  };
}

/** Logs what nobody foresaw, whole: it is about the program, not about a person. */
export const logFault =
  (log: Logger) =>
  (error: unknown, requestId: string): void => {
    log.error({ requestId, err: error }, 'fault');
  };
