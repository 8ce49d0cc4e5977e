import type { Response, Router } from 'express';
import type { Accounts } from '../../engine/accounts/accounts.ts';
import type { Acting } from '../../engine/accounts/administration.ts';
import { permit, permitSelf } from '../access.ts';
import { answer } from '../answer.ts';
import { inputOf } from '../exchange.ts';

type Header = { 'Idempotency-Key': string };

/** Acts on one's own account need no office. */
function asOneself(res: Response, header: Header): Acting {
  const { person } = permitSelf(res);
  return { by: person, commandId: header['Idempotency-Key'] };
}

/** People's public keys: proposed by themselves, approved and revoked by the administrator of accounts. */
export function addSigningKeys(
  router: Router,
  accounts: Accounts,
  acting: (res: Response, header: Header) => Acting,
): void {
  router.get('/me/signing-keys', async (_req, res) => {
    answer(res, { items: await accounts.keysOf(permitSelf(res).person.person) });
  });

  router.post('/me/signing-keys', async (_req, res) => {
    const { header, body } = inputOf(res, 'proposeSigningKey');
    const by = asOneself(res, header);
    answer(res, await accounts.proposeKey({ person: by.by.person, ...body }, by), 201);
  });

  router.post('/me/signing-keys/:thumbprint/revoke', async (_req, res) => {
    const { path, header, body } = inputOf(res, 'revokeOwnSigningKey');
    const by = asOneself(res, header);
    answer(res, await accounts.revokeKey({ person: by.by.person, ...path, ...body }, by));
  });

  router.get('/people/:personId/signing-keys', async (_req, res) => {
    const { personId } = inputOf(res, 'listSigningKeys').path;
    permit(res);
    answer(res, { items: await accounts.keysOf(personId) });
  });

  router.post('/people/:personId/signing-keys/:thumbprint/approve', async (_req, res) => {
    const { path, header } = inputOf(res, 'approveSigningKey');
    const { personId: person, thumbprint } = path;
    answer(res, await accounts.approveKey({ person, thumbprint }, acting(res, header)));
  });

  router.post('/people/:personId/signing-keys/:thumbprint/revoke', async (_req, res) => {
    const { path, header, body } = inputOf(res, 'revokeSigningKey');
    const { personId: person, thumbprint } = path;
    answer(res, await accounts.revokeKey({ person, thumbprint, ...body }, acting(res, header)));
  });
}
