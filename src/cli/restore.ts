import { readFile } from 'node:fs/promises';
import type { Stores } from '../engine/ports/index.ts';
import {
  compareInstallations,
  copyInstallation,
  countInstallation,
} from '../engine/transfer/index.ts';
import { tables } from '../service.ts';
import { reportInWords } from '../verification/in-words.ts';
import { required, say, type Called, type Command } from './command.ts';
import { between, homeOf } from './transfer/places.ts';
import { inventoryInWords, progressBar } from './transfer/progress.ts';
import { proveRestored } from './transfer/restored.ts';

async function texts({ values }: Called, name: string): Promise<string[]> {
  const paths = Array.isArray(values[name]) ? values[name] : [];
  return Promise.all(paths.map((path) => readFile(String(path), 'utf8')));
}

async function restore(from: Stores, to: Stores): Promise<string> {
  const totals = await countInstallation(from, tables);
  const copying = { from, to, tables, progress: progressBar(totals, '恢复 · restore') };
  await copyInstallation(copying);
  const progress = progressBar(totals, '比对 · compare');
  return inventoryInWords(await compareInstallations({ ...copying, progress }));
}

/**
 * Brings a backup into a store and proves what was brought: the two are compared whole, then every seal
 * and chain is checked and every head that was kept, inside or outside, must be a beginning of the log.
 */
export const restoreCommand: Command = {
  usage: 'restore --from DIR [--to URI|DIR] [--since CHECKPOINT]… [--trust KEYS]…',
  zh: '由备份恢复,并以外部留存的日志头证明',
  en: 'restore a backup, and prove it against heads of the log that were kept outside',
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    since: { type: 'string', multiple: true },
    trust: { type: 'string', multiple: true },
  },
  async run(called) {
    const to = called.values.to === undefined ? homeOf(called.config) : required(called, 'to');
    const [since, trust] = await Promise.all([texts(called, 'since'), texts(called, 'trust')]);
    await between({ from: required(called, 'from'), to }, called.config, async (source, target) => {
      say(await restore(source, target));
      const { report, proof } = await proveRestored(target, { since, trust });
      say(reportInWords(report));
      if (proof) say(proof);
      if (since.length === 0)
        say(
          '没有提供外部留存的日志头(--since):只能证明与备份一致,不能证明备份没有被截短 · ' +
            'No head kept outside was given: this shows agreement with the backup, not that the backup is not short.',
        );
      if (report.verdict === 'broken') process.exitCode = 1;
    });
  },
};
