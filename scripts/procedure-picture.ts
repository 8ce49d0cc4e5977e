// Draws the procedure as one SVG: laid out by ELK, the same bytes for the same chart.
import elkjs, { type ElkNode, type ElkExtendedEdge } from 'elkjs/lib/elk.bundled.js';
import { pictureOf, type Arrow, type Box } from './procedure-graph.ts';

const SIZE = 14;
const SMALL = 12;
const LINE = 22;
const STRIP = 20;
const ROW = 18;
const PAD = 12;

/** How wide a text is in a font where a Chinese sign is a square: an estimate, on the safe side. */
const widthOf = (text: string, size = SIZE) =>
  Array.from(text).reduce(
    (sum, sign) => sum + (sign.codePointAt(0)! > 0x2e7f ? size : size * 0.6),
    0,
  );

const rowText = ({ name, text }: { name: string; text: string }) => `${name}:${text}`;

function sizeOf({ zh, kind, gates, rows }: Box): { width: number; height: number } {
  const lines = [
    widthOf(zh),
    ...gates.map((gate) => widthOf(gate, SMALL)),
    ...rows.map((row) => widthOf(rowText(row), SMALL)),
  ];
  const body = kind === 'panel' ? LINE * (rows.length + 1) + PAD : 36 + ROW * rows.length;
  return {
    width: Math.ceil(Math.max(...lines)) + 2 * PAD + 4,
    height: body + gates.length * STRIP,
  };
}

const layout = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.mergeEdges': 'true',
  'elk.layered.spacing.nodeNodeBetweenLayers': '34',
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '14',
  'elk.spacing.nodeNode': '36',
  'elk.spacing.edgeNode': '22',
  'elk.spacing.edgeEdge': '16',
  'elk.spacing.edgeLabel': '6',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.padding': '[top=90,left=24,bottom=24,right=24]',
};

const nodeOf = (box: Box): ElkNode => ({ id: box.id, ...sizeOf(box) });

const edgeOf = ({ from, to, labels, aside }: Arrow): ElkExtendedEdge => ({
  id: `${from}-${to}`,
  sources: [from],
  targets: [to],
  layoutOptions: { 'elk.layered.priority.straightness': aside ? '1' : '5' },
  labels: labels.map((text, at) => ({
    id: `${from}-${to}-${at}`,
    text,
    width: Math.ceil(widthOf(text, SMALL)) + 4,
    height: SMALL + 5,
  })),
});

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const n = (value = 0) => String(Math.round(value * 10) / 10);

const textAt = (x: number, y: number, text: string, attributes = '') =>
  `<text x="${n(x)}" y="${n(y)}"${attributes && ` ${attributes}`}>${escaped(text)}</text>`;

function drawnBox(
  { kind, zh, gates, rows }: Box,
  { x = 0, y = 0, width = 0, height = 0 }: ElkNode,
) {
  const top = y + gates.length * STRIP;
  const middle = x + width / 2;
  const strips = gates.flatMap((gate, at) => [
    `<rect class="gate" x="${n(x)}" y="${n(y + at * STRIP)}" width="${n(width)}" height="${STRIP}"/>`,
    textAt(middle, y + at * STRIP + 14.5, gate, 'class="on-gate"'),
  ]);
  const body = `<rect class="${kind}" x="${n(x)}" y="${n(top)}" width="${n(width)}" height="${n(height - gates.length * STRIP)}" rx="${gates.length > 0 ? 0 : 6}"/>`;
  if (kind !== 'panel')
    return [
      ...strips,
      body,
      textAt(middle, top + 23, zh, 'class="name"'),
      ...rows.map((row, at) => textAt(middle, top + 40 + ROW * at, rowText(row), 'class="back"')),
    ];
  return [
    ...strips,
    body,
    textAt(x + PAD, top + LINE - 2, zh, 'class="head"'),
    ...rows.map((row, at) =>
      textAt(x + PAD, top + LINE * (at + 2) - 2, rowText(row), 'class="row"'),
    ),
  ];
}

function drawnEdge(edge: ElkExtendedEdge, aside: boolean): string[] {
  const lines = (edge.sections ?? []).map(({ startPoint, bendPoints = [], endPoint }) => {
    const points = [startPoint, ...bendPoints, endPoint].map(({ x, y }) => `${n(x)},${n(y)}`);
    return `<polyline class="${aside ? 'aside' : 'way'}" points="${points.join(' ')}" marker-end="url(#tip)"/>`;
  });
  const labels = (edge.labels ?? []).map(({ x = 0, y = 0, width = 0, height = 0, text = '' }) =>
    [
      `<rect class="under" x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"/>`,
      textAt(x + 2, y + SMALL + 0.5, text, 'class="label"'),
    ].join(''),
  );
  return [...lines, ...labels];
}

const style = `text{font-family:"Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif;fill:#1b2733}
.name{font-size:${SIZE}px;font-weight:600;text-anchor:middle}.title{font-size:20px;font-weight:700}.note{font-size:13px;fill:#48596b}
.head{font-size:13px;font-weight:600}.row,.label{font-size:${SMALL}px}.label{fill:#33506e}
.back{font-size:${SMALL}px;fill:#8a4b12;text-anchor:middle}.on-gate{font-size:${SMALL}px;fill:#fff;text-anchor:middle}.gate{fill:#9c2b2b;stroke:#fff;stroke-width:.6}
.state{fill:#eef4fb;stroke:#2f5d8c;stroke-width:1.4}.end{fill:#f0f0f0;stroke:#7a7a7a;stroke-width:1.4}
.panel{fill:#fdf8ec;stroke:#b59b4c}.way{fill:none;stroke:#2f5d8c;stroke-width:1.3}
.aside{fill:none;stroke:#b59b4c;stroke-width:1.3;stroke-dasharray:5 3}.under{fill:#fff}#tip path{fill:#48596b}`;

const tip =
  '<marker id="tip" viewBox="0 0 8 8" refX="7.2" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z"/></marker>';

/** docs/procedure.svg. */
export async function procedurePicture(): Promise<string> {
  const { boxes, arrows, note } = pictureOf();
  const graph: ElkNode = {
    id: 'procedure',
    layoutOptions: layout,
    children: boxes.map(nodeOf),
    edges: arrows.map(edgeOf),
  };
  const { width, height, children = [], edges = [] } = await new elkjs.default().layout(graph);
  const placed = new Map(children.map((child) => [child.id, child]));
  const aside = new Set(
    arrows.filter((arrow) => arrow.aside).map(({ from, to }) => `${from}-${to}`),
  );
  const size = `${n(width)} ${n(height)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" width="${n(width)}" height="${n(height)}" role="img" aria-label="重大行政决策程序">`,
    `<style>${style}</style><defs>${tip}</defs><rect width="100%" height="100%" fill="#fff"/>`,
    textAt(24, 40, '重大行政决策程序(国务院令第713号)', 'class="title"'),
    textAt(
      24,
      66,
      `红:关口,未达到条件不得通过。黄:平行程序,及其在关口前应有的状态。↩:退回。${note}。`,
      'class="note"',
    ),
    ...edges.flatMap((edge) => drawnEdge(edge, aside.has(edge.id))),
    ...boxes.flatMap((box) => drawnBox(box, placed.get(box.id)!)),
    '</svg>',
    '',
  ].join('\n');
}
