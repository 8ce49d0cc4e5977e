#!/usr/bin/env node
// The command line. DueCourse brings its own Node along as a dependency; an older one that happens
// to be first on the path hands over to it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major = 0] = process.versions.node.split('.').map(Number);
const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

if (major >= 24) await import(cli);
else {
  const own = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
  if (!existsSync(own)) {
    console.error(
      `还没有安装依赖:请先在此运行 npm ci(其中带有所用的 Node 24,当前是 ${process.version}) · Run \`npm ci\` here first: it brings Node 24 along; this is ${process.version}.`,
    );
    process.exit(1);
  }
  const { status } = spawnSync(own, [cli, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(status ?? 1);
}
