import { readFile } from 'node:fs/promises';
import { publishedLogKeys } from '../engine/log/index.ts';
import type { Source } from '../engine/ports/index.ts';
import { textPages } from '../engine/transfer/index.ts';
import { UnreadableRow } from '../errors.ts';
import { vkeyLine } from '../integrity/signed-note.ts';
import { reportInWords } from '../verification/in-words.ts';
import { say, type Command } from './command.ts';
import { noInstallation, refuseNowhere } from './installation.ts';
import { verifiedInThreads } from './threads/verified.ts';
import { trustedKeys } from './trusted-keys.ts';
import { verifyHints } from './verify-hints.ts';
import { homeOf, reading } from './transfer/places.ts';

/** For whoever runs the installation, with a checkpoint that somebody else kept. */
export const verifyLedgerCommand: Command = {
  usage: 'verify-ledger [--since OLD_CHECKPOINT]... [--trust KEYS]... [--json]',
  zh: '核验存储中的全部记录,并与外部保存的检查点比较',
  en: 'verify every entry in the store against checkpoints that were kept outside it',
  options: {
    since: { type: 'string', multiple: true, default: [] },
    trust: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
  },
  async run({ config, values }) {
    refuseNowhere(config);
    // A server may have the folder meanwhile.
    await reading(homeOf(config), config, async ({ ledger }) => {
      const texts = (paths: unknown) =>
        Promise.all((paths as string[]).map((path) => readFile(path, 'utf8')));
      const [checkpoints, given] = await Promise.all([
        texts(values.since),
        trustedKeys({ values }),
      ]);
      const keys = [...given, ...(await publishedIn(ledger))];
      if ((await textPages(ledger).next()).done === true) throw noInstallation(config);
      const report = await verifiedInThreads(ledger, { keys, checkpoints });
      say(
        values.json === true
          ? JSON.stringify(report, undefined, 1)
          : reportInWords(report, 'store', verifyHints),
      );
      if (report.fails.length > 0) process.exitCode = 1;
    });
  },
};

/** The keys that the record names; none where it cannot be read, which is found and said below. */
async function publishedIn(ledger: Source['ledger']): Promise<string[]> {
  try {
    return (await publishedLogKeys(ledger)).map(vkeyLine);
  } catch (error) {
    if (error instanceof UnreadableRow) return [];
    throw error;
  }
}
