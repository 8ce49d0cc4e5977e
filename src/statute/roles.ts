/** Everybody who may act. `system` is the engine's own officer: it records what a date has done. */
export const roles = {
  drafter: { zh: '起草人', en: 'Drafter' },
  unitHead: { zh: '承办单位负责人', en: 'Unit head' },
  governmentLawyer: { zh: '公职律师', en: 'Government lawyer' },
  outsideCounsel: { zh: '法律顾问', en: 'Outside counsel' },
  reviewOffice: { zh: '合法性审查部门', en: 'Review office' },
  secretary: { zh: '会务秘书', en: 'Meeting secretary' },
  chief: { zh: '行政首长', en: 'Chief' },
  member: { zh: '会议组成人员', en: 'Meeting member' },
  publisher: { zh: '公开审查与发布人', en: 'Publisher' },
  archivist: { zh: '档案管理员', en: 'Archivist' },
  auditor: { zh: '审计督察人员', en: 'Auditor' },
  accountAdministrator: { zh: '账号管理员', en: 'Administrator of accounts' },
  lawAdministrator: { zh: '规则管理员', en: 'Administrator of law' },
  system: { zh: '系统', en: 'System' },
} as const satisfies Record<string, { zh: string; en: string }>;

export type Role = keyof typeof roles;
