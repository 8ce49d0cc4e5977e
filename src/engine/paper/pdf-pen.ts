import { createRequire } from 'node:module';
import type PdfDocument from 'pdfkit';
import { wrap } from './wrap.ts';

export type Pdf = InstanceType<typeof PdfDocument>;

const require = createRequire(import.meta.url);
const fontFile = (weight: string) =>
  require.resolve(`@electron-fonts/noto-sans-sc/fonts/NotoSansSC-${weight}.ttf`);

export const fontFiles = { regular: fontFile('Regular'), bold: fontFile('Bold') };

export const margin = { top: 56, bottom: 56, left: 44, right: 44 };

/** Points. */
export const size = {
  title: 22,
  chapter: 14,
  section: 10.5,
  overline: 10.5,
  text: 9.5,
  cell: 7.5,
  foot: 7,
};

export const ink = {
  plain: '#1b1f24',
  code: '#1b1f24',
  muted: '#5a636e',
  good: '#14653a',
  caution: '#8a5300',
  bad: '#a3161b',
  red: '#b01c1c',
  line: '#c9ced6',
  head: '#f1f3f6',
};

export interface Style {
  size: number;
  color: string;
  bold?: boolean;
}

const LINE_HEIGHT = 1.5;

/** A4, in points. */
export const paper = { width: 595.28, height: 841.89 };

/** What stands on every page, drawn as the page begins. */
export type Furnish = (pen: Pen, page: number) => void;

/**
 * Writes on pages from top to bottom. Lines are broken here, by widths that are looked up once a sign.
 * A pen without ink does all but draw: so the pages are counted before the first is made, and each can
 * leave memory as soon as it is full.
 */
export class Pen {
  readonly pdf: Pdf;
  y = margin.top;
  pages = 0;
  readonly #furnish: Furnish | undefined;
  readonly #widths = { regular: new Map<string, number>(), bold: new Map<string, number>() };

  /** With ink where it is told what stands on every page. */
  constructor(pdf: Pdf, furnish?: Furnish) {
    this.pdf = pdf;
    this.#furnish = furnish;
  }

  get width(): number {
    return paper.width - margin.left - margin.right;
  }

  get room(): number {
    return paper.height - margin.bottom - this.y;
  }

  atTop(): boolean {
    return this.y <= margin.top;
  }

  newPage(): void {
    this.pages += 1;
    this.y = margin.top;
    if (!this.#furnish) return;
    this.pdf.addPage();
    this.#furnish(this, this.pages);
  }

  /** Begins a new page where less than this is left. */
  keep(height: number): void {
    if (height > this.room && !this.atTop()) this.newPage();
  }

  space(height: number): void {
    this.y += height;
  }

  rule(height: number): void {
    this.box({ x: margin.left, width: this.width, height, fill: ink.red });
    this.y += height;
  }

  /** A filled or outlined box at the height of the pen. */
  box({
    x,
    width,
    height,
    fill,
  }: {
    x: number;
    width: number;
    height: number;
    fill?: string;
  }): void {
    if (!this.#furnish) return;
    const box = this.pdf.rect(x, this.y, width, height);
    if (fill === undefined) box.lineWidth(0.5).stroke(ink.line);
    else box.fill(fill);
  }

  /** An entry of the outline, leading here. */
  outline(title: string): void {
    if (this.#furnish) this.pdf.outline.addItem(title);
  }

  lineHeight({ size: points }: Style): number {
    return points * LINE_HEIGHT;
  }

  linesOf(text: string, width: number, style: Style): string[] {
    return wrap(text, width, (sign) => this.#widthOfSign(sign, style));
  }

  widthOf(text: string, style: Style): number {
    return Array.from(text).reduce((sum, sign) => sum + this.#widthOfSign(sign, style), 0);
  }

  /** A paragraph over the whole width. */
  write(text: string, style: Style): void {
    for (const line of this.linesOf(text, this.width, style)) {
      this.keep(this.lineHeight(style));
      this.line(line, margin.left, this.y, style);
      this.y += this.lineHeight(style);
    }
  }

  /** One line at a place, as it is. */
  line(text: string, x: number, y: number, style: Style): void {
    if (!this.#furnish) return;
    this.#use(style);
    this.pdf.fillColor(style.color).text(text, x, y, { lineBreak: false });
  }

  #use({ size: points, bold }: Style): void {
    this.pdf.font(bold ? 'bold' : 'regular').fontSize(points);
  }

  #widthOfSign(sign: string, style: Style): number {
    const widths = this.#widths[style.bold ? 'bold' : 'regular'];
    let width = widths.get(sign);
    if (width === undefined) {
      this.#use({ ...style, size: 1000 });
      width = this.pdf.widthOfString(sign) / 1000;
      widths.set(sign, width);
    }
    return width * style.size;
  }
}
