//   node scripts/mongodb-server.ts                prints the URI and runs until it is interrupted
//   node scripts/mongodb-server.ts -- cmd arg …   runs cmd with DUECOURSE_TEST_MONGODB set, then stops
//
// Which server: the one of MONGODB_URI, in databases of its own (case_…); else the one from PyPI that
// speaks MongoDB's protocol; else, where a download is possible, three members of MongoDB's own. What
// injects failures (test:mongodb:failures, the cases of the database role) always needs the second.
import { spawn } from 'node:child_process';
import { startReplicaSet } from './mongodb/replica-set-in-memory.ts';
import { MongoServer, NotToBeHad } from './mongodb/server.ts';

interface Started {
  uri: string;
  remove(): Promise<void>;
}

const given = process.env.MONGODB_URI ?? '';
const command = process.argv[2] === '--' ? process.argv.slice(3) : [];

/** In this order; the next is tried where one is not to be had. */
const choices: readonly (() => Promise<Started>)[] =
  given !== '' && command.length > 0
    ? [async () => ({ uri: given, remove: async () => undefined })]
    : [() => MongoServer.start(), startReplicaSet];

async function firstOf(): Promise<Started> {
  const reasons: string[] = [];
  for (const choice of choices) {
    try {
      return await choice();
    } catch (error) {
      if (!(error instanceof NotToBeHad)) throw error;
      reasons.push(`  ${error.message}`);
    }
  }
  throw new NotToBeHad(
    [
      '没有可供测试的 MongoDB 服务器,未运行任何测试:请设置 MONGODB_URI · No MongoDB server to test against, and NOTHING WAS RUN. Set MONGODB_URI, or see why neither of these could be had:',
      ...reasons,
    ].join('\n'),
  );
}

const interrupted = () =>
  new Promise<number>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(0));
  });

function run([program = '', ...args]: readonly string[], uri: string): Promise<number> {
  const { MONGODB_URI: _given, ...env } = process.env;
  const child = spawn(program, args, {
    stdio: 'inherit',
    env: { ...env, DUECOURSE_TEST_MONGODB: uri },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

try {
  const server = await firstOf();
  try {
    if (command.length === 0) console.log(server.uri);
    process.exitCode = await (command.length === 0 ? interrupted() : run(command, server.uri));
  } finally {
    await server.remove();
  }
} catch (error) {
  if (!(error instanceof NotToBeHad)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
