import { rm } from 'node:fs/promises';
import { MalformedProof } from '../integrity/malformed-proof.ts';
import { sealKey } from '../signer/key-file.ts';
import type { PrivateJwk } from '../signer/signers.ts';
import { newWitnessKey, noteSignerOf, witnessLine } from '../signer/witness.ts';
import { required, say, UsageError, type Command } from './command.ts';
import { newPassphrase } from './passphrase.ts';
import { writeNew } from './whole-file.ts';

/** A new key under a name. @throws UsageError where no line of a signature can hold the name */
async function keyNamed(name: string): Promise<PrivateJwk> {
  try {
    return await newWitnessKey(name);
  } catch (cause) {
    if (!(cause instanceof MalformedProof)) throw cause;
    throw new UsageError(
      `名称不得含空格、加号和控制字符,例如 archive.example · no blank, plus sign or control character in a name: ${name}`,
      { cause },
    );
  }
}

/** For an outside party, on a computer of its own. */
export const witnessKeyCommand: Command = {
  usage: 'witness-key --name NAME --out FILE',
  zh: '见证方在自己的计算机上生成联署日志头的密钥(带口令的文件)和待登记的公钥',
  en: 'make the key with which an outside witness cosigns heads, under a passphrase, and its public line',
  options: { name: { type: 'string' }, out: { type: 'string' } },
  async run(called) {
    const [name, out] = [required(called, 'name'), required(called, 'out')];
    const pair = await keyNamed(name);
    const passphrase = await newPassphrase('密钥口令(至少12个字符) · passphrase of the key: ');
    const line = witnessLine(noteSignerOf(pair));
    await writeNew(out, `${await sealKey(pair, passphrase)}\n`, 0o600);
    // A key that nobody can register is none: it goes too, so that the same command can be given again.
    await writeNew(`${out}.vkey`, `${line}\n`).catch(async (error: unknown) => {
      await rm(out);
      throw error;
    });
    say(`密钥文件 · key file: ${out}`);
    say(`公钥,交安装单位登记(POST /witness/keys) · to be registered there: ${out}.vkey`);
    say(line);
  },
};
