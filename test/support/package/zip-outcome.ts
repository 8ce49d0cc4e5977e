import { Findings } from '../../../src/verification/report.ts';
import { openZip } from '../../../src/verification/zip/open.ts';
import { inMemory } from './zip.ts';

/** Marks are what nothing rests on: the zip is read, and a note says that they are not the exporter's. */
export type Outcome = 'read' | 'marked' | 'refused';

export async function outcomeOf(bytes: Uint8Array): Promise<Outcome> {
  const findings = new Findings();
  const source = await openZip(inMemory(bytes), findings);
  const { fails, notes } = findings.report(false);
  if (source === undefined || fails.length > 0) return 'refused';
  return notes.some(({ finding }) => finding === 'container-marks') ? 'marked' : 'read';
}
