import { open, readFile } from 'node:fs/promises';
import { reportInWords } from '../verification/in-words.ts';
import type { Report } from '../verification/report.ts';
import { verifyPackage, type Trust } from '../verification/verify.ts';
import { operand, say, type Called, type Command } from './command.ts';
import { digestWorkers } from './threads/digest-workers.ts';
import { accessTo } from './file-access.ts';
import { trustedKeys } from './trusted-keys.ts';
import { verifyHints } from './verify-hints.ts';

/** Needs no installation, server or network: only the file, and what its reader trusts. */
export const verify: Command = {
  operands: 1,
  usage: 'verify FILE [--trust KEYS] [--since OLD_CHECKPOINT] [--consistency FILE] [--json]',
  zh: '核验导出的卷宗',
  en: 'verify an exported matter',
  options: {
    trust: { type: 'string', multiple: true },
    since: { type: 'string' },
    consistency: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  async run(called) {
    const report = await reportOn(operand(called, 0, 'FILE'), await trustOf(called));
    const words = () => reportInWords(report, 'package', verifyHints);
    say(called.values.json === true ? JSON.stringify(report, undefined, 1) : words());
    // A report that something does not hold is an answer, not a fault: no message goes with it.
    if (report.fails.length > 0) process.exitCode = 1;
  },
};

async function reportOn(path: string, trust: Trust): Promise<Report> {
  const handle = await open(path, 'r');
  const workers = digestWorkers(path);
  try {
    return await verifyPackage(await accessTo(handle), trust, workers);
  } finally {
    await Promise.all([workers.close(), handle.close()]);
  }
}

/** The files that the options name, read. @throws Error where one cannot be read */
async function trustOf({ values }: Called): Promise<Trust> {
  const textOf = (path: unknown) =>
    typeof path === 'string' ? readFile(path, 'utf8') : Promise.resolve(undefined);
  const keys = await trustedKeys({ values });
  const [since, consistency] = await Promise.all([values.since, values.consistency].map(textOf));
  return { keys, since, consistency };
}
