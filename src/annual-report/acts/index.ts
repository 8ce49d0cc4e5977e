import { directoryActs } from './directory.ts';
import { reportActs } from './edits.ts';
import { registerActs } from './register.ts';
import type { YearAct } from './act.ts';

export type { YearAct } from './act.ts';

const table = { ...directoryActs, ...registerActs, ...reportActs };

export type YearActName = keyof typeof table;

/** Every act on a year's books: the directory, the register, and the report itself. */
export const yearActs: Readonly<Record<YearActName, YearAct>> = table;
