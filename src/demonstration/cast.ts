import type { Role } from '../statute/roles.ts';

/** The made-up units of every demonstration. No real body is meant. */
export const units = [
  { id: 'district-government', name: '示例区人民政府' },
  { id: 'bureau', name: '示例区政务服务和数据管理局', parent: 'district-government' },
  { id: 'data-section', name: '示例局数据资源科', parent: 'bureau' },
  { id: 'service-section', name: '示例局政务服务科', parent: 'bureau' },
  { id: 'legal-section', name: '示例局政策法规科', parent: 'bureau' },
  { id: 'general-office', name: '示例局办公室', parent: 'bureau' },
  { id: 'justice-bureau', name: '示例区司法局', parent: 'district-government' },
  { id: 'law-firm', name: '示例律师事务所' },
  { id: 'inspection-office', name: '示例区依法治区督察组', parent: 'district-government' },
] as const;

interface Player {
  id: string;
  name: string;
  roles: readonly { role: Role; unit: string; serves?: string }[];
}

/** The made-up people, with the offices that they hold. */
export const cast: readonly Player[] = [
  { id: 'lin-drafter', name: '林起草', roles: [{ role: 'drafter', unit: 'data-section' }] },
  { id: 'chen-head', name: '陈科长', roles: [{ role: 'unitHead', unit: 'data-section' }] },
  { id: 'zhao-service', name: '赵起草', roles: [{ role: 'drafter', unit: 'service-section' }] },
  { id: 'qian-service', name: '钱科长', roles: [{ role: 'unitHead', unit: 'service-section' }] },
  { id: 'wu-reviewer', name: '吴审查', roles: [{ role: 'reviewOffice', unit: 'legal-section' }] },
  {
    id: 'zheng-lawyer',
    name: '郑律师',
    roles: [{ role: 'governmentLawyer', unit: 'legal-section' }],
  },
  {
    id: 'feng-counsel',
    name: '冯顾问',
    roles: [{ role: 'outsideCounsel', unit: 'law-firm', serves: 'legal-section' }],
  },
  { id: 'wang-secretary', name: '王秘书', roles: [{ role: 'secretary', unit: 'bureau' }] },
  { id: 'sun-publisher', name: '孙发布', roles: [{ role: 'publisher', unit: 'bureau' }] },
  { id: 'li-chief', name: '李局长', roles: [{ role: 'chief', unit: 'bureau' }] },
  { id: 'zhou-member', name: '周副局长', roles: [{ role: 'member', unit: 'bureau' }] },
  { id: 'xu-member', name: '徐副局长', roles: [{ role: 'member', unit: 'bureau' }] },
  { id: 'he-archivist', name: '何档案', roles: [{ role: 'archivist', unit: 'bureau' }] },
  { id: 'gao-auditor', name: '高督察', roles: [{ role: 'auditor', unit: 'inspection-office' }] },
  { id: 'ma-law', name: '马规则', roles: [{ role: 'lawAdministrator', unit: 'general-office' }] },
  { id: 'hu-law', name: '胡规则', roles: [{ role: 'lawAdministrator', unit: 'general-office' }] },
];

/** The first administrator of accounts, who brings in all others. */
export const administrator = { id: 'admin', name: '账号管理员(示例)', unit: 'general-office' };

/** One password for the whole cast: a demonstration protects nothing, and says so. */
export const castPassword = 'shili-demo-2026';

/** Who plays an office in a section's matter: the one named, or else whoever is nearest. */
export function playerOf(role: Role, section: string, id?: string): Player {
  const found =
    cast.find((player) => player.id === id) ??
    cast.find((player) =>
      player.roles.some((held) => held.role === role && held.unit === section),
    ) ??
    cast.find((player) => player.roles.some((held) => held.role === role));
  if (!found) throw new TypeError(`Nobody plays ${role}.`);
  return found;
}
