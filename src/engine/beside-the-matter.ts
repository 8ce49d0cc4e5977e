import type { Matter } from '../machines/matter/chart.ts';
import type { Command, StepName } from '../machines/matter/fact.ts';
import type { Ruling } from '../machines/matter/judge.ts';
import type { Law } from '../machines/matter/rule.ts';
import { withDirectory, type ReadDirectory } from './beside-directory.ts';
import type { Called } from './called.ts';
import type { Histories } from './histories.ts';
import { withSuccessor } from './successor.ts';

/** Units by name, for the one step that writes an organisation out; no other act waits for the register. */
export const unitNamesFor = async (
  step: StepName,
  called: () => Promise<Called>,
): Promise<Pick<Law, 'unitNames'>> =>
  step === 'AppointExperts' ? { unitNames: (await called()).units } : {};

interface Asked {
  matterId: string;
  command: Command;
  matter: Matter;
}

/**
 * The ruling with what the chart cannot see, which knows one matter: another matter, the directory of the year.
 *
 * @throws what reading them throws
 */
export async function besideTheMatter(
  { histories, directory }: { histories: Histories; directory: ReadDirectory },
  { matterId, command: { step, at, statement }, matter: { context: dossier } }: Asked,
  judged: Ruling,
): Promise<Ruling> {
  const beside = await withSuccessor(histories, { matterId, step, statement, dossier }, judged);
  return withDirectory(directory, { step, at, statement, dossier }, beside);
}
