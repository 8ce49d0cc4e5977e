import { assessment } from './documents/assessment.ts';
import type { CaseDocument } from './documents/case-document.ts';
import { decision } from './documents/decision.ts';
import { formation } from './documents/formation.ts';

export type { CaseDocument, Field } from './documents/case-document.ts';

/** The documents of a case file, D01 to D34, in the order of the procedure. */
export const documents: readonly CaseDocument[] = [...formation, ...assessment, ...decision];

const byCode = new Map(documents.map((document) => [document.code, document]));

/** The document with this code. Throws TypeError where there is none. */
export function documentOf(code: string): CaseDocument {
  const found = byCode.get(code);
  if (!found) throw new TypeError(`No document ${code}`);
  return found;
}
