import { Readable } from 'node:stream';
import type { Officer } from '../../machines/matter/fact.ts';
import { recordAccess } from '../log/accesses.ts';
import { packageName } from './package-name.ts';
import type { DossierPlan, DossierSources } from './plan.ts';
import { planDossier } from './plan.ts';
import type { Profile } from './profiles.ts';

/** A package that is ready to go out. */
export interface Dossier extends Omit<DossierPlan, 'content'> {
  /** M20260105-8HZG9WD3.zip */
  name: string;
  /** Records who takes it, and only then gives its bytes. */
  open(officer: Officer): Promise<Readable>;
  /**
   * The same for whoever has done with each chunk before the next is asked for: its memory is given back
   * then. A stream reads ahead, and would hand on chunks that are gone.
   */
  chunks(officer: Officer): Promise<AsyncIterable<Uint8Array>>;
}

/** @throws EngineError `not-found`, `log-key-missing`, `log-contradicted` */
export async function openDossier(
  sources: DossierSources & { now(): Promise<Date> },
  matterId: string,
  profile: Profile,
): Promise<Dossier> {
  const { content, ...plan } = await planDossier(sources, matterId, profile);
  const { digest, head, size } = plan;
  async function note(by: Officer): Promise<void> {
    const at = (await sources.now()).toISOString();
    const taken = { profile, size, head: head.seal, digest };
    const access = { type: 'DossierExported', ...taken } as const;
    await recordAccess(sources.ledger, { matterId, by, at, access });
  }
  return {
    ...plan,
    name: packageName({ matterId, profile }),
    async open(by) {
      await note(by);
      return Readable.from(content(), { objectMode: false });
    },
    async chunks(by) {
      await note(by);
      return content(true);
    },
  };
}
