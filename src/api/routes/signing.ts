import { Router } from 'express';
import { EngineError } from '../../errors.ts';
import { payloadOf } from '../../engine/signing/prepare.ts';
import { permitMatter } from '../access.ts';
import { answer } from '../answer.ts';
import type { ApiDeps } from '../deps.ts';
import { sendDocument } from '../document-answer.ts';
import { inputOf } from '../exchange.ts';

/** What a signature proves; said wherever somebody is about to make one, or looks at one. */
export const proves = {
  zh: '签名证明:持有该密钥的人对陈述全文签了名,此后陈述未被改动;密钥由本人保管,本系统只有公钥。使用依法设立的电子认证服务提供者签发的证书,并符合《电子签名法》第十三条的,才是可靠的电子签名,与手写签名或者盖章具有同等的法律效力(第十四条);本系统自身不作此认定。',
  en: 'A signature proves that whoever holds the key signed the whole statement, and that it was not changed since. The key is the signer’s; this system has the public half only. It is a reliable electronic signature, equal to one by hand or a seal, only with a recognised certificate and under article 13 of the Electronic Signature Law (article 14); this system does not find that it is.',
};

function elsewhere(): EngineError {
  const fault = {
    field: '/step',
    zh: '该步骤不属于本人所任职责',
    en: 'does not belong to the office in which you act',
  };
  return new EngineError('invalid-request', fault.en, { faults: [fault] });
}

/** Statements to be signed; minutes for paper, and a member's own entry in them with its proof. */
export function signingRoutes({ engine, law }: Pick<ApiDeps, 'engine' | 'law'>): Router {
  const router = Router();

  router.post('/matters/:matterId/statements', async (_req, res) => {
    const { path, body } = inputOf(res, 'prepareStatement');
    const { matterId } = path;
    const officer = await permitMatter(engine, res, matterId);
    if (!law.steps[body.step]?.by.includes(officer.role)) throw elsewhere();
    const { step } = body;
    const toSign = { matterId, step, statement: { ...body.statement }, officer };
    const statement = await engine.prepareStatement(toSign);
    answer(res, { statement, payload: payloadOf(statement), proves });
  });

  router.get('/matters/:matterId/minutes/own-entry', async (_req, res) => {
    const { matterId } = inputOf(res, 'readOwnMinutesEntry').path;
    const officer = await permitMatter(engine, res, matterId);
    answer(res, await engine.minutes.own(matterId, officer));
  });

  router.get('/matters/:matterId/minutes/:sequence/print', async (_req, res) => {
    const { matterId, sequence } = inputOf(res, 'printMinutes').path;
    const officer = await permitMatter(engine, res, matterId);
    const pdf = await engine.minutes.print(matterId, sequence, officer);
    sendDocument(res, pdf, 'pdf', `${matterId}-minutes-${sequence}`);
  });

  return router;
}
