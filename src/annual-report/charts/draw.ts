import type { ChartData, ChartName } from './data.ts';
import { colours, drawing, line, rect, shortened, text } from './svg.ts';

const WIDTH = 860;
const TOP = 64;
const ROW = 30;
const LEFT = 190;

interface Frame {
  year: string;
  /** What a demonstration says of itself. */
  notice?: string;
}

const framed = (
  { notice }: Frame,
  title: string,
  says: string,
  rows: number,
  shapes: readonly string[],
) =>
  drawing(
    {
      width: WIDTH,
      height: TOP + Math.max(1, rows) * ROW + 36,
      title,
      says,
      ...(notice ? { notice } : {}),
    },
    rows === 0
      ? [text(LEFT, TOP + 20, '本年度没有数据', { fill: colours.faint }), ...shapes]
      : shapes,
  );

const label = (index: number, words: string) =>
  text(LEFT - 12, TOP + index * ROW + 20, shortened(words, 12), { anchor: 'end' });

/** Steps down, months across, the number in the cell. */
function stages({ rows }: ChartData['stages'], frame: Frame): string {
  const most = Math.max(1, ...rows.flatMap(({ months }) => months));
  const cell = (WIDTH - LEFT - 24) / 12;
  const head = Array.from({ length: 12 }, (_, month) =>
    text(LEFT + cell * (month + 0.5), TOP - 8, `${month + 1}月`, {
      anchor: 'middle',
      fill: colours.faint,
    }),
  );
  const cells = rows.flatMap(({ zh, months }, index) => [
    label(index, zh),
    ...months.flatMap((count, month) => {
      const x = LEFT + cell * month;
      const y = TOP + index * ROW;
      if (count === 0) return [rect(x + 1, y + 1, cell - 2, ROW - 2, '#f1f4f7')];
      const dark = count / most > 0.5;
      return [
        rect(x + 1, y + 1, cell - 2, ROW - 2, colours.bar, 0.2 + (0.8 * count) / most),
        text(x + cell / 2, y + 20, String(count), {
          anchor: 'middle',
          fill: dark ? '#ffffff' : colours.ink,
        }),
      ];
    }),
  ]);
  const says = '各法定步骤逐月完成的事项数。';
  return framed(frame, `${frame.year}年各步骤完成情况（件）`, says, rows.length, [
    ...head,
    ...cells,
  ]);
}

/** The mean as a bar, the law's number as a dashed line. */
function spans({ rows }: ChartData['spans'], frame: Frame): string {
  const most = Math.max(1, ...rows.flatMap(({ mean, limit }) => [mean ?? 0, limit?.value ?? 0]));
  const wide = (days: number) => ((WIDTH - LEFT - 230) * days) / most;
  const shapes = rows.flatMap(({ zh, unit, mean, count, limit }, index) => {
    const y = TOP + index * ROW;
    const unitZh = unit === 'day' ? '天' : '个工作日';
    const bound =
      limit && `${limit.bound === 'at-least' ? '不少于' : '不超过'}${limit.value}${unitZh}`;
    const confirmed = limit && ['READ', 'design'].includes(limit.mark) ? '' : '，条文待核';
    const kept =
      !limit ||
      mean === null ||
      (limit.bound === 'at-least' ? mean >= limit.value : mean <= limit.value);
    const at = LEFT + wide(Math.max(mean ?? 0, limit?.value ?? 0)) + 8;
    return [
      label(index, zh),
      rect(LEFT, y + 6, wide(mean ?? 0), ROW - 12, kept ? colours.bar : colours.poor),
      ...(limit
        ? [
            line(
              LEFT + wide(limit.value),
              y + 2,
              LEFT + wide(limit.value),
              y + ROW - 2,
              colours.ink,
              true,
            ),
          ]
        : []),
      text(
        at,
        y + 20,
        `${mean === null ? '无' : `${mean}${unitZh}（${count}次）`}${bound ? `，${bound}${confirmed}` : ''}`,
        {
          fill: colours.faint,
          size: 12,
        },
      ),
    ];
  });
  const says = '各阶段平均用时；虚线为法定的最短或者最长时间。';
  return framed(frame, `${frame.year}年各阶段平均用时`, says, rows.length, shapes);
}

/** The rules that held people back most. */
function refusals({ rows }: ChartData['refusals'], frame: Frame): string {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const left = LEFT + 210;
  const shapes = rows.flatMap(({ article, provision, count }, index) => {
    const y = TOP + index * ROW;
    const wide = ((WIDTH - left - 90) * count) / most;
    return [
      text(left - 12, y + 20, `${shortened(article, 24)} ${provision}`, {
        anchor: 'end',
        size: 12,
      }),
      rect(left, y + 6, wide, ROW - 12, colours.bar),
      text(left + wide + 8, y + 20, `${count}次`, { fill: colours.faint, size: 12 }),
    ];
  });
  const says = '未被准许的操作，按所依据的条文计数。';
  return framed(frame, `${frame.year}年被拒绝的操作（按条文）`, says, rows.length, shapes);
}

/** Opinions answered in three colours; what is not yet answered stays grey. */
function opinions({ rows }: ChartData['opinions'], frame: Frame): string {
  const total = (row: ChartData['opinions']['rows'][number]) =>
    row.adopted + row.partly + row.notAdopted + row.pending;
  const most = Math.max(1, ...rows.map(total));
  const scale = (WIDTH - LEFT - 260) / most;
  const shapes = rows.flatMap((row, index) => {
    const y = TOP + index * ROW + 6;
    const parts = [
      [row.adopted, colours.good],
      [row.partly, colours.part],
      [row.notAdopted, colours.poor],
    ] as const;
    let x = LEFT;
    const bars = parts.map(([count, fill]) => {
      const bar = rect(x, y, count * scale, ROW - 12, fill);
      x += count * scale;
      return bar;
    });
    return [
      label(index, row.title),
      rect(LEFT, y, total(row) * scale, ROW - 12, colours.line),
      ...bars,
      text(
        LEFT + total(row) * scale + 8,
        y + 14,
        `收到${row.received}条，采纳${row.adopted}、部分采纳${row.partly}、未采纳${row.notAdopted}${row.pending > 0 ? `、尚未处理${row.pending}` : ''}`,
        {
          fill: colours.faint,
          size: 12,
        },
      ),
    ];
  });
  const legend = [
    ['采纳', colours.good],
    ['部分采纳', colours.part],
    ['未采纳', colours.poor],
    ['尚未处理', colours.line],
  ] as const;
  const key = legend.flatMap(([words, fill], index) => [
    rect(LEFT + index * 110, TOP - 20, 12, 12, fill),
    text(LEFT + index * 110 + 18, TOP - 9, words, { fill: colours.faint, size: 12 }),
  ]);
  const says = '收到意见最多的事项及其采纳情况。';
  return framed(frame, `${frame.year}年公众意见及采纳情况`, says, rows.length, [...key, ...shapes]);
}

const draw: { [N in ChartName]: (data: ChartData[N], frame: Frame) => string } = {
  stages,
  spans,
  refusals,
  opinions,
};

/** A chart as SVG; the same data gives the same picture. */
export const chartOf = <N extends ChartName>(name: N, data: ChartData, frame: Frame): string =>
  draw[name](data[name], frame);
