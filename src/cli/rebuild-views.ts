import { logOf, openService } from '../service.ts';
import { say, type Command } from './command.ts';
import { openInstallation } from './installation.ts';

export const rebuildViewsCommand: Command = {
  usage: 'rebuild-views',
  zh: '由记录重建视图',
  en: 'rebuild the views from the ledger',
  async run({ config }) {
    const stores = await openInstallation(config);
    try {
      const { engine } = await openService(stores, config, logOf(config));
      const { matters } = await engine.rebuildViews((done) => {
        if (done % 100 === 0) say(`  ${done} …`);
      });
      say(`已重建 ${matters} 个事项的视图 · views of ${matters} matters rebuilt`);
    } finally {
      await stores.close();
    }
  },
};
