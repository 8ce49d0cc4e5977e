import { Schema, type Connection } from 'mongoose';
import type { Entry } from '../../engine/ports/index.ts';

const Mixed = Schema.Types.Mixed;
const text = { type: String, required: true } as const;
/** A string that may be empty, which mongoose's `required` would refuse. */
const anyText = { type: String, default: '' } as const;

const options = {
  strict: 'throw',
  minimize: false, // the seal covers empty objects too
  versionKey: false,
  autoIndex: false, // `buildIndexes` builds them, before the first write
} as const;

/** An entry with its place in the order of all streams. */
export interface LedgerDocument extends Entry {
  position: number;
}

function refuseToRewrite(): never {
  throw new Error('The ledger is append-only.');
}

function ledgerSchema() {
  const schema = new Schema(
    {
      position: { type: Number, required: true, min: 1 },
      stream: anyText,
      sequence: { type: Number, required: true, min: 1 },
      commandId: text,
      requestDigest: anyText,
      recordedAt: anyText,
      fact: { type: Mixed, required: true },
      previous: anyText,
      seal: anyText,
    },
    { ...options, collection: 'ledger' },
  );
  /** Two officers acting at once: the second insert fails on the first of these, and nowhere else. */
  schema.index({ stream: 1, sequence: 1 }, { unique: true });
  schema.index({ stream: 1, commandId: 1 }, { unique: true });
  schema.index({ position: 1 }, { unique: true });
  schema.pre('save', function refuseToResave() {
    if (!this.isNew) refuseToRewrite();
  });
  schema.pre(/^(update|replace|delete|findOneAnd)/, refuseToRewrite);
  return schema;
}

const counterSchema = () =>
  new Schema({ _id: text, last: { type: Number, required: true } }, { ...options, collection: 'counters' });

const leaseSchema = () =>
  new Schema(
    { _id: text, holder: text, token: { type: Number, required: true }, until: { type: Date, required: true } },
    { ...options, collection: 'leases' },
  );

const blobSchema = () =>
  new Schema(
    { _id: text, sm3: text, bytes: { type: Number, required: true }, mediaType: text, file: { type: Schema.Types.ObjectId, required: true } },
    { ...options, collection: 'blobs' },
  );

/** The models of one connection; none is born at import. */
export function modelsOf(connection: Connection) {
  return {
    ledger: connection.model('LedgerEntry', ledgerSchema()),
    counters: connection.model('Counter', counterSchema()),
    leases: connection.model('Lease', leaseSchema()),
    blobs: connection.model('Blob', blobSchema()),
  };
}

export type Models = ReturnType<typeof modelsOf>;
