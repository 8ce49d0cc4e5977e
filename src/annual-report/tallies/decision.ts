import type { Fact } from '../../machines/matter/fact.ts';
import type { Story } from '../story.ts';
import { once, type Tallies } from './tally.ts';

/** A decision against the majority states its reason (art 30(2)); no other decision has one. */
const decided =
  (name: string) =>
  ({ reasonStated }: { reasonStated?: string }) => ({
    [name]: 1,
    'against-majority': reasonStated?.trim() ? 1 : 0,
  });

/** Whether the minutes name somebody, as a member who was present or among the observers. */
function wasThere(fact: Fact<'DeliberationRecorded'>, person: string, name: string): boolean {
  const { attendance = [] } = fact;
  // Older minutes may not say who observed.
  const observers = 'observers' in fact ? fact.observers : [];
  return (
    attendance.some((member) => member.person === person && member.status === 'present') ||
    observers.some((observer) => observer.includes(name))
  );
}

/** One meeting may deliberate several matters; each deliberation is counted as one item of business. */
function deliberated(fact: Fact<'DeliberationRecorded'>, { meeting, counsel = {} }: Story) {
  const { speeches = [] } = fact;
  return {
    'counsel-meetings': Object.entries(counsel).filter(([person, name]) =>
      wasThere(fact, person, name),
    ).length,
    deliberations: 1,
    [`deliberations-${meeting ?? 'unnamed'}`]: 1,
    dissents: speeches.filter(({ stand }) => stand === 'disagree').length,
  };
}

/** 集体讨论决定、请示报告、印发、公布 (arts 8, 29 to 32): M13 to M15, M17. */
export const decisionTallies: Tallies = {
  AgendaRefused: once('agenda-refused'),
  DeliberationRecorded: deliberated,
  DraftAdopted: decided('adopted'),
  DraftAdoptedWithEditorialChange: decided('adopted'),
  DraftAdoptedWithSubstantiveChange: decided('sent-back'),
  DraftDeferred: decided('deferred'),
  DraftRejected: decided('rejected'),
  PartyReportMade: once('party-reports'),
  CongressReportMade: once('congress-reports'),
  DecisionIssued: (_fact, { normative }) => ({ issued: 1, 'normative-issued': normative ? 1 : 0 }),
  DecisionPromulgated: once('promulgated'),
  PromulgationWithheld: once('promulgation-withheld'),
  InterpretationPublished: once('interpretations'),
  NormativeDocumentFiled: ({ receipt }) => ({
    filed: 1,
    'filed-with-receipt': receipt?.trim() ? 1 : 0,
  }),
};
