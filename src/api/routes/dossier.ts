import { pipeline } from 'node:stream/promises';
import { Router } from 'express';
import { permitMatter } from '../access.ts';
import type { ApiDeps } from '../deps.ts';
import { inputOf } from '../exchange.ts';
import { attachment, ignoringHangUp } from '../file-answer.ts';

/** A matter as one package that anybody can check without us. */
export function dossierRoutes({ engine }: Pick<ApiDeps, 'engine'>): Router {
  const router = Router();

  router.get('/matters/:matterId/dossier', async (req, res) => {
    const { path, query } = inputOf(res, 'exportDossier');
    const officer = await permitMatter(engine, res, path.matterId);
    const dossier = await engine.dossier(path.matterId, query.profile ?? 'full');
    res.status(200).set({
      'Content-Type': 'application/zip',
      'Content-Length': String(dossier.bytes),
      'Content-Disposition': attachment(dossier.name),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      ETag: `"${dossier.digest}"`,
    });
    // Who asks for the head alone gets no byte of the package, and leaves no trace of having had one.
    if (req.method === 'HEAD') res.end();
    else await pipeline(await dossier.open(officer), res).catch(ignoringHangUp);
  });

  return router;
}
