import { openService, logOf } from '../service.ts';
import { operand, required, say, UsageError, type Command } from './command.ts';
import { openInstallation } from './installation.ts';
import { writeWhole } from './whole-file.ts';

/** The kind of document that a file name asks for. */
function kindOf(file: string): 'docx' | 'markdown' {
  if (file.endsWith('.docx')) return 'docx';
  if (file.endsWith('.md')) return 'markdown';
  throw new UsageError(`只能生成 .docx 或者 .md · --out is a .docx or .md: ${file}`);
}

export const reportCommand: Command = {
  operands: 1,
  usage: 'report YEAR --out FILE.docx|FILE.md',
  zh: '生成年度报告的重大行政决策部分',
  en: "write the annual report's section on decision-making",
  options: { out: { type: 'string' } },
  interrupted:
    '已中止:没有留下半份文件,原有的文件没有改变 · Stopped: no half file is left, and a file of that name is as it was.',
  async run(called) {
    const year = operand(called, 0, 'YEAR');
    if (!/^20\d{2}$/.test(year))
      throw new UsageError(`年份写法有误,例如 2026 · YEAR, such as 2026, is not: ${year}`);
    const out = required(called, 'out');
    const kind = kindOf(out);
    // The report is read up to a head that is signed for it.
    const extension = kind === 'docx' ? 'docx' : 'md';
    const stores = await openInstallation(called.config, `/years/${year}/report.${extension}`);
    try {
      const { engine } = await openService(stores, called.config, logOf(called.config));
      await writeWhole(out, await engine.years.document(year, kind));
      const { head } = await engine.years.read(year);
      say(`已生成 · written: ${out}(日志 ${head.size} 条,校验短码 ${head.code})`);
    } finally {
      await stores.close();
    }
  },
};
