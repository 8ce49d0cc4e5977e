import { Router, type Response } from 'express';
import type { Accounts } from '../../engine/accounts/accounts.ts';
import type { Acting } from '../../engine/accounts/administration.ts';
import type { Person } from '../../engine/accounts/register.ts';
import { EngineError } from '../../errors.ts';
import { permit } from '../access.ts';
import { answer } from '../answer.ts';
import { inputOf } from '../exchange.ts';
import { addSigningKeys } from './signing-keys.ts';

/** Units, people and their offices: changed by the administrator of accounts, each time on record. */
export function accountsRoutes({ accounts }: { accounts: Accounts }): Router {
  const router = Router();

  router.get('/units', async (_req, res) => {
    const { query } = inputOf(res, 'listUnits');
    permit(res);
    answer(
      res,
      pageOf(await accounts.units(), ({ unit }) => unit, query),
    );
  });

  router.post('/units', async (_req, res) => {
    const { header, body } = inputOf(res, 'registerUnit');
    answer(res, await accounts.registerUnit(body, acting(res, header)), 201);
  });

  router.get('/people', async (_req, res) => {
    const { query } = inputOf(res, 'listPeople');
    permit(res);
    const page = pageOf(await accounts.people(), ({ person }) => person, query);
    answer(res, { ...page, items: page.items.map(shown) });
  });

  router.post('/people', async (_req, res) => {
    const { header, body } = inputOf(res, 'registerPerson');
    answer(res, shown(await accounts.registerPerson(body, acting(res, header))), 201);
  });

  router.get('/people/:personId/memberships', async (_req, res) => {
    const { path, query } = inputOf(res, 'listMemberships');
    permit(res);
    const grants = await accounts.grantsOf(path.personId);
    if (query.on === undefined) return answer(res, { items: grants });
    const onThatDay = await accounts.membershipsOn(path.personId, query.on);
    const numbers = new Set(onThatDay.map(({ membership }) => membership));
    answer(res, { items: grants.filter(({ membership }) => numbers.has(membership)) });
  });

  router.post('/people/:personId/memberships', async (_req, res) => {
    const { path, header, body } = inputOf(res, 'grantMembership');
    const details = { ...body, person: path.personId };
    answer(res, await accounts.grantMembership(details, acting(res, header)), 201);
  });

  router.post('/people/:personId/memberships/:membershipId/end', async (_req, res) => {
    const { path, header, body } = inputOf(res, 'endMembership');
    const { personId: person, membershipId: membership } = path;
    const ending = { person, membership, reason: body.reason };
    answer(res, await accounts.endMembership(ending, acting(res, header)));
  });

  router.post('/people/:personId/unlock', async (_req, res) => {
    const { path, header } = inputOf(res, 'unlockAccount');
    await accounts.unlock(path.personId, acting(res, header));
    answer(res, {});
  });

  router.post('/people/:personId/password', async (_req, res) => {
    const { path, header, body } = inputOf(res, 'resetPassword');
    await accounts.resetPassword(path.personId, body.password, acting(res, header));
    answer(res, {});
  });

  addSigningKeys(router, accounts, acting);
  return router;
}

/** Who acts, once the policy lets them, and under which key. */
const acting = (res: Response, header: { 'Idempotency-Key': string }): Acting => ({
  by: permit(res),
  commandId: header['Idempotency-Key'],
});

const shown = ({ person, name, registeredAt }: Person) => ({ person, name, registeredAt });

const DEFAULT_LIMIT = 20;

/** A page in the order of the numbers; the cursor is the last number given, as base64url. */
function pageOf<T>(
  all: readonly T[],
  numberOf: (item: T) => string,
  { cursor, limit = DEFAULT_LIMIT }: { cursor?: string; limit?: number },
): { items: T[]; next?: string } {
  const after = cursor === undefined ? '' : decoded(cursor);
  const rest = all
    .filter((item) => numberOf(item) > after)
    .toSorted((a, b) => (numberOf(a) < numberOf(b) ? -1 : 1));
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  if (rest.length <= limit || last === undefined) return { items };
  return { items, next: Buffer.from(numberOf(last)).toString('base64url') };
}

function decoded(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (/^[A-Za-z0-9_-]{1,64}$/.test(text)) return text;
  const fault = { field: 'cursor', zh: '不是上一页给出的标记', en: 'is not from the page before' };
  throw new EngineError('invalid-request', fault.en, { faults: [fault] });
}
