import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildVerifierPage } from '../src/verifier-page/build.ts';

/** `npm run build:verifier`: the verifier as one page, to be kept or handed on. */
const folder = join(import.meta.dirname, '../dist');
await mkdir(folder, { recursive: true });
const { html } = await buildVerifierPage();
await writeFile(join(folder, 'verify.html'), html);
process.stdout.write(`dist/verify.html (${Math.round(html.length / 1024)} KB)\n`);
