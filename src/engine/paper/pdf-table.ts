import type { Cell } from './blocks.ts';
import { ink, margin, paper, size, type Pen, type Style } from './pdf-pen.ts';

/** A cell of a table, or of its head. */
export type Drawn = Cell & { head?: boolean };

interface Table {
  shares: readonly number[];
  heads?: readonly Drawn[];
  rows: readonly (readonly Drawn[])[];
}

/** A cell whose text is broken into lines. */
interface Laid {
  lines: string[];
  style: Style;
  head: boolean;
  width: number;
}

const PAD = 4;
const strong = ['good', 'caution', 'bad'];

const styleOf = ({ tone = 'plain', head }: Drawn): Style => ({
  size: size.cell,
  color: ink[tone],
  bold: head === true || strong.includes(tone),
});

/** Draws a table over as many pages as it takes; its head stands on each of them. */
export function table(pen: Pen, { shares, heads, rows }: Table): void {
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => (pen.width * share) / sum);
  const laid = (cells: readonly Drawn[]) =>
    cells.map((cell, at) => lay(pen, cell, widths[at] ?? 0));
  const top = heads && laid(heads);
  const first = rows[0] ? heightOf(pen, laid(rows[0])) : 0;
  if (top) {
    pen.keep(heightOf(pen, top) + Math.min(first, 200));
    drawRow(pen, top);
  }
  for (const cells of rows) drawOver(pen, laid(cells), top);
  pen.space(8);
}

function lay(pen: Pen, cell: Drawn, width: number): Laid {
  const style = styleOf(cell);
  const lines = pen.linesOf(cell.text, width - 2 * PAD, style);
  return { lines, style, head: cell.head === true, width };
}

const lineHeight = (pen: Pen) => pen.lineHeight({ size: size.cell, color: '' });

const heightOf = (pen: Pen, cells: readonly Laid[]) =>
  Math.max(1, ...cells.map(({ lines }) => lines.length)) * lineHeight(pen) + 2 * PAD;

/** A row that a page has no room for begins the next one; one that no page has room for is divided. */
function drawOver(pen: Pen, cells: readonly Laid[], top: readonly Laid[] | undefined): void {
  let rest = cells;
  for (;;) {
    const tall = heightOf(pen, rest) > wholePage(pen, top);
    if (heightOf(pen, rest) > pen.room && !(tall && pen.room > 120)) {
      pen.newPage();
      if (top) drawRow(pen, top);
    }
    const lines = Math.max(1, Math.floor((pen.room - 2 * PAD) / lineHeight(pen)));
    const over = rest.some((cell) => cell.lines.length > lines);
    drawRow(pen, over ? cut(rest, 0, lines) : rest);
    if (!over) return;
    rest = cut(rest, lines);
  }
}

const wholePage = (pen: Pen, top: readonly Laid[] | undefined) =>
  paper.height - margin.top - margin.bottom - (top ? heightOf(pen, top) : 0);

const cut = (cells: readonly Laid[], from: number, to?: number): Laid[] =>
  cells.map((cell) => ({ ...cell, lines: cell.lines.slice(from, to) }));

function drawRow(pen: Pen, cells: readonly Laid[]): void {
  const height = heightOf(pen, cells);
  let left = margin.left;
  for (const { lines, style, head, width } of cells) {
    if (head) pen.box({ x: left, width, height, fill: ink.head });
    pen.box({ x: left, width, height });
    for (const [at, line] of lines.entries())
      if (line !== '') pen.line(line, left + PAD, pen.y + PAD + at * lineHeight(pen), style);
    left += width;
  }
  pen.y += height;
}
