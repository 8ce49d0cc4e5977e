import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { sqliteVersion } from './raw-inserts.ts';
import { RUNS, type Line } from './measure.ts';

/** The seed of everything drawn. */
export const SEED = 713;

const GIGABYTE = 1024 ** 3;

/** Where and how it was measured: figures of two machines are not compared, ratios may be. */
export function circumstances(): string[] {
  const [first] = cpus();
  const busy = loadavg()
    .map((one) => one.toFixed(1))
    .join(', ');
  return [
    `- Machine: ${first?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / GIGABYTE)} GB`,
    `- Node ${process.versions.node}, SQLite ${sqliteVersion()}, ${kernel()}`,
    `- Seed ${SEED}; medians of ${RUNS} runs after one that is not counted`,
    `- Load averages (1, 5, 15 minutes) when it began: ${busy}; clients and server share the cores.`,
    '  The server logs warnings only; its log of entries is sequenced and signed every five seconds.',
    '  Where these are far from 0 other work ran at the same time: trust the ratios, not the figures',
  ];
}

function kernel(): string {
  return `${process.platform} ${readFileSync('/proc/sys/kernel/osrelease', 'utf8').trim()}`;
}

const verdict = (met: boolean | undefined) => (met === undefined ? '' : met ? 'yes' : 'no');

/** The lines as a table in Markdown. */
export function tableOf(lines: readonly Line[]): string[] {
  const head = ['What', 'Measured', 'Floor of the same run', 'Ratio', 'Aim', 'Met', 'Note'];
  const rows = lines.map(({ what, measured, floor, ratio, aim, met, note = '' }) =>
    [what, measured, floor, ratio?.toFixed(2) ?? '', aim, verdict(met), note].join(' | '),
  );
  return [head.join(' | '), head.map(() => '---').join(' | '), ...rows].map((row) => `| ${row} |`);
}
