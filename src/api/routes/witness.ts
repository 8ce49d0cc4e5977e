import { Router } from 'express';
import { permit } from '../access.ts';
import { answer } from '../answer.ts';
import type { ApiDeps } from '../deps.ts';
import { inputOf } from '../exchange.ts';

/** Outside parties that keep heads of the log and sign what they have kept. */
export function witnessRoutes({ engine }: Pick<ApiDeps, 'engine'>): Router {
  const router = Router();

  router.get('/witness', async (_req, res) => {
    answer(res, { items: await engine.log.witnesses.all() });
  });

  router.post('/witness', async (_req, res) => {
    const { note } = inputOf(res, 'cosignCheckpoint').body;
    answer(res, await engine.log.witnesses.cosign(note));
  });

  router.post('/witness/keys', async (_req, res) => {
    const { header, body } = inputOf(res, 'registerWitnessKey');
    const officer = permit(res);
    const witness = await engine.log.witnesses.register(body, officer, header['Idempotency-Key']);
    answer(res, witness, 201);
  });

  return router;
}
