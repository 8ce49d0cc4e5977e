import { annexFigures, annexMatters, annexRest, type AnnexStep } from '../annex.ts';
import type { YearReading } from '../section/reading.ts';
import { numbered, type Section } from '../section/section.ts';
import type { Sentence } from '../section/sentence.ts';

const escaped = (text: string) =>
  text.replaceAll(/([\\`*_{}[\]<>#|])/g, '\\$1').replaceAll('\n', ' ');

/** How a sentence shows that it is not, or not only, what the record proves. */
const marks: Record<Sentence['proof'], string> = {
  record: '',
  entered: '〔填报〕',
  source: '〔修改，附来源〕',
  none: '〔修改，无来源〕',
};

const stepLine = ({ zh, on, entry, documents, notNeeded }: AnnexStep) =>
  notNeeded === undefined
    ? `| ${zh} | ${on} | 第${entry}条 | ${documents.join(' ')} |`
    : `| ${zh} | 不需要：${escaped(notNeeded)} | 第${entry}条 | ${documents.join(' ')} |`;

const figureLines = (rows: ReturnType<typeof annexFigures>): string[] =>
  rows.length === 0
    ? [noFigures]
    : [
        '| 指标 | 数据 | 数值 | 来源 |',
        '| --- | --- | --- | --- |',
        ...rows.map(
          ({ metric, zh, value, source }) =>
            `| ${metric} | ${zh} | ${value} | ${escaped(source)} |`,
        ),
      ];

/** What stands in the annexes of a year in which nothing was done. */
export const noMatters = '本年度没有办结或者在办的事项。';
export const noFigures = '本年度没有数据。';

/** What a demonstration must say of itself wherever it is printed. */
export const demonstrationNotice = '示例数据，无任何效力';

/** The section and its annexes in Markdown. The same reading gives the same text. */
export function markdownOf(section: Section, reading: YearReading): string {
  const { head, demonstration, figures } = reading;
  const body = numbered(section.parts).flatMap(({ part, number }) => [
    `${'#'.repeat(part.level + 1)} ${number}${part.title}`,
    '',
    ...(part.sentences.length > 0
      ? [
          part.sentences
            .map(({ text, proof }) => (text === '' ? '' : `${escaped(text)}${marks[proof]}`))
            .join(''),
          '',
        ]
      : []),
  ]);
  const matters = annexMatters(reading).flatMap(({ matterId, title, steps }) => [
    `### ${escaped(title)}（${matterId}）`,
    '',
    '| 步骤 | 日期 | 记录 | 文件 |',
    '| --- | --- | --- | --- |',
    ...steps.map(stepLine),
    '',
  ]);
  const rest = annexRest(reading);
  return [
    `# ${escaped(section.title)}`,
    '',
    ...(demonstration ? [`> ${demonstrationNotice}`, ''] : []),
    ...body,
    '## 附件1 事项办理情况',
    '',
    ...(matters.length > 0 ? matters : [noMatters, '']),
    ...(rest === undefined ? [] : [rest, '']),
    '## 附件2 数据和来源',
    '',
    ...figureLines(annexFigures(figures)),
    '',
    `记录截至日志第${head.size}条，校验短码 ${head.code}。`,
    '',
  ].join('\n');
}
