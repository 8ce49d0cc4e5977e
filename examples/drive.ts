// One matter from its first act to its last, each stage's short cut tried before the lawful step.
import { sampleOpinions } from '../src/demonstration/play.ts';
import { plotOf, storyOf } from '../src/demonstration/plot/index.ts';
import { signedActs } from '../src/integrity/signatures/index.ts';
import { roles } from '../src/statute/roles.ts';
import { steps } from '../src/statute/steps/index.ts';
import { attempt, comment, moveTo, tempt } from './acts.ts';
import { tellProblem, type Desks } from './desk.ts';
import { dayAfter } from './room.ts';
import { equipOver } from './signers.ts';
import { say, tellTimeline } from './tell.ts';

const TITLE = '公共数据授权运营实施方案(试行)';
export const SECTION = 'data-section';

export interface Installation {
  mode: string;
  now: string;
  name: string;
}

/** @throws Error for a real installation: nobody plays there */
export async function installationOf(desks: Desks): Promise<Installation> {
  const { body } = await desks.call<Installation>('GET', '/installation');
  if (body.mode !== 'demonstration')
    throw new Error('这是正式安装,不能演示 · only a demonstration can be driven.');
  return body;
}

/** Plays the matter to its end and tells what happened. */
export async function drive(desks: Desks, installation: Installation): Promise<void> {
  const begins = dayAfter(installation.now);
  const story = storyOf(`${TITLE}(${begins})`, SECTION, { operation: true, begins });
  say(`【示例】${installation.name}:《${story.title}》`);

  const signers = await equipOver(desks, begins);
  say('\n本人密钥已在各自的计算机上生成,公钥已登记并核准 · keys made at the signers’ side');

  let matterId = '';
  let refused = 0;
  const before = new Set<string>();
  for (const scene of plotOf(story)) {
    await moveTo(desks, story, scene.day);
    // The second lawyer's opinion tempts nobody to what was refused before the first.
    const isFirst = matterId && !before.has(scene.step);
    before.add(scene.step);
    if (isFirst && (await tempt(desks, story, matterId, scene))) refused += 1;
    const { status, body } = await attempt(
      desks,
      story,
      matterId,
      scene,
      sampleOpinions.length,
      signers,
    );
    if (status >= 300) throw new Error(`${scene.step}\n${tellProblem(body).join('\n')}`);
    matterId ||= body.matterId;
    const mark = scene.step in signedActs ? '(已签名)' : '';
    say(`   ✓ ${roles[scene.by].zh}:${steps[scene.step].zh}${mark}`);
    if (scene.step === 'OpenCommentPeriod') await comment(desks, matterId);
  }
  await tellTimeline(desks, matterId, refused);
}
