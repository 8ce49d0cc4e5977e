import { Router } from 'express';
import { EngineError } from '../../errors.ts';
import { permit, permitMatter } from '../access.ts';
import { answer } from '../answer.ts';
import type { ApiDeps } from '../deps.ts';
import { inputOf } from '../exchange.ts';
import { sendFile } from '../file-answer.ts';
import { incoming } from '../incoming-file.ts';

/** Files: sent in once and kept by digest; read only through the matter that names them. */
export function evidenceRoutes({ engine, limits }: Pick<ApiDeps, 'engine' | 'limits'>): Router {
  const router = Router();

  router.post('/evidence', async (req, res) => {
    const { header } = inputOf(res, 'uploadEvidence');
    const officer = permit(res);
    const name = fileNameOf(header['File-Name']);
    if (Number(req.get('Content-Length') ?? 0) > limits.uploadBytes)
      throw new EngineError('payload-too-large', `At most ${limits.uploadBytes} bytes are taken.`);
    const stored = await engine.upload(incoming(req, header['Content-Digest']), name, officer);
    answer(res, stored, 201);
  });

  router.get('/matters/:matterId/evidence/:sha256', async (req, res) => {
    const { matterId, sha256 } = inputOf(res, 'downloadEvidence').path;
    const officer = await permitMatter(engine, res, matterId);
    const file = (await engine.evidenceOf(matterId)).get(sha256);
    if (!file) throw new EngineError('not-found', 'The matter names no such file.');
    if (req.method !== 'HEAD')
      await engine.noteReading(matterId, { document: file.document, sha256 }, officer);
    await sendFile(req, res, engine, { ...file, sha256 });
  });

  return router;
}

const MAX_NAME = 255;

/** @throws EngineError `invalid-request` for a name that is a path, or no text */
function fileNameOf(encoded: string): string {
  const name = decoded(encoded)?.normalize('NFC');
  if (name !== undefined && name.length <= MAX_NAME && !/[\p{Cc}/\\]/u.test(name)) return name;
  const fault = { field: 'File-Name', zh: '不是有效的文件名', en: 'is not a file name' };
  throw new EngineError('invalid-request', fault.en, { faults: [fault] });
}

function decoded(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}
