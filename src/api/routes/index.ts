import type { Router } from 'express';
import type { ApiDeps } from '../deps.ts';
import type { OpenApi } from '../openapi.ts';
import { contractRoutes } from './contract.ts';
import { dossierRoutes } from './dossier.ts';
import { evidenceRoutes } from './evidence.ts';
import { healthRoutes } from './health.ts';
import { installationRoutes } from './installation.ts';
import { lawChangesRoutes } from './law-changes.ts';
import { logRoutes } from './log.ts';
import { mattersRoutes } from './matters.ts';
import { opinionsRoutes } from './opinions.ts';
import { problemTypesRoutes } from './problem-types.ts';
import { publicDirectoriesRoutes } from './public-directories.ts';
import { publicOpinionsRoutes } from './public-opinions.ts';
import { publicSolicitationsRoutes } from './public-solicitations.ts';
import { recordRoutes } from './record.ts';
import { reportsRoutes } from './reports.ts';
import { statuteRoutes } from './statute.ts';
import { signingRoutes } from './signing.ts';
import { stepsRoutes } from './steps.ts';
import { witnessRoutes } from './witness.ts';
import { yearsRoutes } from './years.ts';

/** Every route of the contract, one noun a file. */
export function routesOf(deps: ApiDeps, { document }: OpenApi): Router[] {
  return [
    healthRoutes(deps),
    installationRoutes(deps),
    contractRoutes(document),
    problemTypesRoutes(),
    ...deps.accountRoutes,
    mattersRoutes(deps),
    stepsRoutes(deps),
    signingRoutes(deps),
    recordRoutes(deps),
    dossierRoutes(deps),
    logRoutes(deps),
    witnessRoutes(deps),
    opinionsRoutes(deps),
    evidenceRoutes(deps),
    publicSolicitationsRoutes(deps),
    publicOpinionsRoutes(deps),
    publicDirectoriesRoutes(deps),
    yearsRoutes(deps),
    reportsRoutes(deps),
    statuteRoutes(deps),
    lawChangesRoutes(deps),
  ];
}
