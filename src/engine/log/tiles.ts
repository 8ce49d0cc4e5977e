import { EngineError } from '../../errors.ts';
import { nodeHash, type Hash, type HashAt } from '../../integrity/merkle.ts';
import { isConcurrent } from '../accounts/compare-and-set.ts';
import type { Row, Views } from '../ports/index.ts';
import { ordered, tilesTable } from './tables.ts';

/** C2SP tlog-tiles: a tile is a row of 256 hashes, those of a complete subtree eight levels high. */
export const HEIGHT = 8;
export const WIDTH = 2 ** HEIGHT;
const HASH_BYTES = 32;

export interface TileRow extends Row {
  /** Base64 of the hashes, one after another. */
  hashes: string;
  /** Of a tile of leaves: the position in the ledger after which its entries are read. */
  after?: string;
}

/** A tile's place: the level counts tiles, so a tile of level 1 holds the roots of tiles of level 0. */
export interface TileAt {
  level: number;
  number: number;
}

const keyOf = ({ level, number }: TileAt) => `${level}/${ordered(number)}`;

const packed = (hashes: readonly Hash[]) => Buffer.concat(hashes).toString('base64');

export function unpacked({ hashes }: TileRow): Hash[] {
  const bytes = Buffer.from(hashes, 'base64');
  const { buffer, byteOffset, length } = bytes;
  return Array.from(
    { length: length / HASH_BYTES },
    (_, at) => new Uint8Array(buffer, byteOffset + at * HASH_BYTES, HASH_BYTES),
  );
}

const contradicted = ({ level, number }: TileAt) =>
  new EngineError(
    'log-contradicted',
    `Tile ${level}/${number} of the log holds hashes that the ledger does not give.`,
  );

/** The tile of a place, from the store; undefined where there is none. */
export const readTile = async (views: Views, at: TileAt): Promise<TileRow | undefined> =>
  (await views.get<TileRow>(tilesTable.name, keyOf(at)))?.row;

const TRIES = 10;

/**
 * Puts hashes into a tile from an offset on. What a tile holds never changes: hashes that are there
 * already, of a batch that broke off or of another sequencer, are the same or the ledger was
 * rewritten. So whoever comes late, with an old lease, can spoil nothing.
 *
 * @returns all hashes of the tile
 * @throws EngineError `log-contradicted` where other hashes stand there
 */
export async function fillTile(
  views: Views,
  at: TileAt,
  added: { offset: number; hashes: readonly Hash[]; after?: string },
): Promise<Hash[]> {
  for (let tried = 1; ; tried += 1) {
    const known = await views.get<TileRow>(tilesTable.name, keyOf(at));
    const held = known ? unpacked(known.row) : [];
    const whole = [...held.slice(0, added.offset), ...added.hashes];
    const overlap = held.slice(0, whole.length);
    if (held.length < added.offset || packed(overlap) !== packed(whole.slice(0, overlap.length)))
      throw contradicted(at);
    if (held.length >= whole.length) return held;
    const after = known?.row.after ?? added.after;
    const row = { hashes: packed(whole), ...(after === undefined ? {} : { after }) };
    try {
      await views.put(tilesTable.name, keyOf(at), row, known?.version ?? 0);
      return whole;
    } catch (error) {
      if (!isConcurrent(error) || tried === TRIES) throw error;
    }
  }
}

/** The hashes of all complete subtrees within a tile, level by level. */
function subtreesOf(hashes: readonly Hash[]): Hash[][] {
  const levels = [[...hashes]];
  for (let below = levels[0] ?? []; levels.length <= HEIGHT; levels.push(below)) {
    below = Array.from({ length: Math.floor(below.length / 2) }, (_, at) =>
      nodeHash(below[at * 2] ?? new Uint8Array(), below[at * 2 + 1] ?? new Uint8Array()),
    );
  }
  return levels;
}

/** The hash over a whole tile; undefined where it is not full. */
export const tileHash = (hashes: readonly Hash[]): Hash | undefined =>
  hashes.length === WIDTH ? subtreesOf(hashes)[HEIGHT]?.[0] : undefined;

/** Tiles that a process remembers: some 8 MB. */
const REMEMBERED = 512;

/**
 * Reads the hashes of complete subtrees from tiles. Tiles do not change but for growing, so those that
 * are full are remembered.
 *
 * @throws EngineError `log-contradicted` where a hash is missing
 */
export function tileReader(views: Views, remember = REMEMBERED): HashAt {
  const known = new Map<string, Hash[][]>();

  async function subtrees(at: TileAt, wanted: number): Promise<Hash[][]> {
    const key = keyOf(at);
    const held = known.get(key);
    if (held && (held[0]?.length ?? 0) > wanted) return held;
    const row = await readTile(views, at);
    const read = subtreesOf(row ? unpacked(row) : []);
    known.delete(key);
    known.set(key, read);
    if (known.size > remember) known.delete(known.keys().next().value ?? '');
    return read;
  }

  return async (level, index) => {
    const within = level % HEIGHT;
    const first = index * 2 ** within;
    const at = { level: Math.floor(level / HEIGHT), number: Math.floor(first / WIDTH) };
    const last = (first % WIDTH) + 2 ** within - 1;
    const hash = (await subtrees(at, last))[within]?.[(first % WIDTH) / 2 ** within];
    if (!hash) throw contradicted(at);
    return hash;
  };
}
