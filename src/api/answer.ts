import type { Response } from 'express';
import { exchangeOf } from './exchange.ts';

/** Answers with JSON that says whether the installation is a demonstration. */
export function answer(res: Response, body: object, status = 200): void {
  const { demonstration } = exchangeOf(res);
  res.status(status).set('Content-Type', 'application/json; charset=utf-8');
  // Not `res.json`: it would turn an ETag into 304, and what an officer may do changes with the hour.
  res.end(JSON.stringify({ ...body, demonstration }));
}

/** An entry's number as an entity tag, which comes back in If-Match. */
export const etagOf = (sequence: number): string => `"${sequence}"`;

/** A page of numbered things; `next` is the number to read on from, absent on the last page. */
export function numberedPage<T extends { [key in K]: number }, K extends string>(
  items: readonly T[],
  number: K,
  limit: number,
): { items: readonly T[]; next?: number } {
  const last = items.at(-1);
  return items.length < limit || !last ? { items } : { items, next: last[number] };
}
