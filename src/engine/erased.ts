import type { Instant } from '../statute/calendar/index.ts';
import { compareAndSet } from './accounts/compare-and-set.ts';
import { OPINIONS, type OpinionRow } from './opinions.ts';
import type { Entry, Row, Source, Views } from './ports/index.ts';

/** One act of erasure on record. */
export interface Erased {
  matterId: string;
  /** The opinion's number in its comment period. */
  number: number;
  ground: string;
  erasedAt: Instant;
}

/** Every opinion whose text the record says was erased, by its code: the key of its row. */
export type ErasedOpinions = ReadonlyMap<string, Erased>;

export const ERASURES = 'erasures:';
const PAGE = 500;

/** Few among all streams: a store finds them by this name sooner than by walking through its ledger. */
const NAME = ERASURES.slice(0, -1);

/** Every act of erasure, in the order of the ledger. */
async function* erasuresIn(ledger: Source['ledger']): AsyncGenerator<Entry> {
  for (let after: string | undefined; ;) {
    const page = await ledger.readAll({
      limit: PAGE,
      prefix: NAME,
      ...(after === undefined ? {} : { after }),
    });
    for (const { entry } of page) yield entry;
    after = page.at(-1)?.position;
    if (page.length < PAGE) return;
  }
}

/** The opinions that a ledger says were erased; an act that names no opinion on record erases none. */
export async function erasedIn(ledger: Source['ledger']): Promise<ErasedOpinions> {
  const found = new Map<string, Erased>();
  for await (const { stream, recordedAt, fact } of erasuresIn(ledger)) {
    const number = Number(fact.number);
    const [opinion] = await ledger.read(String(fact.opinions), number - 1, 1);
    const { code } = opinion?.fact ?? {};
    if (typeof code !== 'string' || found.has(code)) continue;
    const matterId = stream.slice(ERASURES.length);
    found.set(code, { matterId, number, ground: String(fact.ground), erasedAt: recordedAt });
  }
  return found;
}

/** The row that stays: that there was an opinion, and when its text, name, contact and salt were erased. */
export const withoutText = (row: OpinionRow, erasedAt: Instant): OpinionRow => ({
  ...row,
  salt: '',
  opinion: { text: '', channel: row.opinion.channel },
  erasedAt,
});

/** A row as the record leaves it: one of the opinions that were erased has no text, whatever was kept. */
export function asErased(table: string, key: string, row: Row, erased: ErasedOpinions): Row {
  const act = table === OPINIONS ? erased.get(key) : undefined;
  return act === undefined || row.erasedAt !== undefined
    ? row
    : withoutText(row as OpinionRow, act.erasedAt);
}

/**
 * Erases again what a ledger says was erased and the store still has: an act whose erasing broke off, or
 * rows that came back with a folder of an earlier day. What is erased already is not written.
 *
 * @returns how many texts it erased
 */
export async function eraseAgain(ledger: Source['ledger'], views: Views): Promise<number> {
  let count = 0;
  for (const [code, { erasedAt }] of await erasedIn(ledger))
    await compareAndSet<OpinionRow>(views, OPINIONS, code, (row) => {
      if (row === undefined || row.erasedAt !== undefined) return undefined;
      count += 1;
      return withoutText(row, erasedAt);
    });
  return count;
}
