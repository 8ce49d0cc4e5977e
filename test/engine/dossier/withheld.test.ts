import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coveredBy } from '../../../src/engine/dossier/covered.ts';
import { gather } from '../../../src/engine/dossier/gather.ts';
import { beijingTime } from '../../../src/engine/dossier/record/describe.ts';
import { recordPage } from '../../../src/engine/dossier/record/document.ts';
import { civilDateOf } from '../../../src/statute/calendar/index.ts';
import type { Entry } from '../../../src/engine/ports/index.ts';
import { engineOf } from '../../support/engine.ts';
import { exported, linesIn, played, unpacked } from '../../support/package.ts';

let desk: Awaited<ReturnType<typeof engineOf>>;
let matterId: string;
/** A public package of a matter most of whose entries are withheld, by its files. */
let files: Map<string, Buffer>;
let withheld: Entry[];
/** All that entries shown say, the law's texts and the package's own words about itself. */
let told: string;

beforeAll(async () => {
  desk = await engineOf();
  matterId = await played(desk.engine);
  files = await unpacked(await exported(desk.engine, matterId, 'public'));
  const hidden = new Set<string>();
  const shown: string[] = [matterId];
  for (const path of [...files.keys()].filter((name) => name.endsWith('.ndjson')))
    for (const line of linesIn(files, path)) {
      const { entry, stream, sequence } = line as { entry?: Entry; stream: string; sequence: 1 };
      if (entry) shown.push(JSON.stringify(entry), ...formsOf(entry.recordedAt));
      // A withheld line says where it stands in the chain: stream, number, seals.
      else if (stream) hidden.add(`${stream} ${sequence}`);
      if (!entry) shown.push(JSON.stringify(line));
    }
  const all = await desk.ledger.readAll({ limit: 10_000 });
  withheld = all.flatMap(({ entry }) =>
    hidden.has(`${entry.stream} ${entry.sequence}`) ? [entry] : [],
  );
  const law = [...files.keys()].filter((name) => /^(data\/law\/|README)/.test(name));
  // What an announcement sets going, everybody can count.
  const { replayed, edition } = await source();
  // Which law is applied is no secret: the texts are in the package.
  shown.push(JSON.stringify(edition.packs), edition.machine);
  for (const { due, from } of replayed.deadlines)
    if (!hidden.has(`matter:${matterId} ${from}`)) shown.push(due.due, due.counting.zh);
  told = [...shown, ...law.map((name) => files.get(name)!.toString())].join('\n');
}, 60_000);
afterAll(() => desk.close());

/** The forms in which an instant could be written down. */
const formsOf = (instant: string): string[] => {
  const day = civilDateOf(instant);
  const digits = instant.replaceAll(/\D/g, '').slice(0, 14);
  return [instant, instant.slice(0, 16), beijingTime(instant), day, digits];
};

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** Everything that withheld entries say and that entries shown do not. */
function secrets(): string[] {
  const said = withheld.flatMap(({ fact, recordedAt }) => [
    ...formsOf(recordedAt),
    // The title is announced by the directory and by the call for comments.
    ...textsIn(fact).filter((text) => text.length > 3 && !text.includes('导出测试事项')),
  ]);
  return [...new Set(said)].filter((text) => !told.includes(text));
}

/** Which secrets stand in a text, however its words are set. */
const found = (text: string) => secrets().filter((secret) => text.includes(secret));

/** All that the package is made from. */
async function source() {
  const { engine, ledger } = desk;
  const installation = await engine.installation();
  const sources = { ledger, log: engine.log, installation };
  const covered = await coveredBy(sources, matterId);
  return (await gather({ ...sources, matterId, profile: 'public' }, covered)).source;
}

/** The page of which record.html and record.pdf are drawn, as one text. */
const pageText = async () => textsIn(recordPage(await source())).join('\n');

describe('what is withheld from everybody', () => {
  it('is much: times, officers and words of most entries', () => {
    expect(withheld.length).toBeGreaterThan(40);
    const all = secrets();
    expect(all).toEqual(
      expect.arrayContaining(['feng-counsel', '周副局长', 'ConditionalOpinionIssued']),
    );
    expect(all.filter((text) => /^2026-\d\d-\d\dT/.test(text)).length).toBeGreaterThan(20);
    expect(all.length).toBeGreaterThan(300);
  });

  it('stands in no file of the package', () => {
    for (const [path, bytes] of files)
      expect([path, found(path), found(bytes.toString('utf8'))]).toEqual([path, [], []]);
  });

  it('is not on the page from which the record is drawn', async () => {
    expect(found(await pageText())).toEqual([]);
  });

  it('cannot be read off the printed record', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'record-'));
    try {
      await writeFile(join(folder, 'record.pdf'), files.get('data/record.pdf')!);
      const text = execFileSync('pdftotext', ['-raw', join(folder, 'record.pdf'), '-']).toString();
      expect(text).toContain('不予公开');
      expect(found(text)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('is said to be withheld, and of nothing in it that there is none', async () => {
    const page = await pageText();
    expect(page).toContain('这些记录上如有签名，签名随之不予公开');
    for (const none of ['没有认定不需要的事项。', '没有期限。', '没有不一致的日期。'])
      expect(page).not.toContain(none);
  });
});

it('a matter of which nothing is announced yet has a package that tells nothing of it', async () => {
  const { engine, close } = await engineOf();
  try {
    const early = await unpacked(
      await exported(engine, await played(engine, 'ClassifyAsMajor'), 'public'),
    );
    const record = early.get('data/record.html')!.toString();
    expect(record).toContain('事项名称不予公开');
    expect(record).toContain('没有可公开的记录');
  } finally {
    await close();
  }
});
