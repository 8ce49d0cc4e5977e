import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import PdfDocument from 'pdfkit';
import type { Block, Cell, Page, Tone } from './blocks.ts';

const require = createRequire(import.meta.url);
const fontFile = (weight: 'Regular' | 'Bold') =>
  require.resolve(`@electron-fonts/noto-sans-sc/fonts/NotoSansSC-${weight}.ttf`);

type Pdf = InstanceType<typeof PdfDocument>;

const MARGIN = { top: 56, bottom: 56, left: 44, right: 44 };
const PAD = 4;
const SIZE = { title: 22, chapter: 14, section: 10.5, text: 9.5, cell: 7.5, foot: 7 };
const RED = '#b01c1c';
const LINE = '#c9ced6';
const HEAD = '#f1f3f6';
const INK = '#1b1f24';

const tones: Record<Tone, { color: string; bold?: true }> = {
  plain: { color: INK },
  code: { color: INK },
  muted: { color: '#5a636e' },
  good: { color: '#14653a', bold: true },
  caution: { color: '#8a5300', bold: true },
  bad: { color: '#a3161b', bold: true },
};

/**
 * The page as a PDF. Dates and id come from `at`, an instant (UTC), and nothing is packed, because
 * what a packer makes depends on the machine: the same page gives the same bytes everywhere.
 */
export async function pdfOf(page: Page, at: string): Promise<Buffer> {
  const pdf = new PdfDocument({
    size: 'A4',
    margins: MARGIN,
    bufferPages: true,
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
  pdf.registerFont('regular', fontFile('Regular')).registerFont('bold', fontFile('Bold'));
  new Writer(pdf).page(page);
  furnish(pdf, page);
  pdf.end();
  return written;
}

const widthOf = ({ page }: Pdf) => page.width - MARGIN.left - MARGIN.right;
const bottomOf = ({ page }: Pdf) => page.height - MARGIN.bottom;

/** A cell of a table, or of its head. */
type Drawn = Cell & { head?: boolean };

class Writer {
  readonly #pdf: Pdf;

  constructor(pdf: Pdf) {
    this.#pdf = pdf;
  }

  page({ overline, title, cover, body }: Page): void {
    const pdf = this.#pdf;
    pdf.rect(MARGIN.left, MARGIN.top, widthOf(pdf), 3).fill(RED);
    pdf.y = MARGIN.top + 24;
    this.#text(overline, { size: 10.5, color: RED, bold: true }, 6);
    this.#text(title, { size: SIZE.title, color: INK, bold: true }, 14);
    for (const block of cover) this.#block(block);
    pdf.addPage();
    for (const block of body) this.#block(block);
  }

  #text(
    text: string,
    { size, color, bold }: { size: number; color: string; bold?: boolean },
    gap: number,
  ): void {
    const pdf = this.#pdf;
    pdf
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(color);
    const options = { width: widthOf(pdf), lineGap: size * 0.25 };
    pdf.text(text, MARGIN.left, pdf.y, options);
    pdf.y += gap;
  }

  #keep(height: number): void {
    if (this.#pdf.y + height > bottomOf(this.#pdf)) this.#pdf.addPage();
  }

  #block(block: Block): void {
    switch (block.kind) {
      case 'chapter':
        return this.#chapter(block.text);
      case 'section':
        this.#keep(120);
        this.#pdf.y += 8;
        return this.#text(block.text, { size: SIZE.section, color: INK, bold: true }, 3);
      case 'paragraph':
        return this.#text(block.text, { size: SIZE.text, ...tones[block.tone ?? 'plain'] }, 6);
      case 'list':
        for (const [at, item] of block.items.entries())
          this.#text(`${at + 1}. ${item}`, { size: SIZE.text, color: INK }, 4);
        return undefined;
      case 'facts':
        return this.#table({
          columns: [
            ['', 20],
            ['', 80],
          ],
          rows: block.rows.map(([label, value]) => [{ text: label, head: true }, value]),
        });
      case 'table':
        return this.#table(block);
    }
  }

  #chapter(text: string): void {
    const pdf = this.#pdf;
    this.#keep(110);
    pdf.y += pdf.y > MARGIN.top ? 18 : 0;
    pdf.outline.addItem(text);
    this.#text(text, { size: SIZE.chapter, color: INK, bold: true }, 2);
    pdf.rect(MARGIN.left, pdf.y, widthOf(pdf), 1.2).fill(RED);
    pdf.y += 8;
  }

  #table({
    columns,
    rows,
  }: {
    columns: readonly (readonly [string, number])[];
    rows: readonly (readonly Drawn[])[];
  }): void {
    const pdf = this.#pdf;
    const sum = columns.reduce((total, [, share]) => total + share, 0);
    const widths = columns.map(([, share]) => (widthOf(pdf) * share) / sum);
    const heads = columns.map(([text]) => ({ text, head: true }));
    const headed = heads.some(({ text }) => text !== '');
    if (headed) {
      this.#keep(this.#heightOf(heads, widths) + this.#heightOf(rows[0] ?? [], widths));
      this.#row(heads, widths);
    }
    for (const cells of rows) {
      const height = this.#heightOf(cells, widths);
      if (pdf.y + height > bottomOf(pdf) && pdf.y > MARGIN.top + 60) {
        pdf.addPage();
        if (headed) this.#row(heads, widths);
      }
      this.#row(cells, widths);
    }
    pdf.y += 8;
  }

  #style({ tone = 'plain', head }: Drawn): void {
    const { color, bold } = tones[tone];
    this.#pdf
      .font(head || bold ? 'bold' : 'regular')
      .fontSize(SIZE.cell)
      .fillColor(color);
  }

  #heightOf(cells: readonly Drawn[], widths: readonly number[]): number {
    const heights = cells.map((cell, at) => {
      this.#style(cell);
      const width = (widths[at] ?? 0) - 2 * PAD;
      return this.#pdf.heightOfString(cell.text, { width, lineGap: 1.5 });
    });
    return Math.max(...heights, SIZE.cell) + 2 * PAD;
  }

  /** A row too tall for a page goes on over the next ones, cell by cell in step. */
  #row(cells: readonly Drawn[], widths: readonly number[]): void {
    const pdf = this.#pdf;
    const height = this.#heightOf(cells, widths);
    const room = bottomOf(pdf) - pdf.y;
    if (height > room) return this.#tallRow(cells, widths);
    const top = pdf.y;
    let left = MARGIN.left;
    for (const [at, cell] of cells.entries()) {
      const width = widths[at] ?? 0;
      if (cell.head) pdf.rect(left, top, width, height).fill(HEAD);
      pdf.rect(left, top, width, height).lineWidth(0.5).stroke(LINE);
      this.#style(cell);
      pdf.text(cell.text, left + PAD, top + PAD, { width: width - 2 * PAD, lineGap: 1.5 });
      left += width;
    }
    pdf.y = top + height;
  }

  /** Splits every cell by its lines until the parts fit the page. */
  #tallRow(cells: readonly Drawn[], widths: readonly number[]): void {
    const most = Math.max(...cells.map(({ text }) => text.length));
    const half = cells.map(({ text, tone }) => {
      const at = text.length > most / 2 ? Math.ceil(text.length / 2) : text.length;
      const parts = [text.slice(0, at), text.slice(at)] as const;
      return parts.map((part) => (tone ? { text: part, tone } : { text: part }));
    });
    const [first, second] = [0, 1].map((side) => half.map((parts) => parts[side]!));
    for (const part of [first!, second!]) {
      if (this.#heightOf(part, widths) > bottomOf(this.#pdf) - this.#pdf.y) this.#pdf.addPage();
      this.#row(part, widths);
    }
  }
}

/** What stands on every page: the mark, the foot and the number. */
function furnish(pdf: Pdf, { mark, foot }: Page): void {
  const { count } = pdf.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    pdf.switchToPage(at);
    // Below the margin pdfkit would begin a new page.
    pdf.page.margins.bottom = 0;
    if (mark) stamp(pdf, mark);
    const y = pdf.page.height - MARGIN.bottom + 18;
    pdf.font('regular').fontSize(SIZE.foot).fillColor('#5a636e');
    pdf.text(foot, MARGIN.left, y, { width: widthOf(pdf) - 80, lineBreak: false });
    pdf.text(`第${at + 1}页，共${count}页`, pdf.page.width - MARGIN.right - 80, y, {
      width: 80,
      align: 'right',
      lineBreak: false,
    });
  }
}

function stamp(pdf: Pdf, mark: string): void {
  const { width, height } = pdf.page;
  pdf.save();
  pdf.font('bold').fontSize(170).fillColor(RED).fillOpacity(0.07);
  pdf.rotate(-35, { origin: [width / 2, height / 2] });
  pdf.text(mark, 0, height / 2 - 120, { width, align: 'center', lineBreak: false });
  pdf.restore();
  pdf.fillOpacity(1).font('bold').fontSize(8).fillColor(RED);
  pdf.text(`【${mark}】由示例装置产生，内容均为虚构，无任何效力`, MARGIN.left, 28, {
    width: widthOf(pdf),
    align: 'center',
    lineBreak: false,
  });
}
