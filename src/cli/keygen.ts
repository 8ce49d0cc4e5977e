import { rm } from 'node:fs/promises';
import { algorithms, type Algorithm } from '../integrity/signatures/index.ts';
import { sealKey } from '../signer/key-file.ts';
import { registrationOf } from '../signer/registration.ts';
import { newKeyPair, signerOf } from '../signer/signers.ts';
import { addYears, civilDateOf, isCivilDate } from '../statute/calendar/index.ts';
import { required, say, UsageError, type Called, type Command } from './command.ts';
import { complaint } from './complaint.ts';
import { newPassphrase } from './passphrase.ts';
import { writeNew } from './whole-file.ts';

function algorithmOf({ values }: Called): Algorithm {
  const found = algorithms.find((each) => each === values.algorithm);
  if (found) return found;
  throw new UsageError(
    `没有这种算法 · There is no such algorithm: ${String(values.algorithm)}(${algorithms.join(' | ')})`,
  );
}

function dayOf({ values }: Called, name: 'from' | 'to', otherwise: string): string {
  const day = typeof values[name] === 'string' ? values[name] : otherwise;
  if (isCivilDate(day)) return day;
  throw new UsageError(
    `--${name} 须为日期,例如 2026-12-01 · --${name} is no day such as 2026-12-01: ${day}`,
  );
}

/** What a registration commonly lasts. */
const YEARS = 2;

/** Never over an old one: a key that is gone cannot be made again. */
async function write(path: string, content: string, mode: number): Promise<void> {
  try {
    await writeNew(path, content, mode);
  } catch (cause) {
    throw new Error(`不能写入 · cannot write: ${await complaint(cause)}`, { cause });
  }
}

export const keygenCommand: Command = {
  usage: 'keygen --person 工号 --out FILE [--algorithm EdDSA|ES256|SM2] [--from DAY] [--to DAY]',
  zh: '在本人的计算机上生成签名密钥(带口令的文件)和登记申请;私钥不发送给任何人',
  en: 'make a key to sign with on your own computer, under a passphrase, and what to register it with',
  options: {
    person: { type: 'string' },
    out: { type: 'string' },
    algorithm: { type: 'string', default: 'EdDSA' },
    from: { type: 'string' },
    to: { type: 'string' },
  },
  async run(called) {
    const [person, out] = [required(called, 'person'), required(called, 'out')];
    const algorithm = algorithmOf(called);
    const validFrom = dayOf(called, 'from', civilDateOf(new Date().toISOString()));
    const validTo = dayOf(called, 'to', addYears(validFrom, YEARS));
    if (validTo < validFrom)
      throw new UsageError(`止日早于起日 · --to comes before --from: ${validTo} < ${validFrom}`);
    const passphrase = await newPassphrase('密钥口令(至少12个字符) · passphrase of the key: ');
    const pair = await newKeyPair(algorithm);
    const signer = signerOf(pair);
    await write(out, `${await sealKey(pair, passphrase)}\n`, 0o600);
    const request = await registrationOf(signer, { person, validFrom, validTo });
    const asked = `${JSON.stringify(request, null, 2)}\n`;
    // A key that nobody can register is none: it goes too, so that the same command can be given again.
    await write(`${out}.registration.json`, asked, 0o644).catch(async (error: unknown) => {
      await rm(out);
      throw error;
    });
    say(`密钥文件 · key file: ${out}`);
    say(`登记申请 · to be sent to POST /me/signing-keys: ${out}.registration.json`);
    say(`指纹(核准时当面核对) · thumbprint, to be compared in person: ${signer.thumbprint}`);
  },
};
