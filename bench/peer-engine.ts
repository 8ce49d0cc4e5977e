import { Engine as Peer } from 'bpmn-engine';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import type { Stores, TableShape } from '../src/engine/ports/index.ts';
import { openEmbedded } from '../src/models/embedded/index.ts';
import {
  beginning,
  inFolder,
  intoDrafting,
  uploadFiles,
  withInstallation,
} from './installation.ts';
import { median, perSecond, runs, secondsOf, type Line } from './measure.ts';

/** So many that neither engine is measured mostly while its code is still being compiled. */
const INSTANCES = 240;
const TASKS = [1, 2, 3, 4, 5, 6];
/** A process's state is nowhere else: it is durable before the next task, as our entries are. */
const processes: TableShape = { name: 'processes', indexes: [], rebuildable: false };

const flow = (from: string, to: string) =>
  `<sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}" />`;

const nodes = ['start', ...TASKS.map((task) => `task${task}`), 'end'];

const source = `<?xml version="1.0" encoding="UTF-8"?>
<definitions id="six" xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="six">
  <process id="process" isExecutable="true">
    <startEvent id="start" />${TASKS.map((task) => `<userTask id="task${task}" />`).join('')}<endEvent id="end" />
    ${nodes
      .slice(1)
      .map((to, index) => flow(nodes[index]!, to))
      .join('')}
  </process>
</definitions>`;

/** Six tasks, each signalled, the state saved durably after each. */
async function runPeer({ views }: Stores): Promise<void> {
  const engine = new Peer({ name: 'six', source });
  const ended = once(engine, 'end');
  const execution = await engine.execute();
  const key = randomUUID();
  for (const task of TASKS) {
    execution.signal({ id: `task${task}` });
    // Through text, as every store needs it: the state holds objects of the engine's own.
    const state = JSON.parse(JSON.stringify(execution.getState())) as Record<string, unknown>;
    await views.put(processes.name, key, state);
  }
  await ended;
}

async function repeat(work: () => Promise<unknown>): Promise<void> {
  for (let instance = 0; instance < INSTANCES; instance += 1) await work();
}

/** Steps of this engine, judged and sealed, against steps of a general process engine, on the same store. */
export const peerEngine = (): Promise<Line> =>
  inFolder((peerFolder) =>
    inFolder((folder) =>
      withInstallation(folder, async ({ engine }) => {
        await uploadFiles(engine, beginning);
        const stores = await openEmbedded({ folder: peerFolder, tables: [processes] });
        const rounds = await runs(async () => ({
          peer: (INSTANCES * TASKS.length) / (await secondsOf(() => repeat(() => runPeer(stores)))),
          own:
            (INSTANCES * beginning.length) /
            (await secondsOf(() => repeat(() => intoDrafting(engine)))),
        }));
        await stores.close();
        const ratio = median(rounds.map(({ peer, own }) => own / peer));
        return {
          what: 'Steps in process on the embedded store, one after another',
          measured: perSecond(median(rounds.map(({ own }) => own))),
          floor: `${perSecond(median(rounds.map(({ peer }) => peer)))} by bpmn-engine 25.0.1 (six user tasks, state saved after each)`,
          ratio,
          aim: '3',
          met: ratio >= 3,
          note: 'ours: filing and six steps, each with its rules, seal and list row',
        };
      }),
    ),
  );
