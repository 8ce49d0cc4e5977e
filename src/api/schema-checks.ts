import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { FieldFault } from '../errors.ts';
import { faultsOf } from './field-faults.ts';

const NAME = 'api';

export interface SchemaChecks {
  /** What a value lacks under the schema at a reference of the contract (`#/…`). Nothing is coerced. */
  faults(ref: string, value: unknown): FieldFault[];
}

/** Compiles the contract's schemas, each when it is first needed: start-up stays quick. */
export function schemaChecks(document: object): SchemaChecks {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false });
  formats.default(ajv, { mode: 'full' });
  ajv.addFormat('binary', true);
  ajv.addSchema(document, NAME);
  const compiled = new Map<string, ValidateFunction>();

  function compile(ref: string): ValidateFunction {
    const known = compiled.get(ref);
    if (known) return known;
    const fresh = ajv.compile({ $ref: `${NAME}${ref}` });
    compiled.set(ref, fresh);
    return fresh;
  }

  return {
    faults(ref, value) {
      const check = compile(ref);
      return check(value) ? [] : faultsOf(check.errors ?? []);
    },
  };
}
