// npm run mutation -- [group…] [options of Stryker] — mutation testing of the pure core, group by group.
//
// Without a group all of them, which takes hours. Ends with a table to be kept in docs/mutation.md.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { groups } from './mutation-groups.ts';

interface Report {
  files: Record<string, { mutants: { status: string }[] }>;
}

const words = process.argv.slice(2);
const from = words.findIndex((word) => word.startsWith('-'));
const [named, options] = from === -1 ? [words, []] : [words.slice(0, from), words.slice(from)];
const names = named.length > 0 ? named : Object.keys(groups);
const unknown = names.filter((name) => !(name in groups));
if (unknown.length > 0) {
  console.error(`No group ${unknown.join(', ')}. Groups: ${Object.keys(groups).join(', ')}.`);
  process.exit(2);
}

/** One row: mutants that were tried, how many were noticed, how many nothing noticed. */
function rowOf(name: string): string {
  const report = JSON.parse(readFileSync(`reports/mutation/${name}.json`, 'utf8')) as Report;
  const statuses = Object.values(report.files).flatMap(({ mutants }) =>
    mutants.map(({ status }) => status),
  );
  const count = (...of: string[]) => statuses.filter((status) => of.includes(status)).length;
  const [killed, survived] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')];
  const score = ((100 * killed) / (killed + survived)).toFixed(1);
  return `| ${name} | ${killed + survived} | ${killed} | ${survived} | ${score} % |`;
}

const rows: string[] = [];
for (const name of names) {
  const { status } = spawnSync('stryker', ['run', ...options], {
    stdio: 'inherit',
    env: { ...process.env, MUTATION_GROUP: name },
  });
  if (status !== 0) process.exitCode = 1;
  else rows.push(rowOf(name));
}
console.log(
  ['| group | mutants | killed | survived | score |', '|---|---|---|---|---|', ...rows].join('\n'),
);
