import type { Provision } from './provision.ts';

export interface CitedProvision extends Provision {
  /** 《重大行政决策程序暂行条例》第十五条第一款 */
  citation: string;
}

export function provisionOf(id: string): CitedProvision {
  return {
    id,
    article: '',
    citation: id,
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: { zh: id, en: id },
    evidence: [],
  };
}
