import { randomBytes } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DigestingThread, lanesIfThereAre } from '../../../src/cli/threads/digesting-thread.ts';
import { digestWorkers } from '../../../src/cli/threads/digest-workers.ts';
import type { DigestsAnswer } from '../../../src/cli/threads/stretch-of-file.ts';
import { digestAll, digestsOf, type FileDigests } from '../../../src/verification/digests.ts';
import { temporaryFolder } from '../../support/folder.ts';

const MEGABYTE = 1024 * 1024;
const SIZE = 12 * MEGABYTE;
const bytes = randomBytes(SIZE);
let place: Awaited<ReturnType<typeof temporaryFolder>>;
let path: string;

beforeAll(async () => {
  place = await temporaryFolder();
  path = join(place.folder, 'package');
  await writeFile(path, bytes);
});
afterAll(() => place.remove());

interface Stretch {
  start: number;
  end: number;
}

/** Stretches of these lengths, that overlap: each is of its own digest. */
const ofLengths = (...lengths: number[]): Stretch[] =>
  lengths.map((length, at) => ({ start: 1000 * at, end: 1000 * at + length }));
const asOpenSslSays = ({ start, end }: Stretch) => digestsOf([bytes.subarray(start, end)]);
const cut = { start: SIZE - 5 * MEGABYTE, end: SIZE + 1 };
const cutSaid = '文件在读取时被截短 · The file was cut while it was read.';

describe('a thread that digests what waits for it', () => {
  /** What it answers, in the order of what was asked. */
  function answers(stretches: readonly Stretch[], lanes = lanesIfThereAre()) {
    const said: DigestsAnswer[] = [];
    const thread = new DigestingThread((answer) => said.push(answer), lanes);
    thread.ask(...stretches.map((stretch, number) => ({ number, path, ...stretch })));
    while (thread.work());
    return said.toSorted((a, b) => a.number - b.number);
  }

  it.each([
    ['one', [3 * MEGABYTE]],
    ['two alike', [MEGABYTE, MEGABYTE]],
    ['four alike', [MEGABYTE, MEGABYTE, MEGABYTE, MEGABYTE]],
    ['many unlike', [1, 9_000_000, 65_536, 0, 4_000_000, 63, 2_000_000, 100_000, 64, 5_000_000]],
    ['a large one before small ones', [9 * MEGABYTE, 700, 70_000, 300_000]],
    ['a large one behind small ones', [700, 70_000, 300_000, 9 * MEGABYTE]],
  ])('digests %s as OpenSSL does', async (_what, lengths) => {
    const stretches = ofLengths(...lengths);
    const expected = await Promise.all(stretches.map(asOpenSslSays));
    expect(answers(stretches)).toEqual(expected.map((value, number) => ({ number, value })));
  });

  it('does without vectors where there are none', async () => {
    const stretches = ofLengths(MEGABYTE, 3 * MEGABYTE, 2 * MEGABYTE, MEGABYTE, 70);
    const said: DigestsAnswer[] = [];
    const thread = new DigestingThread((answer) => said.push(answer), undefined);
    thread.ask(...stretches.map((stretch, number) => ({ number, path, ...stretch })));
    while (thread.work());
    const expected = await Promise.all(stretches.map(asOpenSslSays));
    expect(said).toEqual(expected.map((value, number) => ({ number, value })));
  });

  it.each([
    ['in a lane', ofLengths(...Array<number>(6).fill(5 * MEGABYTE))],
    ['alone', ofLengths(70, 0, 30, 90_000)],
  ])(
    'tells that a file was cut, and digests the others, where it was read %s',
    async (_, others) => {
      const said = answers([others[0]!, cut, ...others.slice(1)]);
      expect(said[1]).toEqual({ number: 1, error: new RangeError(cutSaid) });
      const expected = await Promise.all(others.map(asOpenSslSays));
      expect(said.toSpliced(1, 1).map(({ value }) => value)).toEqual(expected);
    },
  );

  it('leaves no file open', async () => {
    const open = async () => {
      const links = await readdir('/proc/self/fd');
      return links.length;
    };
    const before = await open();
    answers([...ofLengths(MEGABYTE, MEGABYTE, MEGABYTE, 0, MEGABYTE, 9 * MEGABYTE), cut, cut]);
    expect(await open()).toBe(before);
  });
});

describe('the threads of a verification', () => {
  const sourceOf = (stretches: readonly Stretch[]) => ({
    names: () => stretches.map((_, at) => String(at)),
    stretchOf: (name: string) => stretches[Number(name)]!,
    async *read(name: string) {
      const { start, end } = stretches[Number(name)]!;
      const whole = await readFile(path);
      yield whole.subarray(start, end);
    },
  });

  let workers: ReturnType<typeof digestWorkers>;
  afterEach(() => workers.close());

  it('digest large files and leave small ones to the thread that asks', async () => {
    const lengths = Array.from({ length: 40 }, (_, at) => ((at * 7) % 5) * MEGABYTE + at * 333);
    const stretches = ofLengths(...lengths);
    workers = digestWorkers(path);
    const found: FileDigests[] = [];
    for await (const [, digests] of digestAll(sourceOf(stretches), workers)) found.push(digests);
    expect(found).toEqual(await Promise.all(stretches.map(asOpenSslSays)));
  });

  it('fail for a file that was cut, and for no other', async () => {
    const stretches = [...ofLengths(...Array<number>(5).fill(4 * MEGABYTE)), cut];
    const source = sourceOf(stretches);
    workers = digestWorkers(path);
    const said = await Promise.allSettled(
      stretches.map((_, at) => workers.digest(source, String(at))),
    );
    expect(said.map(({ status }) => status)).toEqual([
      ...Array<string>(5).fill('fulfilled'),
      'rejected',
    ]);
    expect(said.at(-1)).toMatchObject({ reason: { name: 'RangeError', message: cutSaid } });
  });

  it('fail where the file is not there', async () => {
    workers = digestWorkers(join(place.folder, 'none'));
    const source = sourceOf(ofLengths(2 * MEGABYTE));
    await expect(workers.digest(source, '0')).rejects.toThrow('ENOENT');
  });
});
