import type { RequestHandler } from 'express';
import { rateLimit, type ClientRateLimitInfo, type Store } from 'express-rate-limit';
import { EngineError } from '../errors.ts';

const WINDOW_MILLISECONDS = 15 * 60_000;
/** Failed sign-ins that one address may make in a window; a whole office may share an address. */
const FAILURES = 60;
/** More addresses than this are not told apart: the oldest is forgotten. */
const MOST_ADDRESSES = 10_000;

interface Window {
  hits: number;
  ends: number;
}

/** Counts by address in memory, by the clock that it is given; no address is written anywhere. */
class Addresses implements Store {
  /** This process's own memory, not shared with others. */
  readonly localKeys = true;
  readonly #windows = new Map<string, Window>();
  readonly #serverNow: () => Date;

  constructor(serverNow: () => Date) {
    this.#serverNow = serverNow;
  }

  increment(address: string): ClientRateLimitInfo {
    const now = this.#serverNow().getTime();
    const known = this.#windows.get(address);
    const window = known && known.ends > now ? known : { hits: 0, ends: now + WINDOW_MILLISECONDS };
    window.hits += 1;
    this.#windows.set(address, window);
    if (this.#windows.size > MOST_ADDRESSES) this.#forgetOldest();
    return { totalHits: window.hits, resetTime: new Date(window.ends) };
  }

  decrement(address: string): void {
    const known = this.#windows.get(address);
    if (known && known.hits > 0) known.hits -= 1;
  }

  resetKey(address: string): void {
    this.#windows.delete(address);
  }

  #forgetOldest(): void {
    const [oldest] = this.#windows.keys();
    if (oldest !== undefined) this.#windows.delete(oldest);
  }
}

/**
 * Limits failed sign-ins by address: 60 in a quarter of an hour. What succeeds is not counted.
 *
 * @throws EngineError `too-many-requests`, with Retry-After
 */
export function signInLimits(serverNow: () => Date): RequestHandler {
  return rateLimit({
    windowMs: WINDOW_MILLISECONDS,
    limit: FAILURES,
    skipSuccessfulRequests: true,
    standardHeaders: false,
    legacyHeaders: false,
    store: new Addresses(serverNow),
    handler: (_req, res, next) => {
      res.set('Retry-After', String(WINDOW_MILLISECONDS / 1000));
      next(new EngineError('too-many-requests', 'Too many failed sign-ins from this address.'));
    },
  });
}
