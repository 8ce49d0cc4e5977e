import { EngineError, type Text } from '../../errors.ts';
import { civilDateOf, type Instant } from '../../statute/calendar/index.ts';
import type { AccountEvent, GrantDetails, UnitDetails } from './facts.ts';
import { termOf, type Grant, type Register } from './register.ts';
import { separationBreached } from './separation.ts';

const fault = (field: string, { zh, en }: Text) =>
  new EngineError('invalid-request', en, { faults: [{ field, zh, en }] });

const exists = (field: string) =>
  fault(field, { zh: '该编号已登记', en: 'This number is registered' });
const unknown = (field: string) => fault(field, { zh: '没有登记', en: 'Not registered' });

/** @throws EngineError `invalid-request` where the number is taken or the body above is unknown */
export function unitRegistered({ units }: Register, details: UnitDetails): AccountEvent {
  if (units.has(details.unit)) throw exists('/unit');
  // A unit can only belong to one that is there already, so there is never a circle.
  if (details.parent !== undefined && !units.has(details.parent)) throw unknown('/parent');
  return { type: 'UnitRegistered', ...details };
}

/** @throws EngineError `invalid-request` where the number is taken */
export function personRegistered(
  { people }: Register,
  { person, name }: { person: string; name: string },
): AccountEvent {
  if (people.has(person)) throw exists('/person');
  return { type: 'PersonRegistered', person, name };
}

/** @throws EngineError `invalid-request` where the office cannot be held, by itself or beside others */
export function membershipGranted(
  register: Register,
  details: GrantDetails,
  { at, number }: { at: Instant; number: number },
): AccountEvent {
  const { person, unit, role, from, to, serves } = details;
  if (!register.people.has(person)) throw new EngineError('not-found', 'There is no such person.');
  if (!register.units.has(unit)) throw unknown('/unit');
  if (role === 'system')
    throw fault('/role', { zh: '系统岗位不授予任何人', en: 'The system office is nobody’s' });
  if ((role === 'outsideCounsel') !== (serves !== undefined))
    throw fault('/serves', {
      zh: '法律顾问须写明所服务的审查部门,其他岗位不得填写',
      en: 'Outside counsel, and nobody else, names the review office served',
    });
  if (serves !== undefined && !register.units.has(serves)) throw unknown('/serves');
  if (to !== undefined && (to < from || to < civilDateOf(at)))
    throw fault('/to', {
      zh: '截止日早于起始日或者今天',
      en: 'It ends before it begins, or before today',
    });

  const grant: Grant = { ...details, membership: `m${number}`, grantedAt: at };
  const beside = [...register.grants.values()].filter(
    (other) => other.person === person && overlap(other, grant),
  );
  if (beside.some((other) => sameOffice(other, grant)))
    throw fault('/role', {
      zh: '该任职在此期间已经存在',
      en: 'The person holds this office already',
    });
  const breached = separationBreached(grant, beside);
  if (breached) throw fault('/role', breached);
  return { type: 'MembershipGranted', membership: grant.membership, ...details };
}

const overlap = (a: Grant, b: Grant): boolean => {
  const [one, other] = [termOf(a), termOf(b)];
  return (
    (one.end === undefined || other.start < one.end) &&
    (other.end === undefined || one.start < other.end)
  );
};

const sameOffice = (a: Grant, b: Grant): boolean =>
  a.unit === b.unit && a.role === b.role && a.serves === b.serves;

/** @throws EngineError `not-found`, or `invalid-request` for the last administrator of accounts */
export function membershipEnded(
  { grants }: Register,
  { person, membership, reason }: { person: string; membership: string; reason: string },
  at: Instant,
): AccountEvent {
  const grant = grants.get(membership);
  if (grant?.person !== person) throw new EngineError('not-found', 'There is no such office.');
  if (grant.endedAt !== undefined)
    throw fault('/membership', { zh: '该任职已经终止', en: 'The office has ended already' });
  const lasting = [...grants.values()].some(
    (other) =>
      other !== grant &&
      other.role === 'accountAdministrator' &&
      termOf(other).start <= at &&
      termOf(other).end === undefined,
  );
  if (grant.role === 'accountAdministrator' && !lasting)
    throw fault('/membership', {
      zh: '至少须保留一名没有截止日的账号管理员',
      en: 'One administrator of accounts without a last day has to remain',
    });
  return { type: 'MembershipEnded', membership, person, reason };
}

/** @throws EngineError `not-found` where nobody has the number */
export function known({ people }: Register, person: string, event: AccountEvent): AccountEvent {
  if (!people.has(person)) throw new EngineError('not-found', 'There is no such person.');
  return event;
}
