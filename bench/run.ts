import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { actsOverHttp } from './acts-over-http.ts';
import { dossier } from './dossier.ts';
import { judging } from './judging.ts';
import { readingMany } from './lists.ts';
import { logCosts } from './log.ts';
import type { Line } from './measure.ts';
import { mongodbActs } from './mongodb-acts.ts';
import { mongodbLists } from './mongodb-lists.ts';
import { peerEngine } from './peer-engine.ts';
import { playedRecords } from './played.ts';
import { circumstances, tableOf } from './table.ts';
import { upload } from './upload.ts';
import { verification } from './verification.ts';
import { yearReport } from './year.ts';

/**
 * `npm run bench` measures everything, `npm run bench -- embedded` or `-- mongodb` what stands in one
 * table; both keep the table, line by line. `npm run bench -- judging lists` only tells what is named.
 */
const named = process.argv.slice(2);
const records = await playedRecords();

type Benchmarks = Record<string, () => Promise<Line | Line[]>>;

const tables: Record<string, { file: string; benchmarks: Benchmarks }> = {
  embedded: {
    file: 'results.md',
    benchmarks: {
      acts: actsOverHttp,
      judging: () => judging(records),
      peer: peerEngine,
      upload,
      log: logCosts,
      verification: () => verification(records),
      dossier,
      year: () => yearReport(records[0]!),
      lists: () => readingMany(records[0]!),
    },
  },
  mongodb: {
    file: 'results-mongodb.md',
    benchmarks: {
      'mongodb-acts': mongodbActs,
      'mongodb-lists': () => mongodbLists(records[0]!),
    },
  },
};

for (const [table, { file, benchmarks }] of Object.entries(tables)) {
  const kept = named.length === 0 || named.includes(table);
  const asked = Object.entries(benchmarks).filter(([name]) => kept || named.includes(name));
  const begun = circumstances();
  const lines: Line[] = [];
  const report = () =>
    [`# Measured (${table})`, '', ...begun, '', ...tableOf(lines), ''].join('\n');
  for (const [name, measure] of asked) {
    process.stderr.write(`${name} …\n`);
    lines.push(...[await measure()].flat());
    if (kept) await writeFile(join(import.meta.dirname, file), report());
  }
  if (asked.length > 0) process.stdout.write(report());
}
