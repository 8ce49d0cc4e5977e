import { Readable } from 'node:stream';
import type { Accounts } from '../../src/engine/accounts/accounts.ts';
import { systemOfficer } from '../../src/engine/system-officer.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { sampleFile } from '../../src/demonstration/files.ts';
import type { Officer } from '../../src/machines/matter/fact.ts';
import { cast, castPassword } from '../../src/demonstration/cast.ts';
import { play } from '../../src/demonstration/play.ts';
import { storyOf, type Scene } from '../../src/demonstration/plot/index.ts';
import { staff } from '../../src/demonstration/seed.ts';
import { roles, type Role } from '../../src/statute/roles.ts';
import { apiOf } from './api.ts';
import { sampleProposal } from './sample-proposal.ts';

/** Every office that a person can hold. */
export const heldRoles = (Object.keys(roles) as Role[]).filter((role) => role !== 'system');

/** Holds the office in the bureau. */
export const ours = (role: Role): string =>
  role === 'accountAdministrator'
    ? 'admin'
    : cast.find((player) => player.roles.some((held) => held.role === role))!.id;
/** Holds the same office in a bureau that has nothing to do with ours. */
export const theirs = (role: Role): string => `their-${role}`;
/** Holds no office at all. */
export const idle = 'idle';
/** Asks for nothing: an account for administrators to act upon. */
export const subject = 'subject';

const BUREAU = 'their-bureau';
const THEIR_REVIEWERS = `${BUREAU}-legal`;

/** The made-up bureau of the demonstration, and beside it another with the same offices. */
async function twoBureaus(accounts: Accounts): Promise<void> {
  await staff(accounts);
  let count = 0;
  const acting = () => ({ by: systemOfficer, commandId: `house-${(count += 1)}` });
  await accounts.registerUnit({ unit: BUREAU, name: '示例外局' }, acting());
  await accounts.registerUnit({ unit: THEIR_REVIEWERS, name: '示例外局法制科' }, acting());
  for (const person of [idle, subject, ...heldRoles.map(theirs)])
    await accounts.registerPerson(
      { person, name: `示例 ${person}`, password: castPassword, temporary: false },
      acting(),
    );
  for (const role of heldRoles) {
    const serves = role === 'outsideCounsel' ? { serves: BUREAU } : {};
    const details = { person: theirs(role), unit: BUREAU, role, from: '2026-01-05', ...serves };
    await accounts.grantMembership(details, acting());
  }
}

/** Our matters, each played up to a scene, oldest first. */
const played = {
  over: ['2026-03-03', 'PromulgateDecision'],
  tabled: ['2026-05-27', 'TableDraft'],
  underReview: ['2026-08-14', 'AcceptForReview'],
} as const satisfies Record<string, readonly [string, Scene['step']]>;

export type Standing = keyof typeof played;

/** Both bureaus, with no matter yet. */
export const emptyHouse = (
  limits: Parameters<typeof apiOf>[0] = {},
  serverNow?: Parameters<typeof apiOf>[2],
) => apiOf(limits, { staff: twoBureaus, password: castPassword }, serverNow);

/** Both bureaus at work: three matters of ours at different stages, and one of theirs. */
export async function houseOf(limits: Parameters<typeof apiOf>[0] = {}) {
  const api = await emptyHouse(limits);
  const { engine } = api;
  const matters: Record<string, string> = {};
  for (const [name, [begins, until]] of Object.entries(played)) {
    const story = storyOf(`示例:${name}`, 'data-section', { operation: false, begins });
    matters[name] = await play(engine, story, until);
  }
  matters['theirs'] = await theirMatter(engine);
  return { ...api, matters: matters as Record<Standing | 'theirs', string> };
}

async function theirMatter(engine: Engine): Promise<string> {
  const drafter: Officer = {
    person: theirs('drafter'),
    name: '示例',
    unit: BUREAU,
    role: 'drafter',
  };
  const { text, name, sha256 } = sampleFile('D01', '示例:外局的事项', '建议书');
  await engine.upload(Readable.from([Buffer.from(text)]), name, drafter);
  const evidence = [{ document: 'D01', sha256 }];
  const statement = {
    ...sampleProposal('示例:外局的事项', evidence),
    authority: BUREAU,
    reviewOffice: THEIR_REVIEWERS,
    sponsors: [{ unit: BUREAU, lead: true }],
  };
  const { matterId } = await engine.proposeMatter(statement, drafter, 'their-matter');
  return matterId;
}

export type House = Awaited<ReturnType<typeof houseOf>>;
