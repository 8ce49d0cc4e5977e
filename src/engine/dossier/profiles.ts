import type { FactType } from '../../machines/matter/fact.ts';
import { documentOf } from '../../statute/documents.ts';
import type { Entry } from '../ports/index.ts';
import { groundNamed, type GroundName } from './grounds.ts';

/** Who a package is for: the auditor, an inspection, everybody. */
export const profiles = ['full', 'inspection', 'public'] as const;
export type Profile = (typeof profiles)[number];

/** The histories that a package holds. */
export type History =
  | 'entries'
  | 'refusals'
  | 'opinions'
  | 'erasures'
  | 'accesses'
  | 'installation'
  | 'accounts'
  | 'law';

/** What a profile looks at to decide on an entry. */
export interface Context {
  /** People and units that the matter's own entries name. */
  concerned: ReadonlySet<string>;
  /** Whether the decision has been published: before that its text is not for everybody. */
  promulgated: boolean;
  /** What the reviews for publication found of each file, the latest counting; by digest. */
  reviews: ReadonlyMap<string, { result: unknown; ground: unknown }>;
}

/** Facts that are themselves announcements to the public, by the provision that says so. */
const announced: Partial<Record<FactType, string>> = {
  MatterListedInDirectory: 'A-DIR-1',
  DirectoryEntryAdjusted: 'A-DIR-1',
  CommentPeriodOpened: 'A-PUB-4',
  CommentPeriodExtended: 'A-PUB-5',
  CommentPeriodClosed: 'A-PUB-5',
  CommentsAnswered: 'A-PUB-7',
  HearingAnnounced: 'A-HEAR-2',
  HearingParticipantsPublished: 'A-HEAR-3',
  DecisionIssued: 'A-PROM-1',
  DecisionPromulgated: 'A-PROM-1',
  InterpretationPublished: 'C-INT-1',
  DecisionAdjusted: 'A-CHG-1',
  DecisionTerminated: 'A-CHG-1',
};

/** Facts that name citizens: who signed the record of a hearing, who refused and why. */
const personal: readonly string[] = ['HearingHeld'] satisfies FactType[];

/** Facts that need not be public before the decision is. */
const afterPublication: readonly string[] = [
  'DecisionIssued',
  'DecisionAdjusted',
  'DecisionTerminated',
] satisfies FactType[];

/** What keys and offices are judged by; passwords and locks are nobody's business but the holder's. */
const offices: readonly unknown[] = [
  'UnitRegistered',
  'PersonRegistered',
  'MembershipGranted',
  'MembershipEnded',
  'SigningKeyProposed',
  'SigningKeyApproved',
  'SigningKeyRevoked',
];

type Rule = (entry: Entry, context: Context) => GroundName | undefined;

const shown: Rule = () => undefined;
const always =
  (ground: GroundName): Rule =>
  () =>
    ground;

const concerning: Rule = ({ fact }, { concerned }) =>
  offices.includes(fact.type) && concerned.has(String(fact.person ?? fact.unit))
    ? undefined
    : 'internal-affairs';

/** A demonstration's clock is moved right before each act: its moves tell when that was. */
const withoutClock: Rule = ({ fact }) =>
  fact.type === 'ClockMoved' ? 'internal-affairs' : undefined;

const withoutPersonalText: Rule = ({ fact }) =>
  personal.includes(String(fact.type)) ? 'privacy' : undefined;

const announcements: Rule = ({ fact }, { promulgated }) => {
  const type = String(fact.type);
  if (!Object.hasOwn(announced, type)) return 'process-information';
  return afterPublication.includes(type) && !promulgated ? 'process-information' : undefined;
};

// An entry about an opinion carries the code with which its author reads the text again; the reason of
// an erasure may name who asked for it.
const rules: Record<Profile, Record<History, Rule>> = {
  full: {
    entries: shown,
    refusals: shown,
    opinions: shown,
    erasures: shown,
    accesses: shown,
    installation: shown,
    accounts: concerning,
    law: shown,
  },
  inspection: {
    entries: withoutPersonalText,
    refusals: shown,
    opinions: always('privacy'),
    erasures: always('privacy'),
    accesses: shown,
    installation: shown,
    accounts: concerning,
    law: shown,
  },
  public: {
    entries: announcements,
    refusals: always('internal-affairs'),
    opinions: always('privacy'),
    erasures: always('privacy'),
    accesses: always('internal-affairs'),
    installation: withoutClock,
    accounts: always('internal-affairs'),
    law: shown,
  },
};

/** On which ground an entry is withheld from a profile; undefined where it is shown. */
export const withheldEntry = (
  profile: Profile,
  history: History,
  entry: Entry,
  context: Context,
): GroundName | undefined => rules[profile][history](entry, context);

/** Documents that hold what citizens said and how to reach them. */
const personalDocuments = ['D12', 'D14', 'D18'];

/**
 * On which ground a file is withheld from a profile. Everybody may have only what a review for
 * publication has cleared (保守国家秘密法 art 35), whatever kind of document it is.
 */
export function withheldFile(
  profile: Profile,
  { document, sha256 }: { document: string; sha256: string },
  { reviews }: Context,
): GroundName | undefined {
  if (profile === 'full') return undefined;
  if (profile === 'inspection') return personalDocuments.includes(document) ? 'privacy' : undefined;
  const review = reviews.get(sha256);
  if (review?.result === 'publish') return undefined;
  if (review?.result === 'withhold') return groundNamed(review.ground);
  return documentOf(document).public === 'withhold' ? 'process-information' : 'internal-affairs';
}
