import { buffer } from 'node:stream/consumers';
import PdfDocument from 'pdfkit';
import type { Block, Page } from './blocks.ts';
import { setPlainly } from './pdf-font.ts';
import { fontFiles, ink, margin, paper, Pen, size, type Furnish, type Style } from './pdf-pen.ts';
import { table } from './pdf-table.ts';

const RULE = 1.2;

/**
 * The page as a PDF. Dates and id come from `at`, an instant (UTC), and nothing is packed, because
 * what a packer makes depends on the machine: the same page gives the same bytes everywhere.
 */
export async function pdfOf(page: Page, at: string): Promise<Buffer> {
  const pdf = new PdfDocument({
    size: 'A4',
    margins: margin,
    autoFirstPage: false,
    compress: false,
    lang: 'zh-CN',
    displayTitle: true,
    info: {
      Title: page.title,
      Creator: 'DueCourse',
      Producer: 'DueCourse',
      CreationDate: new Date(at),
      ModDate: new Date(at),
    },
  });
  const written = buffer(pdf);
  for (const [name, file] of Object.entries(fontFiles)) {
    pdf.registerFont(name, file).font(name);
    setPlainly(pdf);
  }
  const { pages } = drawAll(new Pen(pdf), page);
  drawAll(new Pen(pdf, furnishing(page, pages)), page);
  pdf.end();
  return written;
}

function drawAll(pen: Pen, page: Page): Pen {
  pen.newPage();
  cover(pen, page);
  for (const block of page.body) draw(pen, block);
  return pen;
}

function cover(pen: Pen, { overline, title, cover: blocks }: Page): void {
  pen.rule(3);
  pen.space(20);
  pen.write(overline, { size: size.overline, color: ink.red, bold: true });
  pen.space(8);
  pen.write(title, { size: size.title, color: ink.plain, bold: true });
  pen.space(14);
  for (const block of blocks) draw(pen, block);
  pen.newPage();
}

const text: Style = { size: size.text, color: ink.plain };

function draw(pen: Pen, block: Block): void {
  switch (block.kind) {
    case 'chapter':
      return chapter(pen, block.text);
    case 'section':
      pen.keep(120);
      pen.space(10);
      pen.write(block.text, { size: size.section, color: ink.plain, bold: true });
      return pen.space(5);
    case 'paragraph':
      pen.write(block.text, { ...text, color: ink[block.tone ?? 'plain'] });
      return pen.space(7);
    case 'list':
      for (const [at, item] of block.items.entries()) {
        pen.write(`${at + 1}. ${item}`, text);
        pen.space(4);
      }
      return undefined;
    case 'facts':
      return table(pen, {
        shares: [20, 80],
        rows: block.rows.map(([label, value]) => [{ text: label, head: true }, value]),
      });
    case 'table':
      return table(pen, {
        shares: block.columns.map(([, share]) => share),
        heads: block.columns.map(([text]) => ({ text, head: true })),
        rows: block.rows,
      });
  }
}

function chapter(pen: Pen, title: string): void {
  pen.keep(120);
  if (!pen.atTop()) pen.space(18);
  pen.outline(title);
  pen.write(title, { size: size.chapter, color: ink.plain, bold: true });
  pen.space(3);
  pen.rule(RULE);
  pen.space(8);
}

/** What stands on every page: the mark, the foot and the number. */
const furnishing =
  ({ mark, foot }: Page, pages: number): Furnish =>
  (pen, at) => {
    if (mark) stamp(pen, mark);
    const y = paper.height - margin.bottom + 18;
    const style = { size: size.foot, color: ink.muted };
    const number = `第${at}页，共${pages}页`;
    pen.line(foot, margin.left, y, style);
    pen.line(number, paper.width - margin.right - pen.widthOf(number, style), y, style);
  };

function stamp(pen: Pen, mark: string): void {
  const { pdf } = pen;
  const { width, height } = paper;
  const large = { size: 170, color: ink.red, bold: true };
  pdf.save();
  pdf.fillOpacity(0.07).rotate(-35, { origin: [width / 2, height / 2] });
  pen.line(mark, (width - pen.widthOf(mark, large)) / 2, height / 2 - 120, large);
  pdf.restore();
  pdf.fillOpacity(1);
  const style = { size: 8, color: ink.red, bold: true };
  const banner = `【${mark}】由示例系统产生，内容均为虚构，无任何效力`;
  pen.line(banner, (width - pen.widthOf(banner, style)) / 2, 28, style);
}
