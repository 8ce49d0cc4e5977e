import { EngineError } from '../errors.ts';
import { canonical } from '../integrity/canonical.ts';
import { sha256 } from '../integrity/digest.ts';
import { GENESIS, sealEntry } from '../integrity/seal.ts';
import type { Instant } from '../statute/calendar/index.ts';
import type { Entry, Ledger, StreamHead } from './ports/index.ts';

/** What somebody wants to have on record. */
export interface Recording {
  stream: string;
  commandId: string;
  /** What was asked; its digest tells a replay from another request under the same key. */
  request: unknown;
  recordedAt: Instant;
  fact: Record<string, unknown>;
}

/** A stream's name for each kind of history. */
export const streamOf = {
  matter: (matterId: string) => `matter:${matterId}`,
  refusals: (matterId: string) => `refusals:${matterId}`,
  opinions: (matterId: string) => `opinions:${matterId}`,
  installation: 'installation',
  law: 'law',
} as const;

/** The digest under which a request is known again. */
export const digestOfRequest = (request: unknown): string => sha256(canonical(request));

/** Seals a recording to a stream's head; the result is what `Ledger.append` takes. */
export function entryAfter(head: StreamHead | undefined, recording: Recording): Entry {
  const { stream, commandId, request, recordedAt, fact } = recording;
  return sealEntry({
    stream,
    sequence: (head?.sequence ?? 0) + 1,
    commandId,
    requestDigest: digestOfRequest(request),
    recordedAt,
    fact,
    previous: head?.seal ?? GENESIS,
  });
}

const TRIES = 50;

/** Whether an append failed because another act came first: then what stands now decides. */
export const wasRaced = (error: unknown): boolean =>
  error instanceof EngineError &&
  (error.code === 'concurrent-act' || error.code === 'idempotency-key-reused');

/**
 * Appends to a stream whose order does not matter to the caller, trying again when another act came
 * first. Sent again with the same commandId and request it gives the first entry back.
 *
 * @throws EngineError `idempotency-key-reused` where the key stands for another request
 * @throws EngineError `concurrent-act` where the stream is too busy
 */
export async function record(ledger: Ledger, recording: Recording): Promise<Entry> {
  for (let attempt = 1; ; attempt += 1) {
    const entry = entryAfter(await ledger.head(recording.stream), recording);
    try {
      await ledger.append(entry);
      return entry;
    } catch (error) {
      if (!wasRaced(error)) throw error;
      // Nearly every command is new: the ledger itself says which is not, and need not be asked first.
      const known = await replayOf(ledger, recording);
      if (known) return known;
      if (attempt === TRIES) throw error;
    }
  }
}

/**
 * The entry that the same command left before, if any.
 *
 * @throws EngineError `idempotency-key-reused` where the key stands for another request
 */
export async function replayOf(
  ledger: Ledger,
  { stream, commandId, request }: Pick<Recording, 'stream' | 'commandId' | 'request'>,
): Promise<Entry | undefined> {
  const entry = await ledger.byCommandId(stream, commandId);
  if (!entry) return undefined;
  if (entry.requestDigest !== digestOfRequest(request))
    throw new EngineError(
      'idempotency-key-reused',
      'This Idempotency-Key was used for another request.',
    );
  return entry;
}

/** All entries of a stream, in pages. */
export async function* entriesOf(
  ledger: Pick<Ledger, 'read'>,
  stream: string,
  after = 0,
): AsyncGenerator<Entry> {
  const PAGE = 500;
  for (let last = after; ;) {
    const page = await ledger.read(stream, last, PAGE);
    yield* page;
    if (page.length < PAGE) return;
    last = page.at(-1)!.sequence;
  }
}

/**
 * The number of the matter that a filing command is for: the one it was given when it was first
 * sent, else the fresh one. Filing the same command twice must not make two matters.
 */
export async function matterIdFor(
  ledger: Ledger,
  {
    commandId,
    person,
    fresh,
    at,
  }: { commandId: string; person: string; fresh: string; at: Instant },
): Promise<string> {
  const { fact } = await record(ledger, {
    stream: `filings:${person}`,
    commandId,
    request: {},
    recordedAt: at,
    fact: { type: 'MatterNumbered', at, matterId: fresh },
  });
  return String(fact.matterId);
}
