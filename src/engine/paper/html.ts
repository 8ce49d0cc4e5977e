import type { Block, Cell, Page } from './blocks.ts';
import { styles } from './styles.ts';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const toned = (tag: string, { text, tone = 'plain' }: Cell) =>
  `<${tag}${tone === 'plain' ? '' : ` class="${tone}"`}>${escaped(text).replaceAll('\n', '<br>')}</${tag}>`;

type Table = Extract<Block, { kind: 'table' }>;

function tableOf({ columns, rows }: Table): string {
  const sum = columns.reduce((total, [, share]) => total + share, 0);
  const widths = columns
    .map(([, share]) => `<col style="width:${((100 * share) / sum).toFixed(1)}%">`)
    .join('');
  const heads = columns.map(([head]) => `<th scope="col">${escaped(head)}</th>`).join('');
  const body = rows
    .map((cells) => `<tr>${cells.map((each) => toned('td', each)).join('')}</tr>`)
    .join('\n');
  return `<table><colgroup>${widths}</colgroup><thead><tr>${heads}</tr></thead>\n<tbody>\n${body}\n</tbody></table>`;
}

type Facts = Extract<Block, { kind: 'facts' }>;

function factsOf({ rows }: Facts): string {
  const lines = rows.map(
    ([label, value]) => `<tr><th scope="row">${escaped(label)}</th>${toned('td', value)}</tr>`,
  );
  return `<table class="facts"><tbody>${lines.join('')}</tbody></table>`;
}

function blockOf(block: Block, chapterId: () => string): string {
  if (block.kind === 'chapter') return `<h2 id="${chapterId()}">${escaped(block.text)}</h2>`;
  if (block.kind === 'section') return `<h3>${escaped(block.text)}</h3>`;
  if (block.kind === 'paragraph') return toned('p', block);
  if (block.kind === 'list')
    return `<ol>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ol>`;
  return block.kind === 'facts' ? factsOf(block) : tableOf(block);
}

/** A page that stands alone: no script, nothing loaded from anywhere. */
export function htmlOf(page: Page): string {
  const { title, overline, mark, foot, cover, body } = page;
  let chapters = 0;
  const next = () => `c${(chapters += 1)}`;
  const render = (blocks: readonly Block[]) => blocks.map((one) => blockOf(one, next)).join('\n');
  const main = render(body);
  const contents = body
    .flatMap((block) => (block.kind === 'chapter' ? [block.text] : []))
    .map((text, at) => `<li><a href="#c${at + 1}">${escaped(text)}</a></li>`)
    .join('');
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escaped(`${mark ? `【${mark}】` : ''}${title}`)}</title>`,
    `<style>${styles}</style></head>`,
    '<body>',
    mark
      ? `<div class="mark" aria-hidden="true">${escaped(mark)}</div><p class="banner">${escaped(mark)}：由示例系统产生，内容均为虚构，无任何效力</p>`
      : '',
    `<header><p class="overline">${escaped(overline)}</p><h1>${escaped(title)}</h1>`,
    render(cover),
    contents ? `<nav aria-label="目录"><ol>${contents}</ol></nav>` : '',
    '</header>',
    `<main>\n${main}\n</main>`,
    `<footer>${escaped(foot)}</footer>`,
    '</body></html>',
    '',
  ].join('\n');
}
