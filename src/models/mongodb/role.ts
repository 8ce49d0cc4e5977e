import type { TableShape } from '../../engine/ports/index.ts';

export const ROLE = 'duecourseServer';

interface Privilege {
  resource: { db: string; collection: string };
  actions: string[];
}

const APPEND = ['find', 'insert', 'listIndexes'];
const CHANGE = [...APPEND, 'update', 'remove'];

/**
 * The database role of the server, as the command that makes it: the ledger can be read and added to,
 * and neither changed nor emptied, whatever the program or whoever holds its password may try. Indexes
 * and validators are the operator's, who builds them under an account of his own.
 */
export function createRoleCommand(db: string, tables: readonly TableShape[]) {
  const on = (collection: string, actions: string[]): Privilege => ({
    resource: { db, collection },
    actions,
  });
  return {
    createRole: ROLE,
    privileges: [
      on('ledger', APPEND),
      ...['counters', 'leases', 'blobs', 'files.files', 'files.chunks'].map((c) => on(c, CHANGE)),
      ...tables.map(({ name }) => on(`view_${name}`, CHANGE)),
      on('', ['listCollections']),
    ],
    roles: [] as string[],
  };
}
