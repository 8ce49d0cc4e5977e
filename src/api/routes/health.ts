import { Router } from 'express';
import { answer } from '../answer.ts';
import type { ApiDeps } from '../deps.ts';

/** Whether the process runs, and whether it can take requests. */
export function healthRoutes({ engine }: Pick<ApiDeps, 'engine'>): Router {
  const router = Router();

  router.get('/health', (_req, res) => answer(res, { status: 'ok' }));

  router.get('/ready', async (_req, res) => {
    await engine.ready();
    answer(res, { status: 'ok' });
  });

  return router;
}
