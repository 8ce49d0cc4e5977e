// One whole matter over HTTP, from proposal to archive: at each stage first the short cut that people
// are tempted by and its refusal, then the lawful step. `--own-server` brings a server of its own; so
// does a demonstration whose clock leaves no room for a whole matter. Every answer is held against
// openapi.yaml.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playerOf } from '../src/demonstration/cast.ts';
import { sampleOpinions, filesOf } from '../src/demonstration/play.ts';
import { plotOf, storyOf, type Scene, type Story } from '../src/demonstration/plot/index.ts';
import type { Signers } from '../src/demonstration/signatories.ts';
import { signedActs } from '../src/integrity/signatures/index.ts';
import { civilDateOf, startOf } from '../src/statute/calendar/index.ts';
import { steps } from '../src/statute/steps/index.ts';
import { roles } from '../src/statute/roles.ts';
import { desksAt, tellProblem, type Desks, type Problem } from './desk.ts';
import { ownServer } from './own-server.ts';
import { dayAfter, whyNoRoom } from './room.ts';
import { equipOver, signOver } from './signers.ts';
import { temptations } from './temptations.ts';

const TITLE = '公共数据授权运营实施方案(试行)';
const SECTION = 'data-section';
const say = (line: string) => process.stdout.write(`${line}\n`);

interface Row {
  matterId: string;
  sequence: number;
}

async function sequenceOf(desks: Desks, matterId: string): Promise<number> {
  const { body } = await desks.get<{ row: Row }>(`/matters/${matterId}`, { by: 'unitHead' });
  return body.row.sequence;
}

async function attempt(
  desks: Desks,
  story: Story,
  matterId: string,
  scene: Scene,
  received: number,
  signers: Signers = new Map(),
) {
  const evidence = await desks.upload(filesOf(scene, story), scene);
  const said = { evidence, ...scene.says(story, received) };
  const { id: person } = playerOf(scene.by, SECTION, scene.person);
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

async function tempt(
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

async function moveTo(desks: Desks, story: Story, day: number): Promise<void> {
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

async function comment(desks: Desks, matterId: string): Promise<void> {
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

interface Installation {
  mode: string;
  now: string;
  name: string;
}

/** @throws Error for a real installation: nobody plays there */
async function installationOf(desks: Desks): Promise<Installation> {
  const { body } = await desks.call<Installation>('GET', '/installation');
  if (body.mode !== 'demonstration')
    throw new Error('这是正式安装,不能演示 · only a demonstration can be driven.');
  return body;
}

/** Plays the matter to its end and tells what happened. */
async function drive(desks: Desks, installation: Installation): Promise<void> {
  const begins = dayAfter(installation.now);
  const story = storyOf(`${TITLE}(${begins})`, SECTION, { operation: true, begins });
  say(`【示例】${installation.name}:《${story.title}》`);

  const signers = await equipOver(desks, begins);
  say('\n本人密钥已在各自的计算机上生成,公钥已登记并核准 · keys made at the signers’ side');

  let matterId = '';
  let refused = 0;
  for (const scene of plotOf(story)) {
    await moveTo(desks, story, scene.day);
    if (matterId && (await tempt(desks, story, matterId, scene))) refused += 1;
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

interface TimelineEntry {
  sequence: number;
  recordedAt: string;
  fact: { type: string };
}

async function tellTimeline(desks: Desks, matterId: string, refused: number): Promise<void> {
  say('\n时间线 · timeline');
  const zhOf = new Map(
    Object.values(steps).map(({ becomes, zh }) => [becomes as string, zh as string]),
  );
  const { body } = await desks.get<{ items: TimelineEntry[] }>(
    `/matters/${matterId}/timeline?limit=100`,
    { by: 'auditor' },
  );
  for (const { sequence, recordedAt, fact } of body.items)
    say(
      `  ${String(sequence).padStart(3)}  ${civilDateOf(recordedAt)}  ${zhOf.get(fact.type) ?? fact.type}`,
    );
  const { body: record } = await desks.get(`/matters/${matterId}/record`, { by: 'auditor' });
  const target = `${matterId}.record.json`;
  const folder = process.env.DUECOURSE_EXAMPLE_FOLDER ?? tmpdir();
  writeFileSync(join(folder, target), JSON.stringify(record, null, 2));
  say(
    `\n共 ${body.items.length} 条记录,${refused} 次被拒绝的尝试;${desks.answered()} 个回答均与 openapi.yaml 相符。完整记录 · the whole record: ${join(folder, target)}`,
  );
}

/** A demonstration of the example's own, gone once the matter is at its end. */
async function driveOwn(): Promise<void> {
  const { base, stop } = await ownServer();
  try {
    const desks = desksAt(base, SECTION);
    await drive(desks, await installationOf(desks));
  } finally {
    await stop();
  }
}

/** The demonstration that is running, as long as its clock leaves room for another matter. */
async function driveRunning(base: string): Promise<void> {
  const desks = desksAt(base, SECTION);
  const installation = await installationOf(desks);
  const reason = await whyNoRoom(desks, dayAfter(installation.now));
  if (reason === undefined) return drive(desks, installation);
  say(reason);
  say('改在另建的临时示例安装中进行,原安装不受影响 · Going on in a temporary demonstration …\n');
  return driveOwn();
}

const isOffline = (error: unknown) =>
  error instanceof TypeError && error.message === 'fetch failed';

try {
  if (process.argv.includes('--own-server')) await driveOwn();
  else await driveRunning(process.env.DUECOURSE_URL ?? 'http://127.0.0.1:8713');
} catch (error) {
  const told = error instanceof Error ? error.message : error;
  console.error(
    isOffline(error)
      ? '服务没有运行,请先在另一个终端执行 npm start · The server is not running: npm start in another terminal'
      : told,
  );
  process.exitCode = 1;
}
