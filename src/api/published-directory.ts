import { EngineError } from '../errors.ts';
import type { ApiDeps } from './deps.ts';

type Years = ApiDeps['engine']['years'];

/** A year's directory as everybody may see it. @throws EngineError `not-found` */
export async function published(years: Years, year: string) {
  const shown = await years.published(year);
  if (!shown) throw new EngineError('not-found', 'No directory of this year is published.');
  const { publishedOn, url } = shown.publication;
  return {
    year,
    publishedOn,
    url,
    items: shown.items.map(({ number, name, unit, plannedFor, hearing, progress, doneOn }) => ({
      number,
      name,
      unit: shown.unitNames[unit] ?? unit,
      plannedFor,
      hearing,
      progress,
      ...(doneOn === undefined ? {} : { doneOn }),
    })),
  };
}

export type PublishedDirectory = Awaited<ReturnType<typeof published>>;
