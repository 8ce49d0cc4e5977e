import { canonical } from '../../integrity/canonical.ts';
import { sha256 } from '../../integrity/digest.ts';
import { statementOf, type SignedStatement } from '../../integrity/signatures/statement.ts';
import {
  findingNames,
  type Finding,
  type StatementParts,
} from '../../integrity/signatures/statement-parts.ts';
import type { Dossier } from '../../machines/matter/dossier.ts';
import type { Officer, StepName } from '../../machines/matter/fact.ts';
import { minutesAnswered } from '../../machines/matter/stages/minutes-on-record.ts';
import type { CivilDate } from '../../statute/calendar/index.ts';
import { steps } from '../../statute/steps/index.ts';

/** What a signed step is about: everything from which its statement follows. */
export interface Signing {
  matterId: string;
  step: SignedStep;
  dossier: Dossier;
  officer: Officer;
  /** What the officer's unit is registered as; absent where a statement of the first form is composed. */
  unitName?: string;
  /** The step's body as it was sent. */
  stated: Record<string, unknown>;
  /** The names of the matter's files, by digest. */
  nameOf(sha256: string): string | undefined;
  date: CivilDate;
}

interface Says {
  conclusion(stated: Record<string, unknown>): string;
  draft(dossier: Dossier, stated: Record<string, unknown>): string | undefined;
  context(
    dossier: Dossier,
    officer: Officer,
    stated: Record<string, unknown>,
  ): Record<string, unknown>;
  /** No statement was made before this day. */
  notBefore(dossier: Dossier, stated: Record<string, unknown>): string | undefined;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const review = (conclusion: Says['conclusion'], context: Says['context']): Says => ({
  conclusion,
  draft: ({ legalityReview }, { draft }) => text(draft) || legalityReview?.sentDraft,
  context,
  notBefore: ({ legalityReview }) => legalityReview?.acceptedAt,
});

/** The review office answers for its own opinion with those of the lawyers before it (art 28). */
const withCounsel: Says['context'] = ({ legalityReview }) => ({
  counsel: (legalityReview?.opinions ?? []).map(({ person, name, position = '', signed }) => ({
    person,
    name,
    position,
    signed,
  })),
});

/** The minutes that a member answers to. */
const answered = ({ deliberation }: Dossier, { heldOn }: Record<string, unknown>) =>
  minutesAnswered(deliberation, typeof heldOn === 'string' ? heldOn : undefined);

const minutes = (conclusion: string): Says => ({
  conclusion: () => conclusion,
  draft: (dossier, stated) => answered(dossier, stated)?.draft ?? dossier.deliberation?.tabledDraft,
  context(dossier, { person }, stated) {
    const { heldOn = '', files = [], speeches = [] } = answered(dossier, stated) ?? {};
    return {
      heldOn,
      minutes: [...files],
      speeches: speeches.filter((said) => said.person === person),
    };
  },
  notBefore: (dossier, stated) => answered(dossier, stated)?.heldOn,
});

const signedSteps = {
  GiveLegalOpinion: review(
    ({ position }) => text(position),
    () => ({}),
  ),
  IssueLawfulOpinion: review(() => 'lawful', withCounsel),
  IssueConditionalOpinion: review(() => 'conditional', withCounsel),
  IssueUnlawfulOpinion: review(() => 'unlawful', withCounsel),
  ConfirmReviewItems: review(() => 'items-closed', withCounsel),
  ConfirmEditorialChange: review(() => 'editorial', withCounsel),
  ConfirmEditorialAdoption: review(() => 'editorial', withCounsel),
  ConfirmMinutesEntry: minutes('confirmed'),
  DeclineMinutesEntry: minutes('declined'),
} as const satisfies Partial<Record<StepName, Says>>;

export type SignedStep = keyof typeof signedSteps;

/** The facts that signed steps become: each bears its author's own signature. */
export const signedFacts: ReadonlySet<string> = new Set(
  (Object.keys(signedSteps) as SignedStep[]).map((step) => steps[step].becomes),
);

/** Whether a step is one that bears its author's signature. */
export const isSignedStep = (step: StepName): step is SignedStep =>
  Object.hasOwn(signedSteps, step);

/** The earliest day that a statement for the step may bear: an instant or a civil day. */
export function notBefore(
  step: SignedStep,
  dossier: Dossier,
  stated: Record<string, unknown>,
): string | undefined {
  const says: Says = signedSteps[step];
  return says.notBefore(dossier, stated);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function findingsOf({ findings }: Record<string, unknown>): StatementParts['findings'] {
  if (!isRecord(findings)) return null;
  const made = findingNames.flatMap((name) => {
    const { result, reasons } = isRecord(findings[name]) ? findings[name] : {};
    const finding: Finding = {
      ...(typeof result === 'string' ? { result } : {}),
      ...(typeof reasons === 'string' ? { reasons } : {}),
    };
    return Object.keys(finding).length > 0 ? [[name, finding] as const] : [];
  });
  return Object.fromEntries(made);
}

/** The statement that stands for a step: composed alike for whoever prepares it and whoever checks it. */
export function composeStatement(signing: Signing): SignedStatement {
  const { matterId, step, dossier, officer, unitName, stated: body, nameOf, date } = signing;
  const { signature: _signature, ...stated } = body;
  const says: Says = signedSteps[step];
  const digest = says.draft(dossier, stated);
  const title = dossier.proposal?.title ?? '';
  return statementOf({
    act: step,
    matter: { id: matterId, title },
    edition: {
      filedOn: dossier.edition?.filedOn ?? '',
      sha256: sha256(canonical(dossier.edition ?? {})),
    },
    draft: digest === undefined ? null : { title: nameOf(digest) ?? title, sha256: digest },
    findings: findingsOf(stated),
    conclusion: says.conclusion(stated),
    reservations: text(stated.reservations),
    signer: { ...officer, ...(unitName === undefined ? {} : { unitName }) },
    date,
    context: says.context(dossier, officer, stated),
    stated,
  });
}
