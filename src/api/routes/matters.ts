import { Router } from 'express';
import { EngineError } from '../../errors.ts';
import type { MatterRow, MattersQuery } from '../../engine/engine.ts';
import { permit, permitFor, visibleTo } from '../access.ts';
import { answer, etagOf } from '../answer.ts';
import type { ApiDeps } from '../deps.ts';
import { inputOf, type Input } from '../exchange.ts';

/** Matters: filing one, the list, and one as it stands now. */
export function mattersRoutes({ engine }: Pick<ApiDeps, 'engine'>): Router {
  const router = Router();

  router.post('/matters', async (_req, res) => {
    const { header, body } = inputOf(res, 'ProposeMatter');
    const officer = permit(res);
    const receipt = await engine.proposeMatter({ ...body }, officer, header['Idempotency-Key']);
    res.set({ ETag: etagOf(receipt.sequence), Location: `/matters/${receipt.matterId}` });
    answer(res, receipt, 201);
  });

  router.get('/matters', async (_req, res) => {
    const { query } = inputOf(res, 'listMatters');
    permit(res);
    const page = await engine.findMatters({ ...filtersOf(query), visible: visibleTo(res) });
    answer(res, {
      items: page.rows.map(({ row }) => shown(row)),
      ...(page.next === undefined ? {} : { next: page.next }),
    });
  });

  router.get('/matters/:matterId', async (_req, res) => {
    const { matterId } = inputOf(res, 'readMatter').path;
    const reading = await engine.readMatter(matterId, permitFor(res));
    res.set('ETag', etagOf(reading.row.sequence));
    answer(res, { ...reading, row: shown(reading.row) });
  });

  router.get('/matters/:matterId/outlook', async (_req, res) => {
    const { matterId } = inputOf(res, 'readOutlook').path;
    const { outlook } = await engine.readMatter(matterId, permitFor(res));
    answer(res, { matterId, outlook });
  });

  return router;
}

/** A row without what it is found by. */
function shown({ seenOn: _grounds, workLists: _lists, narrowed: _words, ...row }: MatterRow) {
  return row;
}

function filtersOf(query: Input<'listMatters'>['query']): Omit<MattersQuery, 'visible'> {
  const { dueBefore, limit = 20, ...rest } = query;
  return {
    ...rest,
    limit,
    ...(dueBefore === undefined ? {} : { dueBefore: instantOf('dueBefore', dueBefore) }),
  };
}

/** Instants are compared as text, which is right only in one form: UTC, milliseconds, `Z`. */
function instantOf(field: string, text: string): string {
  const instant = new Date(text);
  if (!Number.isNaN(instant.getTime())) return instant.toISOString();
  const fault = { field, zh: '不是有效的时刻', en: 'is not an instant' };
  throw new EngineError('invalid-request', fault.en, { faults: [fault] });
}
