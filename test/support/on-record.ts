import type { Entry } from '../../src/engine/ports/index.ts';
import { openEmbedded } from '../../src/models/embedded/index.ts';
import { tables } from '../../src/service.ts';
import type { Acknowledged } from './writer.ts';

/** Everything in the folder's ledger, by stream, read once no server has it. */
export async function streamsIn(folder: string): Promise<Map<string, Entry[]>> {
  const stores = await openEmbedded({ folder, tables });
  try {
    const all = await stores.ledger.readAll({ limit: 1_000_000 });
    return Map.groupBy(
      all.map(({ entry }) => entry),
      ({ stream }) => stream,
    );
  } finally {
    await stores.close();
  }
}

/** Acknowledged acts that the ledger does not hold exactly as they were acknowledged. */
export const lost = (streams: Map<string, Entry[]>, acknowledged: readonly Acknowledged[]) =>
  acknowledged.filter(({ matterId, sequence, seal, commandId }) => {
    const entry = streams.get(`matter:${matterId}`)?.[sequence - 1];
    return entry?.seal !== seal || entry.commandId !== commandId;
  });
