import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Router } from 'express';

// Served from the installation itself: a bureau's network may have no way out.
const assets = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
const explorer = join(import.meta.dirname, '../explorer');
const files = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'] as const;

const page = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>DueCourse 正程 · API</title>
    <link rel="icon" href="/docs/favicon-32x32.png" />
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="explorer"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;

const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

/** The API explorer: a page for people, beside the contract. */
export function docsRoutes(): Router {
  const router = Router();

  router.use('/docs', (_req, res, next) => {
    res.set('Content-Security-Policy', `${policy}; frame-ancestors 'none'; base-uri 'none'`);
    next();
  });
  router.get('/', (_req, res) => res.redirect('/docs'));
  router.get('/docs', (_req, res) => void res.type('html').send(page));
  router.get('/docs/start.js', (_req, res) => res.sendFile('start.js', { root: explorer }));
  for (const file of files)
    router.get(`/docs/${file}`, (_req, res) => {
      res.set('Cache-Control', 'public, max-age=3600').sendFile(file, { root: assets });
    });

  return router;
}
