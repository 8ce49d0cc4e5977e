import { readFileSync } from 'node:fs';
import { keepCompiled } from '../../src/cli/compiled.ts';
import { run } from '../../src/cli/run.ts';

// Runs one command of the command line and tells, as its last line, how large the process ever was.
keepCompiled();
await run(process.argv.slice(2), process.env);
const [, peak] = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
process.stdout.write(`${Number(peak) * 1024}\n`);
