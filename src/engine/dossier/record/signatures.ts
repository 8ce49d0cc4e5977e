import { signedFacts } from '../../signing/compose.ts';
import { cell, chapter, paragraph, type Block, type Cell } from '../../paper/blocks.ts';
import { beijingTime } from './describe.ts';
import { factInPrint, officerInWords } from './facts-in-words.ts';
import { signatureOf } from './signed.ts';
import { shownActs, type Act, type RecordSource } from './source.ts';
import { withheldInWords } from './withheld.ts';

/** 签名: who signed what with which key, and what a signature proves. */
export function signatures(source: RecordSource): Block[] {
  const acts = shownActs(source).filter(
    ({ fact }) => signatureOf(fact) !== undefined || signedFacts.has(fact.type),
  );
  const lead = paragraph(
    '签名证明：持有该密钥的人对所列陈述的全文（含草案摘要）签了名，此后陈述未被改动。密钥由签名人自己保管，服务器只登记公钥，由另一人核准。只有使用依法设立的电子认证服务提供者签发的证书时，才属于《中华人民共和国电子签名法》第十三条、第十四条所称可靠的电子签名，与手写签名或者盖章具有同等的法律效力；本记录自身不作此认定。',
    'muted',
  );
  const withheld = withheldInWords(source);
  const partly =
    withheld === ''
      ? []
      : [
          paragraph(
            `事项记录中另有${withheld}。这些记录上如有签名，签名随之不予公开，不在本卷之内；本卷不能说明其有无。`,
          ),
        ];
  if (acts.length === 0)
    return [
      chapter('签名'),
      lead,
      paragraph(`${partly.length > 0 ? '可见的' : '本案卷的'}记录中没有须签名的行为。`),
      ...partly,
    ];
  return [
    chapter('签名'),
    lead,
    ...partly,
    {
      kind: 'table',
      columns: [
        ['条目', 7],
        ['行为与签名人', 29],
        ['记录时间', 14],
        ['结论与草案', 22],
        ['签名', 28],
      ],
      rows: acts.map((act) => row(act, source)),
    },
  ];
}

function row({ entry, fact }: Act, { names }: RecordSource): Cell[] {
  const signature = signatureOf(fact);
  const draft = 'draft' in fact && typeof fact.draft === 'string' ? fact.draft : undefined;
  return [
    cell(String(entry.sequence)),
    cell(`${factInPrint(fact.type)}\n${officerInWords(fact.by, names)}`),
    cell(beijingTime(entry.recordedAt)),
    draft === undefined ? cell('') : cell(`草案摘要\n${draft}`, 'code'),
    signature
      ? cell(
          `${signature.algorithm}，密钥 ${signature.thumbprint}\n文件：data/signatures/${entry.sequence}.jws`,
        )
      : cell('未签名：仅由登录身份和封印证明', 'caution'),
  ];
}
