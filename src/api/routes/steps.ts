import { Router } from 'express';
import { EngineError } from '../../errors.ts';
import type { StepName } from '../../machines/matter/fact.ts';
import { deniedOfficer, permitFor, permitMatter } from '../access.ts';
import { answer, etagOf } from '../answer.ts';
import type { ApiDeps, LawTexts } from '../deps.ts';
import { operationOf } from '../exchange.ts';
import { stepInput } from '../step-input.ts';

/** One route for every step of the procedure, and the table of steps. */
export function stepsRoutes({ engine, law }: Pick<ApiDeps, 'engine' | 'law'>): Router {
  const router = Router();

  router.get('/steps', (_req, res) => {
    answer(res, { items: Object.keys(law.steps).map((step) => rowOf(law, step)) });
  });

  router.post('/matters/:matterId/steps/:step', async (_req, res) => {
    // The step is the contract's own operation: no client can name one that is not in it.
    const step = stepOf(law, operationOf(res).id);
    const { path, header, body: statement } = stepInput(res);
    const { matterId } = path;
    const commandId = header['Idempotency-Key'];
    const asked = { matterId, step, statement, commandId };
    try {
      const expected = expectedEntry(header['If-Match']);
      // Who may not know the matter is not told what is wrong with his request either.
      if (expected instanceof EngineError) {
        await permitMatter(engine, res, matterId);
        throw expected;
      }
      const receipt = await engine.perform({ ...asked, officer: permitFor(res), expected });
      res.set('ETag', etagOf(receipt.sequence));
      answer(res, receipt);
    } catch (error) {
      const officer = deniedOfficer(res, error);
      if (officer) await engine.noteForbidden({ ...asked, officer, expected: 0 });
      throw error;
    }
  });

  return router;
}

/** A row of the table of steps, with the words of the law that it stands on. */
function rowOf({ steps, citationOf }: LawTexts, step: string) {
  const row = steps[step];
  return row && { step, documents: [], ...row, article: citationOf(row.provision) };
}

function stepOf({ steps }: LawTexts, id: string): StepName {
  if (!Object.hasOwn(steps, id)) throw new TypeError(`${id} is no step of the statute.`);
  return id as StepName;
}

/** The last entry that the officer saw; `if-match-missing`, or `invalid-request` for no ETag of ours. */
function expectedEntry(tag: string | undefined): number | EngineError {
  if (tag === undefined)
    return new EngineError('if-match-missing', 'Send If-Match with the last entry that you saw.');
  const [, digits] = /^"([1-9]\d{0,14})"$/.exec(tag) ?? [];
  if (digits !== undefined) return Number(digits);
  const fault = {
    field: 'If-Match',
    zh: '应为读取事项所得的 ETag',
    en: 'must be the ETag of the matter',
  };
  return new EngineError('invalid-request', fault.en, { faults: [fault] });
}
