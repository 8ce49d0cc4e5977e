import { Readable } from 'node:stream';
import { filesOf, officerOf } from '../../src/demonstration/play.ts';
import type { Scene, Story } from '../../src/demonstration/plot/index.ts';
import type { Engine } from '../../src/engine/engine.ts';

/** A matter under way whose story a test takes on, scene by scene, as it likes. */
export interface UnderWay {
  engine: Engine;
  story: Story;
  matterId: string;
}

/** Takes one scene's step with its files; `saying` replaces parts of what it states. */
export async function playOn(
  { engine, story, matterId }: UnderWay,
  scene: Scene,
  { received = 0, saying = {} }: { received?: number; saying?: object } = {},
): Promise<void> {
  const officer = officerOf(scene.by, story.section, scene.person);
  const files = filesOf(scene, story);
  for (const { text, name } of files)
    await engine.upload(Readable.from([Buffer.from(text)]), name, officer);
  const evidence = files.map(({ document, sha256 }) => ({ document, sha256 }));
  const statement = { evidence, ...scene.says(story, received), ...saying };
  const expected = (await engine.matterRow(matterId))!.sequence;
  const commandId = `play-on-${expected}`;
  await engine.perform({ matterId, step: scene.step, statement, officer, commandId, expected });
}
