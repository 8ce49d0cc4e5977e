import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A schema as the contract has it; only Ajv looks deeper. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  default?: unknown;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
  /** Where the schema stands in the contract, as a reference that Ajv follows. */
  ref: string;
}

/** One method of one path, as the contract promises it. */
export interface Operation {
  id: string;
  method: string;
  /** /matters/{matterId}/steps/TableDraft */
  path: string;
  parameters: Parameter[];
  /** What a request has to bring: one media type, and where its schema stands. */
  body?: { mediaType: string; ref: string };
  /** True where no account is needed. */
  open: boolean;
  /** The documented answers: status or `default`, each with its media types. */
  answers: Record<string, { content: Record<string, { ref: string }> }>;
}

interface Located<T> {
  node: T;
  ref: string;
}

interface OperationNode {
  operationId: string;
  security?: unknown[];
  parameters?: object[];
  requestBody?: object;
  responses: Record<string, object>;
}

type Content = Record<string, { schema: Schema }>;

export interface OpenApi {
  document: object;
  operations: Operation[];
}

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Reads the contract from openapi.yaml, once, at start. */
export function readOpenApi(file: URL = new URL('../../openapi.yaml', import.meta.url)): OpenApi {
  const text = readFileSync(file, 'utf8');
  // Read as plain JSON: anchors are for whoever writes the file, and are resolved here.
  const document = parse(text, { maxAliasCount: -1 }) as object;
  return { document, operations: operationsOf(document) };
}

function operationsOf(document: object): Operation[] {
  const { node: paths } = locate<Record<string, Record<string, OperationNode>>>(
    document,
    '#/paths',
  );
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const node = item[method];
      return node ? [operationAt(document, path, method, node)] : [];
    }),
  );
}

function operationAt(
  document: object,
  path: string,
  method: string,
  { operationId, security, parameters = [], requestBody, responses }: OperationNode,
): Operation {
  const at = `#/paths/${escape(path)}/${method}`;
  const body = requestBody && contentAt(document, `${at}/requestBody`);
  const [only] = Object.entries(body ?? {});
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    parameters: parameters.map((_, index) => parameterAt(document, `${at}/parameters/${index}`)),
    ...(only ? { body: { mediaType: only[0], ref: only[1].ref } } : {}),
    open: security?.length === 0,
    answers: Object.fromEntries(
      Object.keys(responses).map((status) => [
        status,
        { content: contentAt(document, `${at}/responses/${status}`) },
      ]),
    ),
  };
}

function parameterAt(document: object, at: string): Parameter {
  const { node, ref } = locate<Omit<Parameter, 'ref'>>(document, at);
  const { node: schema } = locate<Schema>(document, `${ref}/schema`);
  return { ...node, schema, ref: `${ref}/schema` };
}

function contentAt(document: object, at: string): Record<string, { ref: string }> {
  const { node, ref } = locate<{ content?: Content }>(document, at);
  return Object.fromEntries(
    Object.keys(node.content ?? {}).map((type) => [
      type,
      { ref: `${ref}/content/${escape(type)}/schema` },
    ]),
  );
}

/** The node at a reference, and where it really stands once references are followed. */
function locate<T>(document: object, ref: string): Located<T> {
  let node: unknown = document;
  for (const key of ref.slice(2).split('/'))
    node = (node as Record<string, unknown> | undefined)?.[unescape(key)];
  if (node === undefined) throw new TypeError(`openapi.yaml has nothing at ${ref}.`);
  const onward = (node as Schema).$ref;
  // The one cast of this file: the contract is linted, and a test serves every path of it.
  return onward === undefined ? { node: node as T, ref } : locate<T>(document, onward);
}

// RFC 6901 within a URI fragment (RFC 3986).
const escape = (key: string) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
const unescape = (key: string) =>
  decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
