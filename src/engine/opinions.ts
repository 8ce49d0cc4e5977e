import { randomBytes, randomInt } from 'node:crypto';
import { EngineError } from '../errors.ts';
import { canonical } from '../integrity/canonical.ts';
import { sha256 } from '../integrity/digest.ts';
import type { Officer } from '../machines/matter/fact.ts';
import type { Instant } from '../statute/calendar/index.ts';
import type { Entry, Ledger, TableShape, Views } from './ports/index.ts';
import { digestOfRequest, entryAfter, record } from './stream.ts';

export interface OpinionReceipt {
  /** What the member of the public keeps to look the opinion up again. */
  code: string;
  number: number;
  receivedAt: Instant;
}

export interface SubmittedOpinion {
  text: string;
  /** As the author gave it; kept outside the record, shown masked. */
  name?: string;
  contact?: string;
  clause?: string;
  /** How it reached us; the public form is `online`. */
  channel: 'online' | 'letter' | 'e-mail' | 'telephone' | 'in-person' | 'fax';
}

/** The table of what people wrote. The record holds a salted commitment to each, and no text. */
export const OPINIONS = 'opinions';

export const opinionsTable: TableShape = {
  name: OPINIONS,
  indexes: ['commitment'],
  rebuildable: false,
};

export interface OpinionRow extends Record<string, unknown> {
  code: string;
  matterId: string;
  stream: string;
  commandId: string;
  commitment: string;
  salt: string;
  receivedAt: string;
  opinion: SubmittedOpinion & Record<string, unknown>;
  /** When text, name, contact and salt were erased; an instant, UTC. */
  erasedAt?: string;
}

const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const newCode = () => Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** What the record says of an opinion: nothing that could be read, everything that can be checked. */
export const commitmentTo = (salt: string, opinion: SubmittedOpinion): string =>
  sha256(`${salt}\n${canonical(opinion)}`);

interface Submission {
  stream: string;
  matterId: string;
  closesAt: string;
  opinion: SubmittedOpinion;
  commandId: string;
  now: Date;
  by?: Officer;
}

const TRIES = 50;

/**
 * Receives an opinion: the text first, then its sealed commitment, so that no commitment is ever
 * without its text. The stream is closed by an entry of its own, after which nothing follows.
 *
 * @throws EngineError `comment-period-closed` at and after the closing instant
 */
export async function receiveOpinion(
  { ledger, views }: { ledger: Ledger; views: Views },
  { stream, matterId, closesAt, opinion, commandId, now, by }: Submission,
): Promise<OpinionReceipt> {
  const replay = await ledger.byCommandId(stream, commandId);
  if (replay) return receivedAgain(views, replay, opinion);

  const receivedAt = now.toISOString();
  if (receivedAt >= closesAt) throw closed(closesAt);
  const code = newCode();
  const salt = randomBytes(16).toString('hex');
  const commitment = commitmentTo(salt, opinion);
  const row: OpinionRow = {
    code,
    matterId,
    stream,
    commandId,
    commitment,
    salt,
    receivedAt,
    opinion: { ...opinion },
  };
  await views.put(OPINIONS, code, row, 0);

  const fact = {
    type: 'OpinionReceived',
    at: receivedAt,
    ...(by ? { by } : {}),
    channel: opinion.channel,
    code,
    commitment,
  };
  for (let attempt = 1; ; attempt += 1) {
    const head = await ledger.head(stream);
    if (head && (await isClosed(ledger, stream, head.sequence))) {
      await views.remove(OPINIONS, code);
      throw closed(closesAt);
    }
    // The request is known again by its commitment: a digest of the text without salt could be guessed.
    const request = { commitment };
    const entry = entryAfter(head, { stream, commandId, request, recordedAt: receivedAt, fact });
    try {
      await ledger.append(entry);
      return receiptOf(fact, entry.sequence, receivedAt);
    } catch (error) {
      const raced = error instanceof EngineError && error.code === 'concurrent-act';
      if (!raced || attempt === TRIES) throw error;
    }
  }
}

/**
 * The receipt of an opinion that is sent again.
 *
 * @throws EngineError `idempotency-key-reused` where the key stands for another opinion, or for one
 *   whose text was erased since
 */
async function receivedAgain(
  views: Views,
  { fact, sequence, recordedAt, requestDigest }: Entry,
  opinion: SubmittedOpinion,
): Promise<OpinionReceipt> {
  const row = (await views.get<OpinionRow>(OPINIONS, String(fact.code)))?.row;
  const same =
    row?.erasedAt === undefined && commitmentTo(row?.salt ?? '', opinion) === fact.commitment;
  // Entries of 0.1 know their request by the digest of the opinion itself.
  if (!same && requestDigest !== digestOfRequest({ opinion }))
    throw new EngineError(
      'idempotency-key-reused',
      'This Idempotency-Key was used for another request.',
    );
  return receiptOf(fact, sequence, recordedAt);
}

/** Closes the stream of opinions for good, and tells how many came and the seal of the last entry. */
export async function closeOpinions(
  ledger: Ledger,
  stream: string,
  at: string,
): Promise<{ received: number; opinionsSeal: string }> {
  const { sequence, seal } = await record(ledger, {
    stream,
    commandId: 'close-opinions',
    request: {},
    recordedAt: at,
    fact: { type: 'OpinionsClosed', at },
  });
  return { received: sequence - 1, opinionsSeal: seal };
}

async function isClosed(ledger: Ledger, stream: string, last: number): Promise<boolean> {
  const [entry] = await ledger.read(stream, last - 1, 1);
  return entry?.fact.type === 'OpinionsClosed';
}

const receiptOf = (fact: Record<string, unknown>, number: number, receivedAt: string) => ({
  code: String(fact.code),
  number,
  receivedAt,
});

const closed = (closesAt: string) =>
  new EngineError('comment-period-closed', `Comments closed at ${closesAt}.`);
