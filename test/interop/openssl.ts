import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The identity of GB/T 35276-2017, as openssl takes it. */
const DISTID = 'distid:1234567812345678';
export type Kind = 'ES256' | 'EdDSA' | 'SM2';

const curves = { ES256: 'P-256', SM2: 'SM2' } as const;

/** The `openssl` command line in a folder of its own. @throws Error where it is not installed */
export function opensslBench() {
  const folder = mkdtempSync(join(tmpdir(), 'duecourse-openssl-'));
  const path = (name: string) => join(folder, name);
  const put = (name: string, content: string | Uint8Array) => {
    writeFileSync(path(name), content);
    return path(name);
  };
  const openssl = (...args: string[]): string =>
    execFileSync('openssl', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  const digestOptions = (kind: 'ES256' | 'SM2') =>
    kind === 'SM2' ? ['-sm3', '-sigopt', DISTID] : ['-sha256'];

  return {
    /** Whether openssl takes a signature (DER, or raw for Ed25519) over bytes for the key's. */
    verifies(kind: Kind, key: string, input: Uint8Array, signature: Uint8Array): boolean {
      const files = [
        put('key.pem', key),
        put('signature', signature),
        put('input', input),
      ] as const;
      const [pem, value, bytes] = files;
      const args =
        kind === 'EdDSA'
          ? [
              'pkeyutl',
              '-verify',
              '-pubin',
              '-inkey',
              pem,
              '-rawin',
              '-in',
              bytes,
              '-sigfile',
              value,
            ]
          : ['dgst', ...digestOptions(kind), '-verify', pem, '-signature', value, bytes];
      try {
        return /Verified OK|Verified Successfully/.test(openssl(...args));
      } catch {
        return false;
      }
    },
    /** A key pair that openssl makes: its private and public numbers, in hexadecimal. */
    makesKey(kind: Kind): { privateKey: string; publicKey: string } {
      const algorithm =
        kind === 'EdDSA'
          ? ['ed25519']
          : [
              'EC',
              '-pkeyopt',
              `ec_paramgen_curve:${curves[kind]}`,
              '-pkeyopt',
              'ec_param_enc:named_curve',
            ];
      openssl('genpkey', '-algorithm', ...algorithm, '-out', path('made.pem'));
      const text = openssl('pkey', '-in', path('made.pem'), '-noout', '-text');
      const number = (name: string) =>
        (new RegExp(`${name}:\\s*((?:[0-9a-f]{2}:?\\s*)+)`).exec(text)?.[1] ?? '').replaceAll(
          /[^0-9a-f]/g,
          '',
        );
      return { privateKey: number('priv').slice(-64), publicKey: number('pub') };
    },
    /** Signs bytes with the key that openssl made last; DER, or raw for Ed25519. */
    signs(kind: Kind, input: Uint8Array): Uint8Array {
      const [bytes, out] = [put('to-sign', input), path('signed')];
      if (kind === 'EdDSA')
        openssl(
          'pkeyutl',
          '-sign',
          '-inkey',
          path('made.pem'),
          '-rawin',
          '-in',
          bytes,
          '-out',
          out,
        );
      else openssl('dgst', ...digestOptions(kind), '-sign', path('made.pem'), '-out', out, bytes);
      return readFileSync(out);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** r and s, 32 bytes each, from SEQUENCE { r, s } (RFC 3279, 2.2.3). */
export function rawOf(der: Uint8Array): Uint8Array {
  const bytes = Buffer.from(der);
  const number = (at: number) => bytes.subarray(at + 2, at + 2 + (bytes[at + 1] ?? 0));
  const r = number(2);
  const s = number(4 + r.length);
  const padded = (part: Buffer) => Buffer.concat([Buffer.alloc(32), part]).subarray(-32);
  return Buffer.concat([padded(r), padded(s)]);
}

/** The other way round: an INTEGER is signed, so a leading bit asks for a zero before it. */
export function derOf(raw: Uint8Array): Uint8Array {
  const integer = (part: Uint8Array) => {
    const start = part.findIndex((byte) => byte !== 0);
    const digits = part.subarray(start === -1 ? part.length - 1 : start);
    const body = (digits[0] ?? 0) >= 0x80 ? [0, ...digits] : [...digits];
    return [0x02, body.length, ...body];
  };
  const body = [...integer(raw.subarray(0, 32)), ...integer(raw.subarray(32))];
  return Uint8Array.from([0x30, body.length, ...body]);
}
