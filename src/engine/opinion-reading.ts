import type { Histories } from './histories.ts';
import { OPINIONS, type OpinionRow } from './opinions.ts';
import type { Entry, Ledger, Views } from './ports/index.ts';
import { opinionsStream } from './solicitations.ts';

interface Sources {
  ledger: Ledger;
  views: Views;
}

/** The opinions of a matter's current comment period, in the order of the record, texts joined in. */
export async function opinionsOf(
  { ledger, views }: Sources,
  histories: Histories,
  matterId: string,
  after: number,
  limit: number,
): Promise<Record<string, unknown>[]> {
  const { matter } = await histories.current(matterId);
  const { opensAt } = matter.context.solicitation ?? {};
  if (opensAt === undefined) return [];
  const entries = await ledger.read(opinionsStream(matterId, opensAt), after, limit);
  const received = entries.filter(({ fact }) => fact.type === 'OpinionReceived');
  return Promise.all(received.map((entry) => withText(views, entry)));
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
 * How, stands under its number among the published answers.
 */
export async function opinionByCode(
  { ledger, views }: Sources,
  histories: Histories,
  code: string,
): Promise<Record<string, unknown> | undefined> {
  const row = (await views.get<OpinionRow>(OPINIONS, code))?.row;
  const entry = row && (await ledger.byCommandId(row.stream, row.commandId));
  if (!row || !entry || row.erasedAt !== undefined) return undefined;
  const { matter } = await histories.current(row.matterId);
  const { opensAt = '', outcomes } = matter.context.solicitation ?? {};
  // No period is opened before the opinions of the last are answered.
  const answered = outcomes !== undefined || row.stream !== opinionsStream(row.matterId, opensAt);
  return {
    code,
    matterId: row.matterId,
    number: entry.sequence,
    receivedAt: row.receivedAt,
    text: row.opinion.text,
    state: answered ? 'answered' : 'received',
  };
}
