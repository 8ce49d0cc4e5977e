import type { Calendar } from '../statute/calendar/index.ts';
import type { MatterRow } from './matter-row.ts';
import type { Histories } from './histories.ts';
import type { Lists } from './lists.ts';
import { mattersTable, rowOf } from './matter-view.ts';
import type { Ledger, Views } from './ports/index.ts';
import { streamOf } from './stream.ts';

interface Sources {
  ledger: Ledger;
  views: Views;
  histories: Histories;
  lists: Lists;
  law: { calendar(): Promise<Calendar> };
}

/**
 * The list row of a matter. Where an act was acknowledged and the store went away before its row could
 * be written, the row is made from the entries: a matter on record is never unknown to its officers.
 */
export async function rowOfMatter(
  { ledger, views, histories, lists, law }: Sources,
  matterId: string,
): Promise<MatterRow | undefined> {
  const listed = await views.get<MatterRow>(mattersTable.name, matterId);
  if (listed) return listed.row;
  if ((await ledger.head(streamOf.matter(matterId))) === undefined) return undefined;
  const standing = await histories.current(matterId);
  await lists.refresh(matterId, standing);
  return rowOf(matterId, standing, await law.calendar());
}
