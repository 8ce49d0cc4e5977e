import { grounds } from '../grounds.ts';
import { cell, chapter, paragraph, type Block, type Cell } from '../../paper/blocks.ts';
import { beijingTime, describeFact } from './describe.ts';
import { factInPrint, officerInWords } from './facts-in-words.ts';
import { factOfEntry } from '../../histories.ts';
import { withholds, type RecordSource, type Seen } from './source.ts';
import { punctuated } from '../../paper/typography.ts';

/** 时间线: every entry of the matter, in the order in which it was recorded. */
export function timeline(source: RecordSource): Block[] {
  return [
    chapter('时间线'),
    paragraph(
      '按记录的先后排列，一条记录对应一个行为。时间为服务器记录时间（北京时间）；“发生日期”由办理人申报，不缩短任何法定期限。',
      'muted',
    ),
    ...(withholds(source)
      ? [paragraph('不予公开的记录只列序号和依据，不显示行为、人员和时间。', 'muted')]
      : []),
    {
      kind: 'table',
      columns: [
        ['序号', 6],
        ['记录时间', 13],
        ['行为与办理人', 25],
        ['内容', 40],
        ['证据', 16],
      ],
      rows: stretchesOf(source.entries).map((stretch) => row(stretch, source)),
    },
  ];
}

/** Entries one after another that are withheld on one ground are told together; each other by itself. */
function stretchesOf(entries: readonly Seen[]): Seen[][] {
  const stretches: Seen[][] = [];
  for (const seen of entries) {
    const last = stretches.at(-1);
    const withheld = seen.ground !== undefined && last?.[0]?.ground === seen.ground;
    if (last && withheld) last.push(seen);
    else stretches.push([seen]);
  }
  return stretches;
}

function row(stretch: readonly Seen[], { names }: RecordSource): Cell[] {
  const { entry, ground } = stretch[0]!;
  const { sequence, recordedAt } = entry;
  if (ground !== undefined)
    return [
      cell(
        stretch.length === 1 ? String(sequence) : `${sequence}至${sequence + stretch.length - 1}`,
      ),
      cell('—', 'muted'),
      cell(`${stretch.length}条不予公开`, 'muted'),
      cell(`${grounds[ground].zh}。依据：${grounds[ground].article}`, 'muted'),
      cell(''),
    ];
  const fact = factOfEntry(entry);
  const warnings = (fact.warnings ?? []).map(
    ({ article, missing, requires }) =>
      `提示：${(missing.length > 0 ? missing : [requires]).map(({ zh }) => punctuated(zh)).join('；')}（${punctuated(article)}）`,
  );
  return [
    cell(String(sequence)),
    cell(beijingTime(recordedAt)),
    cell(`${factInPrint(fact.type)}\n${officerInWords(fact.by, names)}`),
    cell([...describeFact({ ...fact }, names), ...warnings].join('\n')),
    cell((fact.evidence ?? []).map(({ document, name }) => evidence(document, name)).join('\n')),
  ];
}

const evidence = (document: string, name: string) =>
  name.startsWith(document) ? name : `${document} ${name}`;
