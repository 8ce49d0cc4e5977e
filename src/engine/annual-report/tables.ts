import type { TableShape } from '../ports/index.ts';

/** What each matter brings to each year: folded from the ledger, dropped and rebuilt at will. */
export const yearMattersTable: TableShape = {
  name: 'year-matters',
  indexes: ['years', 'listedIn'],
  rebuildable: true,
};

/** What was refused in each matter in each year. */
export const yearRefusalsTable: TableShape = {
  name: 'year-refusals',
  indexes: ['years'],
  rebuildable: true,
};

export const annualReportTables: readonly TableShape[] = [yearMattersTable, yearRefusalsTable];
