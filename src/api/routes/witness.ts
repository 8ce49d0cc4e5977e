import { Router } from 'express';
import { permit } from '../access.ts';
import { answer } from '../answer.ts';
import type { ApiDeps } from '../deps.ts';
import { exchangeOf, inputOf } from '../exchange.ts';

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

  router.get('/witness/keys', async (_req, res) => {
    permit(res);
    const { demonstration } = exchangeOf(res);
    const items = await engine.log.witnesses.keys();
    answer(res, { items: items.map((key) => ({ ...key, demonstration })) });
  });

  router.post('/witness/keys', async (_req, res) => {
    const { header, body } = inputOf(res, 'proposeWitnessKey');
    const officer = permit(res);
    answer(res, await engine.log.witnesses.propose(body, officer, header['Idempotency-Key']), 201);
  });

  router.post('/witness/keys/:proposal/approve', async (_req, res) => {
    const { path, header } = inputOf(res, 'approveWitnessKey');
    const officer = permit(res);
    const key = header['Idempotency-Key'];
    answer(res, await engine.log.witnesses.approve(path.proposal, officer, key));
  });

  router.post('/witness/keys/:proposal/revoke', async (_req, res) => {
    const { path, header, body } = inputOf(res, 'revokeWitnessKey');
    const officer = permit(res);
    const ending = { ...path, ...body };
    answer(res, await engine.log.witnesses.revoke(ending, officer, header['Idempotency-Key']));
  });

  return router;
}
