import { Router } from 'express';
import { permit } from '../access.ts';
import { answer } from '../answer.ts';
import type { ApiDeps } from '../deps.ts';
import { inputOf } from '../exchange.ts';
import { lawProposalOf } from '../law-proposal.ts';

/** Changes of law values and holiday notices: one person proposes, another confirms. */
export function lawChangesRoutes({ engine }: Pick<ApiDeps, 'engine'>): Router {
  const router = Router();

  router.get('/law/changes', async (_req, res) => {
    permit(res);
    const { demonstration } = await demonstrationOf(engine);
    const items = await engine.lawChanges();
    answer(res, { items: items.map((change) => ({ ...change, demonstration })) });
  });

  router.post('/law/changes', async (_req, res) => {
    const { header, body } = inputOf(res, 'proposeLawChange');
    const officer = permit(res);
    const key = header['Idempotency-Key'];
    const change = await engine.proposeLawChange(lawProposalOf(body), body.reason, officer, key);
    answer(res, change, 201);
  });

  router.post('/law/changes/:proposal/confirm', async (_req, res) => {
    const { path, header } = inputOf(res, 'confirmLawChange');
    const officer = permit(res);
    answer(res, await engine.confirmLawChange(path.proposal, officer, header['Idempotency-Key']));
  });

  return router;
}

const demonstrationOf = async (engine: ApiDeps['engine']) => ({
  demonstration: (await engine.installation()).mode === 'demonstration',
});
