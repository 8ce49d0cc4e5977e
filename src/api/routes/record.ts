import { Router } from 'express';
import { permitMatter } from '../access.ts';
import { answer, numberedPage } from '../answer.ts';
import type { ApiDeps } from '../deps.ts';
import { inputOf } from '../exchange.ts';
import { attachment } from '../file-answer.ts';

/** The record of a matter: its entries, what was refused, and all of it in one file. */
export function recordRoutes({ engine }: Pick<ApiDeps, 'engine'>): Router {
  const router = Router();

  router.get('/matters/:matterId/timeline', async (_req, res) => {
    const { path, query } = inputOf(res, 'readTimeline');
    const { matterId } = path;
    await permitMatter(engine, res, matterId);
    const { after = 0, limit = 20 } = query;
    const entries = await engine.timeline(matterId, after, limit);
    answer(res, numberedPage(entries, 'sequence', limit));
  });

  router.get('/matters/:matterId/refusals', async (_req, res) => {
    const { path, query } = inputOf(res, 'readRefusals');
    const { matterId } = path;
    await permitMatter(engine, res, matterId);
    const { after = 0, limit = 20 } = query;
    const entries = await engine.refusals(matterId, after, limit);
    answer(res, numberedPage(entries, 'sequence', limit));
  });

  router.get('/matters/:matterId/accesses', async (_req, res) => {
    const { path, query } = inputOf(res, 'readAccesses');
    const { matterId } = path;
    await permitMatter(engine, res, matterId);
    const { after = 0, limit = 20 } = query;
    const entries = await engine.accesses(matterId, after, limit);
    answer(res, numberedPage(entries, 'sequence', limit));
  });

  router.get('/matters/:matterId/record', async (_req, res) => {
    const { matterId } = inputOf(res, 'exportRecord').path;
    const officer = await permitMatter(engine, res, matterId);
    const record = await engine.exportMatter(matterId, officer);
    res.set('Content-Disposition', attachment(`${matterId}.json`));
    answer(res, record);
  });

  return router;
}
