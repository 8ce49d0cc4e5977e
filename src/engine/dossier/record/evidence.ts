import { documentOf } from '../../../statute/documents.ts';
import { grounds } from '../grounds.ts';
import { cell, type Block, type Cell } from '../../paper/blocks.ts';
import { tabled } from './chapters.ts';
import type { FileSeen, RecordSource } from './source.ts';

/** 证据清单: every file that is shown with its digest; of those withheld how many of a kind, and why. */
export const evidence = ({ files }: RecordSource): Block[] =>
  tabled(
    '证据清单',
    '文件按摘要命名，在 data/evidence/ 下。摘要为 SHA-256；SM3 摘要见 sm3sums.txt。',
    [
      ['类别', 22],
      ['名称', 26],
      ['条目', 10],
      ['字节', 10],
      ['摘要', 32],
    ],
    [...Map.groupBy(files, alike).values()].map(rowOf),
    '没有可列出的文件。',
  );

/** A file that is shown is like no other; withheld ones of one kind and ground are told together. */
const alike = ({ document, sha256, entries, ground }: FileSeen): string =>
  ground === undefined ? sha256 : [document, ground, ...entries].join(' ');

function rowOf(files: readonly FileSeen[]): Cell[] {
  const { document, name, entries, bytes, sha256, ground } = files[0]!;
  const kind = cell(`${document} ${documentOf(document).zh}`);
  const numbers = cell(entries.join('、'));
  if (ground === undefined)
    return [kind, cell(name), numbers, cell(String(bytes)), cell(sha256, 'code')];
  const { zh, article } = grounds[ground];
  return [
    kind,
    cell(`${files.length}件不予公开`, 'muted'),
    numbers,
    cell(''),
    cell(`${zh}。依据：${article}`, 'muted'),
  ];
}
