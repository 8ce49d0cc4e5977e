// A MongoDB-compatible server for tests: a separate process, in its own Python environment outside the
// source tree, on a free loopback port, with data that vanish with it.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const SERVER = 'secantusdb==0.7.0b3';
const READY_WITHIN = 60_000;

const cache = process.env.XDG_CACHE_HOME ?? tmpdir();
const venv = join(cache, `duecourse-${SERVER.replaceAll(/\W+/g, '-')}`);
const binary = join(venv, 'bin', 'secantusd-py');

/** The server cannot be had on this machine: no Python, or no registry within reach. */
export class NotToBeHad extends Error {}

function install(): void {
  if (existsSync(binary)) return;
  console.error(`Installing ${SERVER} into ${venv} …`);
  try {
    execFileSync('python3', ['-m', 'venv', venv], { stdio: ['ignore', 2, 'inherit'] });
    const pip = ['install', '--quiet', '--disable-pip-version-check', SERVER];
    execFileSync(join(venv, 'bin', 'pip'), pip, { stdio: ['ignore', 2, 'inherit'] });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new NotToBeHad(`${SERVER} from PyPI: ${why}`, { cause });
  }
}

/** The port is free when asked for; the server takes it a moment later. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });

const isGone = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

async function gone(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (isGone(child)) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** A server that can be killed, frozen and started again over the same data. */
export class MongoServer {
  readonly port: number;
  readonly #data = mkdtempSync(join(tmpdir(), 'duecourse-mongodb-'));
  readonly #options: readonly string[];
  #child: ChildProcess | undefined;

  private constructor(port: number, options: readonly string[]) {
    this.port = port;
    this.#options = options;
  }

  static async start(options: readonly string[] = []): Promise<MongoServer> {
    install();
    const server = new MongoServer(await freePort(), options);
    await server.start();
    return server;
  }

  get uri(): string {
    return `mongodb://127.0.0.1:${this.port}/duecourse?replicaSet=secantus`;
  }

  /** Resolves once it answers. */
  async start(more: readonly string[] = []): Promise<void> {
    const place = [
      '--host',
      '127.0.0.1',
      '--port',
      String(this.port),
      '--storage-path',
      this.#data,
    ];
    const options = ['--sync-on-commit', '--enable-test-commands', ...this.#options, ...more];
    const child = spawn(binary, [...place, ...options], { stdio: ['ignore', 2, 2] });
    this.#child = child;
    for (const end = Date.now() + READY_WITHIN; Date.now() < end; await pause(50)) {
      if (isGone(child)) throw new Error(`The server ended with ${child.exitCode}.`);
      if (await answers(this.port)) return;
    }
    throw new Error('The server did not come up in time.');
  }

  /** As a power cut would; resolves once it is gone. */
  async kill(): Promise<void> {
    if (this.#child) await gone(this.#child, 'SIGKILL');
  }

  freeze(): void {
    this.#child?.kill('SIGSTOP');
  }

  thaw(): void {
    this.#child?.kill('SIGCONT');
  }

  /** Ends it and takes its data away. */
  async remove(): Promise<void> {
    const child = this.#child;
    if (child) {
      const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await gone(child, 'SIGTERM');
      clearTimeout(late);
    }
    rmSync(this.#data, { recursive: true, force: true });
  }
}
