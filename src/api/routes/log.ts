import { Router, type Response } from 'express';
import { streamOf } from '../../engine/stream.ts';
import { permitMatter } from '../access.ts';
import { answer } from '../answer.ts';
import type { ApiDeps } from '../deps.ts';
import { inputOf } from '../exchange.ts';
import { attachment } from '../file-answer.ts';

const asText = (res: Response, text: string) =>
  res.status(200).set('Content-Type', 'text/plain; charset=utf-8').end(text);

/** The log for those who hold it to its word: heads, proofs, keys, a code for paper. */
export function logRoutes({ engine }: Pick<ApiDeps, 'engine'>): Router {
  const router = Router();

  router.get('/log/checkpoint', async (_req, res) => {
    asText(res, await engine.log.witnesses.withLines(await engine.log.latest()));
  });

  router.get('/log/checkpoints/:size', async (_req, res) => {
    const { size } = inputOf(res, 'readCheckpointOfSize').path;
    asText(res, await engine.log.witnesses.withLines(await engine.log.checkpoint(size)));
  });

  router.get('/log/head-code', async (_req, res) => {
    const head = await engine.log.headCode();
    const printed = {
      zh: `校验短码 ${head.code}(日志共 ${head.size} 条)`,
      en: `Head code ${head.code} (${head.size} entries in the log)`,
    };
    answer(res, { ...head, printed });
  });

  router.get('/log/consistency', async (_req, res) => {
    const { from, to } = inputOf(res, 'readConsistency').query;
    answer(res, { from, to, hashes: await engine.log.consistency(from, to) });
  });

  router.get('/log/keys', async (_req, res) => {
    answer(res, { origin: engine.log.origin, keys: await engine.log.vkeys() });
  });

  router.get('/matters/:matterId/proofs/:sequence', async (_req, res) => {
    const { matterId, sequence } = inputOf(res, 'readProof').path;
    await permitMatter(engine, res, matterId);
    const proof = await engine.log.proofOf(streamOf.matter(matterId), sequence);
    res.set('Content-Disposition', attachment(`${matterId}-${sequence}.tlog-proof`));
    asText(res, proof);
  });

  return router;
}
