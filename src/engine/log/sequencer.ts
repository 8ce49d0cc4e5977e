import { setTimeout as pause } from 'node:timers/promises';
import { EngineError } from '../../errors.ts';
import { hexOf } from '../../integrity/bytes.ts';
import type { Hash } from '../../integrity/merkle.ts';
import { isConcurrent } from '../accounts/compare-and-set.ts';
import type { Stores } from '../ports/index.ts';
import type { Checkpoints } from './checkpoints.ts';
import { noteLeaves } from './leaves.ts';
import { readLeaves, type LedgerLeaf } from './ledger-leaves.ts';
import { stateTable, type StateRow } from './tables.ts';
import { fillTile, tileHash, WIDTH } from './tiles.ts';

export interface Sequencing {
  stores: Pick<Stores, 'ledger' | 'views' | 'leases'>;
  holder: string;
  /** Half a minute where not given. */
  leaseMilliseconds?: number;
  serverNow(): Date;
  /** Holds what is in the tiles against the signed heads of a stretch of sizes. */
  agreed: Checkpoints['agreed'];
}

const LEASE = 'log';
/** Renewed with each batch. A holder that died is waited for no longer; a slow one spoils nothing. */
const LEASE_MILLISECONDS = 5_000;
/** Another sequencer works in short batches; one that died loses its lease. */
const PATIENCE_MILLISECONDS = 60_000;
const BATCH = 1024;

const START: StateRow = { size: 0, position: '', before: '', last: '' };

export async function readState({ views }: Pick<Stores, 'views'>) {
  const known = await views.get<StateRow>(stateTable.name, stateTable.name);
  return { state: known?.row ?? START, version: known?.version ?? 0 };
}

/**
 * Brings every entry that is on record into the log, in the order of the ledger. One sequencer at a
 * time, by a lease, so that none works for nothing; what keeps the log right is the compare-and-set:
 * what a batch has written counts only once the state is set from what it was, and what stands in
 * tiles never changes. Neither a crash in the middle nor an old lease can spoil it.
 *
 * @returns how many leaves the log has
 * @throws EngineError `log-contradicted` where the ledger is not the one that was sequenced before
 */
export async function sequence(sequencing: Sequencing): Promise<number> {
  const { stores, holder, serverNow, leaseMilliseconds = LEASE_MILLISECONDS } = sequencing;
  const until = performance.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const whole = await upToDate(sequencing);
    if (whole !== undefined) return whole;
    const token = await stores.leases.take(LEASE, holder, leaseMilliseconds, serverNow());
    if (token !== undefined) {
      try {
        return await sequenceAll(sequencing, token);
      } catch (error) {
        if (!isConcurrent(error)) throw error;
      } finally {
        await stores.leases.release(LEASE, holder);
      }
    }
    if (performance.now() > until)
      throw new EngineError('store-unavailable', 'Another sequencer does not come to an end.');
    await pause(20);
  }
}

async function sequenceAll(sequencing: Sequencing, token: number): Promise<number> {
  const { leases } = sequencing.stores;
  for (;;) {
    const { size, more } = await sequenceBatch(sequencing);
    if (!more) return size;
    const kept = await leases.take(
      LEASE,
      sequencing.holder,
      sequencing.leaseMilliseconds ?? LEASE_MILLISECONDS,
      sequencing.serverNow(),
    );
    if (kept !== token) throw new EngineError('concurrent-act', 'The lease has passed on.');
  }
}

/**
 * The last leaf must still be the entry at its position: a ledger that was cut and grew again is not.
 *
 * @returns the size of the log where nothing has been recorded since
 */
async function upToDate({ stores }: Sequencing): Promise<number | undefined> {
  const { state } = await readState(stores);
  if (state.size === 0) return undefined;
  const [at, next] = await readLeaves(stores.ledger, state.before, 2);
  if (at?.position !== state.position || hexOf(at.hash) !== state.last)
    throw new EngineError(
      'log-contradicted',
      `The ledger no longer has the entry that is leaf ${state.size - 1} of the log.`,
    );
  return next ? undefined : state.size;
}

async function sequenceBatch({ stores, agreed }: Sequencing) {
  const { state, version } = await readState(stores);
  const page = await readLeaves(stores.ledger, state.position, BATCH);
  const last = page.at(-1);
  if (!last) {
    // A head of more leaves than there are: what it covered is gone.
    await agreed(state.size, Number.MAX_SAFE_INTEGER, state.size);
    return { size: state.size, more: false };
  }
  await writeLeaves(stores, state, page);
  const size = state.size + page.length;
  await agreed(state.size, size, size);
  const next: StateRow = {
    size,
    position: last.position,
    before: page.at(-2)?.position ?? state.position,
    last: hexOf(last.hash),
  };
  await stores.views.put(stateTable.name, stateTable.name, next, version);
  // A page that is not full has reached the end: what others append meanwhile is the next turn's.
  const more = page.length === BATCH;
  if (!more) await agreed(size, Number.MAX_SAFE_INTEGER, size);
  return { size, more };
}

async function writeLeaves(
  { views }: Pick<Stores, 'views'>,
  { size, position }: StateRow,
  page: readonly LedgerLeaf[],
): Promise<void> {
  const leaves = page.map(({ stream, sequence }, at) => ({
    stream,
    sequence,
    index: size + at,
  }));
  const hashes = page.map(({ hash }) => hash);
  const afterOf = (index: number) =>
    index === size ? position : (page[index - size - 1]?.position ?? '');
  await Promise.all([noteLeaves(views, leaves), grow(views, { size, hashes, afterOf })]);
}

interface Growth {
  size: number;
  hashes: readonly Hash[];
  /** The position after which the entry of a leaf is read. */
  afterOf?: (index: number) => string;
  level?: number;
}

/** Adds hashes to the tiles of a level, and the hash of each tile that is full to the level above. */
async function grow(
  views: Stores['views'],
  { size, hashes, afterOf, level = 0 }: Growth,
): Promise<void> {
  const full: { number: number; hash: Hash }[] = [];
  for (let at = 0; at < hashes.length;) {
    const number = Math.floor((size + at) / WIDTH);
    const offset = (size + at) % WIDTH;
    const added = hashes.slice(at, at + WIDTH - offset);
    const after = afterOf && offset === 0 ? { after: afterOf(size + at) } : {};
    const whole = await fillTile(views, { level, number }, { offset, hashes: added, ...after });
    const hash = tileHash(whole);
    if (hash) full.push({ number, hash });
    at += added.length;
  }
  const [first] = full;
  if (first)
    await grow(views, {
      size: first.number,
      hashes: full.map(({ hash }) => hash),
      level: level + 1,
    });
}
