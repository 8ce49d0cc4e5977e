import type { MatterRow } from './matter-row.ts';
import type { Histories, Standing } from './histories.ts';
import { mattersTable } from './matter-view.ts';
import type { Ledger, TableShape, Views } from './ports/index.ts';
import { SAYING } from './solicitations.ts';
import { wasRaced } from './stream.ts';

/** How far into the ledger the lists are known to be whole. */
export const progressTable: TableShape = { name: 'progress', indexes: [], rebuildable: true };

const PAGE = 500;
const prefix = 'matter:';

interface Progress extends Record<string, unknown> {
  position: string;
  /** What rows were found by when they were made. */
  shape: string;
}

// What an order keeps along changes how rows are looked for, and nothing that they say.
const { along: _along, ...saying } = mattersTable;
const shape = JSON.stringify({ ...saying, solicitations: SAYING });

interface Lists {
  ledger: Ledger;
  views: Views;
  histories: Histories;
  refresh: (matterId: string, standing: Standing) => Promise<void>;
}

/** Writes how far the list is whole, over what was seen of it; undefined where another process was first. */
async function noted(views: Views, progress: Progress, seen: number): Promise<number | undefined> {
  try {
    return await views.put(progressTable.name, mattersTable.name, progress, seen);
  } catch (error) {
    if (wasRaced(error)) return undefined;
    throw error;
  }
}

/**
 * Empties the list: rows that were made to be found by other fields would silently be missing from it. First
 * it is noted that it is not whole, for whoever comes after a process that dies meanwhile, and against one
 * that has filled it from its beginning and is about to say that it is whole.
 */
async function makeAnew(views: Views, seen: number): Promise<number | undefined> {
  const version = await noted(views, { position: '', shape: '' }, seen);
  if (version !== undefined) await views.clear(mattersTable.name);
  return version;
}

/**
 * Refreshes the rows of matters whose last entries were recorded by a process that died before it
 * could: an act is on record with its entry, and must not stay out of the lists. Reads only what was
 * recorded since it was last asked; all of it where rows are now found by other fields.
 */
export async function catchUp({ ledger, views, histories, refresh }: Lists): Promise<void> {
  const known = await views.get<Progress>(progressTable.name, mattersTable.name);
  const start = known?.row.shape === shape ? known.row.position : undefined;
  let version = known?.version ?? 0;
  if (start === undefined) {
    const begun = await makeAnew(views, version);
    if (begun === undefined) return catchUp({ ledger, views, histories, refresh });
    version = begun;
  }
  for (let after = start; ;) {
    const page = await ledger.readAll({
      limit: PAGE,
      prefix,
      ...(after === undefined ? {} : { after }),
    });
    for (const { entry } of page) {
      const matterId = entry.stream.slice(prefix.length);
      const listed = await views.get<MatterRow>(mattersTable.name, matterId);
      if ((listed?.row.sequence ?? 0) < entry.sequence)
        await refresh(matterId, await histories.current(matterId));
    }
    after = page.at(-1)?.position ?? after;
    if (page.length < PAGE) {
      if (after !== undefined && after !== start)
        await noted(views, { position: after, shape }, version);
      return;
    }
  }
}
