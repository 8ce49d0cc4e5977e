import { annualReportTables } from './annual-report/tables.ts';
import { progressTable } from './catch-up.ts';
import { filesTable } from './evidence.ts';
import { logTables } from './log/tables.ts';
import { mattersTable } from './matter-view.ts';
import { opinionsTable } from './opinions.ts';
import type { TableShape } from './ports/index.ts';
import { solicitationsTable } from './solicitations.ts';

/** Every table that the engine keeps beside the ledger; accounts bring their own. */
export const engineTables: readonly TableShape[] = [
  mattersTable,
  solicitationsTable,
  filesTable,
  opinionsTable,
  progressTable,
  ...logTables,
  ...annualReportTables,
];
