import { readFileSync } from 'node:fs';
import {
  bytesOf,
  formatOf,
  readStatement,
  textOf,
  type SignedStatement,
} from '../integrity/signatures/index.ts';
import { openKey } from '../signer/key-file.ts';
import { signerOf } from '../signer/signers.ts';
import { operand, required, say, type Command } from './command.ts';
import { passphraseFor } from './passphrase.ts';
import { writeNew } from './whole-file.ts';

function parsedOf(text: string): { statement?: unknown } | undefined {
  try {
    return JSON.parse(text) as { statement?: unknown };
  } catch {
    return undefined;
  }
}

/**
 * The statement in a file: by itself, or in the answer of POST /matters/{id}/statements.
 *
 * @throws Error where its form or its text is not what follows from its parts: it would show one thing and mean another
 */
export function statementIn(text: string): SignedStatement {
  const content = parsedOf(text);
  const statement = readStatement(content?.statement ?? content);
  if (!statement) throw new Error('不是待签名的陈述 · Not a statement to sign.');
  if (statement.format !== formatOf(statement))
    throw new Error('陈述的格式不符,不予签名 · Not the form that its parts have; not signed.');
  if (textOf(statement) !== statement.text)
    throw new Error(
      '陈述的文本与其各部分不符,不予签名 · The text does not follow from the parts; not signed.',
    );
  return statement;
}

export const signCommand: Command = {
  operands: 1,
  usage: 'sign STATEMENT --key FILE [--out FILE]',
  zh: '用本人的密钥文件对陈述签名;不需要服务器,不联网',
  en: 'sign a statement with your own key file; needs no server and no network',
  options: { key: { type: 'string' }, out: { type: 'string' } },
  async run(called) {
    const keyFile = required(called, 'key');
    const statement = statementIn(readFileSync(operand(called, 0, 'STATEMENT'), 'utf8'));
    process.stderr.write(`${statement.text}\n\n`);
    const passphrase = await passphraseFor(
      '已阅读并同意签名的,输入密钥口令 · to sign this, give the passphrase of the key: ',
    );
    const signer = signerOf(await openKey(readFileSync(keyFile, 'utf8'), passphrase));
    const jws = await signer.sign(bytesOf(statement));
    const signature = JSON.stringify({ statement, jws }, null, 2);
    const { out } = called.values;
    if (typeof out === 'string') {
      await writeNew(out, `${signature}\n`);
      say(`签名 · signature: ${out}`);
    } else say(signature);
    process.stderr.write(`密钥指纹 · thumbprint: ${signer.thumbprint}\n`);
  },
};
