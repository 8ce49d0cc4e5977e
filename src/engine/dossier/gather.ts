import { EngineError } from '../../errors.ts';
import { headCode } from '../../integrity/head-code.ts';
import { base64Of } from '../../integrity/bytes.ts';
import type { Fact } from '../../machines/matter/fact.ts';
import { bundledCalendar, type Calendar } from '../../statute/calendar/index.ts';
import type { Installation } from '../installation.ts';
import { factOfEntry } from '../histories.ts';
import { foldLaw, noLaw } from '../law-values.ts';
import type { Entry, Ledger } from '../ports/index.ts';
import { coveredEntries, type Covered, type CoveredHistory } from './covered.ts';
import { filesOf, namesOf } from './files-seen.ts';
import { lawTextsOf } from './law-texts.ts';
import { withheldEntry, type Context, type History, type Profile } from './profiles.ts';
import type { Names } from './record/describe.ts';
import { replay } from './record/replay.ts';
import type { RecordSource, Seen } from './record/source.ts';
import { keysIn, recheck } from '../signing/recheck.ts';
import type { RegisteredKey } from './signature-files.ts';

/** All that a package is made from, read once. */
export interface Gathered {
  source: RecordSource;
  context: Context;
  keys: ReadonlyMap<string, RegisteredKey>;
}

interface Asked {
  ledger: Ledger;
  installation: Installation;
  matterId: string;
  profile: Profile;
}

const historyOf = ({ histories }: Covered, history: History): CoveredHistory | undefined =>
  histories.find((one) => one.history === history);

/** Reads the covered histories and sees what the profile shows of them. */
export async function gather(
  { ledger, installation, matterId, profile }: Asked,
  covered: Covered,
): Promise<Gathered> {
  const all = async (history: History): Promise<Entry[]> => {
    const found = historyOf(covered, history);
    return found ? Array.fromAsync(coveredEntries(ledger, found)) : [];
  };
  const entries = await all('entries');
  const [first] = entries;
  const last = entries.at(-1);
  if (!first || !last) throw new EngineError('not-found', `There is no matter ${matterId}.`);
  const mentioned = wordsIn(entries);
  const register = await registerOf(ledger, historyOf(covered, 'accounts'), mentioned);
  const facts = entries.map(factOfEntry);
  const context: Context = {
    concerned: register.concerned,
    promulgated: facts.some(({ type }) => type === 'DecisionPromulgated'),
    reviews: reviewsIn(facts),
  };
  const see =
    (history: History) =>
    (entry: Entry): Seen => {
      const ground = withheldEntry(profile, history, entry, context);
      return ground === undefined ? { entry } : { entry, ground };
    };
  const calendar = await calendarOf(await all('law'));
  const signatures = await recheck(entries, keysIn(await all('accounts')));
  const replayed = replay(entries, calendar, signatures);
  const seen = entries.map(see('entries'));
  const title = titleFor(profile, seen, replayed.matter.context.proposal?.title);
  const edition = replayed.matter.context.edition;
  if (!edition) throw new EngineError('history-diverges', `${matterId} is pinned to no edition.`);
  const { checkpoint } = covered;
  const count = (history: History) =>
    covered.histories
      .filter((one) => one.history === history)
      .reduce((sum, one) => sum + one.last, 0);
  const files = filesOf(seen, profile, context);
  const source: RecordSource = {
    matterId,
    profile,
    installation,
    head: { sequence: last.sequence, seal: last.seal },
    edition,
    law: lawTextsOf(edition),
    checkpoint: {
      origin: checkpoint.origin,
      size: checkpoint.size,
      root: base64Of(checkpoint.root),
      code: headCode(checkpoint),
    },
    ...(title === undefined ? {} : { title }),
    entries: seen,
    refusals: (await all('refusals')).map(see('refusals')),
    erasures: (await all('erasures')).map(see('erasures')),
    counts: { opinions: count('opinions'), accesses: count('accesses') },
    files,
    names: { ...register.names, files: namesOf(files) },
    replayed,
  };
  return { source, context, keys: register.keys };
}

/** Every text that facts hold, however deep: what in them names a person or a unit is among them. */
function wordsIn(entries: readonly Entry[]): ReadonlySet<string> {
  const words = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') words.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  for (const { fact } of entries) walk(fact);
  return words;
}

interface Registered {
  concerned: ReadonlySet<string>;
  names: Omit<Names, 'files'>;
  keys: ReadonlyMap<string, RegisteredKey>;
}

/** People and units that the matter names, the bodies above those units, and the people's keys. */
async function registerOf(
  ledger: Ledger,
  accounts: CoveredHistory | undefined,
  mentioned: ReadonlySet<string>,
): Promise<Registered> {
  const people = new Map<string, string>();
  const units = new Map<string, string>();
  const parents = new Map<string, string>();
  const keys = new Map<string, RegisteredKey>();
  const entries = accounts ? coveredEntries(ledger, accounts) : [];
  for await (const { fact } of entries) {
    const { type, person, unit, parent, name, thumbprint, jwk } = fact;
    if (type === 'UnitRegistered') {
      units.set(String(unit), String(name));
      if (typeof parent === 'string') parents.set(String(unit), parent);
    }
    if (type === 'PersonRegistered' && mentioned.has(String(person)))
      people.set(String(person), String(name));
    if (type === 'SigningKeyProposed' && typeof thumbprint === 'string')
      keys.set(thumbprint, { thumbprint, jwk: jwk as Record<string, unknown> });
  }
  const named = new Map<string, string>();
  for (const id of units.keys()) {
    if (!mentioned.has(id)) continue;
    for (let above: string | undefined = id; above && !named.has(above); above = parents.get(above))
      named.set(above, units.get(above) ?? above);
  }
  return {
    concerned: new Set([...people.keys(), ...named.keys()]),
    names: { people, units: named },
    keys,
  };
}

function reviewsIn(facts: readonly Fact[]): Context['reviews'] {
  const reviews = new Map<string, { result: unknown; ground: unknown }>();
  for (const fact of facts)
    if (fact.type === 'PublicationReviewed')
      for (const { sha256, result, ground } of fact.items ?? [])
        reviews.set(sha256, { result, ground });
  return reviews;
}

/** The calendar as the covered entries have it: a later notice belongs to a later package. */
const calendarOf = async (law: readonly Entry[]): Promise<Calendar> =>
  law.length === 0 ? bundledCalendar : law.reduce(foldLaw, noLaw).calendar;

/** Everybody may know a matter's title once a directory or a notice has told it. */
function titleFor(profile: Profile, seen: readonly Seen[], title?: string): string | undefined {
  const told = seen.some(
    ({ entry, ground }) =>
      ground === undefined &&
      ['MatterListedInDirectory', 'CommentPeriodOpened', 'DecisionPromulgated'].includes(
        String(entry.fact.type),
      ),
  );
  return profile !== 'public' || told ? title : undefined;
}
