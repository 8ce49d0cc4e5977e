import type { Missing } from '../../errors.ts';
import type {
  KeyStateFault,
  ProofFault,
  SignatureFault,
} from '../../integrity/signatures/index.ts';
import type { SignatureFindings } from '../../machines/matter/rule.ts';

type Words = readonly [zh: string, en: string];

const ofKey: Record<KeyStateFault, Words> = {
  unknown: ['签名所用公钥没有登记', 'The key is not registered'],
  'not-theirs': ['签名所用公钥登记在他人名下', 'The key is registered to somebody else'],
  'not-approved': ['该公钥尚未经另一人核准', 'The key was not approved by a second person yet'],
  'not-yet-valid': ['该公钥的有效期尚未开始', 'The key is not valid yet'],
  expired: ['该公钥的有效期已经届满', 'The key is past its last day'],
  revoked: ['该公钥已经撤销', 'The key is revoked'],
};

const ofJws: Record<SignatureFault, Words> = {
  malformed: ['签名的格式不对', 'The signature is not of the form that is taken'],
  'other-key': ['签名不是用所指的密钥作出的', 'The signature names another key'],
  'other-algorithm': ['签名算法与密钥不符', 'The algorithm is not that of the key'],
  'not-signed-by-it': [
    '签名与陈述不符:陈述在签署后被改动,或者不是用该密钥签的',
    'The signature does not fit: the statement was changed, or another key made it',
  ],
};

const names: Readonly<Record<string, Words>> = {
  act: ['办理的事项', 'the act'],
  matter: ['决策事项', 'the matter'],
  edition: ['适用规则的版本', 'the law it is pinned to'],
  draft: ['草案', 'the draft'],
  findings: ['审查结论', 'the findings'],
  conclusion: ['结论', 'the conclusion'],
  reservations: ['保留意见', 'the reservations'],
  signer: ['签名人', 'the signer'],
  date: ['日期', 'the day'],
  context: ['所据的意见或者记录', 'the opinions or minutes that it rests on'],
  stated: ['陈述的内容', 'what is stated'],
  text: ['陈述的文本', 'the text'],
  format: ['陈述的格式', 'the format'],
};

function differs(at: string): Missing {
  const [, , part = ''] = at.split('/');
  const [zh, en] = names[part] ?? ['陈述', 'the statement'];
  return {
    zh: `所签陈述与本次办理不一致:${zh}`,
    en: `What was signed differs from what is done: ${en}`,
    field: `/signature${at}`,
  };
}

const missing = ([zh, en]: Words, field = '/signature'): Missing => ({ zh, en, field });

/** What a person is told of a signature that does not prove the act. */
export function findingsOf(faults: readonly ProofFault[]): SignatureFindings {
  const key = faults.flatMap((fault) => (fault.part === 'key' ? [missing(ofKey[fault.code])] : []));
  const jws = faults.flatMap((fault) =>
    fault.part === 'jws' ? [missing(ofJws[fault.code], '/signature/jws')] : [],
  );
  const statement = faults.flatMap((fault) =>
    fault.part === 'statement' ? [differs(fault.at)] : [],
  );
  return { key, statement: [...statement, ...jws] };
}

/** What came as a signature and has not the form of one. */
export const unreadable: SignatureFindings = {
  key: [],
  statement: [missing(ofJws.malformed, '/signature/jws')],
};
