// The acts of a matter over HTTP: a lawful one, the short cut before it, a move of the clock, the
// public's opinions.
import { filesOf, sampleOpinions } from '../src/demonstration/play.ts';
import { playerOf } from '../src/demonstration/cast.ts';
import type { Scene, Story } from '../src/demonstration/plot/index.ts';
import type { Signers } from '../src/demonstration/signatories.ts';
import { signedActs } from '../src/integrity/signatures/index.ts';
import { startOf } from '../src/statute/calendar/index.ts';
import { steps } from '../src/statute/steps/index.ts';
import { tellProblem, type Desks, type Problem } from './desk.ts';
import { signOver } from './signers.ts';
import { say } from './tell.ts';
import { temptations } from './temptations.ts';

/** An act’s answer, and a matter’s row. */
interface Row {
  matterId: string;
  sequence: number;
}

async function sequenceOf(desks: Desks, matterId: string): Promise<number> {
  const { body } = await desks.get<{ row: Row }>(`/matters/${matterId}`, { by: 'unitHead' });
  return body.row.sequence;
}

/** An officer’s act with its files, and with his signature where the act is one that is signed. */
export async function attempt(
  desks: Desks,
  story: Story,
  matterId: string,
  scene: Scene,
  received: number,
  signers: Signers = new Map(),
) {
  const evidence = await desks.upload(filesOf(scene, story), scene);
  const said = { evidence, ...scene.says(story, received) };
  const { id: person } = playerOf(scene.by, story.section, scene.person);
  const signer = scene.step in signedActs ? signers.get(person) : undefined;
  const act = { matterId, step: scene.step, statement: said, person };
  const statement = { ...said, ...(signer ? await signOver(desks, signer, act) : {}) };
  if (scene.step === 'ProposeMatter')
    return desks.post<Problem & Row>('/matters', statement, scene);
  const tag = { 'If-Match': `"${await sequenceOf(desks, matterId)}"` };
  return desks.post<Problem & Row>(
    `/matters/${matterId}/steps/${scene.step}`,
    statement,
    scene,
    tag,
  );
}

/** Tries the short cut that people are tempted by before an act; whether there is one. It must be refused. */
export async function tempt(
  desks: Desks,
  story: Story,
  matterId: string,
  before: Scene,
): Promise<boolean> {
  const temptation = temptations[before.step];
  if (!temptation) return false;
  const { zh, tries, says } = temptation;
  say(`\n   ✗ 捷径:${zh}(${steps[tries.step].zh})`);
  const { status, body } = await attempt(
    desks,
    story,
    matterId,
    { day: before.day, ...tries, says },
    0,
  );
  if (status < 400)
    throw new Error(`法律不允许的步骤通过了 · a forbidden step passed: ${tries.step}`);
  say(`     被拒绝(${status}):${body.title}`);
  for (const line of tellProblem(body)) say(line);
  return true;
}

/** Moves the demonstration’s clock to the morning of a day of the story; never back. */
export async function moveTo(desks: Desks, story: Story, day: number): Promise<void> {
  const to = new Date(Date.parse(startOf(story.on(day))) + 9 * 3_600_000).toISOString();
  const { body } = await desks.call<{ now: string }>('GET', '/installation');
  if (body.now >= to) return;
  const { status, body: moved } = await desks.post(
    '/installation/clock',
    { to },
    { by: 'lawAdministrator' },
  );
  if (status !== 200)
    throw new Error(`示例时钟不能推移 · the clock did not move: ${JSON.stringify(moved)}`);
  say(`\n—— ${story.on(day)}(示例时钟) ——`);
}

/** What the public says while comments are open. */
export async function comment(desks: Desks, matterId: string): Promise<void> {
  for (const opinion of sampleOpinions) {
    const headers = { 'Idempotency-Key': desks.key() };
    const { channel: _online, ...said } = opinion;
    const { status, body } = await desks.call(
      `POST`,
      `/public/solicitations/${matterId}/opinions`,
      said,
      headers,
    );
    if (status >= 300)
      throw new Error(`意见未被接收 · an opinion was not taken: ${JSON.stringify(body)}`);
    say(`     公众意见已收到,回执码 ${String((body as { code?: string }).code)}`);
  }
}
