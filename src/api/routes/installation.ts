import { Router } from 'express';
import { permit } from '../access.ts';
import { answer } from '../answer.ts';
import type { ApiDeps } from '../deps.ts';
import { inputOf } from '../exchange.ts';

/** What this installation is, what time it is there, and the clock of a demonstration. */
export function installationRoutes({ engine }: Pick<ApiDeps, 'engine'>): Router {
  const router = Router();

  router.get('/installation', async (_req, res) => {
    const [{ mode, name, createdAt }, now] = [await engine.installation(), await engine.now()];
    answer(res, { mode, name, createdAt, now: now.toISOString() });
  });

  router.post('/installation/clock', async (_req, res) => {
    const { header, body } = inputOf(res, 'moveClock');
    const officer = permit(res);
    const now = await engine.moveClock(body.to, officer, header['Idempotency-Key']);
    // What the days that passed have done is on record before anybody looks.
    const { recorded } = await engine.sweep();
    answer(res, { now: now.toISOString(), recorded });
  });

  return router;
}
