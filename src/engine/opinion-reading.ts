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

/** To whoever answers an opinion of which nothing is left: there is no name to find and to mask. */
const nobodyKnown = {
  zh: '内容、姓名和联系方式已删除。本系统不再知道是谁提出的,公布答复时认不出也不会遮盖:答复中不得写明。',
  en: 'Text, name and contact were erased. Nothing here knows any more whose opinion it was, and a name in an answer would be published as it stands: none is to be written.',
};

async function withText(views: Views, { sequence, recordedAt, fact }: Entry) {
  const { code, commitment, channel } = fact;
  const row = (await views.get<OpinionRow>(OPINIONS, String(code)))?.row;
  const known = { number: sequence, receivedAt: recordedAt, channel, commitment };
  return row?.erasedAt === undefined
    ? { ...known, ...row?.opinion }
    : { ...known, erasedAt: row.erasedAt, notice: nobodyKnown };
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
