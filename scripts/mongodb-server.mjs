// Starts a MongoDB-compatible server for tests: a separate process, in its own Python environment
// outside the source tree, on a free loopback port, with data that vanish with it.
//
//   node scripts/mongodb-server.mjs                prints the URI and runs until it is interrupted
//   node scripts/mongodb-server.mjs -- cmd arg …   runs cmd with DUECOURSE_TEST_MONGODB set, then stops
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const SERVER = 'secantusdb==0.7.0b3';
const READY_WITHIN = 30_000;

const cache = process.env.XDG_CACHE_HOME ?? tmpdir();
const venv = join(cache, `duecourse-${SERVER.replace(/\W+/g, '-')}`);
const binary = join(venv, 'bin', 'secantusd-py');

function install() {
  if (existsSync(binary)) return;
  console.error(`Installing ${SERVER} into ${venv} …`);
  execFileSync('python3', ['-m', 'venv', venv], { stdio: 'inherit' });
  const pip = ['install', '--quiet', '--disable-pip-version-check', SERVER];
  execFileSync(join(venv, 'bin', 'pip'), pip, { stdio: ['ignore', 2, 'inherit'] });
}

/** The port is free when asked for; the server takes it a moment later. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

async function ready(server, port) {
  for (const end = Date.now() + READY_WITHIN; Date.now() < end; await pause(100)) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`);
    if (await answers(port)) return;
  }
  throw new Error('The server did not come up in time.');
}

function start(port, data) {
  const options = ['--sync-on-commit', '--enable-test-commands'];
  const place = ['--host', '127.0.0.1', '--port', String(port), '--storage-path', data];
  return spawn(binary, [...place, ...options], { stdio: ['ignore', 2, 2] });
}

async function stop(server, data) {
  if (server.exitCode === null && server.signalCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    const late = setTimeout(() => server.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(late);
  }
  rmSync(data, { recursive: true, force: true });
}

const interrupted = () =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve(0));
  });

function run([command, ...args], uri) {
  const env = { ...process.env, DUECOURSE_TEST_MONGODB: uri };
  const child = spawn(command, args, { stdio: 'inherit', env });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

install();
const data = mkdtempSync(join(tmpdir(), 'duecourse-mongodb-'));
const port = await freePort();
const server = start(port, data);
try {
  await ready(server, port);
  const uri = `mongodb://127.0.0.1:${port}/duecourse?replicaSet=secantus`;
  const command = process.argv[2] === '--' ? process.argv.slice(3) : [];
  if (command.length === 0) console.log(uri);
  process.exitCode = await (command.length === 0 ? interrupted() : run(command, uri));
} finally {
  await stop(server, data);
}
