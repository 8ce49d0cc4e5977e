// Runs before every script, on whatever Node there is: installs the locked dependencies where they
// are missing or another set, so that one command is enough on a fresh machine.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `需要 Node 20.19 以上,当前是 ${process.version};请到 https://nodejs.org 安装新版 · DueCourse needs Node 20.19 or newer; this is ${process.version}.`,
  );
  process.exit(1);
}

const STAMP = 'node_modules/.duecourse-lock';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
// What an operator runs takes what `npm ci` left, on a machine without a network as well (deploy/air-gapped.md).
const asInstalled = process.argv.includes('--as-installed') && existsSync('node_modules/node');
const installed = asInstalled || (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock);

if (!installed) {
  console.log('正在安装依赖… · Installing dependencies …');
  const npm = process.env.npm_execpath;
  const arguments_ = ['ci', '--no-audit', '--loglevel=error'];
  if (npm) execFileSync(process.execPath, [npm, ...arguments_], { stdio: 'inherit' });
  else execFileSync('npm', arguments_, { stdio: 'inherit' });
  writeFileSync(STAMP, lock);
}
