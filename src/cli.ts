import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { readConfig, type Config } from './config.ts';
import { administrator, cast, castPassword } from './demonstration/cast.ts';
import { demonstrationStart, seed } from './demonstration/seed.ts';
import { createInstallation, readInstallation } from './engine/installation.ts';
import type { Stores } from './engine/ports/index.ts';
import { buildIndexes } from './models/mongodb/index.ts';
import { logOf, openService, openStores, serve, tables } from './server.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

const usage = `duecourse serve [--demonstration-if-empty]   启动服务 · serve the installation
duecourse create --name 名称 --administrator 工号 --administrator-name 姓名 --unit 单位编号 --unit-name 单位名称
                                             创建正式安装 · create a real installation
duecourse rebuild-views                      由记录重建视图 · rebuild the views from the ledger
duecourse build-indexes                      建立 MongoDB 索引 · build MongoDB's indexes`;

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
  for (const { id, name, roles } of cast)
    say(
      `  ${id.padEnd(16)} ${name} ${roles.map(({ role, unit }) => `${role}@${unit}`).join(', ')}`,
    );
  say(`  ${administrator.id.padEnd(16)} ${administrator.name}`);
}

async function serveCommand(config: Config, demonstrationIfEmpty: boolean): Promise<void> {
  const stores = await openStores(config);
  let installation = await readInstallation(stores.ledger);
  if (!installation && demonstrationIfEmpty) {
    await createDemonstration(stores, config);
    installation = await readInstallation(stores.ledger);
  }
  if (!installation) {
    await stores.close();
    throw new Error('这里还没有安装 · There is no installation here: run `duecourse create`.');
  }
  const log = logOf(config);
  const serving = await serve(stores, await openService(stores, config, log), config, log);
  const demonstration = installation.mode === 'demonstration';
  if (demonstration) sayWhoIsThere();
  say(`${demonstration ? '【示例】' : ''}${installation.name}`);
  say(
    `http://${config.host}:${serving.port}  接口说明 · API explorer: http://${config.host}:${serving.port}/docs`,
  );
  const stop = () => {
    serving.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ error }, 'the server did not close cleanly');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
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

async function createCommand(config: Config, values: Record<string, unknown>): Promise<void> {
  const asked = ['name', 'administrator', 'administrator-name', 'unit', 'unit-name'];
  const absent = asked.filter((name) => typeof values[name] !== 'string' || values[name] === '');
  if (absent.length > 0)
    throw new Error(`缺少 · missing: ${absent.map((name) => `--${name}`).join(' ')}\n${usage}`);
  const text = (name: string) => String(values[name]);
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
}

async function rebuildCommand(config: Config): Promise<void> {
  const stores = await openStores(config);
  try {
    const { engine } = await openService(stores, config, logOf(config));
    const { matters } = await engine.rebuildViews((done) => {
      if (done % 100 === 0) say(`  ${done} …`);
    });
    say(`已重建 ${matters} 个事项的视图 · views of ${matters} matters rebuilt`);
  } finally {
    await stores.close();
  }
}

async function indexesCommand({ mongodbUri }: Config): Promise<void> {
  if (mongodbUri === undefined) throw new Error('MONGODB_URI is not set.');
  await buildIndexes({ uri: mongodbUri, tables });
  say('索引已建立 · indexes built');
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      'demonstration-if-empty': { type: 'boolean', default: false },
      name: { type: 'string' },
      administrator: { type: 'string' },
      'administrator-name': { type: 'string' },
      unit: { type: 'string' },
      'unit-name': { type: 'string' },
    },
  });
  const config = readConfig(process.env);
  const commands: Record<string, () => Promise<void>> = {
    serve: () => serveCommand(config, values['demonstration-if-empty']),
    create: () => createCommand(config, values),
    'rebuild-views': () => rebuildCommand(config),
    'build-indexes': () => indexesCommand(config),
  };
  const command = commands[positionals[0] ?? ''];
  if (!command) say(usage);
  else await command();
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
