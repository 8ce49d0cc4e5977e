/** What a text fails to be, as Chinese and English readers are told; `{name}` is filled from what is given with it. */
export const malformations = {
  vkey: { zh: '不是验证公钥:{of}', en: 'Not a verifier key: {of}' },
  note: {
    zh: '不是签名的文书(正文、空行、签名行)',
    en: 'Not a signed note: text, an empty line, lines of signatures.',
  },
  'signature-line': { zh: '不是签名行:{of}', en: 'Not a line of a signature: {of}' },
  'false-signature': { zh: '{of} 的签名不成立', en: 'The signature of {of} does not hold.' },
  checkpoint: {
    zh: '不是检查点(日志名称、条数、根)',
    en: 'Not a checkpoint: origin, size, root.',
  },
  unsigned: {
    zh: '{of} 的可信密钥都没有签署此检查点',
    en: 'No trusted key of {of} has signed this checkpoint.',
  },
  'proof-version': { zh: '首行不是 {of}', en: 'The first line is not {of}.' },
  proof: {
    zh: '不是日志证明:序号或摘要的写法不对',
    en: 'Not a proof: the index or a hash has another form.',
  },
  base64: { zh: '不是 Base64:{of}', en: 'Not Base64: {of}' },
  'another-leaf': { zh: '不是 {of} 的第 {index} 叶', en: 'This is not leaf {index} of {of}.' },
} as const satisfies Record<string, { zh: string; en: string }>;

export type Malformation = keyof typeof malformations;

/** Where a text is no note, checkpoint, key or proof in the form that it should have. */
export class MalformedProof extends Error {
  override readonly name = 'MalformedProof';
  readonly words: { readonly zh: string; readonly en: string };

  constructor(what: Malformation, details: Readonly<Record<string, string | number>> = {}) {
    const filled = (text: string) =>
      text.replaceAll(/\{(\w+)\}/g, (_all, name: string) => String(details[name]));
    const { zh, en } = malformations[what];
    super(filled(en));
    this.words = { zh: filled(zh), en: this.message };
  }
}
