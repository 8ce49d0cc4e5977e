import type { Server } from 'node:http';
import { Server as Listener } from 'node:net';
import type { RequestHandler, Response } from 'express';
import { EngineError } from '../errors.ts';

/**
 * How a server ends. No new connection is taken, and what was taken is answered. On those that are open it
 * lingers: it answers whatever comes, says in each answer that the connection ends with it, and is not
 * ready for more. So a proxy gives up the connections that it uses, and only those that nobody uses are
 * closed from here: an act sent on one at that very moment would be lost on the way (RFC 9112, 9.6).
 */
export interface Shutdown {
  /** Goes first, once the exchange has begun. */
  closing: RequestHandler;
  /**
   * Resolves when every request that was taken has been answered, or after the grace time, when the
   * connections that are left are cut. Calling it again gives the same promise.
   */
  close(server: Server): Promise<void>;
}

export interface Patience {
  /** How long idle connections are kept, should a request be on its way. */
  lingerMilliseconds: number;
  /** How long requests under way may take to finish after that. */
  graceMilliseconds: number;
}

export function createShutdown({ lingerMilliseconds, graceMilliseconds }: Patience): Shutdown {
  let ending: Promise<void> | undefined;
  let over = false;
  const underWay = new Set<Response>();

  const refuse = (res: Response) => {
    res.set({ Connection: 'close', 'Retry-After': '5' });
    return new EngineError('store-unavailable', 'The server is closing.');
  };

  async function end(server: Server): Promise<void> {
    // Not the server's own `close`, which closes at once what is idle.
    const closed = new Promise<void>((resolve) => {
      Listener.prototype.close.call(server, () => resolve());
    });
    const lingered = setTimeout(() => {
      over = true;
      server.closeIdleConnections();
    }, lingerMilliseconds);
    const cut = setTimeout(
      () => server.closeAllConnections(),
      lingerMilliseconds + graceMilliseconds,
    );
    await closed;
    clearTimeout(lingered);
    clearTimeout(cut);
  }

  return {
    closing: (req, res, next) => {
      if (over || (ending && req.path === '/ready')) return next(refuse(res));
      if (ending) res.set('Connection', 'close');
      underWay.add(res);
      res.once('close', () => underWay.delete(res));
      // An answer that ends after the closing has begun ends its connection too.
      res.once('finish', () => {
        if (ending) res.req.socket.end();
      });
      return next();
    },
    close(server) {
      if (!ending) {
        // Said in the answer as well: a proxy that learns of it from the line alone may already have sent more.
        for (const res of underWay) if (!res.headersSent) res.set('Connection', 'close');
        ending = end(server);
      }
      return ending;
    },
  };
}
