import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';

/** Debian's Go packages lie in a GOPATH of their own; nothing is fetched. */
const environment = {
  ...process.env,
  GO111MODULE: 'off',
  GOPATH: '/usr/share/gocode',
  GOPROXY: 'off',
  GOTOOLCHAIN: 'local',
  GOCACHE: join(tmpdir(), 'duecourse-go-cache'),
};

export interface GoProgram {
  /** Gives the program one JSON value and takes one back. @throws Error with what it said */
  ask<T>(question: object): Promise<T>;
  remove(): Promise<void>;
}

/**
 * Builds a Go program that stands beside the tests.
 *
 * @throws Error where Go (golang-go) or the module (golang-golang-x-mod-dev) is not installed
 */
export async function goProgram(name: string): Promise<GoProgram> {
  const folder = await mkdtemp(join(tmpdir(), 'duecourse-go-'));
  const binary = join(folder, 'program');
  const source = join(import.meta.dirname, name);
  await promisify(execFile)('go', ['build', '-o', binary, source], { env: environment });
  return {
    async ask<T>(question: object) {
      const child = spawn(binary, { stdio: ['pipe', 'pipe', 'inherit'] });
      child.stdin.end(JSON.stringify(question));
      return JSON.parse(await text(child.stdout)) as T;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
