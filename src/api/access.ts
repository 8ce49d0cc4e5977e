import type { Response } from 'express';
import type { SignedIn } from '../engine/accounts/sign-in.ts';
import { EngineError } from '../errors.ts';
import type { Engine, MattersQuery, Permit } from '../engine/engine.ts';
import {
  actAs,
  actionOf,
  decide,
  officerIn,
  visibleMatters,
  type MatterRelations,
} from '../engine/policy/index.ts';
import type { Officer } from '../machines/matter/fact.ts';
import { signedInOf } from './authenticate.ts';
import { exchangeOf, operationOf } from './exchange.ts';

/**
 * The officer in whose name the operation is done.
 *
 * @throws EngineError `forbidden`, or `invalid-request` where several offices would do
 */
export const permit = (res: Response): Officer => officerFor(res);

/** Whoever is signed in, for what needs no office. @throws EngineError `forbidden` */
export function permitSelf(res: Response): SignedIn {
  const signedIn = signedInOf(res);
  const { person, memberships } = signedIn;
  const action = actionOf(operationOf(res).id) ?? '';
  if (decide({ person, memberships, action }).allowed) return signedIn;
  throw new EngineError('forbidden', 'This is not for your own account.');
}

/**
 * The officer in whose name the operation on a matter is done. What may not be known is not there.
 *
 * @throws EngineError `not-found`, `forbidden`, or `invalid-request` where several offices would do
 */
export async function permitMatter(
  engine: Pick<Engine, 'matterRow'>,
  res: Response,
  matterId: string,
): Promise<Officer> {
  const matter = await engine.matterRow(matterId);
  if (!matter) throw new EngineError('not-found', 'Nothing here for you.');
  return officerFor(res, matter);
}

/** The same, for an operation that reads the matter itself: it asks once it has the matter at hand. */
export const permitFor =
  (res: Response): Permit =>
  (matter) =>
    officerFor(res, matter);

/**
 * Whoever was denied an act on a matter that is known to exist, in an office that is held: the
 * attempt is for the log of refusals. Undefined for every other failure.
 */
export function deniedOfficer(res: Response, error: unknown): Officer | undefined {
  if (!(error instanceof EngineError) || error.code !== 'forbidden') return undefined;
  const { person, memberships } = signedInOf(res);
  const actingAs = actingAsOf(res);
  const held = memberships.find(({ membership }) => membership === actingAs) ?? memberships[0];
  return held && officerIn(person, held);
}

function officerFor(res: Response, matter?: MatterRelations): Officer {
  const actingAs = actingAsOf(res);
  const { person, memberships } = signedInOf(res);
  return actAs({
    person,
    memberships,
    // An operation without an action is denied like any unknown one.
    action: actionOf(operationOf(res).id) ?? '',
    ...(matter ? { matter } : {}),
    ...(actingAs === undefined ? {} : { actingAs }),
  });
}

/** The matters that a list may show: those of the office named, or of all that are held. */
export function visibleTo(res: Response): MattersQuery['visible'] {
  const actingAs = actingAsOf(res);
  const { memberships } = signedInOf(res);
  return visibleMatters(
    memberships.filter(({ membership }) => actingAs === undefined || membership === actingAs),
  );
}

function actingAsOf(res: Response): string | undefined {
  const header = exchangeOf(res).input?.header;
  return header && 'Acting-As' in header ? String(header['Acting-As']) : undefined;
}
