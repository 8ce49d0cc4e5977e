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

/** What is said of a name that cannot be kept. */
const unfit = {
  encoding: {
    zh: '编码前不是 UTF-8(例如是 GBK):须以 UTF-8 百分号编码,例如“建议书.pdf”写作 %E5%BB%BA%E8%AE%AE%E4%B9%A6.pdf',
    en: 'is not UTF-8 once decoded: 建议书.pdf is %E5%BB%BA%E8%AE%AE%E4%B9%A6.pdf',
  },
  length: { zh: `至多 ${MAX_NAME} 个字`, en: `takes ${MAX_NAME} characters at most` },
  path: { zh: '不得含有路径或者控制字符', en: 'takes no path and no control characters' },
} as const;

/** @throws EngineError `invalid-request` for a name that is a path, too long, or no text */
function fileNameOf(encoded: string): string {
  const name = decoded(encoded)?.normalize('NFC');
  const fault = faultOf(name);
  if (name !== undefined && fault === undefined) return name;
  const faults = [{ field: 'File-Name', ...unfit[fault ?? 'encoding'] }];
  throw new EngineError('invalid-request', 'This is no file name.', { faults });
}

function faultOf(name: string | undefined): keyof typeof unfit | undefined {
  if (name === undefined) return 'encoding';
  if (name.length > MAX_NAME) return 'length';
  return /[\p{Cc}/\\]/u.test(name) ? 'path' : undefined;
}

function decoded(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}
