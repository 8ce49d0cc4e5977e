import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { record } from '../../src/engine/stream.ts';
import { base64Of } from '../../src/integrity/bytes.ts';
import { canonical } from '../../src/integrity/canonical.ts';
import { openCheckpoint, parseCheckpoint } from '../../src/integrity/checkpoint.ts';
import { openNote, parseNote, parseVkey } from '../../src/integrity/signed-note.ts';
import { parseTlogProof } from '../../src/integrity/tlog-proof.ts';
import { engineOf } from '../support/engine.ts';
import { goProgram, type GoProgram } from './go.ts';

const HELD = '';
const BATCHES = [1, 2, 3, 57, 130, 65, 300];

let go: GoProgram;
let subject: Awaited<ReturnType<typeof engineOf>>;
let vkeys: string[];
/** A signed head after each batch of entries. */
const heads: { size: number; note: string }[] = [];

beforeAll(async () => {
  go = await goProgram('verifier.go');
  subject = await engineOf();
  for (const count of BATCHES) {
    for (let n = 0; n < count; n += 1) await append(`matter:第${n % 7}件`);
    const note = await subject.engine.log.checkpoint();
    heads.push({ size: parseCheckpoint(parseNote(note).text).size, note });
  }
  vkeys = await subject.engine.log.vkeys();
}, 120_000);
afterAll(async () => {
  await subject.close();
  await go.remove();
});

const append = (stream: string) =>
  record(subject.ledger, {
    stream,
    commandId: randomUUID(),
    request: {},
    recordedAt: '2026-01-05T01:00:00.000Z',
    fact: { type: 'Noted', text: '公众意见:同意 🙂', n: 1.5 },
  });

const everything = async () =>
  (await subject.ledger.readAll({ limit: 100_000 })).map(({ entry }) => entry);

const judged = async (questions: object[]) =>
  (await go.ask<{ answers: string[] }>({ questions })).answers;

const flipped = (hashes: readonly string[]) => hashes.toSpliced(0, 1, base64Of(new Uint8Array(32)));

describe("Go's sumdb/note and sumdb/tlog", () => {
  it('open every head by the key of the log', async () => {
    const answers = await judged(heads.map(({ note }) => ({ vkeys, checkpoint: note })));
    expect(answers).toEqual(heads.map(() => HELD));
  });

  it('open no head that was changed, and none by another key', async () => {
    const { note } = heads.at(-1)!;
    const other = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
    const answers = await judged([
      { vkeys, checkpoint: note.replace(/\n(\d+)\n/, '\n1$1\n') },
      { vkeys: [other], checkpoint: note },
    ]);
    expect(answers.map((answer) => answer === HELD)).toEqual([false, false]);
  });

  it('find every entry in the first head that covers it', async () => {
    const entries = await everything();
    const questions = await Promise.all(
      entries.slice(0, heads.at(-1)!.size).map(async (entry) => {
        const text = await subject.engine.log.proofOf(entry.stream, entry.sequence);
        const { index, hashes, checkpoint } = parseTlogProof(text);
        return { vkeys, checkpoint, leaf: canonical(entry), index, proof: hashes.map(base64Of) };
      }),
    );
    expect(questions.length).toBeGreaterThan(500);
    expect(await judged(questions)).toEqual(questions.map(() => HELD));
    const wrong = questions.flatMap((asked) => [
      { ...asked, leaf: `${asked.leaf} ` },
      { ...asked, index: asked.index + 1 },
      ...(asked.proof.length > 0 ? [{ ...asked, proof: flipped(asked.proof) }] : []),
    ]);
    expect((await judged(wrong)).filter((answer) => answer === HELD)).toEqual([]);
  });

  it('see each head continue each head before it', async () => {
    const pairs = heads.flatMap((newer) =>
      heads.filter(({ size }) => size < newer.size).map((older) => ({ older, newer })),
    );
    const questions = await Promise.all(
      pairs.map(async ({ older, newer }) => ({
        vkeys,
        checkpoint: newer.note,
        older: older.note,
        proof: await subject.engine.log.consistency(older.size, newer.size),
      })),
    );
    expect(await judged(questions)).toEqual(pairs.map(() => HELD));
    const wrong = questions.map((asked) => ({ ...asked, proof: flipped(asked.proof) }));
    expect((await judged(wrong)).filter((answer) => answer === HELD)).toEqual([]);
  });

  it('build the same tree and the same proofs from the entries alone', async () => {
    const { size, note } = heads.at(-1)!;
    const leaves = (await everything()).slice(0, size).map((entry) => canonical(entry));
    const [index, older] = [77, 131];
    type Tree = { root: string; inclusion: string[]; consistent: string[] };
    const { tree } = await go.ask<{ tree: Tree }>({ leaves, index, older });
    const { root } = openCheckpoint(note, vkeys.map(parseVkey));
    expect(tree).toEqual({
      root: base64Of(root),
      inclusion: await subject.engine.log.inclusion(index, size),
      consistent: await subject.engine.log.consistency(older, size),
    });
  });

  it('sign what we open: a head that a witness keeps', async () => {
    const { text } = parseNote(heads.at(-1)!.note);
    const { vkey, note } = await go.ask<{ vkey: string; note: string }>({ sign: text });
    expect(openNote(note, [parseVkey(vkey)]).verified).toHaveLength(1);
    const { witnesses } = subject.engine.log;
    const by = { person: 'p', name: '示例', role: 'lawAdministrator', unit: 'bureau' } as const;
    const { proposal } = await witnesses.propose(
      { vkey, organisation: '示例档案馆' },
      by,
      'propose',
    );
    await witnesses.approve(proposal, { ...by, person: 'another' }, 'approve');
    expect((await witnesses.cosign(note)).witnesses).toEqual(['witness.example']);
    const carried = await witnesses.withLines(heads.at(-1)!.note);
    expect(await judged([{ vkeys: [...vkeys, vkey], checkpoint: carried }])).toEqual([HELD]);
  });
});
