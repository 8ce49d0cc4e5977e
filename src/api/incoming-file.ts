import { createHash } from 'node:crypto';
import { PassThrough, Transform, type Readable } from 'node:stream';
import type { Content } from '../engine/ports/index.ts';
import { EngineError } from '../errors.ts';

/**
 * A request's body as a stream of its own: if the engine gives it up, the connection lives on to
 * carry the answer. With a `Content-Digest` (RFC 9530) it fails at its end where the bytes are others,
 * so that nothing of them is kept.
 *
 * @throws EngineError `invalid-request` for a digest that cannot be read
 */
export function incoming(req: Readable, contentDigest?: string): Content {
  const wanted = contentDigest === undefined ? undefined : sha256In(contentDigest);
  const body = wanted === undefined ? new PassThrough() : checked(wanted);
  req.once('error', (error) => body.destroy(error));
  req.once('close', () => {
    if (!req.readableEnded) body.destroy(new Error('The sender broke off.'));
  });
  return Object.assign(req.pipe(body), { givenAway: true as const });
}

function checked(wanted: string): Transform {
  const hash = createHash('sha256');
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      done(hash.digest('base64') === wanted ? null : mismatch());
    },
  });
}

function mismatch(): EngineError {
  const fault = {
    field: 'Content-Digest',
    zh: '收到的内容与所给摘要不一致',
    en: 'differs from what arrived',
  };
  return new EngineError('evidence-mismatch', 'The content differs from its digest.', {
    faults: [fault],
  });
}

/** Other algorithms may stand beside it; SHA-256 has to be among them. */
function sha256In(header: string): string {
  const [, found] = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):\s*(?:,|$)/.exec(header) ?? [];
  if (found !== undefined) return found;
  const fault = { field: 'Content-Digest', zh: '须含 sha-256', en: 'must contain sha-256' };
  throw new EngineError('invalid-request', fault.en, { faults: [fault] });
}
