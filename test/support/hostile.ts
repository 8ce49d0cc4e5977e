import type { Scene, Story } from '../../src/demonstration/plot/index.ts';
import { filesOf } from '../../src/demonstration/play.ts';
import { stages } from '../../src/machines/matter/regions.ts';
import type { StageState } from '../../src/machines/matter/stage.ts';
import { addDays } from '../../src/statute/calendar/index.ts';
import { steps as definitions } from '../../src/statute/steps/index.ts';
import { sampleOf } from './samples.ts';
import { mutated, oneOf, type Draw } from './strays.ts';
import { contract } from './validated.ts';
import type { Sent } from './wire.ts';

/** What a hostile command is made from: a matter, its last entry, a story whose acts it imitates. */
export interface Target {
  matterId: string;
  sequence: number;
  story: Story;
  plot: readonly Scene[];
  /** Digests of files that are really there. */
  digests: readonly string[];
}

const forgedNames = [
  'xstate.init',
  'xstate.stop',
  'xstate.done.actor.0',
  'xstate.after.1.matter',
  'xstate.error.actor.matter',
  '__proto__',
  'constructor',
  'toString',
  'MatterProposed',
  'DecisionIssued',
  'CloseCommentPeriod',
  '%00',
  '..%2F..%2Fmatters',
  '%E0%A4%A',
  'M20260302-ABCDEFGH',
  '*',
];
const forgedTags = ['"0"', '"-1"', '*', 'W/"1"', '"1e3"', `"${'9'.repeat(30)}"`, '1', '"1", "2"'];
const forgedKeys = [
  '',
  'short',
  '__proto__',
  'constructor-constructor',
  'x'.repeat(200),
  'hostile-key-again',
];

const steps = contract.operations.filter(({ path }) => path.includes('/steps/'));
const opinions = contract.operations.find(({ id }) => id === 'submitOpinion')!;
const others = contract.operations.filter(
  // Whoever signs out or changes a password is gone; the law's own changes have tests of their own.
  ({ id, path }) =>
    !path.includes('/steps/') && !/^(signOut|changePassword|moveClock|\w+LawChange)$/.test(id),
);
const SAMPLE_DIGEST = /"a{64}"/g;
const SAMPLE_DAY = /"2026-03-02"/g;

/** A statement that the contract takes, about files and days that there are. */
function drawnStatement(ref: string, { digests, story }: Target, draw: Draw): string {
  return JSON.stringify(sampleOf(ref, draw))
    .replaceAll(SAMPLE_DIGEST, () => JSON.stringify(oneOf(draw, digests)))
    .replaceAll(SAMPLE_DAY, () => JSON.stringify(addDays(story.on(0), draw(120) - 10)));
}

/** What an act of the story says, and brings. */
export const statementOf = (scene: Scene, story: Story, received: number) => ({
  evidence: filesOf(scene, story).map(({ document, sha256 }) => ({ document, sha256 })),
  ...scene.says(story, received),
});

/** What an act of the story would say, with something about it dropped, doubled or swapped. */
function strayStatement(scene: Scene, { story }: Target, draw: Draw): string {
  return JSON.stringify(mutated(statementOf(scene, story, 3), draw));
}

const behind = (text: string, members: string) =>
  text.replace('{', `{${members},`).replace(',}', '}');
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

type Spoiling = (text: string, draw: Draw) => string | Uint8Array;

/** Ways to spoil the text of a statement after which nothing may take it for one. */
const ruinous: Spoiling[] = [
  (text, draw) => behind(text, `"type":"${oneOf(draw, forgedNames)}"`),
  (text) => behind(text, '"at":"2020-01-01T00:00:00.000Z","recordedAt":"2020-01-01"'),
  (text) => behind(text, '"by":{"person":"li-chief","name":"冒名","role":"chief","unit":"bureau"}'),
  (text) => behind(text, '"__proto__":{"lawful":true}'),
  (text) => behind(text, '"constructor":{"prototype":{"lawful":true}}'),
  (text) => behind(text, '"edition":{"packs":[]},"demonstration":false,"stated":{}'),
  (text) => behind(text, '"reason":"\\u0000"'),
  (text) => behind(text, '"reason":"\\ud800"'),
  (text) => behind(text, '"version":1e999'),
  (text) => behind(text, `"version":${'9'.repeat(400)}`),
  (text) => behind(text, '"reason":"a","reason":"b"'),
  (text, draw) => behind(text, `"items":${nested(1000 + draw(4000))}`),
  (text) => text.replaceAll('"', "'"),
  (text) => `[${text}]`,
  () => 'null',
  (text) => `\ufeff${text}`,
  (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xfe, 0xc0])]),
];

/** Every way to spoil it; after some it may still be one. */
const spoilings: Spoiling[] = [
  ...ruinous,
  (text) => behind(text, '"version":-0,"number":1.5e-300'),
  (text, draw) => behind(text, `"items":${nested(1 + draw(40))}`),
  (text, draw) => text.slice(0, draw(text.length + 1)),
  (text) => text.replaceAll(/"[^"]*"(?=[,}\]])/g, '{}'),
  (text) => text.replaceAll(/"[^"]*"(?=[,}\]])/g, '1e21'),
  (text) => `${text}${' '.repeat(70_000)}`,
];

/** An act of the story as it is, before its time. */
function tooEarly(at: number, { matterId, story, plot }: Target, draw: Draw): Sent {
  const scene = plot[at + 2 + draw(plot.length)] ?? plot.at(-1)!;
  const body = JSON.stringify(statementOf(scene, story, 3));
  return { method: 'POST', path: `/matters/${matterId}/steps/${scene.step}`, body, headers: {} };
}

/** A step like the story's next act, like any other, or any that the contract knows. */
function hostileStep(at: number, gentle: boolean, target: Target, draw: Draw): Sent {
  if (gentle && draw(2) === 0) return tooEarly(at, target, draw);
  const like = [target.plot[at], oneOf(draw, target.plot), undefined][draw(3)];
  const step = like?.step ?? oneOf(draw, steps).id;
  if (step === 'ProposeMatter') return hostileOther(target, draw);
  const text = like
    ? strayStatement(like, target, draw)
    : drawnStatement(`#/components/schemas/${step}`, target, draw);
  const spoilt = gentle || draw(3) === 0 ? oneOf(draw, spoilings)(text, draw) : text;
  const name = draw(20) === 0 ? oneOf(draw, forgedNames) : step;
  const matterId = draw(40) === 0 ? oneOf(draw, forgedNames) : target.matterId;
  return { method: 'POST', path: `/matters/${matterId}/steps/${name}`, body: spoilt, headers: {} };
}

/** Any other operation, with odd things in its path, query and body. */
function hostileOther(target: Target, draw: Draw): Sent {
  const { method, path, body } = oneOf(draw, others);
  const odd = () => (draw(2) === 0 ? target.matterId : oneOf(draw, forgedNames));
  const query =
    draw(3) === 0 ? `?limit=${oneOf(draw, forgedNames)}&${oneOf(draw, forgedNames)}=1` : '';
  const sent = { method, path: path.replaceAll(/\{\w+\}/g, odd) + query, headers: {} };
  if (!body) return sent;
  const text = drawnStatement(body.ref, target, draw);
  return { ...sent, body: draw(2) === 0 ? oneOf(draw, spoilings)(text, draw) : text };
}

const opinion = ({ matterId }: Target, draw: Draw): Sent => ({
  method: 'POST',
  path: opinions.path.replace('{matterId}', matterId),
  body: oneOf(draw, spoilings)(JSON.stringify(sampleOf(opinions.body!.ref, draw)), draw),
  headers: {},
});

let count = 0;

function tagFor({ sequence }: Target, draw: Draw): string {
  const kind = draw(12);
  if (kind === 0) return oneOf(draw, forgedTags);
  return `"${kind === 1 ? 1 + draw(sequence + 3) : sequence}"`;
}

/** Headers that may be forged: the page seen, the key, the office, the language. */
function headersFor(target: Target, draw: Draw): Record<string, string> {
  count += 1;
  const key = draw(12) === 0 ? oneOf(draw, forgedKeys) : `hostile-key-${count}`;
  return {
    'Content-Type': draw(50) === 0 ? 'text/plain' : 'application/json',
    'If-Match': tagFor(target, draw),
    'Idempotency-Key': key,
    ...(draw(10) === 0
      ? { 'Acting-As': oneOf(draw, ['m1', 'm2', 'm30', '__proto__', '', '%00']) }
      : {}),
    ...(draw(2) === 0 ? { 'Accept-Language': 'en' } : {}),
  };
}

/**
 * The next hostile command against a matter whose story stands at its `at`-th act. A gentle one is
 * spoilt or comes too early, so that the story goes on; any other may well be lawful.
 */
export function hostileCommand(at: number, gentle: boolean, target: Target, draw: Draw): Sent {
  const kind = draw(10);
  const sent =
    kind === 0
      ? opinion(target, draw)
      : kind === 1
        ? hostileOther(target, draw)
        : hostileStep(at, gentle, target, draw);
  return { ...sent, headers: headersFor(target, draw) };
}

/** Who sends a command that cannot succeed: anybody, somebody of another bureau, nobody known. */
export type Sender = 'anyone' | 'stranger' | 'nobody';

const movesTheProcedure = new Set(
  Object.values<StageState>(stages.procedure.states).flatMap(({ on = {} }) =>
    Object.entries(on).flatMap(([fact, way]) => (way.to === undefined ? [] : [fact])),
  ),
);

/**
 * An act of the procedure's own line with another before it that is not yet taken: no state hears it.
 * Undefined where the story has no two left.
 */
function aheadOf(at: number, { plot }: Target, draw: Draw): Scene | undefined {
  const line = plot
    .slice(at)
    .filter(({ step }) => movesTheProcedure.has(definitions[step].becomes))
    .slice(1);
  return line.length === 0 ? undefined : oneOf(draw, line);
}

const stepOf = ({ matterId, story }: Target, scene: Scene): Sent => ({
  method: 'POST',
  path: `/matters/${matterId}/steps/${scene.step}`,
  body: JSON.stringify(statementOf(scene, story, 3)),
  headers: {},
});

/**
 * A command that is refused whatever else is sent: malformed, by whom the matter is hidden from, on a
 * page that was never there, or long before its time. A story among such alone comes to its end.
 */
export function refusedCommand(at: number, target: Target, draw: Draw): { sent: Sent; by: Sender } {
  const taken = target.plot.filter(({ step }) => step !== 'ProposeMatter');
  const act = stepOf(target, oneOf(draw, taken));
  const headers = headersFor(target, draw);
  const ahead = aheadOf(at, target, draw);
  switch (draw(5)) {
    case 0:
      return { sent: { ...act, headers }, by: 'stranger' };
    case 1:
      return { sent: { ...act, headers }, by: 'nobody' };
    case 2: {
      const page = `"${target.sequence + 1 + draw(9)}"`;
      return { sent: { ...act, headers: { ...headers, 'If-Match': page } }, by: 'anyone' };
    }
    case 3:
      if (ahead) return { sent: { ...stepOf(target, ahead), headers }, by: 'anyone' };
      break;
    default:
  }
  const spoilt = draw(4) === 0 ? opinion(target, draw) : act;
  const body = oneOf(draw, ruinous)(String(spoilt.body), draw);
  return { sent: { ...spoilt, body, headers }, by: 'anyone' };
}
