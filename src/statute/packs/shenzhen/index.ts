import type { Pack } from '../../provision.ts';
import {
  shenzhenArchives,
  shenzhenData,
  shenzhenHearings,
  shenzhenProcedure,
  shenzhenReports,
} from './decisions.ts';
import { shenzhenOrder305, shenzhenOrder368 } from './normative-documents.ts';

/** The city's instruments, one pack each. */
export const shenzhen: readonly Pack[] = [
  shenzhenProcedure,
  shenzhenHearings,
  shenzhenArchives,
  shenzhenOrder305,
  shenzhenOrder368,
  shenzhenData,
  shenzhenReports,
];
