import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pino } from 'pino';
import { readConfig } from '../src/config.ts';
import { filesOf, officerOf } from '../src/demonstration/play.ts';
import { plotOf, storyOf, type Scene, type Story } from '../src/demonstration/plot/index.ts';
import { demonstrationStart, staff } from '../src/demonstration/seed.ts';
import type { Engine, PerformOptions } from '../src/engine/engine.ts';
import { createInstallation } from '../src/engine/installation.ts';
import type { Stores } from '../src/engine/ports/index.ts';
import { openService, openStores, type Service } from '../src/service.ts';

/** Work in a folder of its own, which is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'duecourse-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export interface Opened extends Service {
  stores: Stores;
}

/** Work in this process on a new demonstration with the sample bureau's people, without matters. */
export async function withInstallation<T>(
  folder: string,
  work: (opened: Opened) => Promise<T>,
  env: NodeJS.ProcessEnv = {},
): Promise<T> {
  const config = readConfig({ DUECOURSE_DATA: folder, ...env });
  const stores = await openStores(config);
  try {
    await createInstallation(stores.ledger, {
      mode: 'demonstration',
      name: '示例局',
      serverNow: new Date(),
      startsAt: demonstrationStart,
    });
    const service = await openService(stores, config, pino({ enabled: false }));
    await staff(service.accounts);
    return await work({ ...service, stores });
  } finally {
    await stores.close();
  }
}

export const story: Story = storyOf('示例:性能测量用事项', 'data-section', {
  operation: false,
  begins: '2026-01-05',
});

const plot = plotOf(story);
const initiated = plot.findIndex(({ step }) => step === 'InitiateMatter');

/** Filing and the six steps after it, up to the decision to begin. */
export const beginning: readonly Scene[] = plot.slice(0, initiated + 1);
const told = plot.find(({ step }) => step === 'RecordResearch')!;
/** The step that may be repeated at will while a draft is being made; done on the day that the story begins. */
export const research: Scene = {
  ...told,
  says: (...of) => ({ ...told.says(...of), from: story.on(0), to: story.on(0) }),
};

export type Step = Pick<PerformOptions, 'step' | 'statement' | 'officer'>;

/** A scene as a step to perform; its files have to be there. */
export function stepOf(scene: Scene): Step {
  const evidence = filesOf(scene, story).map(({ document, sha256 }) => ({ document, sha256 }));
  return {
    step: scene.step,
    statement: { evidence, ...scene.says(story, 0) },
    officer: officerOf(scene.by, story.section),
  };
}

/** Uploads the files that the scenes name, once. */
export async function uploadFiles(engine: Engine, scenes: readonly Scene[]): Promise<void> {
  for (const scene of scenes)
    for (const { text, name } of filesOf(scene, story))
      await engine.upload(
        Readable.from([Buffer.from(text)]),
        name,
        officerOf(scene.by, story.section),
      );
}

/** Files a matter and takes the six steps that bring it into drafting; its number. */
export async function intoDrafting(engine: Engine): Promise<string> {
  const [filing, ...others] = beginning.map(stepOf);
  const { statement, officer } = filing!;
  const { matterId } = await engine.proposeMatter(statement, officer, randomUUID());
  for (const [index, step] of others.entries())
    await engine.perform({ matterId, ...step, commandId: randomUUID(), expected: index + 1 });
  return matterId;
}
