import express, { type RequestHandler } from 'express';
import { EngineError } from '../errors.ts';
import { operationOf } from './exchange.ts';

const JSON_LIMIT = '1mb';

const json = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/**
 * Reads the bytes of a JSON body, at most 1 MB and never compressed. A body of another kind is left
 * for its route to stream.
 *
 * @throws EngineError `unsupported-media-type`
 */
export function readBody(): RequestHandler {
  const raw = express.raw({ type: () => true, limit: JSON_LIMIT, inflate: false });
  return (req, res, next) => {
    const { body } = operationOf(res);
    const type = req.get('Content-Type') ?? '';
    if (!body) return raw(req, res, next);
    if (body.mediaType === 'application/json') {
      if (!json.test(type)) throw unsupported(body.mediaType);
      return raw(req, res, next);
    }
    if (type.toLowerCase() !== body.mediaType) throw unsupported(body.mediaType);
    if (req.get('Content-Encoding') !== undefined) throw unsupported(body.mediaType);
    return next();
  };
}

const unsupported = (wanted: string) =>
  new EngineError('unsupported-media-type', `Send ${wanted}, not compressed.`, {
    faults: [
      {
        field: 'Content-Type',
        zh: `此处只接受 ${wanted},不压缩`,
        en: `must be ${wanted}, not compressed`,
      },
    ],
  });
