import type { Operation } from './openapi.ts';
import type { SchemaChecks } from './schema-checks.ts';

/** What any operation may answer without naming it: the contract's `default` is a problem. */
const unnamed = new Set([405, 413, 415, 500, 503]);

/** An answer as it was sent. */
export interface Sent {
  status: number;
  /** Its Content-Type, parameters and all. */
  type: string;
  /** Undefined where nothing but the head was asked for. */
  text?: string | undefined;
}

/** In what an answer is not as the contract promises it; empty where it is. */
export function brokenPromises(
  checks: SchemaChecks,
  { answers }: Operation,
  { status, type, text }: Sent,
): string[] {
  const promised = answers[status] ?? (unnamed.has(status) ? answers.default : undefined);
  if (!promised) return [`status ${status} is not in the contract`];
  const media = type.split(';')[0] ?? '';
  const schema = promised.content[media] ?? promised.content['*/*'];
  if (!schema) return [`${status} is not promised as "${media}"`];
  if (!media.endsWith('json') || text === undefined) return [];
  return checks
    .faults(schema.ref, JSON.parse(text))
    .map(({ field, en }) => `${status} ${field} ${en}`);
}
