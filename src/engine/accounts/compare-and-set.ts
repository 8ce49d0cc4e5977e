import { EngineError } from '../../errors.ts';
import type { Row, Views } from '../ports/index.ts';

const TRIES = 50;

export const isConcurrent = (error: unknown): boolean =>
  error instanceof EngineError && error.code === 'concurrent-act';

/**
 * Changes a row on the grounds of what it is, again where somebody else changed it first. Gives the
 * row that now stands; `change` gives undefined to leave it as it is.
 *
 * @throws EngineError `concurrent-act` where the row is too busy
 */
export async function compareAndSet<R extends Row>(
  views: Views,
  table: string,
  key: string,
  change: (row: R | undefined) => R | undefined,
): Promise<R | undefined> {
  for (let tried = 1; ; tried += 1) {
    const known = await views.get<R>(table, key);
    const changed = change(known?.row);
    if (changed === undefined) return known?.row;
    try {
      await views.put(table, key, changed, known?.version ?? 0);
      return changed;
    } catch (error) {
      if (!isConcurrent(error) || tried === TRIES) throw error;
    }
  }
}
