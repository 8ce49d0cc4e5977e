import { createInterface } from 'node:readline/promises';
import { createInstallation } from '../engine/installation.ts';
import { logOf, openService, openStores } from '../service.ts';
import { say, UsageError, type Called, type Command } from './command.ts';

const asked = ['name', 'administrator', 'administrator-name', 'unit', 'unit-name'];

/** @throws Error naming every option that is missing, at once */
function textsOf({ values }: Called): (name: string) => string {
  const absent = asked.filter((name) => typeof values[name] !== 'string' || values[name] === '');
  if (absent.length > 0)
    throw new UsageError(`缺少 · missing: ${absent.map((name) => `--${name}`).join(' ')}`);
  return (name) => String(values[name]);
}

async function passwordFor(person: string): Promise<string> {
  const given = process.env.DUECOURSE_ADMINISTRATOR_PASSWORD;
  if (given !== undefined) return given;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    `${person} 的口令(至少12个字符) · password, 12 characters at least: `,
  );
  terminal.close();
  return answer;
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
    const stores = await openStores(config);
    try {
      await createInstallation(stores.ledger, {
        mode: 'real',
        name: text('name'),
        serverNow: new Date(),
      });
      const { accounts } = await openService(stores, config, logOf(config));
      await accounts.registerFirstAdministrator({
        person: text('administrator'),
        name: text('administrator-name'),
        password,
        unit: { unit: text('unit'), name: text('unit-name') },
      });
      say(`正式安装已创建 · A real installation was created: ${text('name')}`);
    } finally {
      await stores.close();
    }
  },
};
