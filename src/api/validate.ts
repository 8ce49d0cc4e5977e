import type { Request, RequestHandler } from 'express';
import { EngineError, type FieldFault } from '../errors.ts';
import { exchangeOf, operationOf } from './exchange.ts';
import { parseJson } from './json-text.ts';
import type { Operation, Parameter } from './openapi.ts';
import { operationFinder } from './operation-finder.ts';
import type { SchemaChecks } from './schema-checks.ts';

/**
 * Finds the operation of each request.
 *
 * @throws EngineError `not-found` for a path, `method-not-allowed` for a method, that the contract
 *   does not have
 */
export function findOperation(operations: readonly Operation[]): RequestHandler {
  const find = operationFinder(operations);
  return (req, res, next) => {
    const found = find(req.method, req.path);
    if (!found) throw new EngineError('not-found', 'The contract has no such path.');
    if ('allowed' in found) {
      res.set('Allow', found.allowed.join(', '));
      throw new EngineError('method-not-allowed', 'The contract has no such method here.');
    }
    Object.assign(exchangeOf(res), { operation: found.operation, rawPath: found.path });
    next();
  };
}

/**
 * Holds a request against the contract: path, query, headers, body. Nothing that the contract does
 * not name gets past, but headers, which proxies add.
 *
 * @throws EngineError `invalid-request` with every fault found, `idempotency-key-missing`,
 *   `unsupported-media-type`
 */
export function validate(checks: SchemaChecks): RequestHandler {
  return (req, res, next) => {
    const operation = operationOf(res);
    const exchange = exchangeOf(res);
    const query = queryOf(req);
    const parts = {
      path: readPart(operation, 'path', (name) => decoded(exchange.rawPath[name])),
      query: readPart(operation, 'query', (name) => query.get(name) ?? undefined),
      header: readPart(operation, 'header', (name) => req.get(name)),
    };
    requireIdempotencyKey(operation, parts.header);
    const body = bodyOf(req, operation);
    const faults = [
      ...strayQuery(operation, query),
      ...Object.entries(parts).flatMap(([where, values]) =>
        partFaults(checks, operation, where as Parameter['in'], values),
      ),
      ...(operation.body && isJson(operation) ? checks.faults(operation.body.ref, body) : []),
    ];
    if (faults.length > 0) throw invalid(faults);
    exchange.input = { ...parts, body };
    req.body = body;
    next();
  };
}

type Values = Record<string, unknown>;

function readPart(
  { parameters }: Operation,
  where: Parameter['in'],
  read: (name: string) => string | undefined,
): Values {
  const values: Values = Object.create(null) as Values;
  for (const { name, schema, in: place } of parameters) {
    if (place !== where) continue;
    const text = read(name);
    const value = text === undefined ? schema.default : fromText(text, schema.type);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

/** Text of a URL or header as the value that the schema asks for; what does not fit stays text. */
function fromText(text: string, type: Parameter['schema']['type']): unknown {
  if (type === 'integer' && /^-?\d{1,16}$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  if (type === 'array') return text.split(',');
  return text;
}

function partFaults(
  checks: SchemaChecks,
  { parameters }: Operation,
  where: Parameter['in'],
  values: Values,
): FieldFault[] {
  return parameters
    .filter((parameter) => parameter.in === where)
    .flatMap(({ name, required, ref }) => {
      if (name in values)
        return checks.faults(ref, values[name]).map((fault) => ({ ...fault, field: name }));
      return required ? [{ field: name, zh: '必须填写', en: 'is required' }] : [];
    });
}

function queryOf(req: Request): URLSearchParams {
  const at = req.originalUrl.indexOf('?');
  return new URLSearchParams(at < 0 ? '' : req.originalUrl.slice(at));
}

function strayQuery({ parameters }: Operation, query: URLSearchParams): FieldFault[] {
  const known = new Set(parameters.flatMap((p) => (p.in === 'query' ? [p.name] : [])));
  const names = [...query.keys()];
  return [...new Set(names)].flatMap((field) => {
    if (!known.has(field)) return [{ field, zh: '没有这个参数', en: 'is not a parameter here' }];
    if (query.getAll(field).length > 1)
      return [{ field, zh: '参数重复', en: 'stands more than once' }];
    return [];
  });
}

function decoded(text = ''): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw invalid([{ field: 'path', zh: '网址编码有误', en: 'is not percent-encoded UTF-8' }]);
  }
}

function requireIdempotencyKey({ parameters }: Operation, header: Values): void {
  const needed = parameters.some(({ name, required }) => required && name === 'Idempotency-Key');
  if (needed && header['Idempotency-Key'] === undefined)
    throw new EngineError('idempotency-key-missing', 'Send an Idempotency-Key.');
}

const isJson = ({ body }: Operation) => body?.mediaType === 'application/json';

/** The body as JSON; undefined where the operation takes none, or streams it. */
function bodyOf(req: Request, operation: Operation): unknown {
  if (operation.body && !isJson(operation)) return undefined;
  const bytes: unknown = req.body;
  const sent = bytes instanceof Uint8Array && bytes.length > 0;
  if (!operation.body) {
    if (sent) throw invalid([{ field: '', zh: '此处不接受请求体', en: 'No body is taken here' }]);
    return undefined;
  }
  if (!sent) throw invalid([{ field: '', zh: '缺少请求体', en: 'The body is missing' }]);
  return parseJson(bytes);
}

const invalid = (faults: FieldFault[]) =>
  new EngineError('invalid-request', 'The request is not as the contract has it.', { faults });
