import { pino } from 'pino';
import { createApp } from '../../src/api/app.ts';
import { authenticate } from '../../src/api/authenticate.ts';
import { defaultLimits, type ApiDeps, type LawTexts } from '../../src/api/deps.ts';
import { accountsRoutes } from '../../src/api/routes/accounts.ts';
import { signInRoutes } from '../../src/api/routes/sign-in.ts';
import { createShutdown } from '../../src/api/shutdown.ts';
import { createTokens } from '../../src/api/tokens.ts';
import { openAccounts, type Accounts } from '../../src/engine/accounts/accounts.ts';
import { accountTables } from '../../src/engine/accounts/tables.ts';
import { createEngine } from '../../src/engine/create-engine.ts';
import { createInstallation } from '../../src/engine/installation.ts';
import { systemOfficer } from '../../src/engine/sweep.ts';
import { engineTables } from '../../src/engine/tables.ts';
import { packs } from '../../src/statute/packs/index.ts';
import { provisionOf } from '../../src/statute/provisions.ts';
import type { Role } from '../../src/statute/roles.ts';
import { steps } from '../../src/statute/steps/index.ts';
import { watched } from './contract-watch.ts';
import { openTestStores } from './stores.ts';

const PASSWORD = '示例口令:仅供测试使用的长口令';
const START = '2026-03-02T01:00:00.000Z';

export const law: LawTexts = { packs, steps, citationOf: (id) => provisionOf(id).citation };

/** The made-up bureau: its sections stand under it, one unit stands beside. */
const units = [
  { unit: 'bureau', name: '示例局' },
  ...['data-section', 'service-section', 'legal-section', 'general-office', 'bureau-leaders'].map(
    (unit) => ({ unit, name: `示例局 ${unit}`, parent: 'bureau' }),
  ),
  { unit: 'justice-bureau', name: '示例司法局' },
  { unit: 'elsewhere', name: '示例外单位' },
];

/** One person an office. */
const offices: Record<string, { role: Role; unit: string }> = {
  drafter: { role: 'drafter', unit: 'data-section' },
  unitHead: { role: 'unitHead', unit: 'data-section' },
  secretary: { role: 'secretary', unit: 'general-office' },
  chief: { role: 'chief', unit: 'bureau-leaders' },
  auditor: { role: 'auditor', unit: 'bureau' },
  stranger: { role: 'drafter', unit: 'elsewhere' },
  lawAdministrator: { role: 'lawAdministrator', unit: 'general-office' },
  lawAdministrator2: { role: 'lawAdministrator', unit: 'general-office' },
};

async function staff(accounts: Accounts): Promise<void> {
  let count = 0;
  const acting = () => ({ by: systemOfficer, commandId: `staffing-${(count += 1)}` });
  for (const unit of units) await accounts.registerUnit(unit, acting());
  for (const [person, office] of Object.entries(offices)) {
    const details = { person, name: `示例 ${person}`, password: PASSWORD, temporary: false };
    await accounts.registerPerson(details, acting());
    await accounts.grantMembership({ person, ...office, from: '2026-01-01' }, acting());
  }
}

/** Who works at an installation, and the password of them all. */
export interface Staffing {
  staff(accounts: Accounts): Promise<void>;
  password: string;
}

/** A whole installation in a folder of its own, served by the real app; nothing in it is made up. */
export async function apiOf(
  over: Partial<ApiDeps['limits']> = {},
  { staff: staffed, password }: Staffing = { staff, password: PASSWORD },
  serverNow: () => Date = () => new Date(),
) {
  const limits = { ...defaultLimits, ...over };
  const { stores, place, asked, remove } = await openTestStores([
    ...engineTables,
    ...accountTables,
  ]);
  await createInstallation(stores.ledger, {
    mode: 'demonstration',
    name: '示例局',
    serverNow: serverNow(),
    startsAt: START,
  });
  const staleViews: unknown[] = [];
  const engine = await createEngine({
    stores,
    serverNow,
    holder: 'test',
    logSeed: new Uint8Array(32).fill(7),
    maxUploadBytes: limits.uploadBytes,
    onStaleView: (_matterId, error) => staleViews.push(error),
  });
  const cost = { memory: 64, passes: 1 };
  const accounts = openAccounts({ stores, now: () => engine.now(), serverNow, cost });
  await staffed(accounts);
  const tokens = createTokens({ keys: accounts.keys, serverNow });
  const app = createApp({
    engine,
    installation: await engine.installation(),
    law,
    authenticate: authenticate({ accounts, tokens }),
    accountRoutes: [signInRoutes({ accounts, tokens, serverNow }), accountsRoutes({ accounts })],
    log: pino({ enabled: false }),
    limits,
    proxies: 0,
    closing: createShutdown({ lingerMilliseconds: 0, graceMilliseconds: 1000 }).closing,
  });

  return {
    ...watched(app),
    engine,
    accounts,
    stores,
    ledger: stores.ledger,
    folder: place,
    asked,
    staleViews,
    /** An access token of a member of staff. */
    async tokenOf(person: string): Promise<string> {
      const { session } = await accounts.signIn(person, password);
      return tokens.issue({ person, session: session.session });
    },
    async close() {
      await remove();
    },
  };
}
