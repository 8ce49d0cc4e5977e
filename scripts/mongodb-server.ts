//   node scripts/mongodb-server.ts                prints the URI and runs until it is interrupted
//   node scripts/mongodb-server.ts -- cmd arg …   runs cmd with DUECOURSE_TEST_MONGODB set, then stops
//
// With MONGODB_URI set, cmd runs against that server instead, in databases of its own (case_…).
import { spawn } from 'node:child_process';
import { MongoServer } from './mongodb/server.ts';

const interrupted = () =>
  new Promise<number>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(0));
  });

function run([command = '', ...args]: readonly string[], uri: string): Promise<number> {
  const { MONGODB_URI: _given, ...env } = process.env;
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...env, DUECOURSE_TEST_MONGODB: uri },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

const command = process.argv[2] === '--' ? process.argv.slice(3) : [];
const { MONGODB_URI: given } = process.env;
if (given !== undefined && given !== '' && command.length > 0) {
  process.exitCode = await run(command, given);
} else {
  const server = await MongoServer.start();
  try {
    if (command.length === 0) console.log(server.uri);
    process.exitCode = await (command.length === 0 ? interrupted() : run(command, server.uri));
  } finally {
    await server.remove();
  }
}
