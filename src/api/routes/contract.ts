import { Router } from 'express';

/** The contract itself, as the server holds itself to it. */
export function contractRoutes(document: object): Router {
  const router = Router();
  const text = JSON.stringify(document);

  router.get('/openapi.json', (_req, res) => {
    res.set('Content-Type', 'application/json; charset=utf-8').end(text);
  });

  return router;
}
