// What the picture of the procedure shows, read from the chart: the backbone as boxes and arrows, the
// gates on the boxes they guard, and the regions beside them as panels.
import type { Standing } from '../src/machines/matter/rule.ts';
import { stages, type RegionName } from '../src/machines/matter/regions.ts';
import { gates } from '../src/statute/gates.ts';
import { steps } from '../src/statute/steps/index.ts';

/** The gate that guards a state of the backbone, where one does; a test holds it to the rules there. */
export const gateBefore: Readonly<Record<string, readonly string[]>> = {
  drafting: ['G0', 'G1'],
  sent: ['G2', 'G3', 'G4', 'G5', 'G6'],
  reviewed: ['G7'],
  tabled: ['G8'],
  adopted: ['G9'],
  issued: ['G10'],
  promulgated: ['G11'],
};

export interface Box {
  id: string;
  zh: string;
  kind: 'state' | 'end' | 'panel';
  /** The gates on top of a state. */
  gates: string[];
  /** Of a panel the regions and where each has to stand; of a state the ways back, and why. */
  rows: { name: string; text: string }[];
}

export interface Arrow {
  from: string;
  to: string;
  labels: string[];
  /** From a panel to what it opens, or to a panel that comes afterwards. */
  aside?: true;
}

export interface Picture {
  boxes: Box[];
  arrows: Arrow[];
  /** What is said beside the picture instead of in it: arrows that leave nearly every box. */
  note: string;
}

type Ways = Record<string, { to?: string; under?: readonly { needs?: readonly Standing[] }[] }>;

const stepBy = new Map(
  Object.values(steps).map(({ becomes, zh }) => [becomes as string, zh as string]),
);
const gateNames = new Map(gates.map(({ id, zh }) => [id, `${id} ${zh}`]));
const WITHDRAWN = 'withdrawn';
/** Regions that have a place in the picture already. */
const shown = new Set<string>(['procedure']);

interface State {
  zh: string;
  on?: Ways;
}
const statesOf = (region: RegionName): Readonly<Record<string, State>> => stages[region].states;

const waysOf = () =>
  Object.entries(statesOf('procedure')).flatMap(([from, { on = {} }]) =>
    Object.entries(on).map(([fact, { to = from, under = [] }]) => ({ from, fact, to, under })),
  );

/** Every region that the rules on the ways into a state name, with the states that satisfy all of them. */
function neededFor(state: string): Map<RegionName, Set<string>> {
  const needed = new Map<RegionName, Set<string>>();
  for (const { to, from, under } of waysOf()) {
    if (to !== state || from === to) continue;
    // Of alternatives the first is the ordinary case; the others are exceptions that the rule explains.
    for (const standing of under.flatMap(({ needs = [] }) => needs.slice(0, 1)))
      for (const [region, states] of Object.entries(standing) as [RegionName, string[]][])
        needed.set(region, new Set(states).intersection(needed.get(region) ?? new Set(states)));
  }
  return needed;
}

/** In the order of the statute, which is the order of the chart. */
const inOrder = (regions: Iterable<RegionName>) => {
  const some = new Set(regions);
  return (Object.keys(stages) as RegionName[]).filter((region) => some.has(region));
};

const textOf = (region: RegionName, states: Iterable<string>) =>
  [...states].map((each) => statesOf(region)[each]?.zh ?? each).join(' / ');

/** What has to be done before a state; what was asked for before in the same words is not said again. */
function panelFor(state: string, said: Set<string>): Box | undefined {
  const needed = neededFor(state);
  const rows = inOrder(needed.keys()).map((region) => {
    shown.add(region);
    return { name: stages[region].zh, text: textOf(region, needed.get(region) ?? []) };
  });
  const fresh = rows.filter(({ name, text }) => !said.has(name + text));
  for (const { name, text } of fresh) said.add(name + text);
  if (fresh.length === 0) return undefined;
  return { id: `before-${state}`, zh: '须先完成', kind: 'panel', gates: [], rows: fresh };
}

/** Regions that no way of the backbone waits for, and the state beside which they go on. */
const beside: Readonly<Record<string, readonly RegionName[]>> = {
  drafting: ['research', 'legalBasis', 'publicationReview'],
  deliberated: ['minutesConfirmation'],
};

/** What goes on beside a state; beside the last one everything that is shown nowhere else. */
function panelBeside(state: string): Box | undefined {
  const last = state === 'promulgated';
  const regions = last
    ? inOrder(Object.keys(stages) as RegionName[]).filter((region) => !shown.has(region))
    : inOrder(beside[state] ?? []);
  if (regions.length === 0) return undefined;
  for (const region of regions) shown.add(region);
  const rows = regions.map((region) => ({
    name: stages[region].zh,
    text: Object.values(statesOf(region))
      .map(({ zh }) => zh)
      .join(' → '),
  }));
  const strips = last ? ['G12', 'G13'].map((gate) => gateNames.get(gate) ?? gate) : [];
  return { id: `beside-${state}`, zh: last ? '此后' : '同时', kind: 'panel', gates: strips, rows };
}

/** Ways forward as arrows; ways back, which would cross everything, as rows of the box they leave. */
function waysFrom(states: readonly string[]) {
  const arrows = new Map<string, Arrow>();
  const back = new Map<string, Map<string, string[]>>();
  for (const { from, fact, to } of waysOf()) {
    if (to === from || to === WITHDRAWN) continue;
    const label = stepBy.get(fact) ?? fact;
    if (states.indexOf(to) < states.indexOf(from)) {
      const rows = back.get(from) ?? new Map<string, string[]>();
      back.set(from, rows.set(to, [...(rows.get(to) ?? []), label]));
      continue;
    }
    const arrow = arrows.get(`${from} ${to}`) ?? { from, to, labels: [] };
    arrow.labels.push(label);
    arrows.set(`${from} ${to}`, arrow);
  }
  return { arrows: [...arrows.values()], back };
}

const besideArrow = ({ id }: Box): Arrow => {
  const [where, state = ''] = id.split('-');
  const [from, to] = where === 'before' ? [id, state] : [state, id];
  return { from, to, labels: [], aside: true };
};

/** The backbone with its gates and panels, as the chart has them. */
export function pictureOf(): Picture {
  shown.clear();
  for (const region of ['procedure', ...Object.values(beside).flat()]) shown.add(region);
  const states = Object.entries(statesOf('procedure')).filter(([state]) => state !== WITHDRAWN);
  const said = new Set<string>();
  const zhOf = new Map(states.map(([id, { zh }]) => [id, zh]));
  const { arrows, back } = waysFrom(states.map(([id]) => id));
  const leaves = new Set([...arrows.map(({ from }) => from), ...back.keys(), 'promulgated']);
  const boxes = states.flatMap(([id, { zh }]): Box[] => {
    const rows = [...(back.get(id) ?? [])].map(([to, labels]) => ({
      name: `↩ ${zhOf.get(to)}`,
      text: labels.join('、'),
    }));
    const kind = leaves.has(id) ? 'state' : 'end';
    const strips = (gateBefore[id] ?? []).map((gate) => gateNames.get(gate) ?? gate);
    const panels = [panelFor(id, said), panelBeside(id)];
    const [before, after] = panels;
    return [before ?? [], { id, zh, kind, gates: strips, rows } as Box, after ?? []].flat();
  });
  const aside = boxes.filter(({ kind }) => kind === 'panel').map(besideArrow);
  const open = waysOf().filter(({ to }) => to === WITHDRAWN).length;
  const note = `印发以前的 ${open} 个阶段都可以${stepBy.get('MatterWithdrawn')}`;
  return { boxes, arrows: [...arrows, ...aside], note };
}
