import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/config.ts';
import { createInstallation } from '../../src/engine/installation.ts';
import type { Entry } from '../../src/engine/ports/index.ts';
import { GENESIS, sealEntry } from '../../src/integrity/seal.ts';
import { openStores } from '../../src/service.ts';
import { temporaryFolder } from '../support/folder.ts';
import { recorded } from '../support/recorded.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { entries } = recorded('whole-matter').record;

/** What a history says, sealed anew as the history of another matter. */
function sealedAs(matterId: string, history: readonly Entry[]): Entry[] {
  let previous = GENESIS;
  return history.map(({ seal: _seal, ...entry }, at) => {
    const stream = `matter:${matterId}`;
    const sealed = sealEntry({ ...entry, stream, sequence: at + 1, previous });
    previous = sealed.seal;
    return sealed;
  });
}

const without = (history: readonly Entry[], type: string, member: string) =>
  history.map((entry) => {
    if (entry.fact.type !== type) return entry;
    const { [member]: _left, ...fact } = entry.fact;
    return { ...entry, fact };
  });

let env: NodeJS.ProcessEnv;
let remove: () => Promise<void>;

/** Puts entries on the ledger as whoever holds the store could. */
async function append(...all: readonly Entry[]): Promise<void> {
  const stores = await openStores(readConfig(env));
  try {
    for (const entry of all) await stores.ledger.append(entry);
  } finally {
    await stores.close();
  }
}

/** `npm run audit` in a shell of its own: what it prints, and its exit code. */
const audit = (...args: string[]): Promise<{ said: string; code: number }> =>
  new Promise((resolve) => {
    execFile(
      'npm',
      ['run', '--silent', 'audit', '--', ...args],
      { cwd: root, env },
      (error, said) => resolve({ said, code: error ? Number(error.code) : 0 }),
    );
  });

beforeAll(async () => {
  const temporary = await temporaryFolder();
  ({ remove } = temporary);
  const { MONGODB_URI: _elsewhere, ...inherited } = process.env;
  env = { ...inherited, DUECOURSE_DATA: join(temporary.folder, 'data'), LOG_LEVEL: 'silent' };
  const stores = await openStores(readConfig(env));
  await createInstallation(stores.ledger, {
    mode: 'demonstration',
    name: '示例',
    serverNow: new Date('2026-03-01T00:00:00.000Z'),
  });
  await stores.close();
  await append(...entries);
}, 60_000);

afterAll(() => remove());

describe('npm run audit', () => {
  it('folds every matter on the live chart, and finds nothing in what was lawful', async () => {
    const { said, code } = await audit();
    expect(said).toContain(`1 matters, ${entries.length} entries: 0 broken seals`);
    expect(said).toContain('0 acts that today’s rules would refuse');
    expect(code).toBe(0);
  }, 60_000);

  it('lists acts that today’s rules would refuse, seals that do not fit, what does not fold', async () => {
    const refused = sealedAs(
      'M20260303-REFUSED0',
      without(entries, 'MatterClassifiedAsMajor', 'justiceView'),
    );
    const unfolded = sealedAs(
      'M20260303-UNFOLDED',
      entries.filter(({ fact }) => fact.type !== 'MatterInitiated'),
    );
    const broken = sealedAs('M20260303-BR0KEN00', entries).map((entry, at) =>
      at === 6 ? { ...entry, fact: { ...entry.fact, reason: '另有说法' } } : entry,
    );
    await append(...refused, ...unfolded, ...broken);
    const { said, code } = await audit('--json');
    const lines = said
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const of = (name: string) => lines.find(({ matterId }) => matterId?.endsWith(name));

    expect(of('REFUSED0').outdated).toEqual([
      expect.objectContaining({
        step: 'ClassifyAsMajor',
        breaches: [expect.objectContaining({ provision: 'DC-8' })],
      }),
    ]);
    expect(of('BR0KEN00')).toMatchObject({ brokenSeal: 7, outdated: [] });
    expect(of('UNFOLDED').diverges).toBeGreaterThan(6);
    expect(lines.at(-1)).toMatchObject({ matters: 4, brokenSeals: 1, diverging: 1 });
    expect(code).toBe(1);
  }, 60_000);

  it('says in words where, under which article, and what is missing', async () => {
    const { said } = await audit();
    expect(said).toContain('M20260303-REFUSED0');
    expect(said).toMatch(/第\d+条 ClassifyAsMajor:现行规则不会放行/);
    expect(said).toContain('正程设计规则“分类判定”(DC-8)');
    expect(said).toContain('缺少司法行政部门意见');
    expect(said).toContain('第7条:封印不符');
  }, 60_000);
});
