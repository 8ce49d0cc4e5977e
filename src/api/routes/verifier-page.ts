import { Router } from 'express';
import { buildVerifierPage, type VerifierPage } from '../../verifier-page/build.ts';

/** The verifier for a browser, at `/verify`: open to everybody, built when it is first asked for. */
export function verifierPageRoutes(): Router {
  const router = Router();
  let built: Promise<VerifierPage> | undefined;
  router.get('/verify', async (_req, res) => {
    built ??= buildVerifierPage();
    const { html, policy } = await built;
    res.set('Content-Security-Policy', `${policy}; frame-ancestors 'none'`);
    res.set('Cache-Control', 'public, max-age=3600').type('html').send(html);
  });
  return router;
}
