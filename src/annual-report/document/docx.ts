import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  LineRuleType,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { annexFigures, annexMatters, annexRest, type AnnexMatter } from '../annex.ts';
import type { YearReading } from '../section/reading.ts';
import { numbered, type Section } from '../section/section.ts';
import { closer, fonts, linePitch, page, sizes } from './layout.ts';
import { demonstrationNotice, noFigures, noMatters } from './markdown.ts';
import { repacked } from './repack.ts';

type Face = keyof Omit<typeof fonts, 'latin'>;

const run = (text: string, face: Face, size: number) =>
  new TextRun({
    text,
    size,
    characterSpacing: size === sizes.body ? closer : 0,
    font: { ascii: fonts.latin, hAnsi: fonts.latin, eastAsia: fonts[face] },
  });

const spacing = { line: linePitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
/** A table is no running text: it does not keep to the 22 lines of the grid. */
const close = { line: 320, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
/** Two characters of 3号. */
const indent = { firstLine: sizes.body * 10 * 2 };

const line = (text: string, face: Face) =>
  new Paragraph({ spacing, indent, children: [run(text, face, sizes.body)] });

/** A line that what follows belongs to: it is never the last of a page. */
const headed = (text: string, face: Face) =>
  new Paragraph({ spacing, indent, keepNext: true, children: [run(text, face, sizes.body)] });

const centred = (text: string, face: Face, size: number) =>
  new Paragraph({ spacing, alignment: AlignmentType.CENTER, children: [run(text, face, size)] });

const blank = () => new Paragraph({ spacing, children: [] });

/** — 1 —: 4号宋体, to the right on odd pages and to the left on even ones, one character from the edge. */
const pageNumber = (side: 'left' | 'right') =>
  new Footer({
    children: [
      new Paragraph({
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: sizes.number * 10 },
        children: [
          new TextRun({
            size: sizes.number,
            font: { ascii: fonts.number, hAnsi: fonts.number, eastAsia: fonts.number },
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  });

/** 一、 in 黑体, （一） in 楷体, text in 仿宋; what stands under a heading is one paragraph. */
function bodyOf(section: Section): Paragraph[] {
  return numbered(section.parts).flatMap(({ part, number }) => {
    const text = part.sentences.map((sentence) => sentence.text).join('');
    return [
      headed(`${number}${part.title}`, part.level === 1 ? 'chapter' : 'heading'),
      ...(text === '' ? [] : [line(text, 'body')]),
    ];
  });
}

const cell = (text: string, percent: number, face: Face) =>
  new TableCell({
    width: { size: percent, type: WidthType.PERCENTAGE },
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    children: [new Paragraph({ spacing: close, children: [run(text, face, sizes.table)] })],
  });

function table(
  widths: readonly number[],
  head: readonly string[],
  rows: readonly string[][],
): Table {
  const cells = (texts: readonly string[], face: Face) =>
    texts.map((text, index) => cell(text, widths[index] ?? 10, face));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths.map((percent) =>
      Math.round(((page.width - page.left - page.right) * percent) / 100),
    ),
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(head, 'chapter') }),
      ...rows.map((texts) => new TableRow({ cantSplit: true, children: cells(texts, 'body') })),
    ],
  });
}

const annexHead = (label: string, title: string) => [
  new Paragraph({ children: [new PageBreak()] }),
  new Paragraph({ spacing, children: [run(label, 'chapter', sizes.body)] }),
  blank(),
  centred(title, 'title', sizes.title),
  blank(),
];

const matterTable = ({ steps }: AnnexMatter) =>
  table(
    [24, 40, 14, 22],
    ['步骤', '日期或者不需要的理由', '记录', '文件'],
    steps.map(({ zh, on, notNeeded, entry, documents }) => [
      zh,
      on ?? `不需要：${notNeeded ?? ''}`,
      `第${entry}条`,
      documents.join(' '),
    ]),
  );

function matterAnnex(reading: YearReading): (Paragraph | Table)[] {
  const matters = annexMatters(reading);
  const rest = annexRest(reading);
  if (matters.length === 0) return [line(noMatters, 'body')];
  const tables = matters.flatMap((matter) => [
    headed(matter.title, 'heading'),
    new Paragraph({
      spacing: close,
      keepNext: true,
      children: [run(`编号 ${matter.matterId}　承办单位 ${matter.unit}`, 'body', sizes.table)],
    }),
    matterTable(matter),
    blank(),
  ]);
  return rest === undefined ? tables : [...tables, line(rest, 'body')];
}

function figureAnnex({ figures, head }: YearReading): (Paragraph | Table)[] {
  const rows = annexFigures(figures).map(({ metric, zh, value, source }) => [
    metric,
    zh,
    value,
    source,
  ]);
  return [
    ...(rows.length > 0
      ? [table([26, 28, 16, 30], ['指标', '数据', '数值', '来源'], rows)]
      : [line(noFigures, 'body')]),
    blank(),
    line(`记录截至日志第${head.size}条，校验短码${head.code}。`, 'body'),
  ];
}

/**
 * The section as a document that follows GB/T 9704-2012, with both annexes. The same reading gives
 * the same bytes.
 */
export async function docxOf(section: Section, reading: YearReading): Promise<Buffer> {
  const { width, height, top, left, right, bottom, footer } = page;
  const document = new Document({
    creator: reading.authority,
    title: section.title,
    description: `校验短码 ${reading.head.code}`,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: { size: { width, height }, margin: { top, left, right, bottom, footer } },
          grid: { type: DocumentGridType.LINES, linePitch },
        },
        footers: { default: pageNumber('right'), even: pageNumber('left') },
        children: [
          ...titleOf(section.title),
          ...(reading.demonstration
            ? [centred(`（${demonstrationNotice}）`, 'heading', sizes.body)]
            : []),
          blank(),
          ...bodyOf(section),
          ...annexHead('附件1', '重大行政决策事项办理情况表'),
          ...matterAnnex(reading),
          ...annexHead('附件2', '数据和来源'),
          ...figureAnnex(reading),
        ],
      },
    ],
  });
  return repacked(await Packer.toBuffer(document));
}

/** A title longer than a line of 2号 (20 characters) is broken before its kind, and centred. */
function titleOf(title: string): Paragraph[] {
  const kind = title.search(/\d{4}年/);
  const lines = title.length > 20 && kind > 0 ? [title.slice(0, kind), title.slice(kind)] : [title];
  return lines.map((each) => centred(each, 'title', sizes.title));
}
