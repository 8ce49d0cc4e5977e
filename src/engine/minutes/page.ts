import { provisionOf } from '../../statute/provisions.ts';
import { cell, chapter, paragraph, type Block, type Cell, type Page } from '../paper/blocks.ts';
import { beijingTime, type Names } from '../dossier/record/describe.ts';
import { factInPrint } from '../dossier/record/facts-in-words.ts';
import { signatureOf } from '../dossier/record/signed.ts';
import { valueWords } from '../dossier/record/value-words.ts';
import type { Installation } from '../installation.ts';
import type { HeadCode } from '../log/engine-log.ts';
import type { Meeting } from './meeting.ts';

export interface MinutesSource {
  matterId: string;
  title: string;
  installation: Installation;
  meeting: Meeting;
  names: Pick<Names, 'people'>;
  /** A signed head of the log that covers all that is told. */
  head: HeadCode;
}

const word = (value: string | undefined) =>
  value === undefined ? '' : (valueWords[value] ?? value);

/**
 * Minutes for paper, and nothing in them that the record does not say. The head's short code stands at
 * the foot of every page: whoever keeps a copy can later tell whether the log still continues from it.
 */
export function minutesPage(source: MinutesSource): Page {
  const { matterId, title, installation, meeting, head } = source;
  return {
    overline: '会议记录 · 依据办理系统中的记录打印',
    title,
    ...(installation.mode === 'demonstration' ? { mark: '示例' } : {}),
    foot: `${matterId} · 第${meeting.minutes.entry.sequence}条 · 校验短码 ${head.code}（日志第${head.size}条止）`,
    cover: [{ kind: 'facts', rows: facts(source) }],
    body: [
      ...issues(source),
      ...speeches(source),
      ...decision(source),
      ...answers(source),
      ...checking(source),
    ],
  };
}

type Row = readonly [label: string, value: Cell];

function facts({ matterId, installation, meeting, names, head }: MinutesSource): Row[] {
  const { fact, entry } = meeting.minutes;
  const notice = meeting.notice?.fact;
  const people = (ids: readonly string[]) => ids.map((id) => nameOf(id, names)).join('、');
  const of = (status: string) =>
    people(
      (fact.attendance ?? []).filter((one) => one.status === status).map(({ person }) => person),
    );
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['事项编号', matterId],
    ['系统', `${installation.name}（${installation.mode === 'real' ? '正式' : '示例'}）`],
    ['会议', word(notice?.kind)],
    ['召开日期', fact.heldOn],
    ['地点', fact.place],
    ['行政首长', notice?.chief && nameOf(notice.chief, names)],
    ['主持', fact.chair && nameOf(fact.chair, names)],
    ['记录', fact.recorder && nameOf(fact.recorder, names)],
    ['出席', of('present')],
    ['请假', of('leave')],
    ['缺席', of('absent')],
    ['列席', fact.observers.join('、')],
    ['专家', fact.experts.join('、')],
    ['记入记录', `${beijingTime(entry.recordedAt)}（北京时间），第${entry.sequence}条`],
    ['封印', entry.seal],
    ['校验短码', `${head.code}（日志第${head.size}条止）`],
  ];
  return rows.flatMap(([label, text]) => (text ? [[label, cell(text)] as const] : []));
}

const nameOf = (id: string, { people }: Pick<Names, 'people'>) => people.get(id) ?? id;

function issues({ meeting }: MinutesSource): Block[] {
  const { mainIssues, legalRisk } = meeting.minutes.fact;
  return [
    ...(mainIssues ? [chapter('讨论的主要问题'), paragraph(mainIssues)] : []),
    ...(legalRisk ? [chapter('会上明示的法律风险'), paragraph(legalRisk)] : []),
  ];
}

/** In the order in which they were made; the chief's is the last (art 30(1)). */
function speeches({ meeting, names }: MinutesSource): Block[] {
  const said = meeting.minutes.fact.speeches ?? [];
  return [
    chapter('依次发言'),
    paragraph(`不同意见载入记录，是本人的权利（${provisionOf('A-LIA-2').citation}）。`, 'muted'),
    {
      kind: 'table',
      columns: [
        ['序', 7],
        ['姓名', 17],
        ['意见', 14],
        ['发言', 62],
      ],
      rows: said.map(({ person, stand, words = '' }, at) => [
        cell(String(at + 1)),
        cell(nameOf(person, names)),
        cell(word(stand), stand === 'disagree' ? 'caution' : 'plain'),
        cell(words),
      ]),
    },
  ];
}

function decision({ meeting: { outcome } }: MinutesSource): Block[] {
  if (!outcome) return [chapter('决定'), paragraph('打印时尚未记录行政首长的决定。', 'muted')];
  const { entry, fact } = outcome;
  return [
    chapter('决定'),
    {
      kind: 'facts',
      rows: [
        ['结果', cell(factInPrint(fact.type))],
        ['决定', cell(fact.decision)],
        ...(fact.reasonStated
          ? [['与多数人意见不一致的理由', cell(fact.reasonStated)] as const]
          : []),
        ['记入记录', cell(`${beijingTime(entry.recordedAt)}（北京时间），第${entry.sequence}条`)],
      ],
    },
  ];
}

function answers({ meeting, names }: MinutesSource): Block[] {
  const answered = new Map(meeting.answers.map((one) => [one.fact.by.person, one]));
  const present = (meeting.minutes.fact.attendance ?? []).filter(
    ({ status }) => status === 'present',
  );
  return [
    chapter('出席人员的确认'),
    {
      kind: 'table',
      columns: [
        ['姓名', 18],
        ['答复', 22],
        ['保留意见或者不予确认的理由', 34],
        ['手写签名', 26],
      ],
      rows: present.map(({ person }) => {
        const answer = answered.get(person);
        return [
          cell(nameOf(person, names)),
          answer ? cell(answerInWords(answer)) : cell('记录中尚无答复', 'muted'),
          cell(wordsOf(answer)),
          cell(''),
        ];
      }),
    },
  ];
}

type Answer = Meeting['answers'][number];

const answerInWords = ({ entry, fact }: Answer) =>
  `${fact.type === 'MinutesEntryConfirmed' ? '已确认' : '不予确认'}，第${entry.sequence}条${signatureOf(fact) ? '，已用本人密钥签名' : ''}`;

const wordsOf = (answer: Answer | undefined) =>
  (answer &&
    ('reservations' in answer.fact
      ? answer.fact.reservations
      : 'reason' in answer.fact
        ? answer.fact.reason
        : '')) ??
  '';

/** How paper becomes a witness; and what it does not say. */
const checking = ({ head }: MinutesSource): Block[] => [
  chapter('本页的用处'),
  paragraph(
    `校验短码 ${head.code} 代表打印时日志的前${head.size}条记录。保存本页，日后可以运行 duecourse log code 核对：日志如果被改写、删减，同一条数处的校验短码就不再相同。`,
  ),
  paragraph(
    '本页只转述记录，不证明会议确如记录进行，也不代替依法应当形成、归档的会议记录原件。',
    'muted',
  ),
];
