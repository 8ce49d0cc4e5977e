import type { Inventory, Progress } from '../../engine/transfer/index.ts';

type Kind = Parameters<Progress>[0];

const names: Record<Kind, string> = {
  entries: '记录 · entries',
  rows: '行 · rows',
  files: '文件 · files',
};

const WIDTH = 24;
const EVERY = 1000;

const bar = (share: number) =>
  `[${'#'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '.')}] ${Math.round(share * 100)}%`;

/** A bar on the terminal; in a file or a pipe, a line now and then. */
export function progressBar(
  totals: Readonly<Record<Kind, number>>,
  title: string,
  out: NodeJS.WriteStream = process.stderr,
): Progress {
  return (kind, done) => {
    const total = Math.max(totals[kind], done);
    const last = done === total;
    if (!last && done % (out.isTTY ? 25 : EVERY) !== 0) return;
    const line = `${title} ${names[kind]} ${bar(done / total)} ${done}/${total}`;
    out.write(out.isTTY ? `\r${line}${last ? '\n' : ''}` : `${line}\n`);
  };
}

/** What was copied and compared, as an operator keeps it. */
export const inventoryInWords = ({ entries, head, rows, files, bytes }: Inventory): string =>
  [
    `  记录 · entries ${entries}`,
    `  各条封存值的摘要 · digest of all seals ${head}`,
    `  不可由记录重建的行 · rows ${rows}`,
    `  文件 · files ${files}(${bytes} bytes),逐个读回并核对 SHA-256 与 SM3 · each read back, both digests hold`,
  ].join('\n');
