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

/** `npm run bench` measures everything; `npm run bench -- judging lists` only what is named. */
const named = process.argv.slice(2);
const begun = circumstances();
const records = await playedRecords();
const benchmarks: Record<string, () => Promise<Line | Line[]>> = {
  acts: actsOverHttp,
  judging: () => judging(records),
  peer: peerEngine,
  lists: () => readingMany(records[0]!),
  upload,
  log: logCosts,
  verification: () => verification(records),
  year: () => yearReport(records[0]!),
  dossier,
  'mongodb-acts': mongodbActs,
  'mongodb-lists': () => mongodbLists(records[0]!),
};

const lines: Line[] = [];
for (const [name, measure] of Object.entries(benchmarks)) {
  if (named.length > 0 && !named.includes(name)) continue;
  process.stderr.write(`${name} …\n`);
  lines.push(...[await measure()].flat());
}

const report = ['# Measured', '', ...begun, '', ...tableOf(lines), ''].join('\n');
process.stdout.write(report);
if (named.length === 0) await writeFile(join(import.meta.dirname, 'results.md'), report);
