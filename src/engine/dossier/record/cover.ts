import { stages, type RegionName } from '../../../machines/matter/regions.ts';
import { provisionOf } from '../../../statute/provisions.ts';
import { civilDateOf } from '../../../statute/calendar/index.ts';
import { otherMachine } from '../law-texts.ts';
import type { Profile } from '../profiles.ts';
import { cell, chapter, paragraph, type Block, type Cell } from '../../paper/blocks.ts';
import { beijingTime } from './describe.ts';
import { shownNumbers, shownSpan, withholds, type RecordSource } from './source.ts';

const audience: Record<Profile, string> = {
  full: '完整档（审计、督察、归档用）',
  inspection: '检查档（不含公民个人信息和无关账号）',
  public: '公开档（只含依法公开的内容）',
};

/** What stands on the cover: what the matter is, how far the record reaches, what it is sealed with. */
export function cover(source: RecordSource): Block[] {
  const { matterId, profile, installation, head, checkpoint } = source;
  const rows: (readonly [string, Cell])[] = [
    ['事项编号', cell(matterId, 'code')],
    ...parties(source),
    ['系统', cell(`${installation.name}（${installation.mode === 'real' ? '正式' : '示例'}）`)],
    ['用途', cell(audience[profile])],
    ['记录起止', cell(span(source))],
    ['条目', cell(amounts(source))],
    ['所依版本', editionCell(source)],
    ['末条封印', cell(`第${head.sequence}条 ${head.seal}`, 'code')],
    ['日志检查点', cell(`${checkpoint.origin}\n${checkpoint.size}条 · ${checkpoint.root}`, 'code')],
    ...(checkpoint.code === undefined
      ? []
      : [['校验短码', cell(checkpoint.code, 'code')] as const]),
  ];
  return [
    { kind: 'facts', rows },
    paragraph(
      '本卷由记录自动生成，不加任何记录以外的判断。条目逐条封印并入只增日志；任何人可以不依赖本系统，用卷中 README 所列的通用工具核对：内容未被改动、删除、调换或者补插。',
    ),
    paragraph(
      '本卷不能证明：文件内容真实、会议确如记录进行、记录之外没有其他行为。证明的是：这些文件和陈述由这些账号在这些时间提交，此后没有改变。',
      'muted',
    ),
  ];
}

/** Which law the matter is pinned to, and whether its texts are in the package. */
function editionCell(source: RecordSource): Cell {
  const { edition, law } = source;
  const absent = law.filter(({ text }) => text === undefined).length;
  const texts = `立案时施行的${edition.packs.length}部法规文本，摘要见`;
  const where = shownNumbers(source).has(1)
    ? `${edition.filedOn}${texts}首条记录及 data/law/`
    : `${texts} data/dossier.json 及 data/law/`;
  if (absent === 0 && otherMachine(edition) === undefined) return cell(where);
  const differs =
    absent > 0
      ? `其中${absent}部的原文本软件已没有，未收入；`
      : '重新核验所用的程序图不是本案所依的程序图；';
  return cell(`${where}\n${differs}见“规则、证据与状态”`, 'caution');
}

/** When a withheld entry was recorded is not said, be it the first or the last. */
function span(source: RecordSource): string {
  const shown = shownSpan(source);
  if (!shown) return '没有可公开的记录';
  const { from, to } = shown;
  return `${withholds(source) ? '可见的记录：' : ''}${beijingTime(from)} 至 ${beijingTime(to)}（北京时间）`;
}

function amounts({ entries, refusals, counts, files }: RecordSource): string {
  const withheld = entries.filter(({ ground }) => ground !== undefined).length;
  const parts = [
    `事项记录${entries.length}条${withheld > 0 ? `（其中${withheld}条不予公开）` : ''}`,
    `被拒绝的尝试${refusals.length}次`,
    `公众意见流记录${counts.opinions}条`,
    `证据文件${files.filter(({ ground }) => ground === undefined).length}件`,
  ];
  return parts.join('，');
}

/** Who decides and who drafts; only where the entry that says so is shown. */
function parties(source: RecordSource): (readonly [string, Cell])[] {
  const { proposal } = source.replayed.matter.context;
  if (!proposal || !shownNumbers(source).has(1)) return [];
  const unit = (id: string) => source.names.units.get(id) ?? id;
  return [
    [
      '决策类型',
      cell(proposal.mode === 'reference' ? '部门参照决策（第四十二条）' : '政府重大行政决策'),
    ],
    ['决策机关', cell(unit(proposal.authority))],
    ['承办单位', cell(proposal.sponsors.map(unit).join('、'))],
    ...(proposal.reviewOffice === undefined
      ? []
      : [['合法性审查部门', cell(unit(proposal.reviewOffice))] as const]),
  ];
}

/** 各环节现状: where every region of the procedure stands after the last entry. */
export function standing(source: RecordSource): Block[] {
  const { context } = source.replayed.matter;
  if (withholds(source))
    return [
      chapter('各环节现状'),
      paragraph('部分记录不予公开，各环节现状不在此列出；可见的行为见时间线。', 'muted'),
    ];
  const rows = (Object.keys(stages) as RegionName[]).map((region) => {
    const { zh, law, initial, states } = stages[region];
    const state = context.standing[region] ?? initial;
    const since = context.since[region];
    return [
      cell(zh),
      cell(law),
      cell(states[state]?.zh ?? state, state === initial ? 'muted' : 'plain'),
      cell(since ? civilDateOf(since) : '—', since ? 'plain' : 'muted'),
    ];
  });
  return [
    chapter('各环节现状'),
    {
      kind: 'table',
      columns: [
        ['环节', 28],
        ['条款', 30],
        ['现状', 26],
        ['自', 16],
      ],
      rows,
    },
  ];
}

/** How to check the record, and where the tools' commands are. */
export const checking = (): Block[] => [
  chapter('如何核对'),
  {
    kind: 'list',
    items: [
      '文件完整：在卷的根目录运行 sha256sum -c manifest-sha256.txt。',
      '封印与日志：运行 duecourse verify，或者用 Go 的 sumdb/note、tlog 核对 data/log/ 下的检查点和证明。',
      '签名：data/signatures/ 与 data/keys/ 配套，命令见 README.zh.md。',
      '纸面：校验短码对应日志检查点，可与以前打印的会议纪要、报告上的校验短码比对先后。',
      `电子档案的效力：${provisionOf('ARC-2').citation}。`,
    ],
  },
];
