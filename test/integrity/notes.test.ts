import { describe, expect, it } from '@jest/globals';
import { base64Of, fromBase64, fromDecimal, hexOf } from '../../src/integrity/bytes.ts';
import { openCheckpoint, parseCheckpoint, signCheckpoint } from '../../src/integrity/checkpoint.ts';
import { publicKeyOf, seedFromPem, verifyEd25519 } from '../../src/integrity/ed25519.ts';
import { headCode, readHeadCode, verifyHeadCode } from '../../src/integrity/head-code.ts';
import { leafHash, nodeHash } from '../../src/integrity/merkle.ts';
import {
  cosignedAt,
  cosignText,
  formatNote,
  openNote,
  parseNote,
  parseVkey,
  signText,
  verifierKeyOf,
  vkeyLine,
} from '../../src/integrity/signed-note.ts';
import {
  formatTlogProof,
  parseTlogProof,
  verifyTlogProof,
} from '../../src/integrity/tlog-proof.ts';

const signer = { name: 'duecourse/0123456789ab', seed: new Uint8Array(32).fill(7) };
const witness = { name: 'archive.example', seed: new Uint8Array(32).fill(9) };
const key = verifierKeyOf(signer);
const root = leafHash('一');
const checkpoint = { origin: signer.name, size: 1, root };
const note = signCheckpoint(checkpoint, signer);

describe('a key of RFC 8032', () => {
  it('is the public key of the first test vector', () => {
    const seed = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
    expect(hexOf(publicKeyOf(Buffer.from(seed, 'hex')))).toBe(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    );
  });

  it.each(['', 'no key', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'])(
    'is not read from %j',
    (pem) => {
      expect(() => seedFromPem(pem)).toThrow(TypeError);
    },
  );

  it('verifies nothing of another length', () => {
    expect(verifyEd25519(new Uint8Array(31), root, new Uint8Array(64))).toBe(false);
    expect(verifyEd25519(key.publicKey, root, new Uint8Array(63))).toBe(false);
    expect(verifyEd25519(new Uint8Array(32).fill(255), root, new Uint8Array(64))).toBe(false);
  });
});

describe('a verifier key', () => {
  it('is the example of the Go package', () => {
    const line = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
    expect(vkeyLine(parseVkey(line))).toBe(line);
  });

  it.each([
    'PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    'Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq',
    vkeyLine({ ...key, type: 2 }),
    '',
  ])('is not %j', (line) => {
    expect(() => parseVkey(line)).toThrow('Not a verifier key');
  });
});

describe('a signed note', () => {
  it('is opened as the example of the Go package', () => {
    const text =
      'If you think cryptography is the answer to your problem,\n' +
      "then you don't know what your problem is.\n";
    const line =
      '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
    const vkey = parseVkey('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW');
    expect(openNote(`${text}\n${line}`, [vkey]).verified).toHaveLength(1);
  });

  it('comes back as it was written', () => {
    expect(formatNote(parseNote(note))).toBe(note);
  });

  it('proves nothing by a key that nobody vouched for', () => {
    const { verified, unknown } = openNote(note, []);
    expect([verified.length, unknown.length]).toEqual([0, 1]);
    expect(() => openCheckpoint(note, [])).toThrow('No trusted key');
  });

  it('holds a cosignature with its time, and notices another time', () => {
    const text = parseNote(note).text;
    const line = cosignText(text, witness, 1_795_000_000);
    const both = formatNote({ text, signatures: [signText(text, signer), line] });
    const keys = [key, verifierKeyOf(witness, 4)];
    expect(openNote(both, keys).verified.map(({ name }) => name)).toEqual([
      signer.name,
      witness.name,
    ]);
    expect(cosignedAt(line)).toBe(1_795_000_000n);
    const moved = { ...line, signature: line.signature.with(7, (line.signature[7] ?? 0) ^ 1) };
    const forged = formatNote({ text, signatures: [moved] });
    expect(() => openNote(forged, keys)).toThrow('does not hold');
    const short = { ...line, signature: line.signature.slice(0, 64) };
    expect(() => openNote(formatNote({ text, signatures: [short] }), keys)).toThrow();
  });

  it.each([
    ['nothing', ''],
    ['no empty line', 'text\n'],
    ['no signature', 'text\n\n'],
    ['no line break at its end', note.trimEnd()],
    ['a sign of control', note.replace('\n1\n', '\n1\t\n')],
    ['another dash', note.replace('—', '-')],
    ['a signature that is no Base64', note.replace(/ \S+\n$/, ' ????\n')],
    ['a signature of no bytes', note.replace(/ \S+\n$/, ' AAAA\n')],
  ])('is not one with %s', (_what, text) => {
    expect(() => parseNote(text)).toThrow();
  });

  it('is noticed to be changed at every single byte', () => {
    const changed = Array.from(note, (sign, at) =>
      Array.from(note)
        .with(at, sign === 'A' ? 'B' : 'A')
        .join(''),
    );
    const held = changed.filter((other) => {
      try {
        return openCheckpoint(other, [key]).size > 0;
      } catch {
        return false;
      }
    });
    expect(held).toEqual([]);
  });
});

describe('a checkpoint', () => {
  it('is read as it was signed', () => {
    const { origin, size, root: read } = openCheckpoint(note, [key]);
    expect({ origin, size, root: hexOf(read) }).toEqual({ ...checkpoint, root: hexOf(root) });
  });

  it.each([
    ['an extension', `a\n1\n${base64Of(root)}\nmore\n`],
    ['a size that begins with 0', `a\n01\n${base64Of(root)}\n`],
    ['a negative size', `a\n-1\n${base64Of(root)}\n`],
    ['a size past 2^53', `a\n9007199254740993\n${base64Of(root)}\n`],
    ['a short root', `a\n1\nAAAA\n`],
    ['no origin', `\n1\n${base64Of(root)}\n`],
    ['no last line break', `a\n1\n${base64Of(root)}`],
  ])('is none with %s', (_what, text) => {
    expect(() => parseCheckpoint(text)).toThrow('Not a checkpoint');
  });
});

describe('a proof file', () => {
  const two = { ...checkpoint, size: 2, root: nodeHash(root, leafHash('二')) };
  const proof = { index: 1, hashes: [root], checkpoint: signCheckpoint(two, signer) };

  it('proves the leaf and no other', () => {
    expect(verifyTlogProof(formatTlogProof(proof), '二', [key]).size).toBe(2);
    expect(() => verifyTlogProof(formatTlogProof(proof), '三', [key])).toThrow('not leaf 1');
  });

  it('comes back as it was written, with something extra and without', () => {
    const extra = { extra: leafHash('extra'), ...proof };
    expect(parseTlogProof(formatTlogProof(proof))).toEqual(proof);
    expect(parseTlogProof(formatTlogProof(extra))).toEqual(extra);
  });

  it.each([
    ['another first line', formatTlogProof(proof).replace('@v1', '@v2')],
    ['an index that begins with 0', formatTlogProof(proof).replace('index 1', 'index 01')],
    ['no index', formatTlogProof(proof).replace('index 1\n', '')],
    ['a hash of another length', formatTlogProof(proof).replace('index 1\n', 'index 1\nAAAA\n')],
    ['a hash that is no Base64', formatTlogProof(proof).replace('index 1\n', 'index 1\n?\n')],
  ])('is none with %s', (_what, text) => {
    expect(() => parseTlogProof(text)).toThrow();
  });
});

describe('the short code of a head', () => {
  const code = headCode(checkpoint);

  it('has five groups of four of the 31 signs and a check sign', () => {
    expect(code).toMatch(/^(?:[0-9A-HJ-NPQRTUWXY]{4}-){5}[0-9A-HJ-NPQRTUWXY]$/);
  });

  it('is another for another size, root or log', () => {
    const others = [
      { ...checkpoint, size: 2 },
      { ...checkpoint, root: leafHash('二') },
      { ...checkpoint, origin: 'another' },
    ];
    expect(new Set([code, ...others.map(headCode)]).size).toBe(4);
  });

  it('is read off paper as people write', () => {
    const typed = ` ${code.toLowerCase().replaceAll('-', ' – ').replaceAll('1', 'i')} `;
    expect(verifyHeadCode(typed.replaceAll('0', 'o'), checkpoint)).toBe(true);
    expect(verifyHeadCode(code, { ...checkpoint, size: 2 })).toBe(false);
  });

  it('tells every single wrong sign and every two that changed places', () => {
    const signs = Array.from(code.replaceAll('-', ''));
    const wrong = signs.flatMap((sign, at) =>
      Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY')
        .filter((other) => other !== sign)
        .map((other) => signs.with(at, other)),
    );
    const swapped = signs.flatMap((sign, at) => {
      const next = signs[at + 1];
      return next && next !== sign ? [signs.with(at, next).with(at + 1, sign)] : [];
    });
    const taken = [...wrong, ...swapped].filter((one) => readHeadCode(one.join('')) !== undefined);
    expect(taken).toEqual([]);
  });
});

describe('bytes as text', () => {
  it.each(['AA', 'AA=', 'AB==', 'AA==\n', '?', 'AA-_'])('takes %j for no Base64', (text) => {
    expect(fromBase64(text)).toBeUndefined();
  });

  it.each(['', '01', '1.0', '+1', '9007199254740993'])('takes %j for no number', (text) => {
    expect(fromDecimal(text)).toBeUndefined();
  });
});
