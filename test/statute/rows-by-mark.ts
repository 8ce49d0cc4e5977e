import type { Mark } from '../../src/statute/provision.ts';

/**
 * The rows of the law research and how sure it is of each, written down apart from the packs so that
 * the two can be held against each other. Where the research gives a row several marks, the one of
 * what the row says here; an analysis of our own counts as design.
 */
export const rowsByMark: Record<Mark, string> = {
  READ: `
    CNT-1 CNT-2 CNT-6 A-SCOPE-1 A-SCOPE-2 A-SCOPE-3 A-DIR-1 A-PARTY-1 A-NPC-1 A-SUP-1
    A-EVAL-0 A-INIT-1 A-INIT-2 A-INIT-3 A-INIT-4 A-INIT-5 A-DRAFT-1 A-DRAFT-2 A-DRAFT-3
    A-DRAFT-4 A-DEPT-1 A-PUB-1 A-PUB-2 A-PUB-3 A-PUB-4 A-PUB-5 A-PUB-6 A-PUB-7 A-PUB-8
    A-HEAR-1 A-HEAR-2 A-HEAR-3 A-HEAR-4 A-HEAR-5 A-EXP-1 A-EXP-2 A-EXP-3 A-EXP-4 A-EXP-5
    A-EXP-6 A-RISK-1 A-RISK-2 A-RISK-3 A-RISK-4 A-LEG-1 A-LEG-2 A-LEG-3 A-LEG-4 A-LEG-5
    A-LEG-6 A-LEG-7 A-SUB-1 A-MEET-1 A-MEET-2 A-MEET-3 A-MEET-4 A-PARTY-2 A-PROM-1 A-PROM-2
    A-ARCH-1 A-EXE-1 A-EXE-2 A-EXE-3 A-POST-1 A-POST-2 A-POST-3 A-POST-4 A-CHG-1 A-LIA-1
    A-LIA-2 A-LIA-3 A-LIA-4 A-REF-1 GD-H-0 GD-H-1 GD-H-2 GD-H-3 GD-F-1 SZ-SCOPE-2 SZ-ARCH-1
    SZ-ARCH-2 LG-0 LG-2 B-DEF-1 B-DEF-2 B-DEF-3 B-0 B-1 B-2 B-3 B-4 B-12 C-FCR-1 C-FCR-2
    C-FCR-3 C-FCR-4 C-FCR-5 C-FCR-6 C-FCR-7 C-FCR-8 C-SEC-1 C-INFO-1 C-INFO-2 C-PIPL-1
    C-ESIGN-1 D-2 D-7 ARC-1 ARC-2 ARC-3 ARC-4 ARC-5 R-5`,
  'READ-2': `
    A-EXP-N GD-P-0 GD-H-4 GD-H-6 GD-E-1 GD-L-1 GD-R-1 SZ-P-0 SZ-DIR-1 SZ-SCOPE-1 B-11 B-13
    C-INT-1 D-6 ARC-6 ARC-10 R-1 R-2 R-3 R-4 R-6 R-7`,
  PRACTICE: `
    CNT-3 GD-H-5 SZ-DIR-2 SZ-H-1 LG-3 D-8 D-9`,
  'RECALLED-H': `
    A-RISK-5 B-5 B-6 B-7 B-9 D-1 D-3 D-5 ARC-8 ARC-9`,
  'RECALLED-L': `
    B-8 B-10 D-4`,
  UNKNOWN: `
    LG-1`,
  design: `
    CNT-4 CNT-5 A-LEG-8 D-10 ARC-7`,
};
