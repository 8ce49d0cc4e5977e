import type { Leases } from '../../engine/ports/index.ts';
import type { Database } from './database.ts';
import type { GroupCommit } from './group-commit.ts';

interface Held {
  holder: string;
  token: number;
  until: number;
}

/** Leases in the embedded database. A released lease keeps its line, so that its token never falls. */
export class EmbeddedLeases implements Leases {
  readonly #db: Database;
  readonly #commit: GroupCommit;

  constructor(db: Database, commit: GroupCommit) {
    this.#db = db;
    this.#commit = commit;
  }

  async take(
    name: string,
    holder: string,
    milliseconds: number,
    now: Date,
  ): Promise<number | undefined> {
    const until = now.getTime() + milliseconds;
    return this.#commit.write(() => {
      const held = this.#db.get('SELECT * FROM leases WHERE name = ?', name) as Held | undefined;
      const live = held !== undefined && held.until > now.getTime();
      if (live && held.holder !== holder) return undefined;
      const token = live ? held.token : (held?.token ?? 0) + 1;
      this.#db.run(
        'INSERT OR REPLACE INTO leases (name, holder, token, until) VALUES (?, ?, ?, ?)',
        name,
        holder,
        token,
        until,
      );
      return token;
    });
  }

  async release(name: string, holder: string): Promise<void> {
    await this.#commit.write(() =>
      this.#db.run('UPDATE leases SET until = 0 WHERE name = ? AND holder = ?', name, holder),
    );
  }
}
