import {
  statementOf,
  type SignedStatement,
  type StatementParts,
} from '../../src/integrity/signatures/index.ts';

/** A counsel's statement, whatever of it matters said differently. */
export const statement = (over: Partial<StatementParts> = {}): SignedStatement =>
  statementOf({
    act: 'GiveLegalOpinion',
    matter: { id: 'MD-2026-0001', title: '公共数据授权运营实施方案(试行)' },
    edition: { filedOn: '2026-03-02', sha256: 'e'.repeat(64) },
    draft: { title: '草案(第二稿).pdf', sha256: 'd'.repeat(64) },
    findings: {
      authority: { result: 'complies', reasons: '属于本机关职权' },
      procedure: { result: 'complies', reasons: '已公开征求意见三十日' },
      content: { result: 'deficient', reasons: '第五条缺少退出情形' },
    },
    conclusion: 'conditional',
    reservations: '',
    signer: { person: 'zheng', name: '郑律师', role: 'governmentLawyer', unit: 'legal-section' },
    date: '2026-05-08',
    context: {},
    stated: { opinion: '建议补充退出情形', noConflict: true },
    ...over,
  });
