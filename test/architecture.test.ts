import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const src = join(import.meta.dirname, '../src');

/** What each part may import from the others. A part that is not named may import everything. */
const mayImport: Record<string, readonly string[]> = {
  errors: [],
  contract: [],
  config: [],
  statute: ['errors'],
  integrity: [],
  // The signer's own computer: nothing that a server runs may reach it.
  signer: ['integrity'],
  verification: ['integrity'],
  'verifier-page': ['integrity', 'verification'],
  machines: ['errors', 'contract', 'statute'],
  'annual-report': ['errors', 'statute', 'machines'],
  engine: ['errors', 'contract', 'statute', 'machines', 'integrity', 'annual-report'],
  models: ['errors', 'engine', 'integrity'],
  api: ['errors', 'contract', 'statute', 'machines', 'annual-report', 'engine', 'verifier-page'],
  // A command that exports, verifies or copies starts without anything of HTTP.
  service: ['config', 'engine', 'log-key', 'models'],
};

/** The one part that may import a package which shapes everything it touches. */
const ownerOf: Record<string, readonly string[]> = {
  xstate: ['machines'],
  mongoose: ['models'],
  express: ['api'],
  jsonwebtoken: ['api', 'integrity'],
  'node:sqlite': ['models'],
  jose: ['integrity', 'signer'],
  'sm-crypto-v2': ['integrity', 'signer'],
  docx: ['annual-report'],
};

const partOf = (file: string) => relative(src, file).split(sep)[0]!.replace(/\.ts$/, '');

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(src, file));

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from |import |import\()'([^']+)'/g)].map(
    ([, path]) => path!,
  );

const withoutComments = (file: string) =>
  readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

describe('imports flow one way', () => {
  it.each(Object.entries(mayImport))('%s imports only what it may', (part, allowed) => {
    const foreign = files
      .filter((file) => partOf(file) === part)
      .flatMap((file) =>
        importsOf(file)
          .filter((path) => path.startsWith('.') && !path.endsWith('.json'))
          .map((path) => partOf(join(dirname(file), path)))
          .filter((other) => other !== part && !allowed.includes(other))
          .map((other) => `${relative(src, file)} imports ${other}`),
      );
    expect(foreign).toEqual([]);
  });

  it.each(Object.entries(ownerOf))('only its owner imports %s', (name, owners) => {
    const foreign = files
      .filter((file) => partOf(file) in mayImport && !owners.includes(partOf(file)))
      .filter((file) =>
        importsOf(file).some((path) => path === name || path.startsWith(`${name}/`)),
      );
    expect(foreign.map((file) => relative(src, file))).toEqual([]);
  });
});

/** What is left of the files when all have been put aside that import, or are imported by, none left. */
function inCircles(): string[] {
  const known = new Set(files);
  let left = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .map((path) => join(dirname(file), path))
        .filter((path) => known.has(path)),
    ]),
  );
  for (let before = 0; before !== left.size;) {
    before = left.size;
    const imported = new Set([...left.values()].flat());
    const kept = [...left].filter(
      ([file, paths]) => imported.has(file) && paths.some((path) => left.has(path)),
    );
    const names = new Set(kept.map(([file]) => file));
    left = new Map(kept.map(([file, paths]) => [file, paths.filter((path) => names.has(path))]));
  }
  return [...left.keys()].map((file) => relative(src, file));
}

it('has no circle of files, but for the dossier, which is what the records of its stages are', () => {
  const circles = inCircles();
  expect(circles).toContain(join('machines', 'matter', 'dossier.ts'));
  expect(circles.filter((file) => !file.startsWith(join('machines', 'matter')))).toEqual([]);
});

const pure = ['statute', 'machines', 'integrity', 'verification', 'annual-report'];

it('keeps the clock, chance, timers and I/O out of the law and the proof', () => {
  const impure = files
    .filter((file) => pure.includes(partOf(file)))
    .filter((file) =>
      /Date\.now|new Date\(\)|Math\.random|randomUUID|randomBytes|node:fs|setTimeout/.test(
        withoutComments(file),
      ),
    );
  expect(impure.map((file) => relative(src, file))).toEqual([]);
});

it('keeps the chart from keeping time', () => {
  const timed = files
    .filter((file) => ['statute', 'machines'].includes(partOf(file)))
    .filter((file) => /\bafter:|\binvoke:/.test(withoutComments(file)));
  expect(timed.map((file) => relative(src, file))).toEqual([]);
});

it('keeps files small', () => {
  const long = files
    .filter((file) => partOf(file) !== 'contract')
    .map((file) => [relative(src, file), readFileSync(file, 'utf8').split('\n').length] as const)
    .filter(([, lines]) => lines > 300);
  expect(long).toEqual([]);
});
