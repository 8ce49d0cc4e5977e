import { flushCompileCache } from 'node:module';
import type { Config } from '../config.ts';
import { administrator, cast, castPassword, units } from '../demonstration/cast.ts';
import { demonstrationStart, seed } from '../demonstration/seed.ts';
import { createInstallation, readInstallation } from '../engine/installation.ts';
import type { Stores } from '../engine/ports/index.ts';
import { serve } from '../server.ts';
import { logOf, openService, openStores } from '../service.ts';
import { roles, type Role } from '../statute/roles.ts';
import { say, type Command } from './command.ts';
import { noInstallation, refuseNowhere } from './installation.ts';

/** An empty place becomes a demonstration with the sample bureau, and says so. */
async function createDemonstration(stores: Stores, config: Config): Promise<void> {
  const log = logOf({ ...config, logLevel: 'warn' });
  say('这里还没有安装,正在创建示例安装(示例数据无任何效力)… · Creating a demonstration …');
  await createInstallation(stores.ledger, {
    mode: 'demonstration',
    name: '示例区政务服务和数据管理局',
    serverNow: new Date(),
    startsAt: demonstrationStart,
  });
  await seed(await openService(stores, config, log), (title) => say(`  ${title}`));
}

function sayWhoIsThere(): void {
  say(`示例账号(口令均为 ${castPassword}) · accounts of the demonstration:`);
  for (const { id, name, roles: held } of cast)
    say(`  ${id.padEnd(16)} ${name}  ${held.map(officeInWords).join(';')}`);
  const { id, name, unit } = administrator;
  say(`  ${id.padEnd(16)} ${name}  ${officeInWords({ role: 'accountAdministrator', unit })}`);
}

/** An office of the demonstration: 起草人(示例局数据资源科) · Drafter (data-section). */
export function officeInWords({ role, unit }: { role: Role; unit: string }): string {
  const { zh, en } = roles[role];
  const named = units.find(({ id }) => id === unit);
  return `${zh}(${named?.name ?? unit}) · ${en} (${unit})`;
}

/** What keeps a server from listening, in words that say what to do. */
function listening(error: unknown, { port, host }: Config): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'EADDRINUSE') return error;
  return new Error(
    `端口 ${port} 已被占用,请停止占用它的程序,或者换一个:DUECOURSE_PORT=8714 npm start · Port ${port} of ${host} is taken: stop what uses it, or choose another with DUECOURSE_PORT.`,
    { cause: error },
  );
}

export const serveCommand: Command = {
  usage: 'serve [--demonstration-if-empty]',
  zh: '启动服务',
  en: 'serve the installation',
  options: { 'demonstration-if-empty': { type: 'boolean', default: false } },
  async run({ config, values }) {
    if (values['demonstration-if-empty'] !== true) refuseNowhere(config);
    const stores = await openStores(config);
    let installation = await readInstallation(stores.ledger);
    if (!installation && values['demonstration-if-empty'] === true) {
      await createDemonstration(stores, config);
      installation = await readInstallation(stores.ledger);
    }
    if (!installation) {
      await stores.close();
      throw noInstallation(config);
    }
    const log = logOf(config);
    const service = await openService(stores, config, log);
    const serving = await serve(stores, service, config, log).catch((error: unknown) => {
      throw listening(error, config);
    });
    const demonstration = installation.mode === 'demonstration';
    if (demonstration) sayWhoIsThere();
    say(`${demonstration ? '【示例】' : ''}${installation.name}`);
    const address = `http://${config.host}:${serving.port}`;
    say(`${address}  接口说明 · API explorer: ${address}/docs`);
    const stop = () => {
      serving.close().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ error }, 'the server did not close cleanly');
          process.exit(1);
        },
      );
    };
    // Written now and not at the end: a server may be killed, and the next start is to be quick all the same.
    flushCompileCache();
    process.once('SIGTERM', stop).once('SIGINT', stop);
  },
};
