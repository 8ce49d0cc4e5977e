// development only: joins openapi.d/* into openapi.yaml and generates src/contract.ts
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { parseDocument } from 'yaml';
const dir = 'openapi.d';
const root = readFileSync(`${dir}/00-root.yaml`, 'utf8');
const files = readdirSync(dir).sort();
const ok = (f, wrap) => {
  const text = readFileSync(`${dir}/${f}`, 'utf8').replace(/\n*$/, '\n');
  const doc = parseDocument(wrap(text), { merge: true });
  const errs = doc.errors.filter((e) => !/Unresolved alias/.test(e.message));
  if (errs.length) { console.error(`SKIPPED ${f}: ${errs[0].message}`); return ''; }
  return text;
};
const paths = files.filter((f) => f.endsWith('.paths.yaml')).map((f) => ok(f, (t) => `paths:\n${t}`)).join('');
const part = (kind) => files.filter((f) => f.endsWith(`.${kind}.yaml`)).map((f) => ok(f, (t) => `components:\n  ${kind}:\n${t}`)).join('');
let out = `${root}paths:\n${paths || '  {}\n'}components:\n`;
for (const kind of ['securitySchemes', 'parameters', 'headers', 'responses', 'schemas']) {
  const text = part(kind);
  if (text) out += `  ${kind}:\n${text}`;
}
writeFileSync('openapi.yaml', out);
execFileSync('node_modules/.bin/node', ['node_modules/openapi-typescript/bin/cli.js', 'openapi.yaml', '-o', 'src/contract.ts'], { stdio: ['ignore', 'ignore', 'inherit'] });
console.log('openapi.yaml and src/contract.ts written');
