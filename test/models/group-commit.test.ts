import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Database } from '../../src/models/embedded/database.ts';
import { GroupCommit } from '../../src/models/embedded/group-commit.ts';

const folder = mkdtempSync(join(tmpdir(), 'duecourse-commit-'));
let db: Database;
let commit: GroupCommit;
beforeAll(() => {
  db = new Database(join(folder, 'db'));
  db.exec('CREATE TABLE words (word TEXT PRIMARY KEY) STRICT');
  commit = new GroupCommit(db);
});
afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const add = (...words: string[]) =>
  commit.write(() => words.forEach((word) => db.run('INSERT INTO words VALUES (?)', word)));
const words = () =>
  (db.all('SELECT word FROM words ORDER BY word') as { word: string }[]).map((r) => r.word);

it('undoes the statements of one that fails, and only those', async () => {
  const outcome = await Promise.allSettled([add('a'), add('b', 'c', 'a'), add('d')]);
  expect(outcome.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(words()).toEqual(['a', 'd']);
});

it('shows nothing before it is committed', async () => {
  const waiting = add('e');
  expect(words()).not.toContain('e');
  await waiting;
  expect(words()).toContain('e');
});

it('fails all that wait together when the disk is full, keeps nothing of them, and goes on after', async () => {
  const before = words();
  db.exec('PRAGMA max_page_count = 3');
  const outcome = await Promise.allSettled([add('f'), add('x'.repeat(100_000)), add('g')]);
  expect(outcome.map((one) => (one as { reason?: { code: string } }).reason?.code)).toEqual(
    Array.from({ length: 3 }, () => 'store-unavailable'),
  );
  expect(words()).toEqual(before);
  db.exec('PRAGMA max_page_count = 4294967294');
  await add('f');
  expect(words()).toContain('f');
});

it('believes nothing that was told beside what was undone', async () => {
  const remembered = commit.remembering<string>(2);
  const tell = (word: string) =>
    commit.write(() => {
      remembered.set(word, 'told');
      db.run('INSERT INTO words VALUES (?)', word);
    });
  await Promise.all([tell('r'), tell('s')]);
  expect(['r', 's'].map((word) => remembered.of(word))).toEqual(['told', 'told']);
  await tell('t');
  expect(['r', 's', 't'].map((word) => remembered.of(word))).toEqual([undefined, 'told', 'told']);
  await expect(tell('t')).rejects.toThrow('UNIQUE');
  expect(['s', 't'].map((word) => remembered.of(word))).toEqual([undefined, undefined]);
  await Promise.allSettled([tell('u'), tell('t')]);
  expect([words().includes('u'), remembered.of('t')]).toEqual([true, undefined]);
});
