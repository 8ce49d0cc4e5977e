import type { Server } from 'node:http';
import type { RequestHandler, Response } from 'express';
import { EngineError } from '../errors.ts';

/** How a server ends: nothing new is taken, and what was taken is answered. */
export interface Shutdown {
  /** Goes first, once the exchange has begun. */
  closing: RequestHandler;
  /**
   * Resolves when every request that was taken has been answered, or after the grace time, when the
   * connections that are left are cut. Calling it again gives the same promise.
   */
  close(server: Server): Promise<void>;
}

/** @param graceMilliseconds how long requests under way may take to finish */
export function createShutdown(graceMilliseconds: number): Shutdown {
  let ending: Promise<void> | undefined;
  const underWay = new Set<Response>();

  return {
    closing: (_req, res, next) => {
      if (!ending) {
        underWay.add(res);
        res.once('close', () => underWay.delete(res));
        // An answer that ends after the closing has begun ends its connection too.
        res.once('finish', () => {
          if (ending) res.req.socket.end();
        });
        return next();
      }
      res.set({ Connection: 'close', 'Retry-After': '5' });
      return next(new EngineError('store-unavailable', 'The server is closing.'));
    },
    close(server) {
      if (!ending) {
        // Said in the answer as well: a proxy that learns of it from the line alone may already have sent more.
        for (const res of underWay) if (!res.headersSent) res.set('Connection', 'close');
        ending = end(server, graceMilliseconds);
      }
      return ending;
    },
  };
}

async function end(server: Server, graceMilliseconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const cut = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
  await closed;
  clearTimeout(cut);
}
