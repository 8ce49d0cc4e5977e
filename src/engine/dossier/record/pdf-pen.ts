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

/** Writes on pages from top to bottom. Lines are broken here, by widths that are looked up once a sign. */
export class Pen {
  readonly pdf: Pdf;
  y = margin.top;
  readonly #widths = { regular: new Map<string, number>(), bold: new Map<string, number>() };

  constructor(pdf: Pdf) {
    this.pdf = pdf;
  }

  get width(): number {
    return this.pdf.page.width - margin.left - margin.right;
  }

  get room(): number {
    return this.pdf.page.height - margin.bottom - this.y;
  }

  atTop(): boolean {
    return this.y <= margin.top;
  }

  newPage(): void {
    this.pdf.addPage();
    this.y = margin.top;
  }

  /** Begins a new page where less than this is left. */
  keep(height: number): void {
    if (height > this.room && !this.atTop()) this.newPage();
  }

  space(height: number): void {
    this.y += height;
  }

  rule(height: number): void {
    this.pdf.rect(margin.left, this.y, this.width, height).fill(ink.red);
    this.y += height;
  }

  lineHeight({ size: points }: Style): number {
    return points * LINE_HEIGHT;
  }

  linesOf(text: string, width: number, style: Style): string[] {
    return wrap(text, width, (sign) => this.#widthOfSign(sign, style));
  }

  widthOf(text: string, style: Style): number {
    return [...text].reduce((sum, sign) => sum + this.#widthOfSign(sign, style), 0);
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
