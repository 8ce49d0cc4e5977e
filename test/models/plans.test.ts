import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SQLInputValue } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../../src/models/embedded/database.ts';
import { GroupCommit } from '../../src/models/embedded/group-commit.ts';
import { EmbeddedLedger } from '../../src/models/embedded/ledger.ts';
import { schema } from '../../src/models/embedded/tables.ts';
import { EmbeddedViews } from '../../src/models/embedded/views.ts';

/** The database, telling how SQLite goes about each reading. */
class Explaining extends Database {
  plan = '';
  override all(text: string, ...values: SQLInputValue[]): unknown[] {
    const steps = super.all(`EXPLAIN QUERY PLAN ${text}`, ...values) as { detail: string }[];
    this.plan = steps.map(({ detail }) => detail).join('; ');
    return super.all(text, ...values);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'duecourse-plans-'));
let db: Explaining;
let ledger: EmbeddedLedger;

beforeAll(() => {
  db = new Explaining(join(folder, 'duecourse.sqlite'));
  db.exec(schema);
  const commit = new GroupCommit(db);
  ledger = new EmbeddedLedger(db, commit, new EmbeddedViews(db, commit, []));
});
afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

describe('a page of the ledger', () => {
  const byPosition = 'SEARCH ledger USING INTEGER PRIMARY KEY (rowid>?)';

  it.each([
    ['of all streams', '', byPosition],
    ['of a kind of streams', 'matter:', byPosition],
  ])('%s is walked from its position on and sorts nothing', async (_of, prefix, plan) => {
    await ledger.readAll({ limit: 500, after: '0000000000000007', prefix });
    expect(db.plan).toBe(plan);
  });

  it('of one named stream is found by its name', async () => {
    await ledger.readAll({ limit: 500, prefix: 'directory:2026' });
    expect(db.plan).toContain('(stream>? AND stream<?)');
  });

  it('of a stream is read in the order of its index', async () => {
    await ledger.read('matter:M1', 3, 10);
    expect(db.plan).toMatch(/^SEARCH ledger USING INDEX \S+ \(stream=\? AND sequence>\?\)$/);
  });
});
