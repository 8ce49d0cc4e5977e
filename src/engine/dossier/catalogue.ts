import type { Fact } from '../../machines/matter/fact.ts';
import { civilDateOf } from '../../statute/calendar/index.ts';
import { documentOf, documents } from '../../statute/documents.ts';
import { jsonFile, fileOf, type PackageFile } from './content.ts';
import { cell, paragraph, type Page } from '../paper/blocks.ts';
import { officerInWords } from './record/facts-in-words.ts';
import { htmlOf } from '../paper/html.ts';
import { shownActs, type FileSeen, type RecordSource } from './record/source.ts';

/** One item (件) of the file: a document's file, who answers for it, and where it lies. */
interface Item {
  number: number;
  document: string;
  title: string;
  responsible: string;
  date: string;
  entries: readonly number[];
  bytes: number;
  sha256: string;
}

/** Items in the order of the case file (D01 … D34), within one kind as they were recorded. */
function itemsOf(source: RecordSource): Item[] {
  const order = new Map(documents.map(({ code }, place) => [code, place]));
  const acts = new Map(shownActs(source).map((act) => [act.entry.sequence, act]));
  return source.files
    .filter(({ ground }) => ground === undefined)
    .toSorted((a, b) => (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0))
    .map((file, at) => itemOf(file, at + 1, acts.get(file.entries[0] ?? 0), source));
}

function itemOf(
  { document, name, entries, bytes, sha256 }: FileSeen,
  number: number,
  act: { fact: Fact; entry: { recordedAt: string } } | undefined,
  { names }: RecordSource,
): Item {
  const responsible = act ? (names.units.get(act.fact.by.unit) ?? act.fact.by.unit) : '';
  const date = act ? civilDateOf(act.entry.recordedAt) : '';
  return { number, document, title: name, responsible, date, entries, bytes, sha256 };
}

const pageOf = (source: RecordSource, title: string, cover: Page['cover']): Page => ({
  overline: '重大行政决策程序案卷',
  title,
  ...(source.installation.mode === 'demonstration' ? { mark: '示例' } : {}),
  foot: `${source.matterId} · 第${source.head.sequence}条 · ${source.head.seal.slice(0, 16)}`,
  cover,
  body: [],
});

function catalogue(source: RecordSource, items: readonly Item[]): Page {
  return pageOf(source, '卷内目录', [
    paragraph(
      `案卷题名：${source.title ?? ''} · 事项编号：${source.matterId} · 保管期限：永久（建议）`,
    ),
    {
      kind: 'table',
      columns: [
        ['顺序号', 7],
        ['责任者', 17],
        ['题名', 30],
        ['日期', 11],
        ['条目', 9],
        ['摘要（SHA-256）', 26],
      ],
      rows: items.map(({ number, responsible, title, document, date, entries, sha256 }) => [
        cell(String(number)),
        cell(responsible),
        cell(`${title}\n${document} ${documentOf(document).zh}`),
        cell(date),
        cell(entries.join('、')),
        cell(sha256, 'code'),
      ]),
    },
    paragraph('电子文件无页号，以条目和摘要定位；文件在 data/evidence/ 下，以摘要命名。', 'muted'),
  ]);
}

const last = (source: RecordSource, type: Fact['type']) =>
  shownActs(source).findLast(({ fact }) => fact.type === type);

/** What is missing and why, as the archive was compiled; nothing before that. */
function missingIn(source: RecordSource): { document: string; reason: string }[] {
  const compiled = last(source, 'ArchiveCompiled')?.fact;
  return compiled?.type === 'ArchiveCompiled'
    ? (compiled.missing ?? []).map(({ document, reason }) => ({ document, reason: reason ?? '' }))
    : [];
}

function note(source: RecordSource, items: readonly Item[]): Page {
  const compiled = last(source, 'ArchiveCompiled');
  const transferred = last(source, 'ArchiveTransferred');
  const missing = missingIn(source);
  const handedTo =
    transferred?.fact.type === 'ArchiveTransferred'
      ? `${transferred.fact.receivedBy ?? ''}，凭证 ${transferred.fact.receipt ?? ''}`
      : '尚未移交';
  const day = (act: typeof compiled) => (act ? civilDateOf(act.entry.recordedAt) : '尚未');
  const who = (act: typeof compiled) => (act ? officerInWords(act.fact.by, source.names) : '');
  return pageOf(source, '备考表', [
    {
      kind: 'facts',
      rows: [
        [
          '本卷情况说明',
          cell(
            `电子文件${items.length}件，事项记录${source.entries.length}条，被拒绝的尝试${source.refusals.length}次。`,
          ),
        ],
        [
          '缺件及原因',
          cell(
            missing.length === 0
              ? compiled
                ? '无'
                : '尚未整理归档'
              : missing
                  .map(
                    ({ document, reason }) => `${document} ${documentOf(document).zh}：${reason}`,
                  )
                  .join('\n'),
          ),
        ],
        ['立卷人', cell(who(compiled))],
        ['立卷时间', cell(day(compiled))],
        ['检查人', cell(who(transferred))],
        ['移交', cell(`${day(transferred)} · ${handedTo}`)],
        ['真实性、完整性', cell('按卷内 README.zh.md 的命令核对摘要、封印和日志证明。')],
        ['可用性、安全性', cell('由接收单位检测。本卷不作声明。')],
      ],
    },
  ]);
}

/** 卷内目录 and 备考表 (ARC-8), for people and for machines. */
export function catalogueFiles(source: RecordSource): PackageFile[] {
  const items = itemsOf(source);
  return [
    fileOf('data/archive/卷内目录.html', htmlOf(catalogue(source, items))),
    fileOf('data/archive/备考表.html', htmlOf(note(source, items))),
    jsonFile('data/archive/catalogue.json', {
      matterId: source.matterId,
      items,
      missing: missingIn(source),
    }),
  ];
}
