import type { Breach, Missing } from '../../errors.ts';
import { bindsByMark } from '../../statute/editions.ts';
import { inForce } from '../../statute/packs/index.ts';
import { packOf, provisionOf } from '../../statute/provisions.ts';
import type { Edition } from '../../statute/edition.ts';
import type { Role } from '../../statute/roles.ts';
import type { Dossier } from './dossier.ts';
import type { Fact } from './fact.ts';
import type { Law, NamedRule, Standing } from './rule.ts';
import { stages, type RegionName } from './regions.ts';

/** What a rule misses in a fact: content, and where other regions do not stand as they must. */
export function missingUnder(rule: NamedRule, dossier: Dossier, fact: Fact, law: Law): Missing[] {
  return [...standsShort(rule, dossier), ...(rule.finds?.(dossier, fact, law) ?? [])];
}

/** Whether a rule lets a fact pass: it is kept, or it is not yet confirmed as law and only warns. */
export function holds(rule: NamedRule, dossier: Dossier, fact: Fact, law: Law): boolean {
  return !binds(rule, dossier, fact) || missingUnder(rule, dossier, fact, law).length === 0;
}

/** Whether the provision's instrument was in force on the day on which the matter was filed. */
export function inForceFor({ provision }: NamedRule, dossier: Dossier, fact: Fact): boolean {
  const edition = editionFor(dossier, fact);
  return edition === undefined || inForce(packOf(provision), edition.filedOn);
}

/** READ and design rows bind; what the edition lists as confirmed binds too; all others warn. */
export function binds(rule: NamedRule, dossier: Dossier, fact: Fact): boolean {
  return bindsUnder(rule, editionFor(dossier, fact));
}

const editionFor = (dossier: Dossier, fact: Fact): Edition | undefined =>
  dossier.edition ?? ('edition' in fact ? fact.edition : undefined);

function bindsUnder({ provision }: NamedRule, edition: Edition | undefined): boolean {
  if (edition && !inForce(packOf(provision), edition.filedOn)) return false;
  return (
    bindsByMark(provisionOf(provision).mark) || Boolean(edition?.confirmed.includes(provision))
  );
}

/** The breach of a rule, explained from the provision that the rule names. */
export function breachOf(rule: NamedRule, missing: Missing[], dossier: Dossier): Breach {
  const { id, citation, force, mark, requires } = provisionOf(rule.provision);
  const since = owedSince(rule, dossier);
  return {
    rule: rule.key,
    provision: id,
    article: citation,
    force,
    mark,
    requires: rule.requires ?? requires,
    missing,
    suppliedBy: rule.suppliedBy,
    ...(since ? { since } : {}),
  };
}

/** The breaches among the rules of order alone: where other regions do not stand as they must. */
export const orderBreachesOf = (rules: readonly NamedRule[], dossier: Dossier): Breach[] =>
  unmetOrder(rules, dossier).map((rule) => breachOf(rule, standsShort(rule, dossier), dossier));

/** The rules of order that bind and are not met. */
export const unmetOrder = (rules: readonly NamedRule[], dossier: Dossier): NamedRule[] =>
  rules.filter((rule) => !stands(rule, dossier) && bindsUnder(rule, dossier.edition));

/** Whether every rule of order that binds is met: what `orderBreachesOf` would have nothing to say of. */
export const inOrder = (rules: readonly NamedRule[], dossier: Dossier): boolean =>
  rules.every((rule) => stands(rule, dossier) || !bindsUnder(rule, dossier.edition));

const stands = ({ needs }: NamedRule, { standing }: Dossier): boolean =>
  !needs || needs.some((alternative) => isMet(alternative, standing));

// Asked of every rule of every open way, for each row of a list: no array is made to find nothing.
function isMet(needed: Standing, standing: Dossier['standing']): boolean {
  for (const region in needed)
    if (!needed[region as RegionName]?.includes(standing[region as RegionName] ?? '')) return false;
  return true;
}

function standsShort(rule: NamedRule, dossier: Dossier): Missing[] {
  if (stands(rule, dossier)) return [];
  const { standing } = dossier;
  const [first = {}] = rule.needs ?? [];
  return shortOf(first, standing).map(([region]) => describe(region, standing[region]));
}

/** The regions that do not stand as they must, each with the states that it must stand in. */
export const shortOf = (
  needed: Standing,
  standing: Dossier['standing'],
): (readonly [RegionName, readonly string[]])[] =>
  (Object.entries(needed) as [RegionName, readonly string[]][]).filter(
    ([region, states]) => !states.includes(standing[region] ?? ''),
  );

function describe(region: RegionName, state = stages[region].initial): Missing {
  const { zh, en, states } = stages[region];
  const now = states[state];
  return {
    zh: `${zh}:目前为“${now?.zh ?? state}”`,
    en: `${en}: now "${now?.en ?? state}"`,
  };
}

/** A breach that no rule of the chart finds: the step itself is the wrong one, for its reason. */
export function outright(
  rule: string,
  provision: string,
  suppliedBy: readonly Role[],
  requires: Breach['requires'],
): Breach {
  const { id, citation, force, mark } = provisionOf(provision);
  return {
    rule,
    provision: id,
    article: citation,
    force,
    mark,
    requires,
    missing: [],
    suppliedBy,
  };
}

/** Since the last of the regions that the rule looks at came to stand where it stands. */
function owedSince({ needs }: NamedRule, { since }: Dossier): string | undefined {
  const regions = (needs ?? []).flatMap((alternative) => Object.keys(alternative) as RegionName[]);
  const instants = regions.map((region) => since[region]).filter((at) => at !== undefined);
  // Instants are UTC text of one form, so the order of text is the order of time.
  return instants.reduce<string | undefined>(
    (last, at) => (last && last > at ? last : at),
    undefined,
  );
}
