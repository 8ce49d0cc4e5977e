import { alone } from './lean.ts';
import { profiles, type Profile } from '../engine/dossier/profiles.ts';
import { systemOfficer } from '../engine/system-officer.ts';
import { logOf, openService } from '../service.ts';
import { operand, required, say, UsageError, type Called, type Command } from './command.ts';
import { openInstallation } from './installation.ts';
import { writeWhole } from './whole-file.ts';

/** The record says that it went out by the command line: whoever works there has no account. */
const operator = { ...systemOfficer, person: 'command-line', name: '命令行' };

function profileOf({ values: { profile = 'full' } }: Called): Profile {
  const known = profiles.find((one) => one === profile);
  if (!known)
    throw new UsageError(
      `没有这个导出范围 · There is no such profile: ${String(profile)}(${profiles.join(' | ')})`,
    );
  return known;
}

export const exportCommand: Command = {
  operands: 1,
  usage: 'export MATTER --out FILE [--profile full|inspection|public]',
  zh: '导出一个事项的可核验案卷',
  en: 'export a matter as a package that anybody can check',
  options: { out: { type: 'string' }, profile: { type: 'string' } },
  interrupted:
    '导出已中止:没有留下半份文件,原有的文件没有改变;已开始写出的,存储中已有导出记录 · ' +
    'Stopped: no half file is left, and a file of that name is as it was; once writing had begun, the record says that it went out.',
  async run(called) {
    const matterId = operand(called, 0, 'MATTER');
    const out = required(called, 'out');
    const profile = profileOf(called);
    // The package goes on record before its first byte; by one process, which is the server's where one runs.
    const request = `/matters/${matterId}/dossier?profile=${profile}`;
    const stores = await openInstallation(called.config, request);
    try {
      const { engine } = await openService(stores, called.config, logOf(called.config));
      const dossier = await engine.dossier(matterId, profile, { alone });
      await writeWhole(out, await dossier.chunks(operator));
      say(`已导出 · exported: ${out} (${dossier.bytes} bytes, ${profile})`);
      say(`  tagmanifest-sha256.txt ${dossier.digest}`);
    } finally {
      await stores.close();
    }
  },
};
