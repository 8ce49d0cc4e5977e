import type { Officer } from '../machines/matter/fact.ts';

/** The engine's own officer: it records what a date or a count has done, and nothing else. */
export const systemOfficer: Officer = {
  person: 'system',
  name: '系统',
  role: 'system',
  unit: 'system',
};
