import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { readOpenApi, type Operation } from '../../src/api/openapi.ts';
import { operationFinder } from '../../src/api/operation-finder.ts';
import { brokenPromises } from '../../src/api/promises.ts';
import { schemaChecks } from '../../src/api/schema-checks.ts';

const contract = readOpenApi();
const checks = schemaChecks(contract.document);
const find = operationFinder(contract.operations);

/** An app whose answers are held against the contract; `breaches` lists what was not as promised. */
export interface Watched {
  app: RequestListener;
  breaches: string[];
  /** The operations that were answered, with the status. */
  seen: Set<string>;
}

/** Puts a watcher around an app: every answer is compared with openapi.yaml as it leaves. */
export function watched(app: RequestListener): Watched {
  const breaches: string[] = [];
  const seen = new Set<string>();
  return {
    breaches,
    seen,
    app: (req, res) => {
      const content = collected(res);
      res.once('finish', () => {
        const operation = operationOf(req);
        if (!operation) return;
        seen.add(`${operation.id} ${res.statusCode}`);
        breaches.push(
          ...breachesOf(operation, res, content).map((what) => `${operation.id}: ${what}`),
        );
      });
      app(req, res);
    },
  };
}

function operationOf({ method = '', url = '' }: IncomingMessage): Operation | undefined {
  const found = find(method, url.split('?')[0] ?? '');
  return found && 'operation' in found ? found.operation : undefined;
}

function collected(res: ServerResponse): Buffer[] {
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const write = res.write.bind(res);
  const end = res.end.bind(res);
  res.write = ((...given: Parameters<typeof write>) => {
    keep(given[0]);
    return write(...given);
  }) as typeof write;
  res.end = ((...given: Parameters<typeof end>) => {
    keep(given[0]);
    return end(...given);
  }) as typeof end;
  return chunks;
}

function breachesOf(operation: Operation, res: ServerResponse, chunks: Buffer[]): string[] {
  const text = res.req.method === 'HEAD' ? undefined : Buffer.concat(chunks).toString();
  const type = String(res.getHeader('Content-Type') ?? '');
  return brokenPromises(checks, operation, { status: res.statusCode, type, text });
}
