import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import { EngineError } from '../errors.ts';
import type { Engine } from '../engine/engine.ts';

interface File {
  sha256: string;
  name: string;
  mediaType: string;
  bytes: number;
}

/** A file name for every client: plain for old ones, UTF-8 by RFC 8187 for the rest. */
export function attachment(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%;]/g, '_');
  const full = encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.codePointAt(0)?.toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}

/**
 * Streams a file, or one range of it, as an attachment that no browser will run.
 *
 * @throws EngineError `range-not-satisfiable`, `not-found`
 */
export async function sendFile(
  req: Request,
  res: Response,
  engine: Pick<Engine, 'download'>,
  { sha256, name, mediaType, bytes }: File,
): Promise<void> {
  const range = rangeOf(req.get('Range'), bytes);
  if (range === 'outside') {
    res.set('Content-Range', `bytes */${bytes}`);
    throw new EngineError('range-not-satisfiable', `The file has ${bytes} bytes.`);
  }
  const length = range ? range.end - range.start + 1 : bytes;
  const empty = req.method === 'HEAD' || length === 0;
  const content = empty ? Readable.from([]) : await engine.download(sha256, range);
  res.status(range ? 206 : 200).set({
    'Content-Type': mediaType,
    'Content-Length': String(length),
    'Content-Disposition': attachment(name),
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Accept-Ranges': 'bytes',
    ETag: `"${sha256}"`,
    ...(range ? { 'Content-Range': `bytes ${range.start}-${range.end}/${bytes}` } : {}),
  });
  await pipeline(content, res).catch(ignoringHangUp);
}

/** Whoever hangs up in the middle of a file is no fault of ours. Throws whatever else it is given. */
export function ignoringHangUp(error: unknown): void {
  const hungUp =
    error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
  if (!hungUp) throw error;
}

/** RFC 9110 section 14.2: several ranges, or what is no range, may be ignored; the file comes whole. */
function rangeOf(header: string | undefined, bytes: number) {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
  const end = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  if (first !== '' && last !== '' && Number(last) < start) return undefined;
  return start > end ? ('outside' as const) : { start, end };
}
