// Generates src/contract.ts from openapi.yaml; with --check fails where it is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const TARGET = 'src/contract.ts';
const types = await openapiTS(new URL('../openapi.yaml', import.meta.url));
const text = `// Generated from openapi.yaml by \`npm run contract:types\`; do not edit.\n${astToString(types)}`;

if (!process.argv.includes('--check')) writeFileSync(TARGET, text);
else if (readFileSync(TARGET, 'utf8') !== text) {
  console.error(`${TARGET} is stale: run \`npm run contract:types\`.`);
  process.exitCode = 1;
}
