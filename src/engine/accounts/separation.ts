import type { Text } from '../../errors.ts';
import type { Role } from '../../statute/roles.ts';
import { stepRoles } from '../policy/index.ts';
import type { GrantDetails } from './facts.ts';

/** Two offices that one person must not hold at once; where `sameUnit`, only for one unit. */
interface Separation extends Text {
  one: readonly Role[];
  other: readonly Role[];
  sameUnit?: true;
}

const separations: readonly Separation[] = [
  {
    one: ['accountAdministrator'],
    other: [...stepRoles, 'auditor'],
    zh: '账号管理员不得同时担任办理程序步骤或者监督的岗位',
    en: 'An administrator of accounts neither takes steps nor audits them',
  },
  {
    one: ['drafter', 'unitHead'],
    other: ['reviewOffice', 'governmentLawyer', 'outsideCounsel'],
    sameUnit: true,
    zh: '同一人不得在同一单位既承办起草又负责合法性审查',
    en: 'The same person does not both draft and review for one unit',
  },
];

type Office = Pick<GrantDetails, 'unit' | 'role' | 'serves'>;

/** Outside counsel reviews for the office served, wherever the law firm is registered. */
const unitOf = ({ unit, serves }: Office) => serves ?? unit;

const clash = ({ one, other, sameUnit }: Separation, a: Office, b: Office): boolean =>
  ((one.includes(a.role) && other.includes(b.role)) ||
    (one.includes(b.role) && other.includes(a.role))) &&
  (!sameUnit || unitOf(a) === unitOf(b));

/** Why an office cannot go together with those already held; undefined where it can. */
export const separationBreached = (wanted: Office, held: readonly Office[]): Text | undefined =>
  separations.find((row) => held.some((office) => clash(row, wanted, office)));
