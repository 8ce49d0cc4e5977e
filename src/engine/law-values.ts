import { EngineError } from '../errors.ts';
import type { Officer } from '../machines/matter/fact.ts';
import {
  bundledCalendar,
  withYear,
  type Calendar,
  type CivilDate,
  type HolidayYear,
} from '../statute/calendar/index.ts';
import { checkLawValue, type LawValue } from '../statute/editions.ts';
import type { Entry, Ledger } from './ports/index.ts';
import { entriesOf, record, streamOf } from './stream.ts';

/** What an administrator of law proposes: a value or confirmation, or a year's holiday notice. */
export type LawProposal = { value: LawValue } | { holidays: HolidayYear };

export interface LawChange {
  /** The number of the proposing entry in the stream `law`. */
  proposal: number;
  proposedBy: string;
  proposedAt: string;
  reason: string;
  change: LawProposal;
  confirmedBy?: string;
  confirmedAt?: string;
}

/** The changes of law values, under the control of two persons; each step is a sealed entry. */
export interface LawValues {
  /** All changes, those that wait for the second person included. */
  changes(): Promise<LawChange[]>;
  /** The confirmed values in force on a civil day (Asia/Shanghai). */
  valuesOn(date: CivilDate): Promise<LawValue[]>;
  /** The bundled calendar and the notices adopted since. */
  calendar(): Promise<Calendar>;
  /** @throws EngineError `invalid-request` where it would loosen what binds */
  propose(
    change: LawProposal,
    reason: string,
    by: Officer,
    commandId: string,
    at: string,
  ): Promise<LawChange>;
  /** @throws EngineError `two-persons-needed` where the proposer confirms */
  confirm(proposal: number, by: Officer, commandId: string, at: string): Promise<LawChange>;
}

/** The stream `law`, folded. */
export interface FoldedLaw {
  seen: number;
  changes: LawChange[];
  calendar: Calendar;
}

/** Before the first change: the calendar is the bundled one. */
export const noLaw: FoldedLaw = { seen: 0, changes: [], calendar: bundledCalendar };

/** Opens the stream `law` of a ledger. */
export function openLawValues(ledger: Ledger): LawValues {
  let folded = noLaw;

  async function current(): Promise<FoldedLaw> {
    const head = await ledger.head(streamOf.law, folded.seen);
    if ((head?.sequence ?? 0) > folded.seen) {
      let next = folded;
      for await (const entry of entriesOf(ledger, streamOf.law, folded.seen))
        next = foldLaw(next, entry);
      folded = next;
    }
    return folded;
  }

  return {
    changes: async () => (await current()).changes,
    calendar: async () => (await current()).calendar,
    async valuesOn(date) {
      const { changes } = await current();
      return changes.flatMap(({ change, confirmedAt }) =>
        confirmedAt !== undefined && 'value' in change && change.value.from <= date
          ? [change.value]
          : [],
      );
    },
    async propose(change, reason, by, commandId, at) {
      if ('value' in change) {
        const confirmed = (await current()).changes.flatMap((known) =>
          known.confirmedAt !== undefined && 'value' in known.change ? [known.change.value] : [],
        );
        const fault = checkLawValue(change.value, confirmed);
        if (fault)
          throw new EngineError('invalid-request', fault.en, {
            faults: [{ field: '/value', ...fault }],
          });
      } else withYear(bundledCalendar, change.holidays);
      const { sequence } = await record(ledger, {
        stream: streamOf.law,
        commandId,
        request: { change, reason },
        recordedAt: at,
        fact: { type: 'LawChangeProposed', at, by, reason, change },
      });
      return changeNumbered((await current()).changes, sequence);
    },
    async confirm(proposal, by, commandId, at) {
      const known = changeNumbered((await current()).changes, proposal);
      if (known.proposedBy === by.person)
        throw new EngineError(
          'two-persons-needed',
          'A second person confirms a change of law values.',
        );
      if (known.confirmedAt === undefined)
        await record(ledger, {
          stream: streamOf.law,
          commandId,
          request: { proposal },
          recordedAt: at,
          fact: { type: 'LawChangeConfirmed', at, by, proposal },
        });
      return changeNumbered((await current()).changes, proposal);
    },
  };
}

function changeNumbered(changes: readonly LawChange[], proposal: number): LawChange {
  const found = changes.find((change) => change.proposal === proposal);
  if (!found) throw new EngineError('not-found', `There is no proposal ${proposal}.`);
  return found;
}

interface LawFact {
  type: string;
  at: string;
  by: Officer;
  reason: string;
  change: LawProposal;
  proposal: number;
}

/** The stream `law` after one more entry. */
export function foldLaw({ changes, calendar }: FoldedLaw, { sequence, fact }: Entry): FoldedLaw {
  const { type, at, by, reason, change, proposal } = fact as unknown as LawFact;
  if (type === 'LawChangeProposed') {
    const proposed = { proposal: sequence, proposedBy: by.person, proposedAt: at, reason, change };
    return { seen: sequence, changes: [...changes, proposed], calendar };
  }
  const known = changeNumbered(changes, proposal);
  if (known.confirmedAt !== undefined) return { seen: sequence, changes, calendar };
  const confirmed = { ...known, confirmedBy: by.person, confirmedAt: at };
  return {
    seen: sequence,
    changes: changes.map((each) => (each === known ? confirmed : each)),
    calendar: 'holidays' in known.change ? withYear(calendar, known.change.holidays) : calendar,
  };
}
