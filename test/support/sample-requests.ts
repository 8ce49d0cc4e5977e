import type { Operation } from '../../src/api/openapi.ts';
import { sampleOf } from './samples.ts';
import type { Draw } from './strays.ts';
import type { Sent } from './wire.ts';

let keys = 0;
const freshKey = () => `sample-key-${String((keys += 1)).padStart(8, '0')}`;

/** Values of the path by name; a name that is not given gets one that the contract takes. */
export type Given = Readonly<Record<string, string>>;

/** A request that the contract has nothing against, with its least body or a drawn one. */
export function sampleRequest(
  { method, path, parameters, body }: Operation,
  given: Given = {},
  draw?: Draw,
): Sent {
  const values = Object.fromEntries(
    parameters
      .filter(({ required }) => required)
      .map(({ name, ref }) => [name, given[name] ?? String(sampleOf(ref))]),
  );
  const headers: Record<string, string> = {};
  for (const { name, in: place } of parameters)
    if (place === 'header' && values[name] !== undefined) headers[name] = values[name];
  if ('Idempotency-Key' in headers)
    headers['Idempotency-Key'] = given['Idempotency-Key'] ?? freshKey();
  if (given['If-Match'] !== undefined) headers['If-Match'] = given['If-Match'];
  const sent = {
    method,
    headers,
    path: path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name]!),
  };
  if (!body) return sent;
  headers['Content-Type'] = body.mediaType;
  const json = body.mediaType === 'application/json';
  return { ...sent, body: json ? JSON.stringify(sampleOf(body.ref, draw)) : '示例文件' };
}
