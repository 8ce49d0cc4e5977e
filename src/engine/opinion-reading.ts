import { EngineError } from '../errors.ts';
import { commentPeriodsOf, opinionsStream, streamOfPeriod } from './comment-periods.ts';
import { OPINIONS, type OpinionRow } from './opinions.ts';
import type { Entry, Ledger, Views } from './ports/index.ts';

interface Sources {
  ledger: Ledger;
  views: Views;
}

/** The opinions of one comment period, in the order of the record, texts joined in. */
export async function opinionsIn(
  { ledger, views }: Sources,
  stream: string,
  after: number,
  limit: number,
): Promise<Record<string, unknown>[]> {
  const entries = await ledger.read(stream, after, limit);
  const received = entries.filter(({ fact }) => fact.type === 'OpinionReceived');
  return Promise.all(received.map((entry) => withText(views, entry)));
}

/** What is asked for of a matter's opinions: of one comment period, the latest where none is named. */
export interface OpinionsQuery {
  period?: number;
  after: number;
  limit: number;
}

/** @throws EngineError `not-found` where a period is named that the matter does not have */
export async function opinionsOf(
  sources: Sources,
  matterId: string,
  { period, after, limit }: OpinionsQuery,
): Promise<Record<string, unknown>[]> {
  const stream = await streamOfPeriod(sources.ledger, matterId, period);
  if (stream !== undefined) return opinionsIn(sources, stream, after, limit);
  if (period === undefined) return [];
  throw new EngineError('not-found', `There is no comment period ${period}.`);
}

async function withText(views: Views, { sequence, recordedAt, fact }: Entry) {
  const { code, commitment, channel } = fact;
  const row = (await views.get<OpinionRow>(OPINIONS, String(code)))?.row;
  const known = { number: sequence, receivedAt: recordedAt, channel, commitment };
  return row?.erasedAt === undefined
    ? { ...known, ...row?.opinion }
    : { ...known, erasedAt: row.erasedAt };
}

/**
 * What a member of the public sees of an own opinion: that it is on record, and whether it was answered.
 * How, stands under its number among the published answers of its period.
 */
export async function opinionByCode(
  { ledger, views }: Sources,
  code: string,
): Promise<Record<string, unknown> | undefined> {
  const row = (await views.get<OpinionRow>(OPINIONS, code))?.row;
  const entry = row && (await ledger.byCommandId(row.stream, row.commandId));
  if (!row || !entry || row.erasedAt !== undefined) return undefined;
  const { matterId, receivedAt, opinion } = row;
  const periods = await commentPeriodsOf(ledger, matterId);
  const own = periods.find(({ opensAt }) => opinionsStream(matterId, opensAt) === row.stream);
  if (!own) return undefined;
  return {
    code,
    matterId,
    period: own.period,
    number: entry.sequence,
    receivedAt,
    text: opinion.text,
    state: own.state === 'answered' ? 'answered' : 'received',
  };
}
