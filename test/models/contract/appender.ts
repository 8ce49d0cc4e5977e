import { writeSync } from 'node:fs';
import type { Entry } from '../../../src/engine/ports/index.ts';
import { openEmbedded } from '../../../src/models/embedded/index.ts';
import { openMongo } from '../../../src/models/mongodb/index.ts';
import { entryOf, tables } from './subject.ts';

/** Appends to eight streams at once until it is killed, and prints what the store acknowledged. */
const [kind, place = '', round = ''] = process.argv.slice(2);
const stores =
  kind === 'embedded'
    ? await openEmbedded({ folder: place, tables })
    : await openMongo({ uri: place, tables });

async function appendForever(stream: string): Promise<never> {
  for (let last: Entry | undefined; ;) {
    last = entryOf(stream, last);
    await stores.ledger.append(last);
    writeSync(1, `${stream} ${last.sequence}\n`);
  }
}

await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((n) => appendForever(`round${round}/${n}`)));
