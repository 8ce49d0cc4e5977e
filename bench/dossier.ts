import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { largeMatter } from '../test/support/large-matter.ts';
import { inFolder, withInstallation } from './installation.ts';
import { median, runs, secondsOf, type Line } from './measure.ts';

const MEGABYTE = 1024 * 1024;
const FILES = 200;
const amount = { entries: 500, files: FILES, bytes: Math.ceil((1024 * MEGABYTE) / FILES) };
const MOST_MEMORY = 200;
const ROUNDS = 3;

const script = join(import.meta.dirname, '..', 'test', 'support', 'measured-cli.ts');
const execute = promisify(execFile);

/** The floor: the same bytes digested once and written to a file. */
async function digestAndCopy(source: string, target: string): Promise<void> {
  const digest = createHash('sha256');
  const file = await open(target, 'w');
  for await (const chunk of createReadStream(source, { highWaterMark: MEGABYTE })) {
    const written = file.writeFile(chunk as Buffer);
    digest.update(chunk as Buffer);
    await written;
  }
  digest.digest();
  await file.close();
}

/** Runs the command line in a process of its own; the most memory that it ever had, in bytes. */
async function peakOf(folder: string, ...command: string[]): Promise<number> {
  const { stdout } = await execute(process.execPath, ['--no-warnings', script, ...command], {
    env: { ...process.env, DUECOURSE_DATA: folder },
  });
  return Number(stdout.trim().split('\n').at(-1));
}

/** A matter of 500 entries, 200 files and 1 GB as one package, from the start of the process to its end. */
export const dossier = (): Promise<Line[]> =>
  inFolder(async (folder) => {
    const data = join(folder, 'data');
    const [out, copy] = [join(folder, 'dossier.zip'), join(folder, 'copy')];
    const matterId = await withInstallation(data, ({ engine }) => largeMatter(engine, amount));
    const peaks = { export: 0, verify: 0 };
    const measured = (does: keyof typeof peaks, ...command: string[]) =>
      secondsOf(async () => {
        peaks[does] = Math.max(peaks[does], await peakOf(data, does, ...command));
      });
    const rounds = await runs(async () => {
      // Taking the place of an older file would wait for the disk (ext4), which the floor does not.
      await rm(out, { force: true });
      const exported = await measured('export', matterId, '--out', out);
      const verified = await measured('verify', out);
      const floor = await secondsOf(() => digestAndCopy(out, copy));
      await rm(copy);
      return { export: exported, verify: verified, floor };
    }, ROUNDS);
    const megabytes = (await stat(out)).size / MEGABYTE;
    return (['export', 'verify'] as const).flatMap((does) => [
      speed(does, rounds, megabytes),
      memory(does, peaks[does] / MEGABYTE),
    ]);
  });

type Round = Record<'export' | 'verify' | 'floor', number>;

const works = {
  export: {
    what: 'Export',
    note: 'from the start of the process: store, record, PDF and proofs included',
  },
  verify: {
    what: 'Verification',
    note: 'every file by SHA-256, SM3 and CRC-32; seals, chains, proofs and signatures',
  },
} as const;

function speed(does: keyof typeof works, rounds: readonly Round[], megabytes: number): Line {
  const ratio = median(rounds.map((round) => round.floor / round[does]));
  const rate = (of: keyof Round) =>
    `${Math.round(megabytes / median(rounds.map((round) => round[of])))} MB/s`;
  return {
    what: `${works[does].what} of a package of ${Math.round(megabytes)} MB, ${amount.entries} entries, ${FILES} files`,
    measured: rate(does),
    floor: `${rate('floor')} SHA-256 and copy`,
    ratio,
    aim: '0.5',
    met: ratio >= 0.5,
    note: works[does].note,
  };
}

const memory = (does: keyof typeof works, peak: number): Line => ({
  what: `Memory of that ${does === 'export' ? 'export' : 'verification'}`,
  measured: `${peak.toFixed(0)} MB at the peak (VmHWM of the process)`,
  floor: '',
  aim: `under ${MOST_MEMORY} MB`,
  met: peak < MOST_MEMORY,
});
