import { EngineError } from '../errors.ts';
import { isSealed } from '../integrity/seal.ts';
import type { Matter } from '../machines/matter/chart.ts';
import { newMatter } from '../machines/matter/evolve.ts';
import type { Fact } from '../machines/matter/fact.ts';
import { replay } from '../machines/matter/replay.ts';
import type { Instant } from '../statute/calendar/index.ts';
import type { Entry, Ledger, StreamHead } from './ports/index.ts';
import { entriesOf, streamOf } from './stream.ts';

/** A matter folded up to a head. */
export interface Standing {
  matter: Matter;
  head: StreamHead;
  /** When the last entry was recorded; the clock must not stand before it. */
  lastAt: Instant;
}

/** Folds matters from the ledger. What it remembers is only ever what the ledger says. */
export interface Histories {
  /** @throws EngineError `not-found`, `seal-broken`, `history-diverges` */
  current(matterId: string): Promise<Standing>;
  /** Tells what an act of this process has just appended, so that it need not be read again. */
  remember(matterId: string, standing: Standing): void;
}

/**
 * The facts of an entry, as the chart hears them. The one place where rows become facts: what is on
 * record was validated and judged before it was sealed, and the seal is checked before it is read.
 */
export const factOfEntry = ({ fact }: Entry): Fact => fact as unknown as Fact;

const unfiled: Standing = { matter: newMatter(), head: { sequence: 0, seal: '' }, lastAt: '' };

/**
 * A fold is a pure function of a sealed history, so a folded matter may be kept under the seal of
 * its last entry: another process's entries are read on from there, and a history that does not
 * continue the remembered seal is folded anew.
 */
export function createHistories(ledger: Ledger, capacity = 2_000): Histories {
  const remembered = new Map<string, Standing>();

  function keep(matterId: string, standing: Standing) {
    remembered.delete(matterId);
    remembered.set(matterId, standing);
    if (remembered.size > capacity) remembered.delete(remembered.keys().next().value!);
  }

  async function fold(matterId: string, from: Standing = unfiled): Promise<Standing> {
    let { head, lastAt } = from;
    const facts: Fact[] = [];
    for await (const entry of entriesOf(ledger, streamOf.matter(matterId), head.sequence)) {
      checkSeal(entry, head);
      facts.push(factOfEntry(entry));
      const { sequence, seal, recordedAt } = entry;
      [head, lastAt] = [{ sequence, seal }, recordedAt];
    }
    return { matter: replay(from.matter, facts), head, lastAt };
  }

  return {
    async current(matterId) {
      const seen = remembered.get(matterId)?.head.sequence;
      const head = await ledger.head(streamOf.matter(matterId), seen);
      if (!head) throw new EngineError('not-found', `There is no matter ${matterId}.`);
      const known = remembered.get(matterId);
      if (known?.head.seal === head.seal) {
        keep(matterId, known); // what is asked for stays longest
        return known;
      }
      const standing = await fold(matterId, known).catch((error: unknown) => {
        // A remembered fold that the ledger does not continue is not trusted: start from the facts.
        if (!known) throw error;
        return fold(matterId);
      });
      keep(matterId, standing);
      return standing;
    },
    remember: (matterId, standing) => keep(matterId, standing),
  };
}

/** @throws EngineError `seal-broken` where an entry does not continue the head, or was changed */
function checkSeal(entry: Entry, head: StreamHead): void {
  const { sequence, stream } = entry;
  const before = head.sequence === 0 ? undefined : { ...head, stream, previous: '' };
  if (!isSealed(entry, before))
    throw new EngineError('seal-broken', `Entry ${sequence} of ${stream} does not carry its seal.`);
}
