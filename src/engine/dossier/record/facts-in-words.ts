import type { Officer, StepName } from '../../../machines/matter/fact.ts';
import { roles } from '../../../statute/roles.ts';
import { steps } from '../../../statute/steps/index.ts';
import { punctuated } from '../../paper/typography.ts';
import type { Names } from './describe.ts';

const stepByFact = new Map(
  (Object.keys(steps) as StepName[]).map((step) => [steps[step].becomes as string, step]),
);

/** The step that leaves a fact; undefined for a fact of no step. */
export const stepOfFact = (type: string): StepName | undefined => stepByFact.get(type);

/** 出具审查意见：修改后合法 — as it is printed. */
export const factInPrint = (type: string): string => punctuated(factInWords(type));

/** 开始公开征求意见 */
export const factInWords = (type: string): string => {
  const step = stepOfFact(type);
  return step ? steps[step].zh : type;
};

export const stepInWords = (step: string): string =>
  Object.hasOwn(steps, step) ? punctuated(steps[step as StepName].zh) : step;

/** 林起草(起草人,示例局数据资源科) */
export function officerInWords({ name, role, unit }: Officer, { units }: Names): string {
  const place = role === 'system' ? '' : `，${units.get(unit) ?? unit}`;
  return `${name}（${roles[role]?.zh ?? role}${place}）`;
}

/** 第3、7至9条 */
export function numbersInWords(numbers: readonly number[]): string {
  const stretches: [number, number][] = [];
  for (const next of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last?.[1] === next - 1) last[1] = next;
    else stretches.push([next, next]);
  }
  const words = stretches.map(([from, to]) =>
    from === to ? `${from}` : to === from + 1 ? `${from}、${to}` : `${from}至${to}`,
  );
  return `第${words.join('、')}条`;
}
