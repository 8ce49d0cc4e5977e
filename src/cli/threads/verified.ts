import type { Source } from '../../engine/ports/index.ts';
import { textPages } from '../../engine/transfer/index.ts';
import { verifyLedger, type LedgerTrust } from '../../verification/ledger.ts';
import type { Report } from '../../verification/report.ts';
import { textWorkers } from './text-workers.ts';

/** Verifies a whole ledger with all processors. @throws MalformedProof where a key is none */
export async function verifiedInThreads(
  ledger: Pick<Source['ledger'], 'readAll' | 'readTexts'>,
  trust: LedgerTrust,
): Promise<Report> {
  const workers = textWorkers();
  try {
    return await verifyLedger(textPages(ledger), trust, workers);
  } finally {
    await workers.close();
  }
}
