import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { FieldFault } from '../errors.ts';
import { faultsOf } from './field-faults.ts';

const NAME = 'api';

export interface SchemaChecks {
  /** What a value lacks under the schema at a reference of the contract (`#/…`). Nothing is coerced. */
  faults(ref: string, value: unknown): FieldFault[];
}

/**
 * The document with `x-form-named-by` as what Ajv calls a discriminator. The contract cannot: there it
 * would have to be the name of a schema.
 */
function withFormsNamed(document: object): object {
  return JSON.parse(JSON.stringify(document), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('x-form-named-by' in value)) return value;
    return { ...value, discriminator: { propertyName: value['x-form-named-by'] } };
  }) as object;
}

/** Compiles the contract's schemas, each when it is first needed: start-up stays quick. */
export function schemaChecks(document: object): SchemaChecks {
  const ajv = new Ajv2020({
    allErrors: true,
    // A fault of form is told in the words that stand beside the pattern (`x-form`).
    verbose: true,
    strict: false,
    validateSchema: false,
    // Of several forms the one that is meant is checked, and no other is told of.
    discriminator: true,
  });
  formats.default(ajv, { mode: 'full' });
  ajv.addFormat('binary', true);
  ajv.addSchema(withFormsNamed(document), NAME);
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
