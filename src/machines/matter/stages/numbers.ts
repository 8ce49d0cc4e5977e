import type { EffectiveLimit } from '../../../statute/edition.ts';
import type { LimitName } from '../../../statute/provision.ts';
import type { Dossier } from '../dossier.ts';

/**
 * The number that binds a matter, by its edition; undefined where its law sets none. A number that
 * was set by one of the provisions in `elsewhere` is left to that provision's own rule.
 */
export function bindingNumber(
  { edition }: Dossier,
  name: LimitName,
  elsewhere: readonly string[] = [],
): number | undefined {
  const binding = edition?.limits[name]?.binding;
  return binding && !elsewhere.includes(binding.provision) ? binding.value : undefined;
}

/** The strictest number of a matter's law, confirmed or not; whether it binds is for the rule to say. */
export const strictestNumber = ({ edition }: Dossier, name: LimitName): number | undefined =>
  (edition?.limits[name]?.advisory ?? edition?.limits[name]?.binding)?.value;

/** The number that one provision sets, binding or not: whether it binds is the provision's mark. */
export function numberSetBy(
  { edition }: Dossier,
  name: LimitName,
  provision: string,
): number | undefined {
  const { binding, advisory } = edition?.limits[name] ?? {};
  const isIts = (limit: EffectiveLimit | undefined) => limit?.provision === provision;
  return [advisory, binding].find(isIts)?.value;
}
