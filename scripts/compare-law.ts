// Holds the packs against a file of law research in Markdown tables: rows, marks, articles, numbers,
// and the verbs that say how binding a row is. The file is not part of the project: its path is given.
import { readFileSync } from 'node:fs';
import type { Force, Provision } from '../src/statute/provision.ts';
import { provisions } from '../src/statute/provisions.ts';

/** A row of a table, its cells by the heads of the table's columns. */
interface Row {
  id: string;
  cells: Readonly<Record<string, string>>;
  text: string;
}

const ID = /^(?:A|B|C|D|GD|SZ|LG|CNT|ARC|R)-[A-Z0-9-]+$/;
const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The rows of all tables whose first column is the id of a row of law. */
export function rowsIn(text: string): Row[] {
  const rows: Row[] = [];
  let heads: string[] = [];
  for (const line of text.split('\n').filter((each) => each.startsWith('|'))) {
    const cells = cellsOf(line);
    const [id = ''] = cells;
    if (/^(?:rule )?id$/.test(id)) heads = cells;
    else if (ID.test(id))
      rows.push({
        id,
        text: line,
        cells: Object.fromEntries(cells.map((cell, at) => [heads[at] ?? String(at), cell])),
      });
  }
  return rows;
}

const digits = '零一二三四五六七八九';

/** 第二十七条 → 27, up to the thousands. */
export function numberOf(chinese: string): number {
  let [sum, last] = [0, 0];
  const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
  for (const sign of chinese) {
    const unit = units[sign];
    if (unit === undefined) last = digits.indexOf(sign);
    else [sum, last] = [sum + (last || 1) * unit, 0];
  }
  return sum + last;
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** The articles that our row cites. */
export function articlesOf({ article }: Pick<Provision, 'article'>): number[] {
  const one = /第([零一二三四五六七八九十百千]+)条(?:至第([零一二三四五六七八九十百千]+)条)?/g;
  return [...article.matchAll(one)].flatMap(([, from = '', to = from]) =>
    range(numberOf(from), numberOf(to)),
  );
}

/** The articles that the research cites: `arts 8–11, 17`, `art 29(2), 32`. */
export function articlesIn(source: string): number[] {
  const lists = source.matchAll(/\barts? ([\d()–,+ ]+)/g);
  return [...lists].flatMap(([, list = '']) =>
    list
      .replaceAll(/\([^)]*\)/g, '')
      .split(/[,+]/)
      .flatMap((part) => {
        const [from = 0, to = from] = part.split('–').map(Number);
        return from > 0 ? range(from, to) : [];
      }),
  );
}

const unitNames: Readonly<Record<string, string>> = { cal: 'day', wd: 'working-day', y: 'year' };

/** The numbers of the column of days: `30 cal`, `5–15 wd`, `5 y / 3 y`. */
export function daysIn(cell: string): string[] {
  const numbers = cell.matchAll(/(\d+)(?:–(\d+))? (cal|wd|y)/g);
  return [...numbers].flatMap(([, from, to, unit = '']) =>
    [from, to].flatMap((value) => (value === undefined ? [] : [`${value} ${unitNames[unit]}`])),
  );
}

/** What a row says where our force is what it is; `must` is what is left. */
const verbs: Readonly<Partial<Record<Force, RegExp>>> = {
  may: /可以|\bmay\b|choice is free|PRACTICE|enum|READ-2|Longgang|Nanshan|南山/,
  'must-not': /不得|\bnot\b|\bno\b|block|recusal|barred|except|without/,
  generally: /一般|normally|default/,
  determine:
    /determin|根据需要|按照规定|whether|classif|exclu|studies|UNKNOWN|exists|tracks|explore|reason/i,
};

/** Differences that were looked at, and why each stays. */
const settled: Readonly<Record<string, string>> = {
  'A-MEET-1 articles': 'cited by the Order’s own article; the organic law’s are beside it',
  'A-PROM-1 number': 'the outer limit is a row of its own, C-INFO-2',
  'A-LIA-4 force': 'who is punished for a thing must not do it',
  'B-5 force': 'recalled with 一般, and the exemption is its exception',
  'C-FCR-4 number': 'a local rule of elsewhere',
  'C-FCR-8 force': 'what is unlawful to set up must not be',
  'ARC-2 articles': 'the regulation’s article stands in what the row requires',
  'GD-P-0 articles': 'an article of another district’s rules',
};

function differencesIn(row: Row): string[] {
  const { id, cells, text } = row;
  const own = provisions.find((provision) => provision.id === id);
  if (!own) return [`${id} row: it is not here`];
  const { mark = '', days = '' } = cells;
  const source = Object.entries(cells).find(([head]) => /source|instrument/.test(head))?.[1] ?? '';
  const marks: readonly string[] =
    mark
      .replaceAll('analysis', 'design')
      .match(/READ-2|READ|PRACTICE|RECALLED-[HL]|UNKNOWN|design/g) ?? [];
  const cited = articlesIn(source);
  const here = articlesOf(own);
  const limits = (own.limits ?? []).map(({ value, unit }) => `${value} ${unit}`);
  const verb = verbs[own.force];
  return [
    ...(marks.includes(own.mark) ? [] : [`${id} mark: ${own.mark}, there ${mark}`]),
    ...(cited.some((article) => !here.includes(article))
      ? [`${id} articles: ${own.article}, there ${source}`]
      : []),
    ...daysIn(days)
      .filter((number) => !limits.includes(number))
      .map((number) => `${id} number: no ${number} here`),
    ...(own.limits ?? [])
      .filter(({ value }) => value !== null && !new RegExp(`(?<!\\d)${value}(?!\\d)`).test(text))
      .map(({ name, value }) => `${id} number: ${name} ${value} is not there`),
    ...(verb && !verb.test(text) ? [`${id} force: ${own.force}, and no verb of it there`] : []),
    ...(own.force === 'must' && /(?:^|\W)一般/.test(text) ? [`${id} force: must, there 一般`] : []),
  ];
}

/** Every difference between the packs and the research that was not looked at, and every one that is gone. */
export function compareLaw(text: string): { rows: number; differences: string[] } {
  const rows = rowsIn(text);
  const found = rows.flatMap(differencesIn);
  const kinds = new Set(found.map((line) => line.slice(0, line.indexOf(':'))));
  const gone = Object.keys(settled).filter((kind) => !kinds.has(kind));
  return {
    rows: rows.length,
    differences: [
      ...found.filter((line) => settled[line.slice(0, line.indexOf(':'))] === undefined),
      ...gone.map((kind) => `${kind}: settled, and no longer a difference`),
    ],
  };
}

if (process.argv[1] === import.meta.filename) {
  const [path] = process.argv.slice(2);
  if (path === undefined) throw new TypeError('npm run law:compare -- RESEARCH.md');
  const { rows, differences } = compareLaw(readFileSync(path, 'utf8'));
  for (const line of differences) process.stdout.write(`${line}\n`);
  process.stdout.write(`${rows} rows, ${differences.length} differences\n`);
  process.exitCode = rows > 0 && differences.length === 0 ? 0 : 1;
}
