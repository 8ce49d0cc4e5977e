import type { Connection } from 'mongoose';
import type { TableShape } from '../../engine/ports/index.ts';
import { EngineError } from '../../errors.ts';
import { validatorsOf, type Validator } from './validators.ts';

/** NamespaceExists: the collection is there already. */
const NAMESPACE_EXISTS = 48;

const codeOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

const dbOf = ({ db }: Connection) => {
  if (db === undefined) throw new TypeError('The connection is not open yet.');
  return db;
};

/** Makes the collections, or brings the validators of those that are there up to date. */
export async function buildCollections(
  connection: Connection,
  tables: readonly TableShape[],
): Promise<void> {
  const db = dbOf(connection);
  for (const [name, validator] of Object.entries(validatorsOf(tables))) {
    const strict = { validator, validationLevel: 'strict', validationAction: 'error' } as const;
    try {
      await db.createCollection(name, strict);
    } catch (error) {
      if (codeOf(error) !== NAMESPACE_EXISTS) throw error;
      await db.command({ collMod: name, ...strict });
    }
  }
  // GridFS would build its own on the first upload, for which the server's role has no leave.
  await db.createIndex('files.files', { filename: 1, uploadDate: 1 });
  await db.createIndex('files.chunks', { files_id: 1, n: 1 }, { unique: true });
}

/** A collection without its validator would take from another client what no reader understands. */
export async function requireValidators(
  connection: Connection,
  tables: readonly TableShape[],
): Promise<void> {
  const listed = await dbOf(connection).listCollections().toArray();
  const held = new Map(listed.map((one) => [one.name, optionsOf(one)]));
  const bare = Object.entries(validatorsOf(tables)).filter(
    ([name, validator]) => JSON.stringify(held.get(name)) !== JSON.stringify(validator),
  );
  if (bare.length === 0) return;
  throw new EngineError(
    'store-unavailable',
    `请先建立索引与校验:npm run db:indexes (build indexes and validators first: ${bare[0]?.[0]})`,
  );
}

const optionsOf = (listed: object): Validator | undefined =>
  (listed as { options?: { validator?: Validator } }).options?.validator;
