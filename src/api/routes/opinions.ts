import { Router } from 'express';
import { permitMatter } from '../access.ts';
import { answer, numberedPage } from '../answer.ts';
import type { ApiDeps } from '../deps.ts';
import { inputOf } from '../exchange.ts';

/** Opinions as the officers of a matter see them, and those that came by letter or telephone. */
export function opinionsRoutes({ engine }: Pick<ApiDeps, 'engine'>): Router {
  const router = Router();

  router.get('/matters/:matterId/opinions', async (_req, res) => {
    const { path, query } = inputOf(res, 'listOpinions');
    const { matterId } = path;
    const officer = await permitMatter(engine, res, matterId);
    const { period, after = 0, limit = 20 } = query;
    const asked = { ...(period === undefined ? {} : { period }), after, limit };
    const opinions = await engine.opinions(matterId, asked, officer);
    const numbered = opinions.map((opinion) => ({ ...opinion, number: Number(opinion.number) }));
    answer(res, numberedPage(numbered, 'number', limit));
  });

  router.post('/matters/:matterId/opinions', async (_req, res) => {
    const { path, header, body } = inputOf(res, 'recordOpinion');
    const { matterId } = path;
    const officer = await permitMatter(engine, res, matterId);
    const key = header['Idempotency-Key'];
    answer(res, await engine.submitOpinion(matterId, body, key, officer), 201);
  });

  router.post('/matters/:matterId/opinions/:number/erasure', async (_req, res) => {
    const { path, header, body } = inputOf(res, 'eraseOpinion');
    const officer = await permitMatter(engine, res, path.matterId);
    const key = header['Idempotency-Key'];
    answer(res, await engine.eraseOpinion({ ...path, ...body }, officer, key));
  });

  return router;
}
