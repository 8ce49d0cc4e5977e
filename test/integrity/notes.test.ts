import { describe, expect, it } from '@jest/globals';
import { base64Of, hexOf, joined } from '../../src/integrity/bytes.ts';
import { openCheckpoint, parseCheckpoint, signCheckpoint } from '../../src/integrity/checkpoint.ts';
import { MalformedProof } from '../../src/integrity/malformed-proof.ts';
import { leafHash, nodeHash } from '../../src/integrity/merkle.ts';
import {
  cosignedAt,
  cosignText,
  formatNote,
  keyHashOf,
  openNote,
  parseNote,
  parseVkey,
  sameSignature,
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

/** What a malformed proof is refused with; anything else that is thrown is a fault of ours. */
function malformed(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    expect(error).toMatchObject({ name: 'MalformedProof' });
    return (error as Error).message;
  }
  throw new Error('It was taken.');
}

describe('a verifier key', () => {
  const peter = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
  /** A line whose hash is right for what it says, whatever that is. */
  const lineOf = (name: string, type: number, publicKey: Uint8Array) =>
    vkeyLine({ name, type, publicKey, keyHash: keyHashOf(name, type, publicKey) });

  it('is the example of the Go package, with space around it or without', () => {
    expect(vkeyLine(parseVkey(peter))).toBe(peter);
    expect(vkeyLine(parseVkey(` ${peter}\n`))).toBe(peter);
    expect(lineOf(key.name, key.type, key.publicKey)).toBe(vkeyLine(key));
  });

  it.each([
    ['another hash', peter.replace('c74f20a3', 'c74f20a4')],
    ['something before it', `x+${peter}`],
    ['something after it', `${peter} more`],
    ['no key', peter.replace(/[^+]+$/, '????')],
    ['a name of two words', lineOf('Peter Neumann', 1, key.publicKey)],
    ['an unknown type', lineOf(key.name, 2, key.publicKey)],
    ['a short key', lineOf(key.name, 1, key.publicKey.slice(1))],
    ['nothing', ''],
  ])('is not one with %s', (_what, line) => {
    expect(() => parseVkey(line)).toThrow(new MalformedProof('vkey', { of: line }));
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
    const { text, signatures } = parseNote(note);
    expect(openNote(note, [])).toEqual({ text, verified: [], unknown: signatures });
    expect(() => openCheckpoint(note, [])).toThrow('No trusted key');
  });

  it('proves nothing by a trusted key under another name', () => {
    const { text, signatures } = parseNote(note);
    const renamed = signatures.map((line) => ({ ...line, name: 'another' }));
    const { verified, unknown } = openNote(formatNote({ text, signatures: renamed }), [key]);
    expect([verified, unknown]).toEqual([[], renamed]);
  });

  it('proves no checkpoint by the key of anybody but the log that it names', () => {
    const { text } = parseNote(note);
    const foreign = formatNote({ text, signatures: [signText(text, witness)] });
    const keys = [key, verifierKeyOf(witness)];
    expect(openNote(foreign, keys).verified).toHaveLength(1);
    expect(() => openCheckpoint(foreign, keys)).toThrow(
      new MalformedProof('unsigned', { of: signer.name }),
    );
  });

  it('may say no more than a sign, signed with a byte', () => {
    const least = 'a\n\n— b AAAAAAA=\n';
    expect(formatNote(parseNote(least))).toBe(least);
  });

  it('has signatures that are the same only in name, key and bytes', () => {
    const line = signText('一\n', signer);
    const others = [
      { ...line, name: 'another' },
      { ...line, keyHash: '00000000' },
      signText('二\n', signer),
    ];
    expect(sameSignature(line, signText('一\n', signer))).toBe(true);
    expect(others.filter((other) => sameSignature(line, other))).toEqual([]);
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
    for (const signature of [line.signature.slice(0, 64), joined(line.signature, root)]) {
      const other = { ...line, signature };
      expect(cosignedAt(other)).toBeUndefined();
      expect(() => openNote(formatNote({ text, signatures: [other] }), keys)).toThrow(
        new MalformedProof('false-signature', { of: witness.name }),
      );
    }
  });

  it.each([
    ['nothing', '', 'Not a signed note: text, an empty line, lines of signatures.'],
    ['no empty line', 'text\n', 'Not a signed note'],
    ['no text', '\n\n— b AAAAAAA=\n', 'Not a signed note'],
    ['no signature', 'text\n\n', 'Not a signed note'],
    ['no line break at its end', note.trimEnd(), 'Not a signed note'],
    ['a sign of control', note.replace('\n1\n', '\n1\t\n'), 'Not a signed note'],
    ['another dash', note.replace('—', '-'), 'Not a line of a signature: - duecourse'],
    ['something before the dash', note.replace('—', 'x—'), 'Not a line of a signature: x—'],
    ['something after a signature', note.replace(/\n$/, ' x\n'), 'Not a line of a signature'],
    ['a name that no key has', 'a\n\n— b+c AAAAAAA=\n', 'Not a line of a signature'],
    ['no Base64', note.replace(/ \S+\n$/, ' ????\n'), 'Not a line of a signature'],
    [
      'a signature of no bytes',
      note.replace(/ \S+\n$/, ' AAAAAA==\n'),
      'Not a line of a signature',
    ],
  ])('is not one with %s', (_what, text, why) => {
    expect(malformed(() => parseNote(text))).toContain(why);
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
    ['an empty extension', `a\n1\n${base64Of(root)}\n\n`],
    ['something after its end', `a\n1\n${base64Of(root)}\nmore`],
    ['no root', 'a\n1\n'],
    ['no size', 'a\n'],
    ['a root that is no Base64', 'a\n1\n????\n'],
    ['a size that begins with 0', `a\n01\n${base64Of(root)}\n`],
    ['a negative size', `a\n-1\n${base64Of(root)}\n`],
    ['a size past 2^53', `a\n9007199254740993\n${base64Of(root)}\n`],
    ['a short root', `a\n1\nAAAA\n`],
    ['no origin', `\n1\n${base64Of(root)}\n`],
    ['no last line break', `a\n1\n${base64Of(root)}`],
  ])('is none with %s', (_what, text) => {
    expect(malformed(() => parseCheckpoint(text))).toBe('Not a checkpoint: origin, size, root.');
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
    const far = { ...proof, index: 1_000 };
    for (const one of [proof, extra, far]) {
      const read = parseTlogProof(formatTlogProof(one));
      expect(read).toEqual(one);
      expect(Object.keys(read).toSorted()).toEqual(Object.keys(one).toSorted());
    }
  });

  const instead = (text: string) => formatTlogProof(proof).replace('index 1\n', text);
  const form = 'Not a proof: the index or a hash has another form.';

  it.each([
    [
      'another first line',
      formatTlogProof(proof).replace('@v1', '@v2'),
      'The first line is not c2sp.org/tlog-proof@v1.',
    ],
    ['nothing after its first line', 'c2sp.org/tlog-proof@v1\n\n', form],
    ['an index that begins with 0', instead('index 01\n'), form],
    ['something before its index', instead('the index 1\n'), form],
    ['something after its index', instead('index 1 of 2\n'), form],
    ['no index', instead(''), form],
    ['a hash of another length', instead('index 1\nAAAA\n'), form],
    ['a hash that is no Base64', instead('index 1\n?\n'), 'Not Base64: ?'],
  ])('is none with %s', (_what, text, why) => {
    expect(malformed(() => parseTlogProof(text))).toBe(why);
  });
});
