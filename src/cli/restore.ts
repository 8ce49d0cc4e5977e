import { readFile } from 'node:fs/promises';
import type { ErasedOpinions } from '../engine/erased.ts';
import type { Stores } from '../engine/ports/index.ts';
import {
  compareInstallations,
  copyInstallation,
  countInstallation,
  erasedSince,
} from '../engine/transfer/index.ts';
import { tables } from '../service.ts';
import { reportInWords } from '../verification/in-words.ts';
import { required, say, type Called, type Command } from './command.ts';
import { trustedKeys } from './trusted-keys.ts';
import { verifyHints } from './verify-hints.ts';
import { between, homeOf, isUri, reading } from './transfer/places.ts';
import { inventoryInWords, progressBar } from './transfer/progress.ts';
import { proveRestored } from './transfer/restored.ts';
import { holdToStatement, refuseUnfinished } from './transfer/statement.ts';

async function texts({ values }: Called, name: string): Promise<string[]> {
  const paths = Array.isArray(values[name]) ? values[name] : [];
  return Promise.all(paths.map((path) => readFile(String(path), 'utf8')));
}

async function restore(from: Stores, to: Stores, erased: ErasedOpinions): Promise<string> {
  const totals = await countInstallation(from, tables);
  const progressed = progressBar(totals, '恢复 · restore');
  const copying = { from, to, tables, progress: progressed, erasedSince: erased };
  await copyInstallation(copying);
  const progress = progressBar(totals, '比对 · compare');
  return inventoryInWords(await compareInstallations({ ...copying, progress }));
}

/** Opinions that were erased after the backup, as the ledger of another store says. */
async function laterErased(called: Called, source: Stores): Promise<ErasedOpinions> {
  if (called.values['erased-in'] === undefined) return new Map();
  return reading(required(called, 'erased-in'), called.config, (newer) =>
    erasedSince(source.ledger, newer.ledger),
  );
}

/** Whoever restores has to put these acts on record again: the restored ledger ends before them. */
const erasedInWords = (erased: ErasedOpinions): string =>
  [
    '以下意见在备份之后已删除,恢复时未写入其内容;恢复后的记录没有这些删除,须逐一重新办理 · Erased after the ' +
      'backup, and not brought back; the restored record does not have these erasures: do each again.',
    ...[...erased.values()].map(
      ({ matterId, number, ground, erasedAt }) => `  ${matterId} ${number} ${ground} ${erasedAt}`,
    ),
  ].join('\n');

/**
 * Brings a backup into a store and proves what was brought: the two are compared whole, then every seal
 * and chain is checked and every head that was kept, inside or outside, must be a beginning of the log.
 * What the backup's record, or with --erased-in a newer one, says was erased does not come back.
 */
export const restoreCommand: Command = {
  usage:
    'restore --from DIR [--to URI|DIR] [--erased-in URI|DIR] [--since CHECKPOINT]… [--trust KEYS]…',
  zh: '由备份恢复,并以外部留存的日志头证明',
  en: 'restore a backup, and prove it against heads of the log that were kept outside',
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    'erased-in': { type: 'string' },
    since: { type: 'string', multiple: true },
    trust: { type: 'string', multiple: true },
  },
  interrupted:
    '恢复已中止,目的处不完整,不得启用:再次运行即可续传,或者清空后重来 · Stopped: what is in the target is ' +
    'incomplete and not to be served. Run it again to go on, or empty the target first.',
  async run(called) {
    const to = called.values.to === undefined ? homeOf(called.config) : required(called, 'to');
    const from = required(called, 'from');
    if (!isUri(from)) await refuseUnfinished(from);
    const [since, trust] = await Promise.all([texts(called, 'since'), trustedKeys(called)]);
    await between({ from, to }, called.config, async (source, target) => {
      if (!isUri(from)) await holdToStatement(from, source);
      const erased = await laterErased(called, source);
      say(await restore(source, target, erased));
      if (erased.size > 0) say(erasedInWords(erased));
      const { report, proof } = await proveRestored(target, { since, trust });
      say(reportInWords(report, 'store', verifyHints));
      if (proof) say(proof);
      if (since.length === 0)
        say(
          '没有提供外部留存的日志头(--since):只能证明与备份一致,不能证明备份没有被截短 · ' +
            'No head kept outside was given: this shows agreement with the backup, not that the backup is not short.',
        );
      if (report.fails.length > 0) process.exitCode = 1;
    });
  },
};
