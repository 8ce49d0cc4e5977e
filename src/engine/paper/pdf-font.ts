import type { Pdf } from './pdf-pen.ts';

interface Glyph {
  id: number;
  advanceWidth: number;
  codePoints: number[];
}

interface Position {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
  advanceWidth: number;
}

interface Layout {
  glyphs: Glyph[];
  positions: Position[];
  advanceWidth: number;
}

/** The inner shape of pdfkit's embedded font that we rely on; the version is pinned, a test holds it. */
interface EmbeddedFont {
  font: { glyphForCodePoint(codePoint: number): Glyph };
  /** Thousandths of the size for one unit of the font. */
  scale: number;
  layout(text: string): Layout;
}

/**
 * Lets the font of the document set one sign after another. Shaping is what scripts need that join or
 * reorder their signs; for Chinese it changes nothing, and it costs more time and memory than the rest
 * of the document.
 */
export function setPlainly(pdf: Pdf): void {
  const embedded = (pdf as unknown as { _font: EmbeddedFont })._font;
  const known = new Map<string, [Glyph, Position]>();

  function placed(sign: string): [Glyph, Position] {
    const before = known.get(sign);
    if (before) return before;
    const glyph = embedded.font.glyphForCodePoint(sign.codePointAt(0) ?? 0);
    const advanceWidth = glyph.advanceWidth * embedded.scale;
    const still = { yAdvance: 0, xOffset: 0, yOffset: 0 };
    const fresh: [Glyph, Position] = [glyph, { xAdvance: advanceWidth, ...still, advanceWidth }];
    known.set(sign, fresh);
    return fresh;
  }

  embedded.layout = (text) => {
    const all = Array.from(text, placed);
    return {
      glyphs: all.map(([glyph]) => glyph),
      positions: all.map(([, position]) => position),
      advanceWidth: all.reduce((sum, [, { advanceWidth }]) => sum + advanceWidth, 0),
    };
  };
}
