import { Router } from 'express';
import { EngineError } from '../../errors.ts';
import { answer } from '../answer.ts';
import type { ApiDeps } from '../deps.ts';
import { inputOf } from '../exchange.ts';

/** The law as this program holds it: every pack, every provision, and how sure we are of each. */
export function statuteRoutes({ law }: Pick<ApiDeps, 'law'>): Router {
  const { packs, citationOf } = law;
  const router = Router();

  router.get('/statute', (_req, res) => answer(res, { packs }));

  router.get('/statute/provisions/:provisionId', (_req, res) => {
    const { provisionId } = inputOf(res, 'readProvision').path;
    const pack = packs.findLast(({ provisions }) =>
      provisions.some(({ id }) => id === provisionId),
    );
    const provision = pack?.provisions.find(({ id }) => id === provisionId);
    if (!pack || !provision) throw new EngineError('not-found', 'There is no such provision.');
    answer(res, { provision: { ...provision, citation: citationOf(provisionId) }, pack: pack.id });
  });

  return router;
}
