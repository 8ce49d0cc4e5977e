import { Router } from 'express';
import { answer } from '../answer.ts';
import type { ApiDeps } from '../deps.ts';
import { directoryPage } from '../directory-page.ts';
import { inputOf } from '../exchange.ts';
import { published } from '../published-directory.ts';

/** The directory of a year as it was published, with the progress of each item: data, or a page. */
export function publicDirectoriesRoutes({
  engine,
  installation,
}: Pick<ApiDeps, 'engine' | 'installation'>): Router {
  const router = Router();

  router.get('/public/directories/:year', async (req, res) => {
    const { year } = inputOf(res, 'readPublishedDirectory').path;
    const directory = await published(engine.years, year);
    if (req.accepts(['json', 'html']) !== 'html') return answer(res, directory);
    const { policy, html } = directoryPage(installation, directory);
    res.status(200).set({
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      Vary: 'Accept, Accept-Language',
    });
    res.end(html);
  });

  return router;
}
