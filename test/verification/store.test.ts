import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Entry } from '../../src/engine/ports/index.ts';
import { allEntries, textPages } from '../../src/engine/transfer/index.ts';
import { canonical } from '../../src/integrity/canonical.ts';
import { signCheckpoint } from '../../src/integrity/checkpoint.ts';
import { sealEntry } from '../../src/integrity/seal.ts';
import { verifierKeyOf, vkeyLine, type NoteSigner } from '../../src/integrity/signed-note.ts';
import { Database } from '../../src/models/embedded/database.ts';
import { GroupCommit } from '../../src/models/embedded/group-commit.ts';
import { EmbeddedLedger } from '../../src/models/embedded/ledger.ts';
import { EmbeddedViews } from '../../src/models/embedded/views.ts';
import { verifyLedger } from '../../src/verification/ledger.ts';
import type { Report } from '../../src/verification/report.ts';
import { generator } from '../support/chance.ts';
import { doubting, tornRows } from '../support/torn-rows.ts';
import { engineOf } from '../support/engine.ts';
import { naiveLeaf, naiveRoot } from '../support/naive-tree.ts';
import { played } from '../support/package.ts';

/** `npm run test:tamper` draws 500 of each kind. */
const ROUNDS = Number(process.env.TAMPER_ROUNDS ?? 25);

let db: Database;
let ledger: EmbeddedLedger;
let remove: () => Promise<void>;
let entries: Entry[];
let signer: NoteSigner;

const all = () => textPages(ledger);

/** A head that somebody kept when the log had that many leaves. */
function headOf(size: number): string {
  const leaves = entries.slice(0, size).map((entry) => naiveLeaf(canonical(entry)));
  return signCheckpoint({ origin: signer.name, size, root: naiveRoot(leaves) }, signer);
}

/** What is found in the texts of entries, and has to be found in the entries as well. */
async function report(...sizes: number[]): Promise<Report> {
  const trust = { keys: [vkeyLine(verifierKeyOf(signer))], checkpoints: sizes.map(headOf) };
  const found = await verifyLedger(all(), trust);
  expect(found).toEqual(await verifyLedger(all(), trust, doubting));
  return found;
}

beforeAll(async () => {
  const made = await engineOf();
  await played(made.engine, 'OpenCommentPeriod');
  signer = { name: made.engine.log.origin, seed: new Uint8Array(32).fill(7) };
  await made.stores.close();
  remove = made.remove;
  db = new Database(join(made.folder, 'duecourse.sqlite'));
  // Who owns the store can also take away what keeps its rows as they are.
  const guards = db.all(`SELECT name FROM sqlite_master WHERE type = 'trigger'`);
  for (const { name } of guards as { name: string }[]) db.exec(`DROP TRIGGER ${name}`);
  const commit = new GroupCommit(db);
  ledger = new EmbeddedLedger(db, commit, new EmbeddedViews(db, commit, []));
  entries = await Array.fromAsync(allEntries(ledger));
}, 60_000);

afterAll(async () => {
  db.close();
  await remove();
});

/** Work on rows that are there again afterwards. */
async function rolledBack<T>(work: () => Promise<T>): Promise<T> {
  db.exec('BEGIN');
  try {
    return await work();
  } finally {
    db.exec('ROLLBACK');
  }
}

type Below = (below: number) => number;

/** Changes rows behind the engine's back; tells which leaf it was. */
type Rewriting = (below: Below) => number;

const keyOf = ({ stream, sequence }: Entry) => [stream, sequence] as const;
const WHERE = 'WHERE stream = ? AND sequence = ?';

const other = (text: string, below: Below): string => {
  const digits = [...text.matchAll(/[0-9a-f]/g)].map(({ index }) => index);
  const at = digits[below(digits.length)]!;
  const sign = text[at] === '0' ? '1' : '0';
  return text.slice(0, at) + sign + text.slice(at + 1);
};

function column(name: string, of: (entry: Entry) => string): Rewriting {
  return (below) => {
    const at = below(entries.length);
    const entry = entries[at]!;
    db.run(`UPDATE ledger SET ${name} = ? ${WHERE}`, other(of(entry), below), ...keyOf(entry));
    return at;
  };
}

const retold = (entry: Entry): Entry => ({ ...entry, fact: { ...entry.fact, retold: true } });

function write({ fact, previous, seal, ...entry }: Entry): void {
  const values = [JSON.stringify(fact), previous, seal, entry.stream, entry.sequence] as const;
  db.run(`UPDATE ledger SET fact = ?, previous = ?, seal = ? ${WHERE}`, ...values);
}

/** Seals an entry anew and all that follow it in its stream: who owns the store can do that. */
function sealAnew(changed: Entry): void {
  let { seal: _old, ...rest } = changed;
  let sealed: Entry = sealEntry(rest);
  write(sealed);
  const later = entries.filter((e) => e.stream === changed.stream && e.sequence > changed.sequence);
  for (const { seal: _, ...next } of later) {
    sealed = sealEntry({ ...next, previous: sealed.seal });
    write(sealed);
  }
}

const rewritings: Record<string, Rewriting> = {
  'a fact retold': (below) => {
    const at = below(entries.length);
    write(retold(entries[at]!));
    return at;
  },
  'a fact retold and the stream sealed anew': (below) => {
    const at = below(entries.length);
    sealAnew(retold(entries[at]!));
    return at;
  },
  'another instant': column('recorded_at', ({ recordedAt }) => recordedAt),
  'another command': column('command_id', ({ seal }) => seal),
  'another request': column('request_digest', ({ requestDigest }) => requestDigest),
  'another seal before': column('previous', ({ previous }) => previous),
  'another seal': column('seal', ({ seal }) => seal),
  'a row deleted': (below) => {
    const at = below(entries.length);
    db.run(`DELETE FROM ledger ${WHERE}`, ...keyOf(entries[at]!));
    return at;
  },
  'the end cut off': (below) => {
    const at = 1 + below(entries.length - 1);
    for (const entry of entries.slice(at)) db.run(`DELETE FROM ledger ${WHERE}`, ...keyOf(entry));
    return at;
  },
  'two rows swapped': (below) => {
    const at = below(entries.length - 1);
    const [one, next] = [entries[at]!, entries[at + 1]!].map(
      (entry) =>
        (db.get(`SELECT position FROM ledger ${WHERE}`, ...keyOf(entry)) as { position: number })
          .position,
    ) as [number, number];
    for (const [from, to] of [
      [one, -1],
      [next, one],
      [-1, next],
    ] as const)
      db.run('UPDATE ledger SET position = ? WHERE position = ?', to, from);
    return at;
  },
  'a row put in between, well sealed at the end of its stream': (below) => {
    const at = below(entries.length);
    const last = entries.findLast(({ stream }) => stream === entries[at]!.stream)!;
    const { seal: previous, ...rest } = last;
    const sequence = last.sequence + 1;
    const put = sealEntry({ ...rest, sequence, previous, commandId: `put-${sequence}` });
    // Room is made at the place, as if it had always been there.
    db.run('UPDATE ledger SET position = -position - 1 WHERE position > ?', at);
    db.run('UPDATE ledger SET position = -position WHERE position < 0');
    const { stream, commandId, requestDigest, recordedAt, fact, seal } = put;
    db.run(
      `INSERT INTO ledger (position, stream, sequence, command_id, request_digest, recorded_at, fact, previous, seal)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      at + 1,
      stream,
      sequence,
      commandId,
      requestDigest,
      recordedAt,
      JSON.stringify(fact),
      previous,
      seal,
    );
    return at;
  },
};

/** True where the report names the entry, its neighbour, or a stretch of the log that it lies in. */
function names({ fails }: Report, leaf: number): boolean {
  const entry = entries[leaf]!;
  return fails.some(
    ({ place = {} }) =>
      (place.stream === entry.stream && Math.abs(place.sequence! - entry.sequence) <= 1) ||
      (place.leaf !== undefined && place.leaf <= leaf && leaf <= (place.lastLeaf ?? place.leaf)),
  );
}

describe('a store, with a head that somebody kept', () => {
  it('holds where nothing was rewritten', async () => {
    const size = entries.length;
    const { verdict, fails } = await report(size, 10, 1);
    expect({ verdict, fails }).toEqual({ verdict: 'proved', fails: [] });
  });

  it('says how much is newer than the head', async () => {
    const { verdict, notes } = await report(10);
    expect([verdict, notes.map(({ finding }) => finding)]).toEqual(['consistent', ['unwitnessed']]);
  });

  it.each(Object.entries(rewritings))(
    'does not hold: %s',
    async (name, rewrite) => {
      const below = generator(name.length);
      const missed: unknown[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        db.exec('BEGIN');
        const leaf = rewrite(below);
        const found = await report(10, 20, entries.length);
        db.exec('ROLLBACK');
        if (found.verdict !== 'broken' || !names(found, leaf))
          missed.push({ leaf, verdict: found.verdict, fails: found.fails.slice(0, 3) });
      }
      expect(missed.slice(0, 3)).toEqual([]);
    },
    600_000,
  );

  it('holds where a fact was only written with other spaces: it says what it said', async () => {
    const { verdict } = await rolledBack(() => {
      db.run(`UPDATE ledger SET fact = replace(fact, '"type":', ' "type" : ')`);
      return report(10, entries.length);
    });
    expect(verdict).toBe('proved');
  });

  it.each(tornRows)('does not hold: %s', async (_what, columns) => {
    const leaf = 12;
    const entry = entries[leaf]!;
    const found = await rolledBack(() => {
      db.run(
        `UPDATE ledger SET command_id = ?, fact = ? ${WHERE}`,
        ...columns(entry),
        ...keyOf(entry),
      );
      return report(10, 20, entries.length);
    });
    expect([found.verdict, names(found, leaf)]).toEqual(['broken', true]);
  });

  it('does not hold where the head is longer than what is left', async () => {
    const whole = headOf(entries.length);
    const keys = [vkeyLine(verifierKeyOf(signer))];
    const { fails } = await rolledBack(() => {
      db.run('DELETE FROM ledger WHERE position = (SELECT max(position) FROM ledger)');
      return verifyLedger(all(), { keys, checkpoints: [whole] });
    });
    expect(fails.map(({ finding }) => finding)).toEqual(['log-shorter']);
  });

  it('is not compared with a head that nobody known has signed', async () => {
    const trust = { keys: [], checkpoints: [headOf(10)] };
    const { verdict, fails, notes } = await verifyLedger(all(), trust);
    expect([verdict, fails.map(({ finding }) => finding), notes]).toEqual([
      'unproven',
      ['old-checkpoint-unreadable'],
      [],
    ]);
  });
});
