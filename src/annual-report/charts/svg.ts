/** The few shapes that a chart is drawn with; colours keep 4.5:1 against white where they carry text. */
export const colours = {
  ink: '#1f2933',
  faint: '#52606d',
  line: '#cbd2d9',
  bar: '#1f5fa8',
  good: '#2b7a4b',
  part: '#8a6d1b',
  poor: '#b23a3a',
};

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  opacity = 1,
) =>
  `<rect x="${x}" y="${y}" width="${Math.max(0, Math.round(width * 10) / 10)}" height="${height}" fill="${fill}"${opacity < 1 ? ` fill-opacity="${opacity.toFixed(2)}"` : ''}/>`;

export const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string,
  dashed = false,
) =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${stroke}"${dashed ? ' stroke-dasharray="4 3" stroke-width="1.5"' : ''}/>`;

export interface TextStyle {
  anchor?: 'start' | 'middle' | 'end';
  fill?: string;
  size?: number;
  bold?: boolean;
}

export function text(
  x: number,
  y: number,
  words: string,
  { anchor = 'start', fill = colours.ink, size = 13, bold = false }: TextStyle = {},
): string {
  const weight = bold ? ' font-weight="600"' : '';
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${fill}" font-size="${size}"${weight}>${escaped(words)}</text>`;
}

/** Shortened to about so many Chinese characters. */
export function shortened(words: string, most: number): string {
  const characters = Array.from(words);
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : words;
}

/** A drawing with its title; it says in words what it shows, for those who do not see it. */
export function drawing(
  {
    width,
    height,
    title,
    says,
    notice,
  }: { width: number; height: number; title: string; says: string; notice?: string },
  shapes: readonly string[],
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="'Noto Sans CJK SC','Noto Sans SC','Microsoft YaHei','PingFang SC',sans-serif">`,
    `<title>${escaped(title)}</title><desc>${escaped(says)}</desc>`,
    rect(0, 0, width, height, '#ffffff'),
    text(16, 28, title, { size: 17, bold: true }),
    ...(notice ? [text(width - 16, 28, notice, { anchor: 'end', fill: colours.poor })] : []),
    ...shapes,
    '</svg>',
    '',
  ].join('\n');
}
