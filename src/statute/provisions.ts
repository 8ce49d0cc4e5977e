import { packs } from './packs/index.ts';
import type { Pack, Provision } from './provision.ts';

/** A row of the law, cited as the law is cited. */
export interface CitedProvision extends Provision {
  /** 《重大行政决策程序暂行条例》第十五条第一款 */
  citation: string;
}

/** 《…》第十五条; a row that has a name and no number is cited by it: 正程设计规则“分类判定”. */
const citationOf = (title: string, article: string): string =>
  /^[第((]/.test(article) || title.endsWith('》') ? `${title}${article}` : `${title}“${article}”`;

const rows = packs.flatMap((pack) =>
  pack.provisions.map((provision) => ({
    pack,
    provision: { ...provision, citation: citationOf(pack.title, provision.article) },
  })),
);

const byId = new Map(rows.map((row) => [row.provision.id, row]));

/** Every row of every pack, in force today or not: old matters keep citing old law. */
export const provisions: readonly CitedProvision[] = rows.map(({ provision }) => provision);

/** The row with this number. Throws TypeError where there is none: a rule that cites it is a mistake. */
export const provisionOf = (id: string): CitedProvision => rowOf(id).provision;

/** The pack that a row is part of. Throws TypeError where there is no such row. */
export const packOf = (id: string): Pack => rowOf(id).pack;

function rowOf(id: string): (typeof rows)[number] {
  const found = byId.get(id);
  if (!found) throw new TypeError(`No provision ${id}`);
  return found;
}
