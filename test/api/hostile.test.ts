import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { playerOf } from '../../src/demonstration/cast.ts';
import { filesOf, officerOf, sampleOpinions } from '../../src/demonstration/play.ts';
import { plotOf, storyOf, type Scene } from '../../src/demonstration/plot/index.ts';
import { factOfEntry } from '../../src/engine/histories.ts';
import { firstBrokenSeal } from '../../src/integrity/seal.ts';
import { stages } from '../../src/machines/matter/regions.ts';
import { startOf } from '../../src/statute/calendar/index.ts';
import { steps } from '../../src/statute/steps/index.ts';
import { generator } from '../support/chance.ts';
import {
  hostileCommand,
  refusedCommand,
  statementOf,
  type Sender,
  type Target,
} from '../support/hostile.ts';
import { emptyHouse, heldRoles, ours, theirs } from '../support/house.ts';
import { brokenBy } from '../support/principles.ts';
import { oneOf } from '../support/strays.ts';
import { wireTo, type Received, type Sent, type Wire } from '../support/wire.ts';

const SEED = Number(process.env.DUECOURSE_TEST_SEED ?? 20_190_901);
const COMMANDS = 20_000;
const WALKS = 8;
/** Commands that are under way at once against one matter. */
const BATCH = 8;
const HOUR = 3_600_000;

const story = storyOf('示例:四面受敌的事项', 'data-section', {
  operation: false,
  begins: '2026-03-03',
});
const plot = plotOf(story);
const draw = generator(SEED);

interface Walk extends Target {
  /** Hit by commands alone that cannot succeed, so that its whole story is played under siege. */
  sheltered: boolean;
  /** Hit by commands that are spoilt or early alone, so that its story comes to an end. */
  gentle: boolean;
  /** Acts of the story that were taken. */
  acts: number;
}

/** What an officer was told to be on record. */
interface Receipt {
  matterId: string;
  sequence: number;
  seal: string;
  person: string;
}

let house: Awaited<ReturnType<typeof emptyHouse>>;
let wire: Wire;
let walks: Walk[] = [];
const tokens = new Map<string, string>();
const statuses = new Map<number, number>();
const faults: { sent: Sent; received: Received }[] = [];
const receipts: Receipt[] = [];
let commands = 0;

const stepRoles = heldRoles.filter((role) => !/Administrator/.test(role));
const senders = [
  ...stepRoles.map(ours),
  ...stepRoles.map(ours),
  theirs('drafter'),
  theirs('chief'),
];

const personFor = ({ by, person }: Scene) => playerOf(by, story.section, person).id;

beforeAll(async () => {
  house = await emptyHouse({ opinionsAMinute: 1e6, publicReadsAMinute: 1e6 });
  for (const person of new Set([...senders, ...plot.map(personFor)]))
    tokens.set(person, await house.tokenOf(person));
  wire = await wireTo(house.app, WALKS * BATCH);
  const officer = officerOf('drafter', story.section);
  for (const scene of plot)
    for (const { text, name } of filesOf(scene, story))
      await house.engine.upload(Readable.from([Buffer.from(text)]), name, officer);
}, 60_000);

afterAll(async () => {
  await wire.close();
  await house.close();
});

async function sendBy(person: string | undefined, sent: Sent): Promise<Received> {
  const token = person === undefined ? undefined : tokens.get(person);
  const authorization = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  const received = await wire.send({ ...sent, headers: { ...sent.headers, ...authorization } });
  commands += 1;
  statuses.set(received.status, (statuses.get(received.status) ?? 0) + 1);
  if (received.status >= 500) faults.push({ sent, received });
  keepReceipt(person, sent, received);
  return received;
}

function keepReceipt(person = '', { method, path }: Sent, { status, text }: Received): void {
  if (method !== 'POST' || status >= 300 || !/^\/matters(\/[^/]+\/steps\/\w+)?$/.test(path)) return;
  const { matterId, sequence, seal } = JSON.parse(text) as Receipt;
  receipts.push({ matterId, sequence, seal, person });
}

/** The story's own act, lawful unless something hostile got through before. */
async function takeAct(walk: Walk, scene: Scene, at: number): Promise<void> {
  const filing = scene.step === 'ProposeMatter';
  const { status, text } = await sendBy(personFor(scene), {
    method: 'POST',
    path: filing ? '/matters' : `/matters/${walk.matterId}/steps/${scene.step}`,
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': `lawful-${walks.indexOf(walk)}-${at}`,
      ...(filing ? {} : { 'If-Match': `"${walk.sequence}"` }),
    },
    body: JSON.stringify(statementOf(scene, story, sampleOpinions.length)),
  });
  if (status >= 300) return;
  walk.acts += 1;
  walk.matterId = (JSON.parse(text) as Receipt).matterId;
}

/** Where the matter stands by now, whoever did it. */
async function lookAgain(walk: Walk): Promise<void> {
  walk.sequence = (await house.engine.matterRow(walk.matterId))?.sequence ?? 0;
}

async function moveTo(day: number): Promise<void> {
  const to = new Date(Date.parse(startOf(story.on(day))) + 9 * HOUR);
  if ((await house.engine.now()) >= to) return;
  const administrator = officerOf('lawAdministrator', story.section);
  await house.engine.moveClock(to.toISOString(), administrator, `to-${day}`);
  await house.engine.sweep();
}

const senderFor = (at: number) =>
  draw(2) === 0 ? personFor(plot[at]!) : draw(30) === 0 ? undefined : oneOf(draw, senders);

const personOf: Record<Sender, (at: number) => string | undefined> = {
  anyone: senderFor,
  stranger: () => theirs(oneOf(draw, stepRoles)),
  nobody: () => undefined,
};

/** The next command against a matter, and who sends it. */
function blowAt(walk: Walk, at: number): { person: string | undefined; sent: Sent } {
  if (!walk.sheltered)
    return { person: senderFor(at), sent: hostileCommand(at, walk.gentle, walk, draw) };
  const { by, sent } = refusedCommand(at, walk, draw);
  return { person: personOf[by](at), sent };
}

/** Hostile commands in batches, all of a batch at once, then the story's next act. */
async function siege(walk: Walk, at: number, batches: number): Promise<void> {
  for (let batch = 0; batch < batches; batch += 1) {
    const batchOf = Array.from({ length: BATCH }, () => blowAt(walk, at));
    await Promise.all(batchOf.map(({ person, sent }) => sendBy(person, sent)));
    await lookAgain(walk);
  }
  await takeAct(walk, plot[at]!, at);
  await lookAgain(walk);
  if (plot[at]!.step === 'OpenCommentPeriod')
    for (const [number, opinion] of sampleOpinions.entries())
      await house.engine
        .submitOpinion(walk.matterId, opinion, `opinion-${number}`)
        .catch(() => undefined);
}

/** Everything on record of a matter, as facts and as entries. */
async function recordOf(matterId: string) {
  const entries = await house.engine.timeline(matterId, 0, 10_000);
  return { entries, facts: entries.map((entry) => factOfEntry(entry)) };
}

describe(`hostile commands over HTTP (seed ${SEED})`, () => {
  it(`are answered, all ${COMMANDS} of them, and never with a fault`, async () => {
    const digests = plot.flatMap((scene) => filesOf(scene, story)).map(({ sha256 }) => sha256);
    const fresh = { matterId: 'M20260302-ABSENT00', sequence: 0, acts: 0, story, plot, digests };
    walks = Array.from({ length: WALKS }, (_, at) => ({
      ...fresh,
      sheltered: at === 0,
      gentle: at < WALKS / 2,
    }));
    const batches = Math.ceil(COMMANDS / (plot.length * WALKS * BATCH));
    for (const [at, scene] of plot.entries()) {
      await moveTo(scene.day);
      await Promise.all(walks.map((walk) => siege(walk, at, batches)));
    }
    expect(faults).toEqual([]);
    expect(commands).toBeGreaterThanOrEqual(COMMANDS);
    expect(house.breaches).toEqual([]);
    expect(house.staleViews).toEqual([]);
  }, 600_000);

  it('were of every kind: let through, malformed, forbidden, hidden, late and unlawful', () => {
    const answered = [...statuses].filter(([, times]) => times >= 20).map(([status]) => status);
    expect(answered).toEqual(expect.arrayContaining([200, 400, 401, 403, 404, 412, 422]));
  });

  it('did not stop the lawful acts, and let no matter come to an unlawful one', async () => {
    // Lawful acts come from hostile senders too, and may lead a matter elsewhere than the story does.
    const kinds = new Set<string>(plot.map(({ step }) => steps[step].becomes));
    let furthest = 0;
    for (const { matterId, sheltered } of walks) {
      const { facts } = await recordOf(matterId);
      const reached = new Set(facts.map(({ type }) => type).filter((type) => kinds.has(type)));
      if (!sheltered) furthest = Math.max(furthest, reached.size);
      for (const [at, fact] of facts.entries())
        expect([matterId, brokenBy(fact, facts.slice(0, at))]).toEqual([matterId, []]);
      const { row } = await house.engine.readMatter(matterId, officerOf('auditor', story.section));
      expect(Object.keys(stages.procedure.states)).toContain(row.stage);
    }
    // What may succeed leads matters elsewhere than their stories go: only a sheltered one is sure to end.
    expect(furthest).toBeGreaterThan(kinds.size * 0.5);
  }, 60_000);

  it('let a matter come to its end, act by act, among commands that cannot succeed', async () => {
    const [sheltered] = walks;
    const { facts } = await recordOf(sheltered!.matterId);
    expect(facts.filter(({ by }) => by.role !== 'system').map(({ type }) => type)).toEqual(
      plot.map(({ step }) => steps[step].becomes),
    );
    expect(sheltered!.acts).toBe(plot.length);
    expect(facts.map(({ type }) => type)).toContain('ArchiveTransferred');
    const { row } = await house.engine.readMatter(
      sheltered!.matterId,
      officerOf('auditor', story.section),
    );
    expect(row.stage).toBe('promulgated');
  });

  it('left on record what was acknowledged and nothing else, under the names of who sent it', async () => {
    const unique = new Map(receipts.map((receipt) => [receipt.seal, receipt]));
    const known: ReadonlySet<string> = new Set(Object.values(steps).map(({ becomes }) => becomes));
    for (const matterId of new Set(receipts.map((receipt) => receipt.matterId))) {
      const { entries, facts } = await recordOf(matterId);
      expect(firstBrokenSeal(entries)).toBeUndefined();
      const byOfficers = entries.filter((_, at) => facts[at]!.by.role !== 'system');
      for (const { seal, sequence } of byOfficers)
        expect(unique.get(seal)).toMatchObject({
          matterId,
          sequence,
          person: facts[sequence - 1]!.by.person,
        });
      expect(byOfficers).toHaveLength(
        [...unique.values()].filter((each) => each.matterId === matterId).length,
      );
      for (const { type, at } of facts) {
        expect(known.has(type)).toBe(true);
        expect(at >= '2026-03-02T01:00:00.000Z').toBe(true);
      }
    }
  }, 60_000);
});
