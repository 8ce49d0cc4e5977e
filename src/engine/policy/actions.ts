import { yearActs, type YearActName } from '../../annual-report/acts/index.ts';
import type { StepName } from '../../machines/matter/fact.ts';
import { roles, type Role } from '../../statute/roles.ts';
import { steps } from '../../statute/steps/index.ts';

/** What somebody may be allowed to do, and on which condition. */
export interface ActionRow {
  /** `matter`: the office also has to let its holder see the matter in question. */
  needs: 'nothing' | 'sign-in' | 'office' | 'matter';
  /** The offices that may; empty where none is needed. */
  by: readonly Role[];
  /** Recorded in the name of one office, so that there must be no doubt which. */
  act?: true;
  /** The operations of the contract that ask for it. */
  operations: readonly string[];
}

const every = (Object.keys(roles) as Role[]).filter((role) => role !== 'system');
const but = (...excluded: Role[]) => every.filter((role) => !excluded.includes(role));

const administrators: readonly Role[] = ['accountAdministrator', 'lawAdministrator'];
const readers = but('accountAdministrator', 'lawAdministrator');
/** Everybody who can take a step; supervision and administration are kept apart from it. */
export const stepRoles = but('auditor', 'accountAdministrator', 'lawAdministrator');

/** Who signs acts with a key of one's own. */
const signatories: readonly Role[] = [
  'governmentLawyer',
  'outsideCounsel',
  'reviewOffice',
  'member',
  'chief',
];

const open = (...operations: string[]): ActionRow => ({ needs: 'nothing', by: [], operations });
const signedIn = (...operations: string[]): ActionRow => ({ needs: 'sign-in', by: [], operations });
const office = (by: readonly Role[], ...operations: string[]): ActionRow => ({
  needs: 'office',
  by,
  operations,
});
const matter = (by: readonly Role[], ...operations: string[]): ActionRow => ({
  needs: 'matter',
  by,
  operations,
});
const act = (row: ActionRow): ActionRow => ({ ...row, act: true });

/** Every action but the steps and the acts of the year, which have tables of their own. What is not here is denied. */
const table = {
  'matter.list': office(readers, 'listMatters'),
  'matter.read': matter(readers, 'readMatter', 'readOutlook'),
  'matter.timeline': matter(readers, 'readTimeline'),
  'matter.refusals': matter(but('outsideCounsel', 'member', ...administrators), 'readRefusals'),
  'matter.export': matter(
    but('outsideCounsel', 'member', ...administrators),
    'exportRecord',
    'exportDossier',
  ),
  'matter.accesses': matter(['auditor', 'reviewOffice', 'archivist', 'unitHead'], 'readAccesses'),
  'matter.proof': matter(readers, 'readProof'),
  'matter.statement': act(matter(signatories, 'prepareStatement')),
  'matter.minutes': matter(readers, 'printMinutes'),
  'matter.own-entry': matter(['member', 'chief'], 'readOwnMinutesEntry'),
  'evidence.read': matter(readers, 'downloadEvidence'),
  'evidence.upload': office(stepRoles, 'uploadEvidence'),
  // What citizens wrote is personal text: for those who answer it, review it or supervise.
  'opinions.read': matter(but('outsideCounsel', 'member', ...administrators), 'listOpinions'),
  // Order 713 leaves it open who erases; here the unit that asked the public, or whoever published.
  'opinions.erase': act(matter(['unitHead', 'publisher'], 'eraseOpinion')),
  'opinions.record': act(matter(['drafter', 'unitHead', 'publisher'], 'recordOpinion')),

  'accounts.self': signedIn(
    'readMe',
    'changePassword',
    'signOut',
    'listOwnSigningKeys',
    'proposeSigningKey',
    'revokeOwnSigningKey',
  ),
  'accounts.units': office(every, 'listUnits'),
  'accounts.read': office(
    ['accountAdministrator', 'auditor'],
    'listPeople',
    'listMemberships',
    'listSigningKeys',
  ),
  'accounts.manage': act(
    office(
      ['accountAdministrator'],
      'registerUnit',
      'registerPerson',
      'grantMembership',
      'endMembership',
      'unlockAccount',
      'resetPassword',
      'approveSigningKey',
      'revokeSigningKey',
    ),
  ),

  'year.directory': office(readers, 'readDirectory', 'readYearlyDates'),
  // The report looks across all units: only those who serve or supervise the whole authority read it.
  'year.report': office(
    ['secretary', 'chief', 'auditor'],
    'readRegister',
    'readMetrics',
    'listFigureEntries',
    'readReport',
    'listAnnex',
    'downloadReport',
    'downloadReportText',
    'readChart',
    'drawChart',
    'downloadSource',
  ),

  'law.changes': office(every, 'listLawChanges'),
  'law.propose': act(office(['lawAdministrator'], 'proposeLawChange')),
  'law.confirm': act(office(['lawAdministrator'], 'confirmLawChange')),
  'clock.move': office(administrators, 'moveClock'),
  'views.rebuild': act(office(administrators)),

  'witness.keys': office(['auditor', ...administrators], 'listWitnessKeys'),
  // Two persons, as for law values and signers' keys: who approves is not who proposed.
  'witness.propose': act(office(administrators, 'proposeWitnessKey')),
  'witness.approve': act(office(administrators, 'approveWitnessKey')),
  // One is enough, as for signers' keys: a key in other hands cannot wait for a second person.
  'witness.revoke': act(office(administrators, 'revokeWitnessKey')),

  // Heads say how much there is, and nothing of what: whoever keeps one holds the log to its word.
  'public.log': open(
    'readCheckpoint',
    'readCheckpointOfSize',
    'readHeadCode',
    'readConsistency',
    'readLogKeys',
    'listWitnesses',
    'cosignCheckpoint',
  ),
  'public.sign-in': open('signIn', 'refreshSignIn'),
  'public.law': open('listSteps', 'readStatute', 'readProvision'),
  'public.installation': open(
    'readInstallation',
    'readHealth',
    'readReadiness',
    'readContract',
    'readProblemType',
  ),
  'public.solicitations': open(
    'listSolicitations',
    'readSolicitation',
    'downloadPublishedDocument',
    'submitOpinion',
    'readDispositions',
    'listCommentPeriods',
    'readDispositionsOfPeriod',
    'readOpinionByCode',
  ),
  'public.directories': open('readPublishedDirectory'),
} as const satisfies Record<string, ActionRow>;

export type Action = keyof typeof table | `matter.step:${StepName}` | `year.act:${YearActName}`;

const STEP = 'matter.step:';
const YEAR_ACT = 'year.act:';
const isStep = (name: string): name is StepName => Object.hasOwn(steps, name);
const isYearAct = (name: string): name is YearActName => Object.hasOwn(yearActs, name);

/** The row of an action; undefined, and so denied, where there is none. */
export function rowOf(action: string): ActionRow | undefined {
  if (Object.hasOwn(table, action)) return table[action as keyof typeof table];
  if (action.startsWith(YEAR_ACT)) {
    const name = action.slice(YEAR_ACT.length);
    return isYearAct(name) ? act(office(yearActs[name].by, name)) : undefined;
  }
  if (!action.startsWith(STEP)) return undefined;
  const step = action.slice(STEP.length);
  return isStep(step) ? act(matter(steps[step].by, step)) : undefined;
}

/** All actions: the table's, one for each step, and one for each act on a year's books. */
export const actions: readonly Action[] = [
  ...(Object.keys(table) as (keyof typeof table)[]),
  ...(Object.keys(steps) as StepName[]).map((step) => `${STEP}${step}` as const),
  ...(Object.keys(yearActs) as YearActName[]).map((name) => `${YEAR_ACT}${name}` as const),
];

const byOperation = new Map(
  actions.flatMap((action) =>
    (rowOf(action)?.operations ?? []).map((operation) => [operation, action] as const),
  ),
);

/** The action that an operation of the contract asks for; undefined, and so denied, for an unknown one. */
export const actionOf = (operationId: string): Action | undefined => byOperation.get(operationId);
