import type { Entry, Ledger, Positioned, StreamHead } from '../../engine/ports/index.ts';
import { EngineError } from '../../errors.ts';
import { answered, isDuplicateKey, unavailable } from './faults.ts';
import { NO_STREAM, Positions } from './positions.ts';
import type { LedgerDocument, Models } from './schemas.ts';

/** A linearizable read waits for a majority; past this, in milliseconds, there is no answer. */
const PATIENCE = 10_000;

const entryOf = (document: LedgerDocument): Entry => ({
  stream: document.stream,
  sequence: document.sequence,
  commandId: document.commandId,
  requestDigest: document.requestDigest,
  recordedAt: document.recordedAt,
  fact: document.fact,
  previous: document.previous,
  seal: document.seal,
});

const positionOf = ({ position }: LedgerDocument) => String(position).padStart(16, '0');

/**
 * The ledger in MongoDB: one document an entry, written to the journals of a majority. The schema's
 * hooks refuse to rewrite it, but do not see the driver: give the server's database role find and
 * insert only on this collection.
 */
export class MongoLedger implements Ledger {
  readonly #ledger: Models['ledger'];
  readonly #positions: Positions;

  constructor(models: Models) {
    this.#ledger = models.ledger;
    this.#positions = new Positions(models);
  }

  /** Rows live in collections of their own and are left to the caller: a transaction costs more. */
  async append(given: Entry): Promise<boolean> {
    const entry = structuredClone(given);
    for (;;) {
      try {
        await this.#ledger.create([{ ...entry, position: await this.#positions.next() }]);
        return false;
      } catch (error) {
        if (!(isDuplicateKey(error) && error.keyPattern?.['position'] !== undefined)) {
          await this.#resolve(entry, error);
          return false;
        }
        await answered(this.#positions.catchUp());
      }
    }
  }

  async read(stream: string, after = 0, limit = 0): Promise<Entry[]> {
    const found = await answered(
      this.#ledger
        .find({ stream, sequence: { $gt: after } })
        .sort({ sequence: 1 })
        .limit(limit)
        .lean<LedgerDocument[]>(),
    );
    return found.map(entryOf);
  }

  async head(stream: string): Promise<StreamHead | undefined> {
    const last = await answered(
      this.#ledger
        .findOne({ stream }, { sequence: 1, seal: 1, _id: 0 })
        .sort({ sequence: -1 })
        .read('primary')
        .readConcern('linearizable')
        .maxTimeMS(PATIENCE)
        .lean<StreamHead | null>(),
    );
    return last ?? undefined;
  }

  /** Linearizable: «not on record» is an answer on which a command is taken as new. */
  async byCommandId(stream: string, commandId: string): Promise<Entry | undefined> {
    const found = await answered(
      this.#ledger
        .findOne({ stream, commandId })
        .read('primary')
        .readConcern('linearizable')
        .maxTimeMS(PATIENCE)
        .lean<LedgerDocument | null>(),
    );
    return found === null ? undefined : entryOf(found);
  }

  async readAll(options: {
    after?: string;
    limit: number;
    prefix?: string;
  }): Promise<Positioned[]> {
    const { after = '0', limit, prefix = '' } = options;
    const readable = await answered(this.#positions.readable());
    const found = await answered(
      this.#ledger
        .find({
          position: { $gt: Number(after), $lte: readable },
          stream: { $ne: NO_STREAM, $gte: prefix, $lte: `${prefix}\u{10FFFF}` },
        })
        .sort({ position: 1 })
        .limit(limit)
        .lean<LedgerDocument[]>(),
    );
    return found.map((one) => ({ position: positionOf(one), entry: entryOf(one) }));
  }

  async close(): Promise<void> {
    // Nothing waits here: each append is answered by the server alone.
  }

  /** Says what became of an insert that failed, or whose acknowledgement was lost on the way. */
  async #resolve({ stream, commandId, seal }: Entry, cause: unknown): Promise<void> {
    const kept = await this.byCommandId(stream, commandId);
    if (isDuplicateKey(cause)) {
      throw kept === undefined
        ? new EngineError('concurrent-act', 'Somebody else has acted in the meantime.', { cause })
        : new EngineError('idempotency-key-reused', 'This command is already on record.', {
            cause,
          });
    }
    if (kept?.seal !== seal) throw unavailable(cause);
  }
}
