import { Readable } from 'node:stream';
import { isSignedStep } from '../engine/signing/compose.ts';
import type { ToSign } from '../engine/signing/prepare.ts';
import type { Engine } from '../engine/engine.ts';
import type { Officer } from '../machines/matter/fact.ts';
import { startOf } from '../statute/calendar/index.ts';
import type { Role } from '../statute/roles.ts';
import type { Step } from '../statute/step.ts';
import { steps } from '../statute/steps/index.ts';
import { playerOf } from './cast.ts';
import { signatureBy, type Signers } from './signatories.ts';
import type { SampleFile } from './files.ts';
import { plotOf, type Scene, type Story } from './plot/index.ts';

const HOUR = 3_600_000;

/** The files that a scene brings: those it names, and one for each document that the step asks for. */
export function filesOf({ step, brings }: Scene, story: Story): SampleFile[] {
  const brought = brings?.(story) ?? [];
  const { documents = [], zh }: Step = steps[step];
  const owed = documents.filter((code) => !brought.some(({ document }) => document === code));
  return [...brought, ...owed.map((code) => story.file(code, zh))];
}

/** Who takes a scene's part, acting in the office that the scene names. */
export function officerOf(role: Role, section: string, person?: string): Officer {
  const { id, name, roles } = playerOf(role, section, person);
  const { unit } = roles.find((held) => held.role === role) ?? roles[0]!;
  return { person: id, name, role, unit };
}

/** The opinions that a made-up public submits while comments are open. */
export const sampleOpinions = [
  { text: '(示例)建议明确企业申请的条件和时限。', name: '朱某某', channel: 'online' },
  { text: '(示例)希望公开收费标准。', name: '某企业', channel: 'online' },
  { text: '(示例)支持,请尽快实施。', channel: 'online' },
] as const;

async function moveTo(engine: Engine, story: Story, day: number, scene: number): Promise<void> {
  const to = new Date(Date.parse(startOf(story.on(day))) + 9 * HOUR);
  if ((await engine.now()) >= to) return;
  await engine.moveClock(
    to.toISOString(),
    officerOf('unitHead', story.section),
    `play-${to.toISOString()}-${scene}`,
  );
  await engine.sweep();
}

/** The signature of whoever signs such a step and has a key; nothing otherwise. */
async function signed(engine: Engine, act: ToSign, signers: Signers) {
  const signer = signers.get(act.officer.person);
  if (!signer || !isSignedStep(act.step)) return {};
  return { signature: await signatureBy(signer, await engine.prepareStatement(act)) };
}

async function upload(engine: Engine, files: readonly SampleFile[], officer: Officer) {
  for (const { text, name } of files)
    await engine.upload(Readable.from([Buffer.from(text)]), name, officer);
  return files.map(({ document, sha256 }) => ({ document, sha256 }));
}

/**
 * Plays a story's scenes in a demonstration, moving its clock forward from day to day, up to and
 * including the first scene of `until`.
 *
 * Whoever of the cast has a signer signs what he answers for.
 *
 * @returns the matter's number
 */
export async function play(
  engine: Engine,
  story: Story,
  until?: Scene['step'],
  signers: Signers = new Map(),
): Promise<string> {
  let matterId = '';
  for (const [index, scene] of plotOf(story).entries()) {
    await moveTo(engine, story, scene.day, index);
    const officer = officerOf(scene.by, story.section, scene.person);
    const evidence = await upload(engine, filesOf(scene, story), officer);
    const said = { evidence, ...scene.says(story, sampleOpinions.length) };
    const act = { matterId, step: scene.step, statement: said, officer };
    const statement = { ...said, ...(await signed(engine, act, signers)) };
    const commandId = `play-${story.on(0)}-${story.section}-${index}`;
    if (scene.step === 'ProposeMatter') {
      ({ matterId } = await engine.proposeMatter(statement, officer, commandId));
    } else {
      const expected = (await engine.matterRow(matterId))?.sequence ?? 0;
      await engine.perform({ matterId, step: scene.step, statement, officer, commandId, expected });
    }
    if (scene.step === 'OpenCommentPeriod')
      for (const [number, opinion] of sampleOpinions.entries())
        await engine.submitOpinion(matterId, opinion, `play-opinion-${matterId}-${number}`);
    if (scene.step === until) break;
  }
  return matterId;
}
