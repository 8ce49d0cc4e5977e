import { Router } from 'express';
import { EngineError } from '../../errors.ts';
import { answer } from '../answer.ts';
import type { ApiDeps } from '../deps.ts';
import { inputOf } from '../exchange.ts';

/** Opinions of the public: handing one in, and looking it up by the code of its receipt. */
export function publicOpinionsRoutes({ engine }: Pick<ApiDeps, 'engine'>): Router {
  const router = Router();

  router.post('/public/solicitations/:matterId/opinions', async (_req, res) => {
    const { path, header, body } = inputOf(res, 'submitOpinion');
    const { matterId } = path;
    if (!(await engine.solicitation(matterId)))
      throw new EngineError('not-found', 'Nothing is published.');
    const opinion = { ...body, channel: 'online' as const };
    answer(res, await engine.submitOpinion(matterId, opinion, header['Idempotency-Key']), 201);
  });

  router.get('/public/opinions/:code', async (_req, res) => {
    const { code } = inputOf(res, 'readOpinionByCode').path;
    const opinion = await engine.opinionByCode(code);
    if (!opinion) throw new EngineError('not-found', 'No opinion has this code.');
    answer(res, opinion);
  });

  return router;
}
