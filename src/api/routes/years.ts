import { Router } from 'express';
import { yearActs, type YearActName } from '../../annual-report/acts/index.ts';
import { EngineError } from '../../errors.ts';
import { permit } from '../access.ts';
import { answer } from '../answer.ts';
import type { ApiDeps } from '../deps.ts';
import { inputOf, operationOf } from '../exchange.ts';
import { sendFile } from '../file-answer.ts';

const acts = Object.keys(yearActs) as YearActName[];

/** A year's books: the directory, the register, the dates; and every act on them. */
export function yearsRoutes({ engine }: Pick<ApiDeps, 'engine'>): Router {
  const router = Router();

  router.post('/years/:year/acts/:act', async (_req, res) => {
    const { path, header, body } = inputOf(res, ...acts);
    // The act is the contract's own operation: no client can name one that is not in it.
    const act = acts.find((name) => name === operationOf(res).id);
    if (!act) throw new TypeError(`${operationOf(res).id} is no act of the year.`);
    const officer = permit(res);
    const entry = await engine.years.act(
      path.year,
      act,
      { ...body },
      officer,
      header['Idempotency-Key'],
    );
    const { stream, sequence, seal, recordedAt, fact } = entry;
    answer(res, { stream, sequence, seal, recordedAt, fact: String(fact.type) }, 201);
  });

  router.get('/years/:year/directory', async (_req, res) => {
    const { year } = inputOf(res, 'readDirectory').path;
    permit(res);
    const directory = await engine.years.directory(year);
    const publications = directory.publications.map(({ items: _items, ...shown }) => shown);
    answer(res, { ...directory, publications });
  });

  router.get('/years/:year/dates', async (_req, res) => {
    const { year } = inputOf(res, 'readYearlyDates').path;
    permit(res);
    answer(res, { year, items: await engine.years.dates(year) });
  });

  router.get('/years/:year/register', async (_req, res) => {
    const { year } = inputOf(res, 'readRegister').path;
    permit(res);
    answer(res, { year, ...(await engine.years.register(year)) });
  });

  router.get('/years/:year/sources/:sha256', async (req, res) => {
    const { year, sha256 } = inputOf(res, 'downloadSource').path;
    permit(res);
    const file = await engine.years.source(year, sha256);
    if (!file) throw new EngineError('not-found', 'The books of the year name no such file.');
    await sendFile(req, res, engine, file);
  });

  return router;
}
