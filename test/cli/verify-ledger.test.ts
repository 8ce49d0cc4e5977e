import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { temporaryFolder } from '../support/folder.ts';
import { demonstrationIn, duecourse, environmentOf } from '../support/shell.ts';

// Each command is a process of its own; a busy machine takes its time.
jest.setTimeout(60_000);

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let matterId: string;
/** A head of the log that somebody kept outside. */
let head: string;

const at = (name: string) => join(place.folder, name);

beforeAll(async () => {
  place = await temporaryFolder();
  head = at('head.txt');
  const { matterId: played, heads } = await demonstrationIn(at('whole'), 'InitiateMatter');
  matterId = played;
  await writeFile(head, heads[1]);
}, 60_000);
afterAll(() => place.remove());

/** A copy of the store in whose database somebody has been. */
async function tampered(name: string, sql: string, ...values: string[]): Promise<string> {
  const folder = at(name);
  await cp(at('whole'), folder, { recursive: true });
  const db = new DatabaseSync(join(folder, 'duecourse.sqlite'));
  // Whoever has the file can take its guards away.
  db.exec('DROP TRIGGER ledger_is_not_rewritten');
  const { changes } = db.prepare(sql).run(...values);
  db.close();
  expect(Number(changes)).toBeGreaterThan(0);
  return folder;
}

const verifyLedger = (folder: string, ...args: string[]) =>
  duecourse(environmentOf(folder), 'verify-ledger', '--since', head, ...args);

describe('duecourse verify-ledger', () => {
  it('ends with 0 where every seal fits and the head kept outside is that of the store', async () => {
    const { code, said } = await verifyLedger(at('whole'));
    expect(said).toContain('结论:成立');
    expect(said).toContain('存储中的记录相互印证');
    expect(said).toMatch(/存储中 \d+ 条记录的封印均与内容相符/);
    expect(code).toBe(0);
  });

  it('speaks of checkpoints alone where there is none to compare with', async () => {
    const { code, said } = await duecourse(environmentOf(at('whole')), 'verify-ledger');
    expect(said).toContain('结论:自相一致。未发现改动;但最近的记录不在所比较的任何检查点之内');
    expect(said).toContain('没有提供旧检查点');
    expect(said).not.toContain('密钥');
    expect(code).toBe(0);
  });

  it('ends with 1 and names the row that says something else than was sealed', async () => {
    const folder = await tampered(
      'altered',
      `UPDATE ledger SET fact = replace(fact, '示例', '另一') WHERE stream = ? AND sequence = 2`,
      `matter:${matterId}`,
    );
    const { code, said } = await verifyLedger(folder);
    expect(said).toContain('结论:不成立');
    expect(said).toContain('记录被改动:内容与封印不符');
    expect(said).toContain(`matter:${matterId}#2`);
    expect(code).toBe(1);
  });

  it('ends with 1 and names the row that is no JSON any more, and reads all the others', async () => {
    const folder = await tampered(
      'no-json',
      `UPDATE ledger SET fact = '{"type":' WHERE stream = ? AND sequence IN (2, 4)`,
      `matter:${matterId}`,
    );
    const { code, said, complained } = await verifyLedger(folder, '--json');
    const { fails } = JSON.parse(said) as {
      fails: { finding: string; place: { stream: string; sequence: number } }[];
    };
    const rows = fails.filter(({ finding }) => finding === 'row-unreadable');
    expect(rows.map(({ place: { stream, sequence } }) => `${stream}#${sequence}`)).toEqual([
      `matter:${matterId}#2`,
      `matter:${matterId}#4`,
    ]);
    expect(new Set(fails.map(({ finding }) => finding))).toEqual(
      new Set(['row-unreadable', 'leaves-rewritten']),
    );
    expect([code, complained]).toEqual([1, '']);
  });

  it('says so, too, where it is the row that names the key of the log', async () => {
    const folder = await tampered(
      'no-key',
      `UPDATE ledger SET fact = 'gone' WHERE stream = 'installation' AND fact LIKE '%LogKeyPublished%'`,
    );
    const { code, said } = await verifyLedger(folder);
    expect(said).toContain('已不是可读的记录');
    expect(said).toContain('installation#');
    expect(code).toBe(1);
  });
});
