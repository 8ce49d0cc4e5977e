import { describe, expect, it } from '@jest/globals';
import { verifyPackage, type Trust } from '../../src/verification/verify.ts';
import { relisted, resealed } from '../support/package/forger.ts';
import {
  checkpointOf,
  consistencyText,
  opened,
  truePackage,
  vkeyOf,
} from '../support/package/true-package.ts';

const whole = await truePackage();
const { log } = whole;
const { size } = log;
const keys = [vkeyOf(log)];
const stranger = { ...log, seed: new Uint8Array(32).fill(9) };

const reportOn = async (trust: Trust, package_ = whole) => {
  const { verdict, fails, holds, notes } = await verifyPackage(await opened(package_), trust);
  const named = (findings: readonly { finding: string }[]) =>
    findings.map(({ finding }) => finding);
  return { verdict, fails: named(fails), holds: named(holds), notes: named(notes) };
};

describe('a true package', () => {
  it('is proved by a key from outside', async () => {
    expect(await reportOn({ keys })).toEqual({
      verdict: 'proved',
      fails: [],
      holds: [
        'container',
        'bag',
        'digests',
        'seals',
        'withheld',
        'checkpoint',
        'package-seal',
        'inclusion',
        'proof-files',
        'description',
        'bag-info',
        'evidence',
        'provenance',
        'catalogue',
        'signatures',
        'same-text',
        'law',
        'trusted',
      ],
      notes: ['outside-protection', 'no-old-checkpoint'],
    });
  });

  it('is said to have files that nothing was held against but their digests: those for people', async () => {
    const { notes } = await verifyPackage(await opened(whole), { keys });
    const unchecked = notes.find(({ finding }) => finding === 'outside-protection')!;
    for (const file of ['data/record.html', 'data/record.pdf', 'README.zh.md', '备考表.html'])
      expect(unchecked.zh).toContain(file);
    expect(unchecked.zh).not.toMatch(/dossier\.json|\.ndjson|evidence|signatures|keys/);
  });

  it('and so is whatever else lies in it, sealed by whoever has the key', async () => {
    const added = new Map(whole.files).set('data/letter.txt', Buffer.from('另一份说明'));
    const signer = { name: log.origin, seed: log.seed };
    const files = resealed(added, whole.matterId, signer);
    const { notes, fails } = await verifyPackage(await opened({ ...whole, files }), { keys });
    expect(fails).toEqual([]);
    const unchecked = notes.find(({ finding }) => finding === 'outside-protection')!;
    expect(unchecked.zh).toContain('data/letter.txt');
  });

  it('only agrees with itself where no key is given, and that is said', async () => {
    const { verdict, notes } = await reportOn({});
    expect([verdict, notes]).toEqual(['consistent', expect.arrayContaining(['no-outside-trust'])]);
  });

  it('is not proved by the key of another log', async () => {
    expect(await reportOn({ keys: [vkeyOf(stranger)] })).toMatchObject({
      verdict: 'broken',
      fails: ['checkpoint-untrusted'],
    });
  });

  it('gives the same report for the same bytes and trust', async () => {
    const file = await opened(whole);
    expect(await verifyPackage(file, { keys })).toEqual(await verifyPackage(file, { keys }));
  });
});

describe('an old checkpoint', () => {
  it.each([1, 2, 3, 8, 33, size - 1])('of %d leaves is a beginning of the log', async (old) => {
    const trust = { since: checkpointOf(log, old), consistency: consistencyText(log, old, size) };
    const { verdict, fails, holds } = await reportOn({ ...trust, keys });
    expect([verdict, fails, holds.includes('consistent')]).toEqual(['proved', [], true]);
  });

  it('of the same size needs no proof, and proves the package without a key', async () => {
    expect(await reportOn({ since: checkpointOf(log, size) })).toMatchObject({
      verdict: 'proved',
      fails: [],
    });
  });

  it.each([
    ['no proof is given', undefined],
    ['the proof is of other sizes', consistencyText(log, 7, size)],
    ['the proof is no JSON', 'proof'],
    [
      'a hash of the proof is another',
      consistencyText(log, 8, size).replace(/[A-Z](?=[^A-Z]*$)/, 'a'),
    ],
  ])('of another size says nothing where %s', async (_why, consistency) => {
    const report = await reportOn({ keys, since: checkpointOf(log, 8), consistency });
    expect(report).toMatchObject({ verdict: 'unproven', fails: ['consistency-unproven'] });
  });

  it('with another root for the same size is a rewritten log', async () => {
    const leaves = log.leaves.with(5, log.leaves[4]!);
    const since = checkpointOf({ ...log, leaves }, size);
    expect(await reportOn({ keys, since })).toMatchObject({ fails: ['history-rewritten'] });
  });

  it.each([
    ['is signed by nobody known', checkpointOf(stranger, size)],
    ['is of another log', checkpointOf({ ...log, origin: 'duecourse/0123456789ab' }, size)],
    ['is no checkpoint', 'BN7H-A62T-DB9P-QW9E-BH80-9'],
  ])('that %s is not used, and that is a fault', async (_why, since) => {
    expect(await reportOn({ keys, since })).toMatchObject({ fails: ['old-checkpoint-unreadable'] });
  });
});

describe('what rests on something broken', () => {
  it('is not said to hold', async () => {
    const entries = whole.files.get('data/entries.ndjson')!.toString();
    const changed = Buffer.from(entries.replace('会议讨论通过', '会议讨论否决'));
    const files = new Map(whole.files).set('data/entries.ndjson', changed);
    const { holds, notes } = await reportOn({ keys }, { ...whole, files });
    expect(holds).toEqual(['container', 'bag', 'withheld', 'checkpoint', 'trusted']);
    expect(notes).toContain('no-conclusion');
  });

  it('is not looked at where the checkpoint is not signed', async () => {
    const files = new Map(whole.files);
    const note = files
      .get('data/log/checkpoint')!
      .toString()
      .replace(`\n${size}\n`, `\n${size + 1}\n`);
    files.set('data/log/checkpoint', Buffer.from(note));
    const report = await reportOn({ keys }, { ...whole, files: relisted(files) });
    expect(report).toMatchObject({ verdict: 'broken', fails: ['checkpoint-unsigned'] });
    expect(report.notes.filter((note) => note === 'not-checked')).toHaveLength(2);
  });
});

it('a package without the seal over it does not hold: its end could be cut off', async () => {
  const files = new Map(whole.files);
  files.delete('package.note');
  expect(await reportOn({ keys }, { ...whole, files })).toMatchObject({
    fails: ['package-seal-missing'],
  });
});

describe('a package for everybody', () => {
  const public_ = truePackage('OpenCommentPeriod', 'public');

  const notesOn = async () => {
    const package_ = await public_;
    const trust = { keys: [vkeyOf(package_.log)] };
    const { verdict, notes } = await verifyPackage(await opened(package_), trust);
    return { verdict, notes: new Map(notes.map(({ finding, zh }) => [finding, zh])) };
  };
  /** Lines of its entries that state a ground. */
  const withheldLines = async () =>
    (await public_).files
      .get('data/entries.ndjson')!
      .toString()
      .split('\n')
      .filter((line) => line.includes('"withheld":'));

  it('holds, and says how many entries are withheld on which ground instead of "no signatures"', async () => {
    const { verdict, notes } = await notesOn();
    const lines = await withheldLines();
    expect(verdict).toBe('proved');
    expect([...notes.keys()]).not.toContain('no-signatures');
    expect(notes.get('signatures-withheld')).toContain(`事项有 ${lines.length} 条记录不公开`);
    expect(notes.get('signatures-withheld')).toContain(
      '《中华人民共和国政府信息公开条例》第十六条',
    );
    expect(lines.length).toBeGreaterThan(10);
  });

  it('does not say that nothing was reviewed or decided, only that it cannot be seen', async () => {
    const { notes } = await notesOn();
    expect([...notes.keys()]).not.toContain('not-applicable');
    expect(notes.get('acts-withheld')).toContain('是否同一文本');
  });

  it('says so in its own README', async () => {
    const { files } = await public_;
    const lines = await withheldLines();
    const readme = files.get('README.zh.md')!.toString();
    expect(readme).toContain(`${lines.length}条不予公开`);
    expect(readme).toContain('不能由此认为没有签名');
    expect(whole.files.get('README.zh.md')!.toString()).not.toContain('不予公开（');
  });
});

it('a package for an inspection has the register of units: their names are held against it', async () => {
  const package_ = await truePackage('OpenCommentPeriod', 'inspection');
  const { verdict, notes } = await verifyPackage(await opened(package_), {
    keys: [vkeyOf(package_.log)],
  });
  expect(verdict).toBe('proved');
  expect(notes.map(({ finding }) => finding)).not.toContain('unit-names-unseen');
});

it('says that there are no signatures where every entry is shown and none is signed', async () => {
  const early = await truePackage('ClassifyAsMajor');
  const { notes } = await verifyPackage(await opened(early), {});
  expect(notes.map(({ finding }) => finding)).toContain('no-signatures');
});
