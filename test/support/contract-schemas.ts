import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** As much of a schema as a walk over the contract's members needs. */
export interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | boolean;
  allOf?: Schema[];
  oneOf?: Schema[];
  enum?: unknown[];
}

/** The schemas of openapi.yaml by their names, references left as they are. */
export const { schemas } = (
  parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8'), {
    merge: true,
    maxAliasCount: -1,
  }) as { components: { schemas: Record<string, Schema> } }
).components;
