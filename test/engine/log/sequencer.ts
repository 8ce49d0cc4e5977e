import { writeSync } from 'node:fs';
import { appendMany, logAt, openStoresAt, type Place } from './place.ts';

/** Appends, sequences and signs until it is killed, and prints each head that it has signed. */
const [kind, where = ''] = process.argv.slice(2);
const stores = await openStoresAt(kind as Place['kind'], where);
const log = await logAt(stores);

async function appendForever(): Promise<never> {
  for (;;) await appendMany(stores, 60);
}

async function signForever(): Promise<never> {
  for (;;) writeSync(1, `${JSON.stringify(await log.checkpoint())}\n`);
}

await Promise.all([appendForever(), signForever()]);
