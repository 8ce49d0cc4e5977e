import { checkPassword } from '../engine/accounts/passwords.ts';
import { createInstallation, readInstallation } from '../engine/installation.ts';
import type { Ledger } from '../engine/ports/index.ts';
import { EngineError } from '../errors.ts';
import { logOf, openService, openStores } from '../service.ts';
import { say, UsageError, type Called, type Command } from './command.ts';
import { newSecretFor } from './passphrase.ts';

const asked = ['name', 'administrator', 'administrator-name', 'unit', 'unit-name'];

/** What the contract takes as the id of a person or a unit: with any other nobody could sign in. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** @throws UsageError naming every option that is missing, at once, or an id that cannot be one */
function textsOf({ values }: Called): (name: string) => string {
  const absent = asked.filter((name) => typeof values[name] !== 'string' || values[name] === '');
  if (absent.length > 0)
    throw new UsageError(`缺少 · missing: ${absent.map((name) => `--${name}`).join(' ')}`);
  for (const name of ['administrator', 'unit'])
    if (!ID.test(String(values[name])))
      throw new UsageError(
        `编号只能由字母、数字、下划线和连字符组成 · An id has letters, digits, _ and - alone: --${name} ${String(values[name])}`,
      );
  return (name) => String(values[name]);
}

const passwordFor = (person: string): Promise<string> =>
  newSecretFor(
    'DUECOURSE_ADMINISTRATOR_PASSWORD',
    `${person} 的口令(至少12个字符) · password, 12 characters at least: `,
  );

const thereAlready = (name: string, cause?: unknown): Error =>
  new Error(
    `这里已经有安装“${name}”,没有任何改动 · There is an installation already, ${name}; nothing was changed.`,
    { cause },
  );

/** One of the same name may have broken off before it had its administrator: it is gone on with. */
async function begin(ledger: Ledger, name: string): Promise<void> {
  const there = await readInstallation(ledger);
  if (!there) await createInstallation(ledger, { mode: 'real', name, serverNow: new Date() });
  else if (there.mode !== 'real' || there.name !== name) throw thereAlready(there.name);
}

export const createCommand: Command = {
  usage:
    'create --name 名称 --administrator 工号 --administrator-name 姓名 --unit 单位编号 --unit-name 单位名称',
  zh: '创建正式安装',
  en: 'create a real installation',
  options: Object.fromEntries(asked.map((name) => [name, { type: 'string' }])),
  async run(called) {
    const { config } = called;
    const text = textsOf(called);
    const password = await passwordFor(text('administrator'));
    // Before anything is recorded: an installation without an administrator could be used by nobody.
    checkPassword(password, '/password');
    const stores = await openStores(config);
    try {
      await begin(stores.ledger, text('name'));
      const { accounts } = await openService(stores, config, logOf(config));
      const first = {
        person: text('administrator'),
        name: text('administrator-name'),
        password,
        unit: { unit: text('unit'), name: text('unit-name') },
      };
      await accounts.registerFirstAdministrator(first).catch((error: unknown) => {
        const hasOne = error instanceof EngineError && error.code === 'forbidden';
        throw hasOne ? thereAlready(text('name'), error) : error;
      });
      say(`正式安装已创建 · A real installation was created: ${text('name')}`);
    } finally {
      await stores.close();
    }
  },
};
