import {
  compareInstallations,
  copyInstallation,
  countInstallation,
} from '../engine/transfer/index.ts';
import { tables } from '../service.ts';
import { required, say, type Command } from './command.ts';
import { between, nameOf } from './transfer/places.ts';
import { inventoryInWords, progressBar } from './transfer/progress.ts';

/** Copies a whole installation either way, takes up what broke off, and proves that the two are alike. */
export const migrateCommand: Command = {
  usage: 'migrate --from URI|DIR --to URI|DIR',
  zh: '把整个安装迁移到另一存储(可续传,最后逐项比对)',
  en: 'copy a whole installation to another store (resumable), and compare the two',
  options: { from: { type: 'string' }, to: { type: 'string' } },
  interrupted:
    '迁移已中止,目的处不完整,不得启用:再次运行即可续传 · Stopped: what is in the target is incomplete and not ' +
    'to be served. Run it again to go on.',
  async run(called) {
    const places = { from: required(called, 'from'), to: required(called, 'to') };
    await between(places, called.config, async (from, to) => {
      const totals = await countInstallation(from, tables);
      await copyInstallation({ from, to, tables, progress: progressBar(totals, '复制 · copy') });
      const progress = progressBar(totals, '比对 · compare');
      const inventory = await compareInstallations({ from, to, tables, progress });
      say(`${nameOf(places.from)} → ${nameOf(places.to)}: 两处完全相同 · the two are alike`);
      say(inventoryInWords(inventory));
      say(
        '日志私钥不在存储之内,须另行携带 · The key of the log is not in a store: bring its file along.',
      );
    });
  },
};
