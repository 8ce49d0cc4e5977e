import type { Officer } from '../../../machines/matter/fact.ts';
import type { ErasureGround } from '../../erasure.ts';
import { grounds } from '../grounds.ts';
import { cell, chapter, paragraph, type Block } from '../../paper/blocks.ts';
import { beijingTime, shortDigest } from './describe.ts';
import { officerInWords } from './facts-in-words.ts';
import type { RecordSource } from './source.ts';

/** 《个人信息保护法》 art. 47 (1), its five cases. */
const cases: Record<ErasureGround, string> = {
  'purpose-over': '（一）处理目的已实现、无法实现或者为实现处理目的不再必要',
  'retention-over': '（二）保存期限已届满',
  'consent-withdrawn': '（三）个人撤回同意',
  'unlawful-processing': '（四）违反法律、行政法规或者违反约定处理个人信息',
  'other-law': '（五）法律、行政法规规定的其他情形',
};

const isCase = (ground: string): ground is ErasureGround => Object.hasOwn(cases, ground);

/** 公众意见内容的删除: whose words were erased by whom, on which ground; that they were, stays. */
export function erasures(source: RecordSource): Block[] {
  const shown = source.erasures.filter(({ ground }) => ground === undefined);
  const [hidden] = source.erasures.flatMap(({ ground }) => ground ?? []);
  const lead = paragraph(
    '依《中华人民共和国个人信息保护法》第四十七条第一款删除的公众意见：内容、姓名、联系方式和盐已删除，不能恢复；意见的加盐摘要和删除的记录保留，封印和日志证明不受影响。',
    'muted',
  );
  const none = hidden
    ? `${source.erasures.length}次，不予公开（${grounds[hidden].zh}，${grounds[hidden].article}）。`
    : '没有删除过公众意见的内容。';
  if (shown.length === 0) return [chapter('公众意见内容的删除'), lead, paragraph(none)];
  return [
    chapter('公众意见内容的删除'),
    lead,
    {
      kind: 'table',
      columns: [
        ['编号', 6],
        ['时间', 14],
        ['所删意见', 24],
        ['依据与理由', 36],
        ['删除人', 20],
      ],
      rows: shown.map(({ entry: { sequence, recordedAt, fact } }) => {
        const ground = String(fact.ground);
        return [
          cell(String(sequence)),
          cell(beijingTime(recordedAt)),
          cell(`第${String(fact.number)}号\n摘要 ${shortDigest(String(fact.commitment))}`),
          cell(`${isCase(ground) ? cases[ground] : ground}\n${String(fact.reason)}`),
          cell(officerInWords(fact.by as Officer, source.names)),
        ];
      }),
    },
  ];
}
