import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import type { Installation } from '../engine/engine.ts';
import { beginExchange } from './exchange.ts';

/** Gives each request its number and language, and marks each answer with what the installation is. */
export function context({ mode }: Installation): RequestHandler {
  return (req, res, next) => {
    const requestId = randomUUID();
    const language = languageOf(req);
    const demonstration = mode === 'demonstration';
    beginExchange(res, { requestId, language, demonstration, rawPath: {} });
    res.set({
      'X-Request-Id': requestId,
      'X-DueCourse-Installation': mode,
      'Content-Language': language,
      'Cache-Control': 'no-store',
      Vary: 'Accept-Language',
    });
    next();
  };
}

/** Chinese unless English is asked for. */
function languageOf(req: Request): 'zh' | 'en' {
  return req.acceptsLanguages('zh', 'en') === 'en' ? 'en' : 'zh';
}
