import { EngineError } from '../../errors.ts';
import type { Instant } from '../../statute/calendar/index.ts';
import type { Entry, Ledger } from '../ports/index.ts';
import { entriesOf, entryAfter, replayOf } from '../stream.ts';
import type { AccountActor, AccountEvent } from './facts.ts';
import { emptyRegister, withEntries, type Register } from './register.ts';

export const ACCOUNTS = 'accounts';
const TRIES = 50;

/** What somebody wants to do to accounts. */
export interface AccountCommand {
  commandId: string;
  /** What was asked, without any secret: its digest goes into the chain. */
  request: unknown;
  at: Instant;
  by: AccountActor;
  /** Rules on the command against the register; throws where it cannot be. */
  judge: (register: Register, next: number) => AccountEvent;
}

/** The stream `accounts`, folded in memory and read on whenever any process has appended to it. */
export interface AccountStream {
  current(): Promise<Register>;
  /**
   * Rules and appends, again from the start where another act came between: what was ruled on is what
   * was appended to. The same command sent again gives its first entry back.
   *
   * @throws EngineError `idempotency-key-reused`, `concurrent-act`, and what `judge` throws
   */
  act(command: AccountCommand): Promise<Entry>;
}

export function openAccountStream(ledger: Ledger): AccountStream {
  let folded = emptyRegister;

  async function current(): Promise<Register> {
    const known = folded;
    const head = await ledger.head(ACCOUNTS, known.sequence);
    if ((head?.sequence ?? 0) <= known.sequence) return known;
    const entries = await Array.fromAsync(entriesOf(ledger, ACCOUNTS, known.sequence));
    const fresh = withEntries(known, entries);
    // Another call may have read further meanwhile; the register never goes back.
    if (fresh.sequence > folded.sequence) folded = fresh;
    return fresh;
  }

  async function attempt({ commandId, request, at, by, judge }: AccountCommand): Promise<Entry> {
    const register = await current();
    const { type, ...details } = judge(register, register.sequence + 1);
    const head = register.sequence === 0 ? undefined : register;
    const fact = { type, at, by, ...details };
    const entry = entryAfter(head, { stream: ACCOUNTS, commandId, request, recordedAt: at, fact });
    await ledger.append(entry);
    return entry;
  }

  return {
    current,
    async act(command) {
      const asked = { stream: ACCOUNTS, commandId: command.commandId, request: command.request };
      for (let tried = 1; ; tried += 1) {
        const known = await replayOf(ledger, asked);
        if (known) return known;
        try {
          return await attempt(command);
        } catch (error) {
          if (!raced(error) || tried === TRIES) throw error;
        }
      }
    },
  };
}

const raced = (error: unknown): boolean =>
  error instanceof EngineError &&
  (error.code === 'concurrent-act' || error.code === 'idempotency-key-reused');
