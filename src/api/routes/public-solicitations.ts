import { Router } from 'express';
import { EngineError } from '../../errors.ts';
import type { CommentPeriod } from '../../engine/comment-periods.ts';
import type { Engine, SolicitationRow } from '../../engine/engine.ts';
import { periodsOf } from '../../engine/solicitations.ts';
import { answer } from '../answer.ts';
import type { ApiDeps } from '../deps.ts';
import { inputOf } from '../exchange.ts';
import { sendFile } from '../file-answer.ts';

/** What is published for comment: no account is asked for, and nothing else is shown. */
export function publicSolicitationsRoutes({ engine }: Pick<ApiDeps, 'engine'>): Router {
  const router = Router();

  router.get('/public/solicitations', async (_req, res) => {
    const { limit = 20, open, cursor } = inputOf(res, 'listSolicitations').query;
    const { rows, next } = await engine.solicitations({
      limit,
      ...(open === undefined ? {} : { open }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    const items = rows.map(({ row }) => noticeOf(row));
    answer(res, { items, ...(next === undefined ? {} : { next }) });
  });

  router.get('/public/solicitations/:matterId', async (_req, res) => {
    const { matterId } = inputOf(res, 'readSolicitation').path;
    answer(res, noticeOf(await published(engine, matterId)));
  });

  router.get('/public/solicitations/:matterId/documents/:sha256', async (req, res) => {
    const { matterId, sha256 } = inputOf(res, 'downloadPublishedDocument').path;
    const periods = periodsOf(await published(engine, matterId));
    const shown = periods.some(({ documents }) => documents.some((one) => one.sha256 === sha256));
    const file = shown ? (await engine.evidenceOf(matterId)).get(sha256) : undefined;
    if (!file) throw new EngineError('not-found', 'No such document is published.');
    await sendFile(req, res, engine, { ...file, sha256 });
  });

  router.get('/public/solicitations/:matterId/dispositions', async (_req, res) => {
    const { matterId } = inputOf(res, 'readDispositions').path;
    answer(res, await answersOf(engine, matterId));
  });

  router.get('/public/solicitations/:matterId/periods', async (_req, res) => {
    const { matterId } = inputOf(res, 'listCommentPeriods').path;
    const row = await published(engine, matterId);
    answer(res, { matterId, title: row.title, items: periodsOf(row).map(periodShown) });
  });

  router.get('/public/solicitations/:matterId/periods/:period/dispositions', async (_req, res) => {
    const { matterId, period } = inputOf(res, 'readDispositionsOfPeriod').path;
    answer(res, await answersOf(engine, matterId, period));
  });

  return router;
}

async function published(engine: Engine, matterId: string): Promise<SolicitationRow> {
  const row = await engine.solicitation(matterId);
  if (!row) throw new EngineError('not-found', 'Nothing is published.');
  return row;
}

async function answersOf(engine: Engine, matterId: string, asked?: number) {
  const { period } = await published(engine, matterId);
  const items = await engine.publishedAnswers(matterId, asked ?? period);
  if (!items) throw new EngineError('not-found', 'Nothing is answered yet.');
  return { matterId, period: asked ?? period, items };
}

/** The latest notice alone: how the opinions were answered is a page of its own. */
function noticeOf({ matterId, title, demonstration, ...row }: SolicitationRow) {
  const { answers: _counted, ...shown } = periodShown(row);
  return { matterId, title, ...shown, demonstration };
}

/** What the public sees of a period; of its answers how many there are. */
function periodShown({
  period,
  notice,
  extension,
  publishedOn,
  closesAt,
  state,
  documents,
  dispositions,
}: CommentPeriod) {
  return {
    period,
    notice,
    ...(extension && { extension }),
    publishedOn,
    closesAt,
    state,
    documents,
    ...(dispositions && { answers: dispositions.length }),
  };
}
