import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort, MongoServer } from '../../scripts/mongodb/server.ts';
import { buildIndexes } from '../../src/models/mongodb/index.ts';
import { tables } from '../../src/service.ts';
import { exampleAt } from '../support/example.ts';
import { temporaryFolder } from '../support/folder.ts';
import { killServers, serverProcess, type ServerProcess } from '../support/server-process.ts';

const LIMIT = 600_000;
const deployed = readFileSync(join(import.meta.dirname, '../../deploy/nginx.conf'), 'utf8');

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let database: MongoServer;
let apis: ServerProcess[];
let nginx: ChildProcess;
let url: string;
let certificate: string;

/** A certificate of the loopback address for itself. */
function selfSigned(folder: string): { key: string; crt: string } {
  const [key, crt] = [join(folder, 'server.key'), join(folder, 'server.crt')];
  const names = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const fresh = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
  execFileSync('openssl', [...fresh, ...names, '-keyout', key, '-out', crt], { stdio: 'ignore' });
  return { key, crt };
}

/** What is deployed, with the ports, names and paths of this machine; each must be found in it once. */
function adapted(changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`deploy/nginx.conf has not one «${from}».`);
    return text.replace(from, to);
  }, deployed);
}

/** nginx as its image would run it: the file is included into `http`. */
async function startNginx(folder: string): Promise<void> {
  const { key, crt } = selfSigned(folder);
  const port = await freePort();
  const [first, second] = apis.map((api) => new URL(api.url).host);
  const conf = adapted([
    ['api1:8713', first!],
    ['api2:8713', second!],
    ['listen 443 ssl', `listen 127.0.0.1:${port} ssl`],
    ['/etc/nginx/tls/server.crt', crt],
    ['/etc/nginx/tls/server.key', key],
  ]);
  writeFileSync(join(folder, 'default.conf'), conf);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => {
    mkdirSync(join(folder, name));
    return `${name}_temp_path ${join(folder, name)};`;
  });
  const main = `daemon off; pid ${folder}/nginx.pid; error_log stderr warn; events {}
    http { ${temporary.join(' ')}
      log_format told '$request_method $request_uri $status $upstream_addr'; access_log ${folder}/access.log told;
      include ${folder}/default.conf; }`;
  writeFileSync(join(folder, 'nginx.conf'), main);
  nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH: `${process.env.PATH}:/usr/sbin` },
  });
  await once(nginx, 'spawn');
  url = `https://127.0.0.1:${port}`;
  certificate = crt;
}

/** Status codes of a path asked for several times, by a client that trusts the certificate. */
function statusesOf(path: string, times: number): string[] {
  const each = ['-s', '-o', '/dev/null', '-w', '%{http_code}', '--cacert', certificate];
  return Array.from({ length: times }, () =>
    execFileSync('curl', [...each, `${url}${path}`], { encoding: 'utf8' }),
  );
}

beforeAll(async () => {
  place = await temporaryFolder();
  database = await MongoServer.start();
  await buildIndexes({ uri: database.uri, tables });
  const behind = { MONGODB_URI: database.uri, DUECOURSE_TRUST_PROXY: '1' };
  apis = [await serverProcess(place.folder, behind)];
  apis.push(await serverProcess(place.folder, behind));
  await startNginx(place.folder);
  for (let tried = 0; tried < 100; tried += 1) {
    await pause(100);
    try {
      if (statusesOf('/ready', 1)[0] === '200') return;
    } catch {
      // It does not listen yet.
    }
  }
  throw new Error('nginx does not answer.');
}, LIMIT);

afterAll(async () => {
  nginx.kill('SIGTERM');
  await once(nginx, 'exit');
  await killServers();
  await database.remove();
  await place.remove();
}, LIMIT);

describe('deploy/nginx.conf before two API processes on MongoDB', () => {
  it(
    'carries a whole matter over TLS, now to the one process and now to the other',
    async () => {
      const { code, told } = await exampleAt(url, { NODE_EXTRA_CA_CERTS: certificate });
      expect([code, told]).toEqual([0, expect.stringMatching(/次被拒绝的尝试/)]);
      const lines = readFileSync(join(place.folder, 'access.log'), 'utf8').trim().split('\n');
      expect(lines.filter((line) => / 5\d\d /.test(line))).toEqual([]);
      const taken = (server: ServerProcess) =>
        lines.filter((line) => line.startsWith('POST') && line.endsWith(new URL(server.url).host));
      for (const api of apis) expect(taken(api).length).toBeGreaterThan(10);
    },
    LIMIT,
  );

  it(
    'lets a process die without a reader noticing',
    async () => {
      await apis[0]!.kill();
      expect(statusesOf('/public/solicitations', 10)).toEqual(Array(10).fill('200'));
    },
    LIMIT,
  );
});
