import { EngineError } from '../../errors.ts';
import type { Officer } from '../../machines/matter/fact.ts';
import { openAccountStream } from '../accounts/stream.ts';
import { calledIn } from '../called.ts';
import { pressInThread } from '../paper/press.ts';
import type { Installation } from '../installation.ts';
import { factOfEntry } from '../histories.ts';
import { recordAccess } from '../log/accesses.ts';
import type { EngineLog } from '../log/index.ts';
import type { Ledger } from '../ports/index.ts';
import { entriesOf, streamOf } from '../stream.ts';
import { meetingOf } from './meeting.ts';
import { minutesPage } from './page.ts';

export interface PrintingSources {
  ledger: Ledger;
  log: Pick<EngineLog, 'checkpoint' | 'headCode'>;
  installation: Installation;
  now(): Promise<Date>;
}

/**
 * Minutes as a PDF, with the short code of a head that covers them on every page. A head is signed for
 * it, and who printed up to which head is on record before a byte goes out.
 *
 * @throws EngineError `not-found` where the matter has no minutes as entry ${sequence}, `log-key-missing`
 */
export async function printMinutes(
  { ledger, log, installation, now }: PrintingSources,
  matterId: string,
  sequence: number,
  by: Officer,
): Promise<Buffer> {
  const entries = await Array.fromAsync(entriesOf(ledger, streamOf.matter(matterId)));
  const meeting = meetingOf(entries, sequence);
  if (!meeting)
    throw new EngineError('not-found', `${matterId} has no minutes as entry ${sequence}.`);
  const first = entries[0] && factOfEntry(entries[0]);
  await log.checkpoint();
  const head = await log.headCode();
  const page = minutesPage({
    matterId,
    title: first?.type === 'MatterProposed' ? first.title : matterId,
    installation,
    meeting,
    names: calledIn(await openAccountStream(ledger).current()),
    head,
  });
  const at = (await now()).toISOString();
  const { pdf } = await pressInThread(page, at);
  const { sequence: printed } = meeting.minutes.entry;
  const access = {
    type: 'MinutesPrinted',
    sequence: printed,
    size: head.size,
    code: head.code,
  } as const;
  await recordAccess(ledger, { matterId, by, at, access });
  return Buffer.from(pdf);
}
