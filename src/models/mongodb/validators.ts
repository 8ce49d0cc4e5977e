import type { TableShape } from '../../engine/ports/index.ts';

/** A `$jsonSchema` of MongoDB (draft 4 with `bsonType`). */
export type Validator = { $jsonSchema: Record<string, unknown> };

const text = { bsonType: 'string' };
const filled = { bsonType: 'string', minLength: 1 };
const digest = { bsonType: 'string', pattern: '^[0-9a-f]{64}$' };
/** A count from 1. A driver may write a whole number in any of three ways. */
const count = { bsonType: ['int', 'long', 'double'], minimum: 1 };
const whole = { bsonType: ['int', 'long', 'double'], minimum: 0 };

/** A document with these fields, all of them but those of `may`, and no others. */
const exactly = (
  properties: Record<string, unknown>,
  may: Record<string, unknown> = {},
): Validator => ({
  $jsonSchema: {
    bsonType: 'object',
    required: Object.keys(properties),
    additionalProperties: false,
    properties: { _id: {}, ...properties, ...may },
  },
});

/** The documents of the ledger are entries, and fillers of numbers that nobody came to use. */
const ledger = exactly({
  position: count,
  stream: text,
  sequence: count,
  commandId: filled,
  requestDigest: text,
  recordedAt: text,
  fact: { bsonType: 'object' },
  previous: { bsonType: 'string', pattern: '^([0-9a-f]{64})?$' },
  seal: { bsonType: 'string', pattern: '^([0-9a-f]{64})?$' },
});

const view = exactly(
  {
    version: count,
    row: { bsonType: 'string', pattern: '^\\{' },
    terms: { bsonType: 'object' },
    lead: { bsonType: 'object' },
  },
  { sequence: count },
);

/**
 * What the database itself takes, whoever writes to it: another client cannot put nonsense into a
 * collection either. By the collection's name.
 */
export const validatorsOf = (
  tables: readonly TableShape[],
): Readonly<Record<string, Validator>> => ({
  ledger,
  counters: exactly({ last: whole }),
  leases: exactly({ holder: filled, token: count, until: { bsonType: 'date' } }),
  blobs: exactly({
    _id: digest,
    sm3: digest,
    bytes: whole,
    mediaType: filled,
    file: { bsonType: 'string', pattern: '^[0-9a-f]{24}$' },
  }),
  ...Object.fromEntries(tables.map(({ name }) => [`view_${name}`, view])),
});
