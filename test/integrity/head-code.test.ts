import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { checkpointText } from '../../src/integrity/checkpoint.ts';
import { headCode, readHeadCode, verifyHeadCode } from '../../src/integrity/head-code.ts';
import { leafHash } from '../../src/integrity/merkle.ts';

const checkpoint = { origin: 'duecourse/0123456789ab', size: 1, root: leafHash('一') };

describe('the short code of a head', () => {
  const code = headCode(checkpoint);

  it('has five groups of four of the 31 signs and a check sign', () => {
    expect(code).toMatch(/^(?:[0-9A-HJ-NPQRTUWXY]{4}-){5}[0-9A-HJ-NPQRTUWXY]$/);
  });

  it('is the end of SHA-256 over the checkpoint, as a number in those signs', () => {
    const said = `duecourse-head-code/1\n${checkpointText(checkpoint)}`;
    const digest = BigInt(`0x${createHash('sha256').update(said).digest('hex')}`);
    const signs = digest
      .toString(31)
      .slice(-20)
      .replaceAll(/./g, (digit) =>
        '0123456789ABCDEFGHJKLMNPQRTUWXY'.charAt(Number.parseInt(digit, 31)),
      );
    expect(headCode(checkpoint).replaceAll('-', '').slice(0, -1)).toBe(signs);
  });

  it('has the check sign of GB 32100-2015: its example, filled up with signs that weigh nothing', () => {
    expect(readHeadCode('91350100M000100Y4 000 3')).toBe('9135-0100-M000-100Y-4000-3');
    expect(readHeadCode('91350100M000100Y4 000 4')).toBeUndefined();
    // A sign that is none of the 31 has no place among them, though −1 would weigh what Y does.
    expect(readHeadCode('91350100M000100*4 000 3')).toBeUndefined();
  });

  it('is not taken with a sign too few or too many, or one that is none of them', () => {
    expect(readHeadCode(code)).toBe(code);
    const wrong = [code.slice(1), `${code}0`, code.slice(0, -2), `*${code.slice(1)}`, ''];
    expect(wrong.filter((one) => readHeadCode(one) !== undefined)).toEqual([]);
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
