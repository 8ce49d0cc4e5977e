import { setTimeout as pause } from 'node:timers/promises';
import type {
  Entry,
  Ledger,
  Positioned,
  PositionedText,
  StreamHead,
} from '../../engine/ports/index.ts';
import { EngineError } from '../../errors.ts';
import { bytesOf } from '../../integrity/bytes.ts';
import { canonical } from '../../integrity/canonical.ts';
import { answered, isDuplicateKey, unavailable } from './faults.ts';
import { SETTLE_EVERY, SETTLE_WITHIN } from './patience.ts';
import { NO_STREAM, Positions } from './positions.ts';
import type { LedgerDocument, Models } from './schemas.ts';
import { SharedReads } from './shared-reads.ts';

/** A linearizable read waits for a majority; past this, in milliseconds, there is no answer. */
const PATIENCE = 10_000;

/** No append is left without an answer for longer than this, in milliseconds. */
const ANSWER_WITHIN = 40_000;

/** @throws EngineError `store-unavailable` where the work takes longer; it may still come to its end */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const cancel = new AbortController();
  const late = pause(milliseconds, undefined, { signal: cancel.signal }).then(() => {
    throw unavailable(new Error(`No answer within ${milliseconds} ms.`));
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    cancel.abort();
    work.catch(() => undefined);
  }
}

const headOnly = { sequence: 1, seal: 1, _id: 0 } as const;

/** In the order of RFC 8785, in which seals and leaves are written soonest. */
const entryOf = (document: LedgerDocument): Entry => ({
  commandId: document.commandId,
  fact: document.fact,
  previous: document.previous,
  recordedAt: document.recordedAt,
  requestDigest: document.requestDigest,
  seal: document.seal,
  sequence: document.sequence,
  stream: document.stream,
});

const positionOf = ({ position }: LedgerDocument) => String(position).padStart(16, '0');

/** Empty where what is on record is no plain JSON any more. */
function textOf(entry: Entry): Uint8Array {
  try {
    return bytesOf(canonical(entry));
  } catch {
    return new Uint8Array();
  }
}

/**
 * The ledger in MongoDB: one document an entry, written to the journals of a majority. The schema's
 * hooks refuse to rewrite it, but do not see the driver: the role that `duecourse database-role` prints
 * gives the server find and insert only on this collection.
 */
export class MongoLedger implements Ledger {
  readonly #ledger: Models['ledger'];
  readonly #positions: Positions;
  readonly #heads = new SharedReads<StreamHead | undefined>();

  constructor(models: Models) {
    this.#ledger = models.ledger;
    this.#positions = new Positions(models);
  }

  /** Rows live in collections of their own and are left to the caller: a transaction costs more. */
  async append(given: Entry): Promise<boolean> {
    // Whoever waits longer is better told to ask again: under his key he is answered what became of it.
    return within(ANSWER_WITHIN, this.#append(structuredClone(given)));
  }

  async #append(entry: Entry): Promise<boolean> {
    for (;;) {
      // Without a number nothing was sent, and there is nothing to read back.
      const position = await answered(this.#positions.next());
      try {
        await this.#ledger.create([{ ...entry, position }]);
        return false;
      } catch (error) {
        if (!(isDuplicateKey(error) && error.keyPattern?.['position'] !== undefined)) {
          await this.#resolve(entry, error);
          return false;
        }
        this.#positions.taken();
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

  head(stream: string, reached?: number): Promise<StreamHead | undefined> {
    return this.#heads.read(`${stream} ${reached}`, () =>
      reached === undefined ? this.#last(stream) : this.#lastFrom(stream, reached),
    );
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

  async readTexts(options: { after?: string; limit: number }): Promise<PositionedText[]> {
    const page = await this.readAll(options);
    return page.map(({ position, entry }) => {
      const { stream, sequence } = entry;
      return { position, stream, sequence, text: textOf(entry) };
    });
  }

  async close(): Promise<void> {
    // Nothing waits here: each append is answered by the server alone.
  }

  /** Two keys of the unique index; the stream is searched only where something has come since. */
  async #lastFrom(stream: string, reached: number): Promise<StreamHead | undefined> {
    const found = await answered(
      this.#ledger
        .find({ stream, sequence: { $in: [reached, reached + 1] } }, { ...headOnly })
        .read('primary')
        .readConcern('linearizable')
        .maxTimeMS(PATIENCE)
        .lean<StreamHead[]>(),
    );
    const [known] = found;
    const still = known === undefined ? reached === 0 : known.sequence === reached;
    return found.length < 2 && still ? known : this.#last(stream);
  }

  async #last(stream: string): Promise<StreamHead | undefined> {
    const last = await answered(
      this.#ledger
        .findOne({ stream }, { ...headOnly })
        .sort({ sequence: -1 })
        .read('primary')
        .readConcern('linearizable')
        .maxTimeMS(PATIENCE)
        .lean<StreamHead | null>(),
    );
    return last ?? undefined;
  }

  /**
   * Says what became of an insert that failed, or whose acknowledgement was lost on the way: reads the
   * entry back by its commandId, as long as it takes for a server to answer with what a majority has.
   */
  async #resolve(entry: Entry, cause: unknown): Promise<void> {
    const { seal } = entry;
    const kept = await this.#readBack(entry, cause);
    if (isDuplicateKey(cause)) {
      throw kept === undefined
        ? new EngineError('concurrent-act', 'Somebody else has acted in the meantime.', { cause })
        : new EngineError('idempotency-key-reused', 'This command is already on record.', {
            cause,
          });
    }
    if (kept?.seal !== seal) throw unavailable(cause);
  }

  async #readBack({ stream, commandId }: Entry, cause: unknown): Promise<Entry | undefined> {
    for (const end = performance.now() + SETTLE_WITHIN; ; await pause(SETTLE_EVERY)) {
      try {
        const kept = await this.byCommandId(stream, commandId);
        // Cut off in the middle, an insert may still be on its way: look once more before saying no.
        if (kept !== undefined || isDuplicateKey(cause)) return kept;
        await pause(SETTLE_EVERY);
        return await this.byCommandId(stream, commandId);
      } catch (error) {
        if (performance.now() > end) throw error;
      }
    }
  }
}
