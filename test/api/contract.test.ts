import { describe, expect, it } from '@jest/globals';
import type { Router } from 'express';
import type { ApiDeps } from '../../src/api/deps.ts';
import { problemTypes } from '../../src/api/problem-types.ts';
import { accountsRoutes } from '../../src/api/routes/accounts.ts';
import { signInRoutes, type SignInDeps } from '../../src/api/routes/sign-in.ts';
import { docsRoutes } from '../../src/api/routes/docs.ts';
import { routesOf } from '../../src/api/routes/index.ts';
import { yearActs } from '../../src/annual-report/acts/index.ts';
import { actionOf } from '../../src/engine/policy/index.ts';
import { stages } from '../../src/machines/matter/regions.ts';
import { steps } from '../../src/statute/steps/index.ts';
import type { Step } from '../../src/statute/step.ts';
import { contract } from '../support/validated.ts';

const STEP_PATH = '/matters/{matterId}/steps/';

interface Layer {
  route?: { path: string; stack: { method: string }[] } | undefined;
}

// Routes are listed here and none is called, so nothing stands behind them.
/** A route may have several handlers for one method. */
const methodsOf = (route: Layer['route']) =>
  new Set((route?.stack ?? []).map(({ method }) => method));

// Accounts bring routes of their own.
const accountRoutes = [
  signInRoutes({ serverNow: () => new Date() } as unknown as SignInDeps),
  accountsRoutes({} as unknown as Parameters<typeof accountsRoutes>[0]),
];
const listed = { law: { packs: [], steps }, accountRoutes } as unknown as ApiDeps;
const routers = routesOf(listed, contract);

const routesIn = (router: Router): string[] =>
  (router.stack as readonly Layer[]).flatMap(({ route }) =>
    [...methodsOf(route)].map((method) => `${method.toUpperCase()} ${route?.path}`),
  );

const served = routers.flatMap(routesIn);
const promised = contract.operations.map(
  ({ method, path }) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
);
const isStep = (line: string) => line.startsWith('POST /matters/:matterId/steps/');
const isYearAct = (line: string) => line.startsWith('POST /years/:year/acts/');
const isOwn = (line: string) => !isStep(line) && !isYearAct(line);

describe('openapi.yaml and the routes', () => {
  it('serves every path that is promised, and promises every path that is served', () => {
    expect(served.filter(isOwn).toSorted()).toEqual(promised.filter(isOwn).toSorted());
  });

  it('serves all steps by one route', () => {
    expect(served.filter(isStep)).toEqual(['POST /matters/:matterId/steps/:step']);
  });

  it('serves all acts of a year by one route', () => {
    expect(served.filter(isYearAct)).toEqual(['POST /years/:year/acts/:act']);
    expect(promised.filter(isYearAct)).toEqual(
      Object.keys(yearActs).map((act) => `POST /years/:year/acts/${act}`),
    );
  });

  it('serves nothing beside them but the explorer', () => {
    for (const line of routesIn(docsRoutes()))
      expect(line).toMatch(/^GET \/(docs(\/[a-z0-9.-]+)?)?$/);
  });

  it('gives every operation a name of its own', () => {
    const ids = contract.operations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has an action of the policy for every operation', () => {
    expect(contract.operations.map(({ id }) => id).filter((id) => !actionOf(id))).toEqual([]);
  });

  it('asks for a key wherever something is recorded', () => {
    const keyless = contract.operations
      .filter(({ method, open }) => method === 'POST' && !open)
      .filter(({ parameters }) => !parameters.some(({ name }) => name === 'Idempotency-Key'))
      .map(({ id }) => id);
    // Files are known by their digest; signing out and passwords leave nothing to repeat; a statement
    // is only prepared.
    const known = ['uploadEvidence', 'signOut', 'changePassword', 'prepareStatement'];
    for (const id of keyless) expect(known).toContain(id);
  });

  it('tells wherever a key is asked for that one may have been used before', () => {
    const silent = contract.operations
      .filter(({ parameters }) => parameters.some(({ name }) => name === 'Idempotency-Key'))
      .filter(({ answers }) => !(problemTypes['idempotency-key-reused'].status in answers))
      .map(({ id }) => id);
    expect(silent).toEqual([]);
  });
});

describe('openapi.yaml, the statute and the chart', () => {
  const table: [string, Step][] = Object.entries(steps);
  const { schemas } = (
    contract.document as { components: { schemas: Record<string, { enum?: string[] }> } }
  ).components;
  const byOfficers = table.filter(([, { by }]) => by.some((role) => role !== 'system'));

  it('has a path for every step that an officer may take, and for no other', () => {
    const paths = contract.operations.flatMap(({ id, path }) =>
      path.startsWith(STEP_PATH) ? [`${id} ${path.slice(STEP_PATH.length)}`] : [],
    );
    const names = byOfficers.flatMap(([name]) =>
      name === 'ProposeMatter' ? [] : [`${name} ${name}`],
    );
    expect(paths.toSorted()).toEqual(names.toSorted());
  });

  it('has a closed schema for every step', () => {
    for (const [name] of table) expect(Object.keys(schemas)).toContain(name);
  });

  it('asks for matters by the stages that the chart has', () => {
    expect(schemas.ProcedureStage?.enum).toEqual(Object.keys(stages.procedure.states));
  });

  it('has a step for every fact that the chart hears', () => {
    const heard = Object.values(stages).flatMap(({ states }) =>
      Object.values(states).flatMap(({ on = {} }) => Object.keys(on)),
    );
    expect([...new Set(heard)].toSorted()).toEqual(
      [...new Set(table.map(([, { becomes }]) => becomes))].toSorted(),
    );
  });
});

describe('openapi.yaml and the problems', () => {
  it('promises every status that a problem can have', () => {
    const statuses = new Set(contract.operations.flatMap(({ answers }) => Object.keys(answers)));
    for (const { status } of Object.values(problemTypes))
      expect([...statuses, '405', '500']).toContain(String(status));
  });
});
